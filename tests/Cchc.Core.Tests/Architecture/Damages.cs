using System.Text;

namespace Cchc.Core.Tests.Architecture;

/// <summary>One way in which a file can be damaged, and how the finding begins in every format.</summary>
/// <param name="Name">In words.</param>
/// <param name="Apply">The damaged file.</param>
/// <param name="En">How the finding begins in English; null where there is to be no finding.</param>
/// <param name="Vi">How it begins in Vietnamese.</param>
internal sealed record Damage(string Name, Func<Format, byte[]> Apply, Func<Format, string>? En, Func<Format, string>? Vi)
{
    public override string ToString() => Name;
}

/// <summary>The ten damages that every format answers alike.</summary>
internal static class Damages
{
    private const int Largest = 4 * 1024 * 1024;

    public static string Emoji { get; } = new string('x', 59) + "😀" + new string('y', 9);

    public static IReadOnlyList<Damage> All { get; } =
    [
        new("UTF-16", format => Encoding.Unicode.GetBytes("\uFEFF" + format.Small), _ => "the file is UTF-16: save it as UTF-8", _ => "tệp ghi bằng UTF-16: hãy lưu lại bằng UTF-8"),
        new("byte order mark", format => Encoding.UTF8.GetBytes("\uFEFF" + format.Small), null, null),
        new("empty", _ => [], _ => "the file is empty", _ => "tệp rỗng"),
        new("duplicate member", format => Encoding.UTF8.GetBytes(format.With("\"note\":\"a\",\"note\":\"b\"")), format => format.IsLines ? "duplicate member" : "duplicate member \"note\"", format => format.IsLines ? "mục lặp lại" : "mục \"note\" lặp lại"),
        new("unknown member", format => Encoding.UTF8.GetBytes(format.With("\"colour\":1")), format => Unknown(format, "colour"), format => UnknownVi(format, "colour")),
        new("too large", TooLarge, format => format.IsLines ? $"the line has {16 << 20} bytes or more" : $"the file is larger than {Largest} bytes", format => format.IsLines ? "dòng dài" : $"tệp lớn hơn {Largest} byte"),
        new("too deep", format => Encoding.UTF8.GetBytes(format.With("\"note\":" + new string('[', 100) + new string(']', 100))), format => format.IsLines ? "nested deeper than" : "not valid JSON at byte", format => format.IsLines ? "lồng sâu hơn" : "không phải JSON hợp lệ tại byte"),
        new("truncated", format => Encoding.UTF8.GetBytes(format.Small[..^2]), format => format.IsLines ? "not valid JSON from byte" : "not valid JSON at byte", format => format.IsLines ? "không phải JSON hợp lệ từ byte" : "không phải JSON hợp lệ tại byte"),
        new("emoji at the cut", format => Encoding.UTF8.GetBytes(format.With($"\"{Emoji}\":1")), format => Unknown(format, new string('x', 59) + "…"), format => UnknownVi(format, new string('x', 59) + "…")),
        new("wrong format", format => Encoding.UTF8.GetBytes(format.Small.Replace(format.Name, "cchc-other/1")), format => format.IsLines ? $"the first line must state \"format\":\"{format.Name}\", found \"cchc-other/1\"" : $"found \"cchc-other/1\", expected \"format\": \"{format.Name}\"", format => format.IsLines ? "dòng đầu phải ghi" : $"gặp \"cchc-other/1\", cần \"format\": \"{format.Name}\""),
    ];

    private static string Unknown(Format format, string name) => format.IsLines ? $"the format has no member \"{name}\"" : $"unknown member \"{name}\"";

    private static string UnknownVi(Format format, string name) => format.IsLines ? $"thành phần JSON \"{name}\" không có trong định dạng" : $"không có mục \"{name}\"";

    // One byte more than is read: of a file that is read whole, or of a line.
    private static byte[] TooLarge(Format format) => format.IsLines
        ? Encoding.UTF8.GetBytes(format.With("\"note\":\"" + new string('a', 16 << 20) + "\""))
        : Encoding.UTF8.GetBytes(format.Small + new string(' ', Largest));
}
