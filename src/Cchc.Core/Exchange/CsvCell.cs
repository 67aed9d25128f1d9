namespace Cchc.Core.Exchange;

/// <summary>A text as a cell of CSV (RFC 4180).</summary>
internal static class CsvCell
{
    /// <summary>A text that a spreadsheet would take for a formula gets an apostrophe in front: names of papers come from outside, and some begin with a hyphen.</summary>
    public static string Of(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@') ? "'" + text : text;
        return safe.IndexOfAny([',', '"', '\r', '\n', ';']) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}
