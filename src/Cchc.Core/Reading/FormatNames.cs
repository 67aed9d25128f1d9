using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>What a file of one of the formats of this library is, in a word that people know.</summary>
internal static class FormatNames
{
    private static readonly Dictionary<string, BilingualText> Names = new(StringComparer.Ordinal)
    {
        ["cchc-calendar"] = new("tệp lịch", "a calendar"),
        ["cchc-events"] = new("tệp diễn biến của một hồ sơ", "the history of a dossier"),
        ["cchc-pause-rules"] = new("tệp quy tắc tạm dừng", "a file of pause rules"),
        ["cchc-components"] = new("tệp quy tắc thành phần hồ sơ", "a file of rules of components"),
        ["cchc-dossier"] = new("tệp hồ sơ", "a dossier"),
        ["cchc-cost"] = new("tệp phương án chi phí", "a cost plan"),
        ["cchc-assumptions"] = new("tệp giả định ước tính", "a set of assumptions"),
        ["cchc-portfolio"] = new("tệp tổng hợp chi phí", "a portfolio"),
        ["cchc-indicators"] = new("tệp bộ chỉ số", "a set of indicators"),
        ["cchc-catalogue"] = new("danh mục thủ tục", "a catalogue of procedures"),
        ["cchc-process"] = new("tệp quy trình nội bộ", "an internal process"),
        ["cchc-register"] = new("sổ theo dõi hồ sơ", "a register of dossiers"),
        ["cchc-answer"] = new("câu trả lời của lệnh cchc", "an answer of the command cchc"),
        ["cchc-error"] = new("lời báo lỗi của lệnh cchc", "an error message of the command cchc"),
    };

    /// <summary>The kind of file behind a format such as <c>cchc-dossier/1</c>; null for one that is not known.</summary>
    public static BilingualText? Of(string? format)
    {
        var slash = format?.IndexOf('/') ?? -1;
        return slash > 0 && Names.TryGetValue(format!.Substring(0, slash), out var name) ? name : null;
    }

    /// <summary>That a file is of another kind than is needed, to stand before what was found; empty where either is not known, or both are the same.</summary>
    /// <param name="found">The format that the file names.</param>
    /// <param name="expected">The format that is needed.</param>
    public static BilingualText Mistaken(string? found, string expected) =>
        Of(found) is { } kind && Of(expected) is { } needed && kind != needed
            ? new BilingualText($"đây là {kind.Vi}, không phải {needed.Vi}: ", $"this is {kind.En}, not {needed.En}: ")
            : new BilingualText(string.Empty, string.Empty);
}
