using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>
/// Draws a year as an SVG poster, to be printed on one page (A4 or A3) and hung at a one-stop desk: twelve months with the lunar day in each cell, colours and
/// marks by kind, and every special day with its documents. Needs no font but a sans-serif one with Vietnamese letters.
/// </summary>
public static class SvgYearPoster
{
    private const int Width = 1200;
    private const int Height = 1697; // the proportion of A4 and A3
    private const int Margin = 50;
    private const int MonthWidth = 350;
    private const int MonthGap = 25;
    private const int MonthHeight = 262;
    private const int Cell = 50;
    private const int Line = 32;
    private const int Top = 120;
    private const int ListTop = Top + (4 * MonthHeight) + 60;
    private const int ListColumn = 560;

    private static readonly (DayKind Kind, string Style, string Mark, string Vi, string En)[] Looks =
    [
        (DayKind.PublicHoliday, "holiday", "★", "nghỉ lễ, tết", "public holiday"),
        (DayKind.Compensatory, "compensatory", "+", "nghỉ bù", "compensatory day"),
        (DayKind.SwapOff, "swap", "~", "nghỉ hoán đổi", "swap day off"),
        (DayKind.MakeUpWorking, "madeup", "!", "làm bù", "make-up working day"),
        (DayKind.LocalClosure, "closure", "×", "nghỉ theo địa phương", "local closure"),
        (DayKind.PartialClosure, "closure", "/", "nghỉ một phần ngày", "closed for a part"),
        (DayKind.ExtraWorking, "madeup", "•", "làm việc bổ sung", "extra working day"),
        (DayKind.Reception, "reception", "o", "chỉ tiếp nhận hồ sơ", "reception only"),
    ];

    /// <summary>Draws a year.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The year, of the common calendar.</param>
    /// <param name="language">The language of all words.</param>
    /// <param name="isLarge">Whether it is as large as A3 (297 × 420 mm); else as A4 (210 × 297 mm).</param>
    /// <returns>
    /// An SVG document of one page; the same input gives the same text. Lines end with a line feed. Where there are more special days than the page has room
    /// for, the last line says how many are left out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarRangeException">A day of the year is outside the calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, or <paramref name="language"/> is not a defined value.</exception>
    public static string Draw(WorkingCalendar calendar, int year, Language language = Language.Vietnamese, bool isLarge = false)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "Expected 1 to 9999.");
        }

        var words = new PosterWords(language);
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var working = calendar.Count(first, last) + (calendar.IsWorkingDay(first) ? 1 : 0);
        var special = calendar.SpecialDays(first, last).Where(day => Look(day.Kind) is not null).Concat(calendar.PartsOfDays(first, last))
            .OrderBy(day => day.Date).ToList();
        var projected = calendar.CertaintyOf(first, last) == Certainty.Projected;

        var text = new StringBuilder();
        var name = words.YearName(year);
        Open(text, words, $"{words.Of("Lịch làm việc năm", "Working calendar")} {Number(year)}", calendar.DataVersion, isLarge);
        Text(text, Margin, 62, "title", $"{words.Of("Lịch làm việc năm", "Working calendar")} {Number(year)}{(name.Length > 0 ? $" · {name}" : string.Empty)}");
        Text(text, Margin, 92, "subtitle", string.Join(" · ", words.Of("Khu vực công của Việt Nam", "Public sector of Vietnam"),
            $"{Number(working)} {words.Of("ngày làm việc", "working days")}",
            projected ? words.Of("dự kiến", "projected") : words.Of("đã công bố", "announced")));
        for (var month = 1; month <= 12; month++)
        {
            Month(text, calendar, words, year, month);
        }

        Legend(text, words, special, ListTop - 28);
        new PosterList(special.ConvertAll(day => (day, Look(day.Kind)?.Mark ?? string.Empty)), words).Write(text, Margin, ListTop, ListColumn, Height - 60);
        Text(text, Margin, Height - 24, "small",
            $"{calendar.DataVersion} · {calendar.ContentHash.Substring(0, 19)}… · {words.Of("số nhỏ: ngày âm lịch", "small figures: lunar days")}");
        text.Append("</svg>\n");
        return text.ToString();
    }

    /// <summary>One line of text.</summary>
    internal static void Text(StringBuilder text, int x, int y, string style, string words) =>
        Add(text, $"<text class=\"{style}\" x=\"{x}\" y=\"{y}\">{XmlText.Escape(words)}</text>");

    private static void Open(StringBuilder text, PosterWords words, string title, string version, bool isLarge)
    {
        var (width, height, page) = isLarge ? (297, 420, "A3") : (210, 297, "A4");
        Add(text, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{width}mm\" height=\"{height}mm\" role=\"img\" ");
        Add(text, $"lang=\"{words.Of("vi", "en")}\">\n<title>{XmlText.Escape(title)}</title>\n<desc>{XmlText.Escape(version)}</desc>\n<style>\n");
        Add(text, $"@page {{ size: {page}; margin: 0; }}\n");
        text.Append(
            """
            @media print { svg { width: 100%; height: 100%; } }
            text { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; fill: #1f2933; }
            .title { font-size: 38px; font-weight: 700; } .subtitle { font-size: 18px; fill: #3e4c59; }
            .month { font-size: 18px; font-weight: 700; } .weekday { font-size: 13px; fill: #3e4c59; text-anchor: middle; }
            .day { font-size: 17px; text-anchor: middle; } .lunar { font-size: 10px; fill: #3e4c59; text-anchor: end; }
            .mark { font-size: 11px; text-anchor: start; }
            .rest { fill: #616e7c; } .entry { font-size: 13px; font-weight: 600; } .small { font-size: 11px; fill: #3e4c59; } .legend { font-size: 14px; }
            rect.holiday { fill: #f9c6c6; } rect.compensatory { fill: #eac8f0; } rect.swap { fill: #fbe6a2; } rect.madeup { fill: #bfe8c8; }
            rect.closure { fill: #c5dcf7; } rect.reception { fill: #d5f2f0; }
            </style>

            """.Replace("\r\n", "\n"));
        Add(text, $"<rect x=\"0\" y=\"0\" width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>\n");
    }

    private static void Month(StringBuilder text, WorkingCalendar calendar, PosterWords words, int year, int month)
    {
        var x = Margin + ((month - 1) % 3 * (MonthWidth + MonthGap));
        var y = Top + ((month - 1) / 3 * MonthHeight);
        Text(text, x, y + 18, "month", words.Month(month));
        for (var column = 0; column < 7; column++)
        {
            Text(text, x + (column * Cell) + (Cell / 2), y + 38, "weekday", words.Weekday(column));
        }

        var offset = (int)new LocalDate(year, month, 1).DayOfWeek - 1;
        for (var number = 1; number <= CalendarSystem.Iso.GetDaysInMonth(year, month); number++)
        {
            var place = number + offset - 1;
            Day(text, calendar, words, new LocalDate(year, month, number), x + (place % 7 * Cell), y + 44 + (place / 7 * Line));
        }
    }

    private static void Day(StringBuilder text, WorkingCalendar calendar, PosterWords words, LocalDate date, int x, int y)
    {
        var day = calendar.Day(date);
        var parts = calendar.PartsOf(date);
        var shown = Look(day.Kind) is null && parts.Count > 0 ? parts[0] : day;
        var look = Look(shown.Kind);
        text.Append("<g>");
        if (look is { } seen)
        {
            var title = $"{words.Date(date)} {shown.Name.In(words.Language)}; {Citation.In(shown.LegalBasis, words.Language)}";
            Add(text, $"<title>{XmlText.Escape(title)}</title>");
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

    private static void Legend(StringBuilder text, PosterWords words, List<CalendarDay> special, int y)
    {
        var x = Margin;
        foreach (var look in Looks.Where(look => special.Exists(day => day.Kind == look.Kind)))
        {
            var label = $"{look.Mark} {words.Of(look.Vi, look.En)}: {Number(special.Count(day => day.Kind == look.Kind))}";
            Add(text, $"<rect class=\"{look.Style}\" x=\"{x}\" y=\"{y - 12}\" width=\"16\" height=\"16\" rx=\"3\"/>");
            Text(text, x + 22, y, "legend", label);
            text.Append('\n');
            x += 45 + (label.Length * 8);
        }
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

    private static void Add(StringBuilder text, FormattableString part) => text.Append(FormattableString.Invariant(part));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
