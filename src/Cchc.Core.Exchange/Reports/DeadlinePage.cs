using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The content of the page of a deadline.</summary>
internal sealed class DeadlinePage
{
    private readonly Language language;
    private readonly bool vi;

    private DeadlinePage(Language language) => (this.language, vi) = (language, language == Language.Vietnamese);

    public static ReportPage Of(Deadline deadline, WorkingCalendar calendar, Language language, Procedure? procedure)
    {
        var page = new DeadlinePage(language);
        return new ReportPage
        {
            Language = language,
            Heading = deadline is Deadline.Due known ? $"{page.Of("Hạn trả kết quả", "Due")}: {DeadlineLetter.Until(known.Date, known.TimeOfDay, page.vi)}"
                : ((Deadline.Undetermined)deadline).Reason.In(language),
            About =
            [
                .. procedure is null ? Array.Empty<string>() : [page.Of("Thủ tục: ", "Procedure: ") + DeadlineLetter.Name(procedure)],
                page.Of("Nhận đủ hồ sơ hợp lệ: ", "Complete dossier received: ")
                    + DeadlineLetter.Moment(deadline.Received.Date, deadline.Received.TimeOfDay, page.vi),
                page.Of("Thời hạn: ", "Processing time: ") + deadline.Time.Description.In(language),
            ],
            Blocks = [.. deadline is Deadline.Due due ? page.Readings(due).Append(new Picture(DeadlineReport.Timeline(due, calendar, language))) : [],
                page.Steps(deadline)],
            Footer = [new Paragraph($"{page.Of("Dữ liệu lịch: ", "Calendar data: ")}{deadline.DataVersion} · {deadline.DataHash}")],
        };
    }

    private IEnumerable<ReportBlock> Readings(Deadline.Due due)
    {
        if (due.Certainty == Certainty.Projected)
        {
            yield return new Paragraph(Of("Dự kiến: lịch nghỉ của năm chưa được công bố.", "Projected: the holidays of the year are not announced."),
                IsDoubt: true);
        }

        if (due.OtherReadings.Count > 0)
        {
            yield return new Section(Of("Các cách hiểu", "Readings"), [new Items([.. due.AllReadings.Select(reading =>
            {
                var mark = reading == due.Earliest ? Of(" (sớm nhất)", " (earliest)") : reading == due.Latest ? Of(" (muộn nhất)", " (latest)") : string.Empty;
                return $"{DeadlineLetter.Until(reading.Date, reading.TimeOfDay, vi)}{mark}: {Plain(reading.Text)} ({Of("Mã", "code")} {reading.Rule.Code})";
            })])]);
        }
    }

    private Section Steps(Deadline deadline) => new(Of("Vì sao", "Why"),
    [
        new Table(
            string.Empty,
            [
                new(Of("Quy tắc", "Rule"), ColumnKind.Lead), new(Of("Từ – đến", "From – to"), ColumnKind.Value),
                new(Of("Nội dung, ngày không tính, căn cứ", "What it did, days not counted, source"), ColumnKind.Prose),
            ],
            deadline.Explanation.Select(Step)),
    ]);

    private Cell[] Step(ExplanationStep step)
    {
        var stretch = step.From == default ? string.Empty : step.To == step.From ? Day(step.From) : $"{Day(step.From)} – {Day(step.To)}";
        var skipped = step.SkippedByReason.Select(group => $"− {Plain(group.Reason)}: {string.Join(", ", group.Days.Select(day => Day(day.Date)))}");
        var certainty = step.Certainty == Certainty.Projected ? Of("lịch nghỉ dự kiến", "days projected") : Of("lịch nghỉ đã công bố", "days announced");
        return [$"{NoticeWords.Capital(step.Rule.Title.In(language))}\n{Of("Mã", "code")} {step.Rule.Code}", stretch,
            new(string.Join("\n", skipped.Prepend(Plain(step.Text))), $"{Citation.In(step.LegalBasis, language)} · {certainty}")];
    }

    // A name from a layer forges no line of its own.
    private string Plain(BilingualText text) => VietnameseText.Clean(text.In(language));

    private string Day(NodaTime.LocalDate date) => vi ? DateText.Vi(date) : DateText.Iso(date);

    private string Of(string vietnamese, string english) => vi ? vietnamese : english;
}
