using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>The special days of a poster in two columns. Every line has its room: what does not fit is counted, never drawn over the edge.</summary>
internal sealed class PosterList(IReadOnlyList<(CalendarDay Day, string Mark)> days, PosterWords words)
{
    private const int LineHeight = 17;
    private const int Letters = 88; // of the small type, in one column

    public void Write(StringBuilder text, int x, int top, int columnWidth, int bottom)
    {
        var room = (bottom - top) / LineHeight;
        var items = days.Select(item => Item(item.Day, item.Mark, withDocuments: true)).ToList();
        var half = Split(items);
        if (Longer(items, half) > room)
        {
            // Without their documents, which the dates still have as titles.
            items = [.. days.Select(item => Item(item.Day, item.Mark, withDocuments: false))];
            half = Split(items);
        }

        Column(text, items.Take(half), x, top, room);
        Column(text, items.Skip(half), x + columnWidth - 10, top, room);
    }

    private void Column(StringBuilder text, IEnumerable<List<(string Style, string Words)>> items, int x, int y, int room)
    {
        var rest = new Queue<List<(string Style, string Words)>>(items);
        while (rest.Count > 0)
        {
            var isLast = rest.Count == 1;
            if (rest.Peek().Count + (isLast ? 0 : 1) > room)
            {
                SvgYearPoster.Text(text, x, y + LineHeight, "entry",
                    words.Of($"… và {Number(rest.Count)} ngày khác", $"… and {Number(rest.Count)} more"));
                text.Append('\n');
                return;
            }

            foreach (var (style, line) in rest.Dequeue())
            {
                y += LineHeight;
                room--;
                SvgYearPoster.Text(text, style == "entry" ? x : x + 14, y, style, line);
                text.Append('\n');
            }
        }
    }

    /// <summary>A special day as lines: date and name, then the documents.</summary>
    private List<(string Style, string Words)> Item(CalendarDay day, string mark, bool withDocuments)
    {
        var part = day.Part is null ? string.Empty : $" ({words.Of(DayPartText.Vi(day.Part), DayPartText.En(day.Part))})";
        var projected = day.Certainty == Certainty.Projected ? words.Of(" (dự kiến)", " (projected)") : string.Empty;
        var name = $"{mark} {words.Weekday((int)day.Date.DayOfWeek - 1)} {words.Date(day.Date)}  {day.Name.In(words.Language)}{part}{projected}";
        var lines = LetterLines.Wrap(name, Letters - 14).Select(line => ("entry", line)).ToList();
        var documents = day.Sources.Select(source => source.Document.Number ?? Citation.In(source.Document.ToString(), words.Language))
            .Distinct(StringComparer.Ordinal);
        if (withDocuments && string.Join(", ", documents) is { Length: > 0 } cited)
        {
            lines.AddRange(LetterLines.Wrap($"{words.Of("Văn bản", "Documents")}: {cited}", Letters).Select(line => ("small", line)));
        }

        return lines;
    }

    private static int Longer(List<List<(string Style, string Words)>> items, int half) =>
        Math.Max(items.Take(half).Sum(item => item.Count), items.Skip(half).Sum(item => item.Count));

    /// <summary>How many items make the first column so that both are about equally long.</summary>
    private static int Split(List<List<(string Style, string Words)>> items)
    {
        var all = items.Sum(item => item.Count);
        var sum = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (sum * 2 >= all)
            {
                return i;
            }

            sum += items[i].Count;
        }

        return items.Count;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
