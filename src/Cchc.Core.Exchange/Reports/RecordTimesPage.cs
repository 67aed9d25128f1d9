using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The content of the report on the times of a record.</summary>
internal sealed class RecordTimesPage(DeadlineCalculator calculator, LocalDateTime received, Language language)
{
    private readonly bool vi = language == Language.Vietnamese;

    public ReportPage Of(Procedure procedure, TimeSelection selection)
    {
        var moments = selection.Options.Select(Due).ToList();
        var agreed = moments.Count > 0 && moments[0] is not null && moments.TrueForAll(text => text == moments[0]) ? moments[0] : null;
        return new ReportPage
        {
            Language = language,
            Heading = agreed is not null ? $"{Of("Hạn trả kết quả", "Due")}: {agreed}"
                : moments.Count > 0 ? Of("Các thời hạn khác nhau, chưa xác định được một hạn trả kết quả", "Times that differ, so that no one due date follows")
                : Of("Không xác định được hạn trả kết quả", "No due date can be determined"),
            About =
            [
                $"{procedure.Code} {VietnameseText.Clean(procedure.Name)}",
                Of("Nhận đủ hồ sơ hợp lệ: ", "Complete dossier received: ") + DeadlineLetter.Moment(received.Date, received.TimeOfDay, vi),
            ],
            Blocks =
            [
                .. selection.Contradictions.Select(text => new Paragraph(Of("Mâu thuẫn: ", "Contradiction: ") + text.In(language), IsDoubt: true)),
                .. Times(Of("Các thời hạn", "The times"), selection.Options),
                .. Times(Of("Cách đọc còn nghi ngờ, không dùng để kết luận", "Readings in doubt, not to be relied on"), selection.Doubtful),
            ],
            Footer = [new Paragraph($"{Of("Dữ liệu lịch: ", "Calendar data: ")}{calculator.Calendar.DataVersion} · {calculator.Calendar.ContentHash}")],
        };
    }

    private IEnumerable<ReportBlock> Times(string heading, IReadOnlyList<TimeOption> options) => options.Count == 0 ? [] : [new Section(heading,
    [
        new Table(
            string.Empty,
            [
                new(Of("Số", "No."), ColumnKind.Number), new(Of("Thời hạn", "Time"), ColumnKind.Lead), new(Of("Hạn trả kết quả", "Due"), ColumnKind.Value),
                new(Of("Trường hợp, nguồn", "Case, source"), ColumnKind.Prose),
            ],
            options.Select((option, i) => new Cell[] { DateText.EnNumber(i + 1), option.Time.Description.In(language), Due(option) ?? "–", Source(option) })),
    ])];

    private string Source(TimeOption option) => string.Join(
        "\n", option.Notes.Where(note => note.Rule == DeadlineRules.RemoteCase || note.Rule == DeadlineRules.RecordWords).Select(note => note.Text)
            .Prepend(option.Origin).Select(text => text.In(language)));

    private string? Due(TimeOption option)
    {
        try
        {
            return calculator.Compute(option.ToRequest(received)) is Deadline.Due due ? DeadlineLetter.Until(due.Date, due.TimeOfDay, vi) : null;
        }
        catch (CalendarRangeException)
        {
            return null; // several years: beyond the calendar, and shown without a date
        }
    }

    private string Of(string vietnamese, string english) => vi ? vietnamese : english;
}
