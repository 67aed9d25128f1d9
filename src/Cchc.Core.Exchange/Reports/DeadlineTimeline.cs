using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The picture of <see cref="DeadlineReport.Timeline"/> in the making. A row a week, so that a term of months stays readable.</summary>
internal sealed class DeadlineTimeline(Deadline.Due due, WorkingCalendar calendar, bool vi, IReadOnlyList<DateInterval> pauses)
{
    private const int Left = 120;
    private const int Cell = 84;
    private const int Row = 52;
    private const int Top = 96;
    private const int MostWeeks = 60;

    private static readonly string[] WeekdaysVi = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];
    private static readonly string[] WeekdaysEn = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private readonly StringBuilder text = new();
    private readonly LocalDate first = LocalDate.Min(due.Received.Date, due.Date);
    private readonly LocalDate last = LocalDate.Max(due.Received.Date, due.Date);
    private readonly Dictionary<LocalDate, string> numbers = TimelineNumbers.Of(due, calendar, vi, pauses);

    public string Draw()
    {
        var start = first.PlusDays(1 - (int)first.DayOfWeek);
        var weeks = (Period.DaysBetween(start, last) / 7) + 1;
        var shown = Enumerable.Range(0, weeks).Where(week => weeks <= MostWeeks || week < MostWeeks / 2 || week >= weeks - (MostWeeks / 2)).ToList();
        var rows = shown.Count + (shown.Count < weeks ? 1 : 0);
        var height = Top + (rows * Row) + 60;
        Open(height);
        var y = Top;
        for (var week = 0; week < weeks; week++)
        {
            if (shown.Contains(week))
            {
                for (var weekday = 0; weekday < 7; weekday++)
                {
                    var date = start.PlusDays((week * 7) + weekday);
                    if (date >= first && date <= last)
                    {
                        Day(date, Left + (weekday * Cell), y);
                    }
                }

                Text(16, y + 31, "week", DateText.Vi(start.PlusDays(week * 7)));
                y += Row;
            }
            else if (week == MostWeeks / 2)
            {
                Text(16, y + 31, "week", vi ? $"… {weeks - shown.Count} tuần không vẽ …" : $"… {weeks - shown.Count} weeks not drawn …");
                y += Row;
            }
        }

        Legend(height - 26);
        return text.Append("</svg>\n").ToString();
    }

    private void Open(int height)
    {
        var width = Left + (7 * Cell) + 20;
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n");
        var title = vi
            ? $"Hạn trả kết quả: {DeadlineLetter.Until(due.Date, due.TimeOfDay, true)}"
            : $"Due: {DeadlineLetter.Until(due.Date, due.TimeOfDay, false)}";
        Add($"<title>{XmlText.Escape(title)}</title>\n");
        text.Append(
            """
            <style>
            text { font-family: "Noto Sans", "Segoe UI", Arial, "DejaVu Sans", sans-serif; fill: #1f2933; font-size: 13px; }
            .head { font-size: 17px; font-weight: 700; } .small, .week { font-size: 11px; fill: #52606d; } .mid { text-anchor: middle; }
            .number { font-size: 18px; font-weight: 700; text-anchor: middle; }
            .word { font-size: 9.5px; text-anchor: middle; fill: #52606d; }
            rect { stroke: #cbd2d9; } rect.work { fill: #ffffff; } rect.rest { fill: #e4e7eb; } rect.off { fill: #f9c6c6; } rect.made { fill: #bfe8c8; }
            rect.pause { fill: #c5dcf7; }
            rect.receipt { fill: none; stroke: #2f80ed; stroke-width: 3; } rect.due { fill: none; stroke: #d64545; stroke-width: 3; }
            </style>

            """.Replace("\r\n", "\n"));
        Add($"<rect x=\"0\" y=\"0\" width=\"{width}\" height=\"{height}\" fill=\"#ffffff\" stroke=\"none\"/>\n");
        Text(16, 30, "head", title);
        Text(16, 52, "small",
            due.Time.Description.In(vi ? Language.Vietnamese : Language.English) + (vi ? " · nhận " : " · received ")
                + DeadlineLetter.Moment(due.Received.Date, due.Received.TimeOfDay, vi));
        for (var i = 0; i < 7; i++)
        {
            Text(Left + (i * Cell) + (Cell / 2), Top - 10, "small mid", (vi ? WeekdaysVi : WeekdaysEn)[i]);
        }
    }

    private void Day(LocalDate date, int x, int y)
    {
        var day = calendar.Day(date);
        var paused = pauses.Any(pause => pause.Contains(date));
        var style = paused ? "pause" : day.Kind is DayKind.MakeUpWorking or DayKind.ExtraWorking ? "made" : day.IsWorkingDay ? "work"
            : day.Kind == DayKind.WeeklyRest ? "rest" : "off";
        text.Append("<g>");
        var language = vi ? Language.Vietnamese : Language.English;
        var title = $"{(vi ? DateText.Vi(date) : DateText.Iso(date))} {day.Name.In(language)}; {Citation.In(day.LegalBasis, language)}";
        Add($"<title>{XmlText.Escape(title)}</title>");
        Add($"<rect class=\"{style}\" x=\"{x}\" y=\"{y}\" width=\"{Cell - 4}\" height=\"{Row - 4}\"/>");
        Text(x + 6, y + 14, "small", date.Day.ToString(CultureInfo.InvariantCulture) + "/" + date.Month.ToString(CultureInfo.InvariantCulture));
        if (numbers.TryGetValue(date, out var number))
        {
            Text(x + (Cell / 2), y + 32, "number", number);
        }

        var word = date == due.Received.Date ? $"{(vi ? "nhận" : "receipt")} {DateText.Spoken(due.Received.TimeOfDay)}"
            : date == due.Date ? $"{(vi ? "hạn" : "due")}{(due.TimeOfDay is { } time ? " " + DateText.Spoken(time) : string.Empty)}"
            : paused ? (vi ? "tạm dừng" : "paused") : Short(day);
        Text(x + (Cell / 2) - 2, y + 44, "word", word);
        if (date == due.Received.Date || date == due.Date)
        {
            Add($"<rect class=\"{(date == due.Date ? "due" : "receipt")}\" x=\"{x}\" y=\"{y}\" width=\"{Cell - 4}\" height=\"{Row - 4}\"/>");
        }

        text.Append("</g>\n");
    }

    private string Short(CalendarDay day) => day.Kind switch
    {
        DayKind.PublicHoliday => vi ? "nghỉ lễ, tết" : "holiday",
        DayKind.Compensatory => vi ? "nghỉ bù" : "day in lieu",
        DayKind.SwapOff => vi ? "nghỉ hoán đổi" : "swapped off",
        DayKind.MakeUpWorking => vi ? "làm bù" : "make-up day",
        DayKind.LocalClosure => vi ? "nghỉ địa phương" : "closed",
        DayKind.ExtraWorking => vi ? "làm việc" : "worked",
        _ => calendar.PartsOf(day.Date).Any(part => part.Kind == DayKind.PartialClosure) ? (vi ? "đóng cửa có giờ" : "closed in part") : string.Empty,
    };

    private void Legend(int y) => Text(
        16,
        y,
        "small",
        (vi ? "Số lớn: ngày được tính; khung xanh: ngày nhận; khung đỏ: hạn; xám, hồng: ngày nghỉ; xanh lá: làm bù. "
            : "Large figures: days counted; blue frame: receipt; red frame: due; grey, pink: days off; green: make-up day. ") + due.DataVersion);

    private void Text(int x, int y, string style, string words) => Add($"<text class=\"{style}\" x=\"{x}\" y=\"{y}\">{XmlText.Escape(words)}</text>");

    private void Add(FormattableString part) => text.Append(FormattableString.Invariant(part));
}
