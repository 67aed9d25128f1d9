using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A deadline as an HTML page that stands alone: the answer, the timeline, each step with rule, stretch, days not counted and source.</summary>
public static class DeadlineHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="deadline">The answer.</param>
    /// <param name="calendar">The calendar from which it was computed.</param>
    /// <param name="language">The language.</param>
    /// <returns>HTML without scripts or outside resources, lines ended by line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Deadline deadline, WorkingCalendar calendar, Language language = Language.Vietnamese) => Write(deadline, calendar, language, null);

    /// <summary>Writes the page of a dossier of a procedure.</summary>
    /// <param name="deadline">The answer.</param>
    /// <param name="calendar">The calendar from which it was computed.</param>
    /// <param name="language">The language.</param>
    /// <param name="procedure">The procedure, whose name and code stand at the head; null when unknown.</param>
    /// <returns>HTML without scripts or outside resources, lines ended by line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> or <paramref name="calendar"/> is null.</exception>
    public static string Write(Deadline deadline, WorkingCalendar calendar, Language language, Procedure? procedure)
    {
        ArgumentNullException.ThrowIfNull(deadline);

        ArgumentNullException.ThrowIfNull(calendar);

        var vi = language == Language.Vietnamese;
        var due = deadline as Deadline.Due;
        var title = due is null ? ((Deadline.Undetermined)deadline).Reason.In(language) : $"{(vi ? "Hạn trả kết quả" : "Due")}: {DeadlineLetter.Until(due.Date, due.TimeOfDay, vi)}";
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(vi ? "vi" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(XmlText.Escape(title)).Append("</title>\n");
        page.Append(
            """
            <style>
            body { font-family: "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1f2933; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.45; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; } table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #cbd2d9; padding: .35rem .5rem; text-align: left; vertical-align: top; }
            .source, .data { color: #52606d; font-size: .85rem; } .projected { color: #b44d12; } svg { max-width: 100%; height: auto; }
            </style>
            </head>
            <body>

            """.Replace("\r\n", "\n"));
        page.Append("<h1>").Append(XmlText.Escape(title)).Append("</h1>\n<p>");
        if (procedure is not null)
        {
            Words(page, vi ? "Thủ tục: " : "Procedure: ", DeadlineLetter.Name(procedure), "<br>");
        }

        Words(page, vi ? "Nhận đủ hồ sơ hợp lệ: " : "Complete dossier received: ", DeadlineLetter.Moment(deadline.Received.Date, deadline.Received.TimeOfDay, vi), "<br>");
        Words(page, vi ? "Thời hạn: " : "Processing time: ", deadline.Time.Description.In(language), "</p>\n");
        if (due is not null)
        {
            Readings(page, due, language);
            page.Append(DeadlineTimelineSvg.Draw(due, calendar, language));
        }

        Steps(page, deadline, language);
        Words(page, "<p class=\"data\">" + (vi ? "Dữ liệu lịch: " : "Calendar data: "), $"{deadline.DataVersion} · {deadline.DataHash}", "</p>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void Readings(StringBuilder page, Deadline.Due due, Language language)
    {
        var vi = language == Language.Vietnamese;
        if (due.Certainty == Certainty.Projected)
        {
            page.Append("<p class=\"projected\">").Append(vi ? "Dự kiến: lịch nghỉ của năm chưa được công bố." : "Projected: the holidays of the year are not announced.").Append("</p>\n");
        }

        if (due.OtherReadings.Count == 0)
        {
            return;
        }

        page.Append("<h2>").Append(vi ? "Các cách hiểu" : "Readings").Append("</h2>\n<ul>\n");
        foreach (var reading in due.AllReadings)
        {
            var mark = reading == due.Earliest ? (vi ? " (sớm nhất)" : " (earliest)") : reading == due.Latest ? (vi ? " (muộn nhất)" : " (latest)") : string.Empty;
            Words(page, "<li>", $"{DeadlineLetter.Until(reading.Date, reading.TimeOfDay, vi)}{mark}: {reading.Text.In(language)} [{reading.Rule.Code}]", "</li>\n");
        }

        page.Append("</ul>\n");
    }

    private static void Steps(StringBuilder page, Deadline deadline, Language language)
    {
        var vi = language == Language.Vietnamese;
        page.Append("<h2>").Append(vi ? "Vì sao" : "Why").Append("</h2>\n<table>\n<tr><th>")
            .Append(vi ? "Quy tắc</th><th>Từ – đến</th><th>Nội dung, ngày không tính, căn cứ" : "Rule</th><th>From – to</th><th>What it did, days not counted, source").Append("</th></tr>\n");
        foreach (var step in deadline.Explanation)
        {
            Words(page, "<tr><td>", step.Rule.Code, "<br>");
            Words(page, string.Empty, step.Rule.Title.In(language), "</td><td>");
            var stretch = step.To == step.From ? Day(step.From, vi) : $"{Day(step.From, vi)} – {Day(step.To, vi)}";
            Words(page, string.Empty, step.From == default ? string.Empty : stretch, "</td><td>");
            Words(page, string.Empty, step.Text.In(language), string.Empty);
            foreach (var group in step.SkippedByReason)
            {
                var days = string.Join(", ", group.Days.Select(day => Day(day.Date, vi)));
                Words(page, "<br>− ", $"{group.Reason.In(language)}: {days}", string.Empty);
            }

            var certainty = step.Certainty == Certainty.Projected ? (vi ? "dự kiến" : "projected") : (vi ? "đã công bố" : "announced");
            Words(page, "<div class=\"source\">", $"{step.LegalBasis} · {certainty}", "</div></td></tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Day(NodaTime.LocalDate date, bool vi) => vi ? DateText.Vi(date) : DateText.Iso(date);

    /// <summary>Markup, then text that is escaped, then markup.</summary>
    private static void Words(StringBuilder page, string before, string words, string after) => page.Append(before).Append(XmlText.Escape(words)).Append(after);
}
