using System.Text;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// Charts made of rows: a name that wraps as any text, a drawn bar as wide as there is room, the number. So they fit a phone and a page and stay readable
/// without colours: every kind of bar has a pattern of its own, every value is written.
/// </summary>
internal static class HtmlChart
{
    private const string Namespace = "xmlns=\"http://www.w3.org/2000/svg\"";

    // A chart of so many rows is not torn apart on paper.
    private const int MostWhole = 12;

    /// <summary>The patterns, once a page.</summary>
    public const string Patterns =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\" aria-hidden=\"true\" class=\"patterns\"><defs>"
        + "<pattern id=\"p-before\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><rect width=\"4\" height=\"4\" fill=\"#52606d\"/></pattern>"
        + "<pattern id=\"p-after\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<rect width=\"6\" height=\"6\" fill=\"#d7ece3\"/><rect width=\"3\" height=\"6\" fill=\"#1b7f5c\"/></pattern>"
        + "<pattern id=\"p-saving\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"5\" height=\"5\" fill=\"#e3eefb\"/><rect width=\"5\" height=\"2\" fill=\"#1f5fa8\"/></pattern>"
        + "<pattern id=\"p-growth\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<rect width=\"7\" height=\"7\" fill=\"#fbe5df\"/><path d=\"M0 0H7M0 0V7\" stroke=\"#b3261e\" stroke-width=\"3\"/></pattern>"
        + "</defs></svg>\n";

    public static string Of(Chart chart)
    {
        var page = new StringBuilder(chart.Rows.Count <= MostWhole ? "<figure class=\"whole\">\n" : "<figure>\n")
            .Append(chart.Caption.Length > 0 ? $"<figcaption>{XmlText.Escape(chart.Caption)}</figcaption>\n" : string.Empty);
        page.Append(chart.Legend.Count > 0 ? $"<p class=\"legend\">{string.Concat(chart.Legend.Select(Key))}</p>\n" : string.Empty);
        foreach (var row in chart.Rows)
        {
            var bars = row.Bars.Select(bar => Bar(chart, bar, XmlText.Escape($"{row.Name}, {bar.Words}")));
            page.Append("<div class=\"bar-row\"><div class=\"bar-name\">").Append(XmlText.Escape(row.Name))
                .Append("</div><div class=\"bar-pair\">").Append(string.Concat(bars)).Append("</div></div>\n");
        }

        return page.Append("</figure>\n").ToString();
    }

    /// <summary>A pattern with its label, for a legend.</summary>
    public static string Key((string Pattern, string Label) entry) =>
        $"<span class=\"key\"><svg {Namespace} width=\"24\" height=\"12\" aria-hidden=\"true\"><rect width=\"24\" height=\"12\" "
        + $"fill=\"url(#p-{entry.Pattern})\" stroke=\"#3e4c59\"/></svg> {XmlText.Escape(entry.Label)}</span> ";

    private static string Bar(Chart chart, Bar bar, string label)
    {
        var (style, height) = bar.Median is null ? ("bar", "14") : ("bar wide", "22");
        return $"<div class=\"{style}\"><svg {Namespace} width=\"100%\" height=\"{height}\" role=\"img\" aria-label=\"{label}\">{Drawn(chart, bar)}</svg>"
            + $"<span>{XmlText.Escape(bar.Words)}</span></div>";
    }

    private static string Drawn(Chart chart, Bar bar)
    {
        var (left, right) = bar.From <= bar.To ? (At(bar.From), At(bar.To)) : (At(bar.To), At(bar.From));
        if (bar.Median is { } median)
        {
            return "<line x1=\"0\" x2=\"100%\" y1=\"11\" y2=\"11\" stroke=\"#cbd2d9\"/>" + Line(At(chart.Mark), "0", "22", "#7b8794", "1")
                + $"<rect x=\"{Percent(left)}\" y=\"5\" width=\"{Percent(right - left)}\" height=\"12\" fill=\"url(#p-{bar.Pattern})\" stroke=\"#1f5fa8\"/>"
                + Line(At(median), "1", "21", "#1f2933", "4");
        }

        // A bar of nothing is a line, so that it is seen to be there.
        var edge = Line(left, "0", "14", "#3e4c59", "1");
        var doubt = bar.Doubt is not { } range ? string.Empty
            : $"<line x1=\"{Percent(At(range.Low))}\" x2=\"{Percent(At(range.High))}\" y1=\"7\" y2=\"7\" stroke=\"#fff\" stroke-width=\"5\"/>"
            + $"<line x1=\"{Percent(At(range.Low))}\" x2=\"{Percent(At(range.High))}\" y1=\"7\" y2=\"7\" stroke=\"#1f2933\" stroke-width=\"2\"/>"
            + Line(At(range.Low), "3", "11", "#1f2933", "2") + Line(At(range.High), "3", "11", "#1f2933", "2");
        return left == right ? edge + doubt
            : $"{edge}<rect x=\"{Percent(left)}\" y=\"1\" width=\"{Percent(right - left)}\" height=\"12\" fill=\"url(#p-{bar.Pattern})\" "
            + "stroke=\"#3e4c59\" stroke-width=\"0.5\"/>" + doubt;

        // Where a value lies on the scale, 0 to 1; 0 where the scale has no length.
        ExactNumber At(ExactNumber value) => chart.High == chart.Low ? ExactNumber.Zero : (value - chart.Low) / (chart.High - chart.Low);
    }

    private static string Line(ExactNumber at, string top, string bottom, string colour, string width) =>
        $"<line x1=\"{Percent(at)}\" x2=\"{Percent(at)}\" y1=\"{top}\" y2=\"{bottom}\" stroke=\"{colour}\" stroke-width=\"{width}\"/>";

    private static string Percent(ExactNumber share) => (share * 100).ToFixed(3) + "%";
}
