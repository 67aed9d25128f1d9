using System.Globalization;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The times of a record as an HTML page that stands alone: each alternative with its due date, its case and its source, what contradicts it, and the readings
/// in doubt. For records that leave a choice; a single deadline is a page of <see cref="DeadlineHtml"/>.
/// </summary>
public static class RecordTimesHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="selection">Its times.</param>
    /// <param name="calculator">Computes the deadlines.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="language">The language.</param>
    /// <returns>HTML without scripts or outside resources, lines ended by line feeds. No due date stands in the heading unless all alternatives agree.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Procedure procedure, TimeSelection selection, DeadlineCalculator calculator, LocalDateTime received, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(procedure);

        ArgumentNullException.ThrowIfNull(selection);

        ArgumentNullException.ThrowIfNull(calculator);

        var page = new RecordTimesPage(calculator, received, language);
        return page.Write(procedure, selection);
    }

    private sealed class RecordTimesPage(DeadlineCalculator calculator, LocalDateTime received, Language language)
    {
        private readonly bool vi = language == Language.Vietnamese;
        private readonly StringBuilder page = new();

        public string Write(Procedure procedure, TimeSelection selection)
        {
            var options = selection.Options.Select(option => (Option: option, Due: Due(option))).ToList();
            var moments = options.ConvertAll(item => item.Due is { } due ? DeadlineLetter.Until(due.Date, due.TimeOfDay, vi) : null);
            var agreed = moments.Count > 0 && moments[0] is not null && moments.TrueForAll(text => text == moments[0]) ? moments[0] : null;
            var title = agreed is not null ? $"{Of("Hạn trả kết quả", "Due")}: {agreed}"
                : options.Count > 0 ? Of("Các thời hạn khác nhau, chưa xác định được một hạn trả kết quả", "Times that differ, so that no one due date follows")
                : Of("Không xác định được hạn trả kết quả", "No due date can be determined");
            page.Append("<!DOCTYPE html>\n<html lang=\"").Append(vi ? "vi" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(XmlText.Escape(title)).Append("</title>\n")
                .Append("<style>\nbody { font-family: \"Noto Sans\", \"Segoe UI\", Arial, sans-serif; color: #1f2933; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.45; }\n")
                .Append("h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; } table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #cbd2d9; padding: .35rem .5rem; text-align: left; vertical-align: top; }\n")
                .Append(".data { color: #52606d; font-size: .85rem; } .doubt { color: #b44d12; }\n</style>\n</head>\n<body>\n");
            Words("<h1>", title, "</h1>\n");
            Words("<p>", $"{procedure.Code} {VietnameseText.Clean(procedure.Name)}", "<br>");
            Words(Of("Nhận đủ hồ sơ hợp lệ: ", "Complete dossier received: "), DeadlineLetter.Moment(received.Date, received.TimeOfDay, vi), "</p>\n");
            foreach (var text in selection.Contradictions)
            {
                Words("<p class=\"doubt\">" + Of("Mâu thuẫn: ", "Contradiction: "), text.In(language), "</p>\n");
            }

            Table(Of("Các thời hạn", "The times"), options);
            Table(Of("Cách đọc còn nghi ngờ, không dùng để kết luận", "Readings in doubt, not to be relied on"), [.. selection.Doubtful.Select(option => (option, Due(option)))]);
            Words("<p class=\"data\">" + Of("Dữ liệu lịch: ", "Calendar data: "), $"{calculator.Calendar.DataVersion} · {calculator.Calendar.ContentHash}", "</p>\n</body>\n</html>\n");
            return page.ToString();
        }

        private void Table(string heading, List<(TimeOption Option, Deadline.Due? Due)> options)
        {
            if (options.Count == 0)
            {
                return;
            }

            page.Append("<h2>").Append(heading).Append("</h2>\n<table>\n<tr><th>").Append(Of("Số</th><th>Thời hạn</th><th>Hạn trả kết quả</th><th>Trường hợp, nguồn", "No.</th><th>Time</th><th>Due</th><th>Case, source")).Append("</th></tr>\n");
            for (var i = 0; i < options.Count; i++)
            {
                var (option, due) = options[i];
                Words("<tr><td>", (i + 1).ToString(CultureInfo.InvariantCulture), "</td><td>");
                Words(string.Empty, option.Time.Description.In(language), "</td><td>");
                Words(string.Empty, due is null ? "–" : DeadlineLetter.Until(due.Date, due.TimeOfDay, vi), "</td><td>");
                Words(string.Empty, option.Origin.In(language), string.Empty);
                foreach (var note in option.Notes.Where(note => note.Rule == DeadlineRules.RemoteCase || note.Rule == DeadlineRules.RecordWords))
                {
                    Words("<br>", note.Text.In(language), string.Empty);
                }

                page.Append("</td></tr>\n");
            }

            page.Append("</table>\n");
        }

        private Deadline.Due? Due(TimeOption option)
        {
            try
            {
                return calculator.Compute(option.ToRequest(received)) as Deadline.Due;
            }
            catch (CalendarRangeException)
            {
                return null; // several years: beyond the calendar, and shown without a date
            }
        }

        private string Of(string vietnamese, string english) => vi ? vietnamese : english;

        /// <summary>Markup, then text that is escaped, then markup.</summary>
        private void Words(string before, string words, string after) => page.Append(before).Append(XmlText.Escape(words)).Append(after);
    }
}
