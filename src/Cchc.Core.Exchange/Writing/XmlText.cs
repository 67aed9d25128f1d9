using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>Text inside XML and HTML: what marks up is escaped, what XML does not allow is replaced.</summary>
internal static class XmlText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => escaped.Append(c).Append(text[++i]),
                _ when char.IsSurrogate(c) || char.IsControl(c) || c >= '\uFFFE' || HiddenMarks.Turns(c) => escaped.Append('\uFFFD'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
