using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>
/// Draws a year as an SVG poster, to be printed and hung at a one-stop desk: twelve months with the lunar day in each cell, colours and
/// marks by kind, and every special day with its documents. Bilingual; needs no font but a sans-serif one with Vietnamese letters.
/// </summary>
public static class SvgYearPoster
{
    private const int Width = 1200;
    private const int Margin = 50;
    private const int MonthWidth = 350;
    private const int MonthGap = 25;
    private const int MonthHeight = 262;
    private const int Cell = 50;
    private const int Line = 32;
    private const int Top = 120;
    private const int ListColumn = 560;
    private const int ListLetters = 92; // of the small type, in one column

    private static readonly string[] Weekdays = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

    private static readonly (DayKind Kind, string Style, string Mark, string Vi, string En)[] Looks =
    [
        (DayKind.PublicHoliday, "holiday", "★", "nghỉ lễ, tết", "public holiday"),
        (DayKind.Compensatory, "compensatory", "+", "nghỉ bù", "compensatory day"),
        (DayKind.SwapOff, "swap", "~", "nghỉ hoán đổi", "swap day off"),
        (DayKind.MakeUpWorking, "madeup", "!", "làm bù", "make-up working day"),
        (DayKind.LocalClosure, "closure", "×", "nghỉ theo địa phương", "local closure"),
        (DayKind.PartialClosure, "closure", "/", "nghỉ một phần ngày", "closed for a part"),
        (DayKind.ExtraWorking, "madeup", "w", "làm việc bổ sung", "extra working day"),
        (DayKind.Reception, "reception", "o", "chỉ tiếp nhận hồ sơ", "reception only"),
    ];

    /// <summary>Draws a year.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The year, of the common calendar.</param>
    /// <returns>An SVG document; the same input gives the same text. Lines end with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarRangeException">A day of the year is outside the calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static string Draw(WorkingCalendar calendar, int year)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "Expected 1 to 9999.");
        }

        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var working = calendar.Count(first, last) + (calendar.IsWorkingDay(first) ? 1 : 0);
        var special = calendar.SpecialDays(first, last).Where(day => Look(day.Kind) is not null).Concat(calendar.PartsOfDays(first, last))
            .OrderBy(day => day.Date).ToList();
        var items = special.ConvertAll(Item);
        var half = Split(items);
        var listTop = Top + (4 * MonthHeight) + 60;
        var listHeight = 18 * Math.Max(items.Take(half).Sum(item => item.Count), items.Skip(half).Sum(item => item.Count));
        var height = listTop + listHeight + 70;
        var projected = calendar.CertaintyOf(first, last) == Certainty.Projected;

        var text = new StringBuilder();
        Open(text, calendar, year, height);
        Text(text, Margin, 62, "title", $"Lịch làm việc năm {year}{YearName(year)}");
        Text(text, Margin, 92, "subtitle",
            $"Working calendar of the Vietnamese public sector · {working} ngày làm việc / working days · " +
            $"{(projected ? "dự kiến / projected" : "đã công bố / announced")}");
        for (var month = 1; month <= 12; month++)
        {
            Month(text, calendar, year, month);
        }

        Legend(text, special, listTop - 28);
        Items(text, items.Take(half), Margin, listTop);
        Items(text, items.Skip(half), Margin + ListColumn - 10, listTop);
        Text(text, Margin, height - 24, "small",
            $"{calendar.DataVersion} · {calendar.ContentHash.Substring(0, 19)}… · số nhỏ: ngày âm lịch / small figures: lunar days");
        text.Append("</svg>\n");
        return text.ToString();
    }

    private static void Open(StringBuilder text, WorkingCalendar calendar, int year, int height)
    {
        Add(text,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" lang=\"vi\">\n");
        Add(text, $"<title>Lịch làm việc {year} / Working calendar {year}</title>\n<desc>{XmlText.Escape(calendar.DataVersion)}</desc>\n");
        text.Append(
            """
            <style>
            text { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; fill: #1f2933; }
            .title { font-size: 38px; font-weight: 700; } .subtitle { font-size: 17px; fill: #52606d; }
            .month { font-size: 18px; font-weight: 700; } .weekday { font-size: 12px; fill: #7b8794; text-anchor: middle; }
            .day { font-size: 16px; text-anchor: middle; } .lunar { font-size: 8.5px; fill: #7b8794; text-anchor: end; }
            .mark { font-size: 10px; text-anchor: start; }
            .rest { fill: #9aa5b1; } .entry { font-size: 13px; font-weight: 600; } .small { font-size: 11px; fill: #52606d; } .legend { font-size: 13px; }
            rect.holiday { fill: #f9c6c6; } rect.compensatory { fill: #eac8f0; } rect.swap { fill: #fbe6a2; } rect.madeup { fill: #bfe8c8; }
            rect.closure { fill: #c5dcf7; } rect.reception { fill: #d5f2f0; } rect.none { fill: none; } rect.frame { fill: none; stroke: #cbd2d9; }
            </style>

            """.Replace("\r\n", "\n"));
        Add(text, $"<rect x=\"0\" y=\"0\" width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
    }

    private static void Month(StringBuilder text, WorkingCalendar calendar, int year, int month)
    {
        var x = Margin + ((month - 1) % 3 * (MonthWidth + MonthGap));
        var y = Top + ((month - 1) / 3 * MonthHeight);
        Text(text, x, y + 18, "month", $"Tháng {month} · {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}");
        for (var column = 0; column < 7; column++)
        {
            Text(text, x + (column * Cell) + (Cell / 2), y + 38, "weekday", Weekdays[column]);
        }

        var offset = (int)new LocalDate(year, month, 1).DayOfWeek - 1;
        for (var number = 1; number <= CalendarSystem.Iso.GetDaysInMonth(year, month); number++)
        {
            var place = number + offset - 1;
            Day(text, calendar, new LocalDate(year, month, number), x + (place % 7 * Cell), y + 44 + (place / 7 * Line));
        }
    }

    private static void Day(StringBuilder text, WorkingCalendar calendar, LocalDate date, int x, int y)
    {
        var day = calendar.Day(date);
        var parts = calendar.PartsOf(date);
        var shown = Look(day.Kind) is null && parts.Count > 0 ? parts[0] : day;
        var look = Look(shown.Kind);
        text.Append("<g>");
        if (look is { } seen)
        {
            Add(text, $"<title>{XmlText.Escape($"{DateText.Iso(date)} {shown.Name.Vi} / {shown.Name.En}; {shown.LegalBasis}")}</title>");
            Add(text, $"<rect class=\"{seen.Style}\" x=\"{x + 1}\" y=\"{y + 1}\" width=\"{Cell - 2}\" height=\"{Line - 2}\" rx=\"4\"/>");
            Text(text, x + 4, y + 12, "mark", seen.Mark);
        }

        Text(text, x + (Cell / 2) - 2, y + 20, day.IsWorkingDay || look is not null ? "day" : "day rest", Number(date.Day));
        if (LunarDay(date) is { } lunar)
        {
            Text(text, x + Cell - 4, y + 28, "lunar", lunar);
        }

        text.Append("</g>\n");
    }

    private static void Legend(StringBuilder text, List<CalendarDay> special, int y)
    {
        var x = Margin;
        foreach (var look in Looks.Where(look => special.Exists(day => day.Kind == look.Kind)))
        {
            var words = $"{look.Mark} {look.Vi} / {look.En}: {special.Count(day => day.Kind == look.Kind)}";
            Add(text, $"<rect class=\"{look.Style}\" x=\"{x}\" y=\"{y - 12}\" width=\"16\" height=\"16\" rx=\"3\"/>");
            Text(text, x + 22, y, "legend", words);
            text.Append('\n');
            x += 40 + (words.Length * 7);
        }
    }

    private static void Items(StringBuilder text, IEnumerable<List<(string Style, string Words)>> items, int x, int y)
    {
        foreach (var (style, words) in items.SelectMany(item => item))
        {
            y += 18;
            Text(text, style == "entry" ? x : x + 14, y, style, words);
            text.Append('\n');
        }
    }

    /// <summary>A special day as lines: date and Vietnamese name, then the English name with the numbers of the documents.</summary>
    private static List<(string Style, string Words)> Item(CalendarDay day)
    {
        var mark = Look(day.Kind)?.Mark;
        var part = day.Part is null ? string.Empty : $" ({day.Part})";
        var projected = day.Certainty == Certainty.Projected ? " (dự kiến / projected)" : string.Empty;
        var documents = string.Join(", ", day.Sources.Select(source => source.Document.Number ?? source.Document.Title ?? source.Document.ToString()));
        var lines = LetterLines.Wrap($"{mark} {Weekdays[(int)day.Date.DayOfWeek - 1]} {DateText.Vi(day.Date)}  {day.Name.Vi}{part}{projected}",
            ListLetters - 14)
            .Select(words => ("entry", words)).ToList();
        lines.AddRange(LetterLines.Wrap(documents.Length == 0 ? day.Name.En : $"{day.Name.En} · {documents}", ListLetters).Select(words => ("small", words)));
        return lines;
    }

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

    private static (string Style, string Mark)? Look(DayKind kind)
    {
        var index = Array.FindIndex(Looks, look => look.Kind == kind);
        return index < 0 ? null : (Looks[index].Style, Looks[index].Mark);
    }

    /// <summary>The lunar day; with its month on the first day of one, n after a leap month. Null outside 1976–2100.</summary>
    private static string? LunarDay(LocalDate date)
    {
        if (date < LunarTable.First || date > LunarTable.Last)
        {
            return null;
        }

        var lunar = LunarDate.Of(date);
        return lunar.Day == 1 ? $"1/{Number(lunar.Month)}{(lunar.IsLeapMonth ? "n" : string.Empty)}" : Number(lunar.Day);
    }

    private static string YearName(int year) => year is > LunarTable.FirstYear and <= LunarTable.LastYear ? $" · {LunarNames.Year(year)}" : string.Empty;

    private static void Text(StringBuilder text, int x, int y, string style, string words) =>
        Add(text, $"<text class=\"{style}\" x=\"{x}\" y=\"{y}\">{XmlText.Escape(words)}</text>");

    private static void Add(StringBuilder text, FormattableString part) => text.Append(FormattableString.Invariant(part));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
