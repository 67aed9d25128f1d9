using System.Text;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// Columns and lines over names. Places across are shares of the width and letters keep their size, so that a phone and a page show the same drawing. Read
/// without colours: columns have the patterns of <see cref="HtmlChart"/>, lines their strokes and marks, every value is written.
/// </summary>
internal sealed class SvgChart
{
    private const string Namespace = "xmlns=\"http://www.w3.org/2000/svg\"";
    private const int Base = 158;
    private const int Highest = 108;
    private const int Below = 42;
    private const int MostUpright = 8; // columns over which a number of some digits fits across on a phone

    private readonly StringBuilder text = new();
    private readonly IReadOnlyList<ColumnGroup> groups;

    private SvgChart(IReadOnlyList<ColumnGroup> groups) => this.groups = groups;

    public static string Of(ColumnChart chart)
    {
        var svg = new SvgChart(chart.Groups);
        svg.Open(chart.Caption, chart.Description, string.Concat(chart.Series.Select(HtmlChart.Key)), chart.MarkWords);
        svg.Columns(chart);
        return svg.Close();
    }

    public static string Of(LineChart chart)
    {
        var svg = new SvgChart(chart.Groups);
        svg.Open(chart.Caption, chart.Description, string.Concat(chart.Series.Select(LineKey)), chart.MarkWords);
        svg.Lines(chart);
        return svg.Close();
    }

    private static string Key(string drawing, string label) =>
        $"<span class=\"key\"><svg {Namespace} width=\"28\" height=\"12\" aria-hidden=\"true\">{drawing}</svg> {XmlText.Escape(label)}</span> ";

    private static string LineKey(string label, int series) => Key($"<line x1=\"0\" x2=\"28\" y1=\"6\" y2=\"6\"{Stroke(series)}/>{Mark("14", 6, series)}",
        label);

    private static string Stroke(int series) => series == 0 ? " stroke=\"#1f5fa8\" stroke-width=\"2\""
        : " stroke=\"#8c4a00\" stroke-width=\"2\" stroke-dasharray=\"5 3\"";

    // A disc, or a square that is empty inside.
    private static string Mark(string x, int y, int series)
    {
        const string square = "<path d=\"M-4 -4H4V4H-4Z\" fill=\"#fff\" stroke=\"#8c4a00\" stroke-width=\"2\"/>";
        return series == 0 ? FormattableString.Invariant($"<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"#1f5fa8\"/>")
            : FormattableString.Invariant($"<svg x=\"{x}\" y=\"{y}\" width=\"1\" height=\"1\" overflow=\"visible\">{square}</svg>");
    }

    private static string Percent(ExactNumber share) => (share * 100).ToFixed(3) + "%";

    private void Open(string caption, string description, string keys, string markWords)
    {
        Add($"<figure class=\"drawn\">\n<figcaption>{XmlText.Escape(caption)}</figcaption>\n<p class=\"legend\">{keys}");
        if (groups.Any(group => group.IsMarked))
        {
            Add($"{Key("<line x1=\"0\" x2=\"28\" y1=\"6\" y2=\"6\" stroke=\"#1f2933\" stroke-width=\"4\"/>", markWords)}");
        }

        Add($"</p>\n<svg {Namespace} width=\"100%\" height=\"{Base + Below}\" role=\"img\">");
        Add($"<title>{XmlText.Escape(caption)}</title><desc>{XmlText.Escape(description)}</desc>\n");
        for (var i = 0; i < groups.Count; i++)
        {
            Words(Middle(i), Base + 15, groups[i].Name);
            Words(Middle(i), Base + 29, groups[i].Below);
            if (groups[i].IsMarked)
            {
                Line(Left(i), Base + 37, Left(i + 1), Base + 37, " stroke=\"#1f2933\" stroke-width=\"4\"");
            }

            text.Append('\n');
        }
    }

    private string Close()
    {
        Line(ExactNumber.Zero, Base, ExactNumber.One, Base, " stroke=\"#3e4c59\"");
        return text.Append("</svg>\n</figure>\n").ToString();
    }

    private ExactNumber Left(int group) => ExactNumber.Fraction(group, Math.Max(1, groups.Count));

    private ExactNumber Middle(int group) => (Left(group) + Left(group + 1)) / 2;

    private void Columns(ColumnChart chart)
    {
        var most = groups.SelectMany(group => group.Values).Select(value => value.Value ?? ExactNumber.Zero).Append(ExactNumber.Zero).Max();
        var isTurned = groups.Count * chart.Series.Count > MostUpright;
        for (var i = 0; i < groups.Count; i++)
        {
            var width = (Left(i + 1) - Left(i)) * ExactNumber.Fraction(8, 10) / chart.Series.Count;
            for (var series = 0; series < chart.Series.Count; series++)
            {
                var (words, value) = groups[i].Values[series];
                if (value is not { } known)
                {
                    continue;
                }

                var left = Left(i) + ((Left(i + 1) - Left(i)) / 10) + (width * series);
                var height = most.Sign == 0 ? 0 : (int)(known / most * Highest).Round().ToDecimal();
                Add($"<rect x=\"{Percent(left)}\" y=\"{Base - height}\" width=\"{Percent(width)}\" height=\"{height}\" ");
                Add($"fill=\"url(#p-{chart.Series[series].Pattern})\" stroke=\"#3e4c59\" stroke-width=\"0.5\"/>");
                Words(left + (width / 2), Base - height - 4, words, isTurned);
                text.Append('\n');
            }
        }
    }

    private void Lines(LineChart chart)
    {
        foreach (var (value, words) in new[] { chart.Low, chart.High })
        {
            Line(ExactNumber.Zero, At(value), ExactNumber.One, At(value), " stroke=\"#cbd2d9\"");
            Add($"<text x=\"0\" y=\"{At(value) + (value == chart.Low.Value ? 14 : -5)}\" fill=\"#52606d\">{XmlText.Escape(words)}</text>\n");
        }

        for (var series = 0; series < chart.Series.Count; series++)
        {
            for (var i = 0; i < groups.Count; i++)
            {
                if (groups[i].Values[series].Value is not { } value)
                {
                    continue;
                }

                if (i > 0 && groups[i - 1].Values[series].Value is { } before)
                {
                    Line(Middle(i - 1), At(before), Middle(i), At(value), Stroke(series));
                }

                text.Append(Mark(Percent(Middle(i)), At(value), series));
                // What is above writes above; of equals the first.
                var others = groups[i].Values.Where((_, other) => other != series).Select(other => other.Value ?? value).ToList();
                var isAbove = others.TrueForAll(other => value > other) || (series == 0 && others.TrueForAll(other => value >= other));
                Words(Middle(i), At(value) + (isAbove ? -9 : 17), groups[i].Values[series].Words);
                text.Append('\n');
            }
        }

        int At(ExactNumber value) => chart.High.Value == chart.Low.Value ? Base - 20
            : Base - 20 - (int)((value - chart.Low.Value) / (chart.High.Value - chart.Low.Value) * (Highest - 4)).Round().ToDecimal();
    }

    private void Line(ExactNumber left, int top, ExactNumber right, int bottom, string stroke) =>
        Add($"<line x1=\"{Percent(left)}\" y1=\"{top}\" x2=\"{Percent(right)}\" y2=\"{bottom}\"{stroke}/>");

    // Words in the middle of a place, or turned upwards from it.
    private void Words(ExactNumber x, int y, string words, bool isTurned = false)
    {
        var escaped = XmlText.Escape(words);
        if (isTurned)
        {
            Add($"<svg x=\"{Percent(x)}\" y=\"{y}\" width=\"1\" height=\"1\" overflow=\"visible\">");
            Add($"<text transform=\"rotate(-90)\" y=\"4\">{escaped}</text></svg>");
        }
        else if (escaped.Length > 0)
        {
            Add($"<text x=\"{Percent(x)}\" y=\"{y}\" text-anchor=\"middle\">{escaped}</text>");
        }
    }

    private void Add(FormattableString part) => text.Append(FormattableString.Invariant(part));
}
