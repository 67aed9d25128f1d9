using Cchc.Core.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The tasks of a reform plan on a day (kết quả thực hiện nhiệm vụ cải cách hành chính) as a page, text and CSV: in all, by unit, and what is in
/// doubt.</summary>
internal static class ReformTaskReport
{
    private static readonly (ReformTaskState State, BilingualText Name)[] States =
    [
        (ReformTaskState.DoneOnTime, new("Hoàn thành đúng hạn", "Done on time")), (ReformTaskState.DoneLate, new("Hoàn thành trễ hạn", "Done late")),
        (ReformTaskState.DoneUndated, new("Hoàn thành, không rõ hạn", "Done, no days")), (ReformTaskState.InProgress, new("Đang thực hiện", "In progress")),
        (ReformTaskState.Overdue, new("Quá hạn", "Overdue")), (ReformTaskState.NoDue, new("Không nêu hạn", "No due day")),
    ];

    /// <summary>The report.</summary>
    /// <param name="totals">The figures.</param>
    /// <param name="rounding">How shares are brought to two decimals.</param>
    /// <param name="title">What the plan is called, such as its file; empty for nothing.</param>
    /// <param name="language">The language.</param>
    public static TableReport Of(ReformTaskTotals totals, RateRounding rounding, string title, Language language) => new(
        () => Page(totals, rounding, title, language, ColumnKind.Figure),
        () => TextPage.Of(Page(totals, rounding, title, language, ColumnKind.Value), LetterLines.Columns), () => Csv(totals, rounding));

    private static ReportPage Page(ReformTaskTotals totals, RateRounding rounding, string title, Language language, ColumnKind figure)
    {
        var vi = language == Language.Vietnamese;
        var way = rounding == RateRounding.Cut ? vi ? "Tỷ lệ cắt bỏ phần lẻ, không làm tròn." : "Shares are cut, not rounded."
            : vi ? "Tỷ lệ được làm tròn." : "Shares are rounded.";
        return new ReportPage
        {
            Language = language,
            Heading = vi ? "Kết quả thực hiện nhiệm vụ cải cách hành chính" : "Tasks of the reform plan",
            About =
            [
                .. title.Length > 0 ? [PlainLine.Of(title)] : Array.Empty<string>(),
                (vi ? "Đến hết " : "At the end of ") + (vi ? DateText.ViWithWeekday(totals.AsOf) : DateText.EnWithWeekday(totals.AsOf)) + ": "
                    + totals.Describe(rounding).In(language) + ". " + way,
            ],
            Blocks =
            [
                new Section(vi ? "Theo đơn vị" : "By unit",
                    [new Table(string.Empty, Columns(vi, figure), totals.Units.Concat([totals])
                        .Select(unit => Row(unit, ReferenceEquals(unit, totals), rounding, language)))]),
                .. totals.Findings.Count == 0 ? [] : new ReportBlock[]
                {
                    new Section(vi ? "Cần làm rõ" : "To be asked",
                        [new Items([.. totals.Findings.Select(finding =>
                        $"{finding.Code} {FindingPlace.In(finding.Place, language)}: {finding.Text.In(language)}")])]),
                },
            ],
        };
    }

    private static Column[] Columns(bool vi, ColumnKind figure) =>
    [
        new(vi ? "Đơn vị" : "Unit", ColumnKind.Lead, IsVietnamese: true), new(vi ? "Nhiệm vụ" : "Tasks", figure),
        .. States.Select(state => new Column(vi ? state.Name.Vi : state.Name.En, figure) { IsOptional = true }),
        new(vi ? "Tỷ lệ hoàn thành" : "Share done", figure),
    ];

    private static Cell[] Row(ReformTaskTotals unit, bool isWhole, RateRounding rounding, Language language)
    {
        var vi = language == Language.Vietnamese;
        return
        [
            isWhole ? vi ? "Tổng cộng" : "In all" : unit.Unit.Length > 0 ? PlainLine.Of(unit.Unit) : vi ? "Không nêu đơn vị" : "No unit stated",
            DateText.EnNumber(unit.Tasks),
            .. States.Select(state => (Cell)(unit.Count(state.State) == 0 ? string.Empty : DateText.EnNumber(unit.Count(state.State)))),
            unit.DoneRatio.Value is { } rate
                ? $"{DateText.EnNumber(unit.Done)}/{DateText.EnNumber(unit.Tasks)} ({Percent.Of(rate, rounding).In(language)})" : "–",
        ];
    }

    private static string Csv(ReformTaskTotals totals, RateRounding rounding)
    {
        var csv = new CsvText().Row("unit", "tasks", "doneOnTime", "doneLate", "doneUndated", "inProgress", "overdue", "noDue", "done", "donePercent");
        foreach (var unit in totals.Units.Concat([totals]))
        {
            csv.Row(ReferenceEquals(unit, totals) ? "*" : unit.Unit, unit.Tasks, unit.Count(ReformTaskState.DoneOnTime), unit.Count(ReformTaskState.DoneLate),
                unit.Count(ReformTaskState.DoneUndated), unit.Count(ReformTaskState.InProgress), unit.Count(ReformTaskState.Overdue),
                unit.Count(ReformTaskState.NoDue), unit.Done,
                unit.DoneRatio.Value is { } rate ? CsvText.Value.Of(Percent.Value(rate, rounding).ToString()) : default);
        }

        return csv.ToString();
    }
}
