using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// Charts made of rows: a name that wraps as any text, a drawn bar as wide as there is room, the number. So they fit a phone and a page and stay readable
/// without colours: every kind of bar has a pattern of its own, every value is written.
/// </summary>
internal static class CostReportBars
{
    /// <summary>The patterns, once a page.</summary>
    public const string Patterns =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\" aria-hidden=\"true\" class=\"patterns\"><defs>"
        + "<pattern id=\"p-before\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><rect width=\"4\" height=\"4\" fill=\"#52606d\"/></pattern>"
        + "<pattern id=\"p-after\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#d7ece3\"/><rect width=\"3\" height=\"6\" fill=\"#1b7f5c\"/></pattern>"
        + "<pattern id=\"p-saving\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><rect width=\"5\" height=\"5\" fill=\"#e3eefb\"/><rect width=\"5\" height=\"2\" fill=\"#1f5fa8\"/></pattern>"
        + "<pattern id=\"p-growth\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" fill=\"#fbe5df\"/><path d=\"M0 0H7M0 0V7\" stroke=\"#b3261e\" stroke-width=\"3\"/></pattern>"
        + "</defs></svg>\n";

    /// <summary>A row with one or two bars.</summary>
    public static void Row(StringBuilder page, string name, params (string Kind, string Label, string Value, ExactNumber From, ExactNumber To)[] bars)
    {
        page.Append("<div class=\"bar-row\"><div class=\"bar-name\">").Append(XmlText.Escape(name)).Append("</div><div class=\"bar-pair\">");
        foreach (var (kind, label, value, from, to) in bars)
        {
            var text = label.Length == 0 ? value : label + ": " + value;
            page.Append("<div class=\"bar\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"14\" role=\"img\" aria-label=\"").Append(XmlText.Escape(name + ", " + text)).Append("\">");
            Rectangle(page, kind, from, to);
            page.Append("</svg><span>").Append(XmlText.Escape(text)).Append("</span></div>");
        }

        page.Append("</div></div>\n");
    }

    /// <summary>A row with a range and its middle.</summary>
    public static void Range(StringBuilder page, string name, string value, ExactNumber low, ExactNumber median, ExactNumber high, ExactNumber zero)
    {
        page.Append("<div class=\"bar-row\"><div class=\"bar-name\">").Append(XmlText.Escape(name)).Append("</div><div class=\"bar-pair\"><div class=\"bar wide\">")
            .Append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"22\" role=\"img\" aria-label=\"").Append(XmlText.Escape(name + ", " + value)).Append("\">")
            .Append("<line x1=\"0\" x2=\"100%\" y1=\"11\" y2=\"11\" stroke=\"#cbd2d9\"/>");
        Line(page, zero, "0", "22", "#7b8794", 1);
        page.Append("<rect x=\"").Append(Percent(low)).Append("\" y=\"5\" width=\"").Append(Percent(high - low)).Append("\" height=\"12\" fill=\"url(#p-saving)\" stroke=\"#1f5fa8\"/>");
        Line(page, median, "1", "21", "#1f2933", 4);
        page.Append("</svg><span>").Append(XmlText.Escape(value)).Append("</span></div></div></div>\n");
    }

    /// <summary>What a pattern means.</summary>
    public static void Legend(StringBuilder page, params (string Kind, string Label)[] entries)
    {
        page.Append("<p class=\"legend\">");
        foreach (var (kind, label) in entries)
        {
            page.Append("<span class=\"key\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"12\" aria-hidden=\"true\"><rect width=\"24\" height=\"12\" fill=\"url(#p-").Append(kind).Append(")\" stroke=\"#3e4c59\"/></svg> ")
                .Append(XmlText.Escape(label)).Append("</span> ");
        }

        page.Append("</p>\n");
    }

    /// <summary>Where a value lies between two others, 0 to 1; 0 where there is no room between them.</summary>
    public static ExactNumber Position(ExactNumber value, ExactNumber low, ExactNumber high) => high == low ? ExactNumber.Zero : (value - low) / (high - low);

    // A bar of nothing is a line, so that it is seen to be there.
    private static void Rectangle(StringBuilder page, string kind, ExactNumber from, ExactNumber to)
    {
        var (left, right) = from <= to ? (from, to) : (to, from);
        Line(page, left, "0", "14", "#3e4c59", 1);
        if (left != right)
        {
            page.Append("<rect x=\"").Append(Percent(left)).Append("\" y=\"1\" width=\"").Append(Percent(right - left)).Append("\" height=\"12\" fill=\"url(#p-").Append(kind).Append(")\" stroke=\"#3e4c59\" stroke-width=\"0.5\"/>");
        }
    }

    private static void Line(StringBuilder page, ExactNumber at, string top, string bottom, string colour, int width) =>
        page.Append("<line x1=\"").Append(Percent(at)).Append("\" x2=\"").Append(Percent(at)).Append("\" y1=\"").Append(top).Append("\" y2=\"").Append(bottom).Append("\" stroke=\"").Append(colour).Append("\" stroke-width=\"").Append(((ExactNumber)width).ToString()).Append("\"/>");

    private static string Percent(ExactNumber share) => (share * 100).ToFixed(3) + "%";
}
