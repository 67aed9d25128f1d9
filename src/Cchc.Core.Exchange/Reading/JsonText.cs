using System.Text;
using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>One JSON value in a text: a line, a cell, a message.</summary>
internal static class JsonText
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="deepest">How deeply it may be nested.</param>
    /// <param name="json">The value; null where it is none.</param>
    /// <param name="error">Why it is none, and on which line of the text; null where it is one.</param>
    public static bool TryParse(string text, int deepest, out LineJson? json, out (BilingualText Text, int Line)? error)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            (json, error) = (LineJson.Parse(bytes, deepest), null);
            return true;
        }
        catch (JsonException fault)
        {
            (json, error) = (null, (DamagedJson.Sentence(bytes, fault, deepest), (int)Math.Min(int.MaxValue - 1, fault.LineNumber ?? 0) + 1));
            return false;
        }
    }
}
