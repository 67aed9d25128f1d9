using System.Text.Json;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>What every format of records has to say about a JSON value: the same fault has the same sentence.</summary>
internal static class RecordValue
{
    /// <summary>The text of a string; empty, with a finding, where it is not valid.</summary>
    public static string Text(JsonElement value, RecordFindings findings, string path)
    {
        try
        {
            return value.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            findings.Add(RecordFindings.BadText, FindingSeverity.Error, path, "chuỗi không phải UTF-8 hợp lệ, bỏ qua",
                "the text is not valid UTF-8 and was left out");
            return string.Empty;
        }
    }

    /// <summary>The JSON text of a value; a question mark when it holds bytes that are no text.</summary>
    public static string Json(JsonElement value)
    {
        try
        {
            return value.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    /// <summary>A whole number, also written as 1.0 or 1e1; null for any other value.</summary>
    public static int? Whole(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && decimal.Truncate(number) == number
            && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    /// <summary>Null, an empty text, list or object.</summary>
    public static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => value.ValueEquals(ReadOnlySpan<byte>.Empty),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().MoveNext(),
        _ => false,
    };

    /// <summary>A value that is not of the type that is needed.</summary>
    public static void Wrong(RecordFindings findings, string path, string vi, string en, JsonElement found)
    {
        var shown = findings.IsFull ? string.Empty : Shorten.To(Json(found));
        findings.Add(RecordFindings.WrongType, FindingSeverity.Error, path, $"cần {vi}, gặp {shown}", $"expected {en}, found {shown}");
    }

    public static void NullItem(RecordFindings findings, string path) =>
        findings.Add(RecordFindings.NullItem, FindingSeverity.Warning, path, "phần tử null, bỏ qua", "the item is null and was left out");

    /// <summary>A member that is given twice: the last value is used.</summary>
    public static void Duplicate(RecordFindings findings, string code, string path, string name, string left)
    {
        var quoted = RecordFindings.Quote(name);
        findings.Add(code, FindingSeverity.Warning, path, $"mục {quoted} lặp lại; dùng giá trị sau cùng, bỏ {left}",
            $"duplicate member {quoted}; the last value is used, {left} was left out");
    }
}
