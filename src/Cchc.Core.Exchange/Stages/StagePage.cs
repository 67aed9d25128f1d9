using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Stages;

/// <summary>The content of the report of a plan.</summary>
internal sealed class StagePage(StagePlan plan, StageProgress? progress, StageWords words)
{
    private readonly InternalProcess process = plan.Process;

    /// <param name="picture">The picture of the page; null for a text.</param>
    public ReportPage Of(string? picture) => new()
    {
        Language = words.Language,
        Heading = process.Name is { Length: > 0 } name ? PlainLine.Of(name) : words.Of("Kế hoạch giải quyết theo từng bước", "Plan step by step"),
        IsName = process.Name is { Length: > 0 },
        Kind = words.Of("Kế hoạch giải quyết theo từng bước", "Plan step by step"),
        Code = PlainLine.Of(process.Procedure),
        About = [.. About()],
        Blocks = [.. Blocks(picture)],
        Footer = [new Paragraph(words.Of("Dữ liệu lịch: ", "Calendar data: ") + plan.DataVersion)],
    };

    private IEnumerable<string> About()
    {
        if (process.Decision is { Length: > 0 } decision)
        {
            yield return words.Of("Quy trình theo quyết định: ", "Process by decision: ") + PlainLine.Of(decision);
        }

        yield return words.Of("Nhận đủ hồ sơ: ", "Complete dossier received: ") + words.Long(plan.Received);
        if (plan.Time is { } time)
        {
            yield return words.Of("Thời hạn: ", "Processing time: ") + time.Description.In(words.Language);
        }

        yield return plan.Due is { } due ? words.Of("Hạn trả kết quả: ", "Due: ") + words.Due(due)
            : words.Of("Không có hạn trả kết quả.", "There is no due date.");
        yield return words.Of("Bước cuối kết thúc: ", "The last stage ends: ") + words.Long(plan.End);
    }

    private IEnumerable<ReportBlock> Blocks(string? picture)
    {
        if (plan.Certainty == Certainty.Projected)
        {
            yield return new Paragraph(words.Of("Dự kiến: lịch nghỉ của năm chưa được công bố.", "Projected: the holidays of the year are not announced."),
                IsDoubt: true);
        }

        if (progress is not null)
        {
            yield return new Section(words.Of("Hồ sơ đang ở đâu", "Where the dossier is"), [.. Standing(progress)]);
        }

        var findings = plan.AllFindings.Concat(progress?.Findings ?? []).Distinct().ToList();
        if (findings.Count > 0)
        {
            var code = words.Of("Mã", "code");
            yield return new Section(words.Of("Điểm cần xem lại", "To be looked at"), picture is null
                ? [new Items([.. findings.Select(finding => $"{finding.Text.In(words.Language)} ({code} {finding.Code})")])]
                : [.. findings.Select(finding => Note.Of(finding, words.Language, string.Empty))]);
        }

        if (picture is not null)
        {
            yield return new Picture(picture);
        }

        yield return new Section(words.Of("Các bước", "Stages"), [Stages()]);
        if (progress is not null)
        {
            yield return new Section(words.Of("Thời gian của từng cơ quan", "Time of each agency"), [Shares(progress)]);
        }
    }

    private IEnumerable<ReportBlock> Standing(StageProgress standing)
    {
        yield return new Entries(
        [
            new Entry(words.Of("Thời điểm xem", "Moment"), words.Long(standing.Now)),
            new Entry(words.Of("Đang giữ hồ sơ", "Holds the dossier"), standing.Holders.Count == 0 ? Nobody(standing)
                : string.Join("; ", standing.Holders.Select(Holder))),
            new Entry(words.Of("Còn lại đến khi kết thúc", "Left until the end"), words.Hours(standing.Left)),
            new Entry(words.Of("Các bước còn lại cần", "Needed for what is not done"), words.Hours(standing.Needed)),
            new Entry(words.Of("Cách tính khi một bước trễ", "When a stage is late"), Policy(standing.Policy)),
        ]);
    }

    private string Nobody(StageProgress standing) => plan.Stages.Count == 0 ? words.Of("quy trình không có bước nào", "the process has no stages")
        : standing.Now < plan.Received ? words.Of("chưa nhận hồ sơ", "nobody: the dossier is not received yet")
        : words.Of("không còn bước nào", "nobody: all is done");

    private string Holder(StageTiming timing)
    {
        var late = timing.Late > Duration.Zero ? words.Of(", đã trễ ", ", late by ") + words.Hours(timing.Late) : string.Empty;
        var (stage, due) = (timing.Planned.Stage, words.Of("hạn ", "due ") + words.Moment(timing.Due));
        return words.Of("bước ", "stage ") + $"{PlainLine.Of(stage.Number)}, {StageWords.Who(stage)} ({due}{late})";
    }

    private string Policy(LateStages policy) => policy switch
    {
        LateStages.RestIsShifted => words.Of("các bước sau đủ thời gian, hạn lùi theo", "later stages keep their time, due moments move"),
        LateStages.RestIsShrunk => words.Of("các bước sau chia nhau thời gian còn lại", "later stages share what is left"),
        _ => words.Of("hạn của các bước sau giữ nguyên", "due moments of later stages stay"),
    };

    private Table Stages()
    {
        Column[] columns =
        [
            new(words.Of("Bước", "Step"), ColumnKind.Number), new(words.Of("Đơn vị/người thực hiện", "Unit or person"), ColumnKind.Lead, IsVietnamese: true),
            new(words.Of("Cơ quan", "Agency"), ColumnKind.Value, IsVietnamese: true) { IsOptional = true },
            new(words.Of("Thời gian", "Time"), ColumnKind.Value),
            new(words.Of("Bắt đầu", "Start"), ColumnKind.Value), new(words.Of("Hạn của bước", "Due"), ColumnKind.Value),
            new(words.Of("Xong", "Done"), ColumnKind.Value) { IsOptional = true },
            new(words.Of("Kết quả", "Result"), ColumnKind.Value) { IsOptional = true },
            new(words.Of("Ghi chú", "Note"), ColumnKind.Prose, IsVietnamese: true) { IsOptional = true },
        ];
        return new Table(string.Empty, columns, plan.Stages.Select((planned, i) => Row(planned, progress?.Stages[i])));
    }

    private IReadOnlyList<Cell> Row(PlannedStage planned, StageTiming? timing)
    {
        var stage = planned.Stage;
        var side = stage.Parallel is { } group ? words.Of("song song: ", "side by side: ") + PlainLine.Of(group) : string.Empty;
        return
        [
            PlainLine.Of(stage.Number), new(StageWords.Who(stage), PlainLine.Of(stage.Work)), PlainLine.Of(stage.Agency), new(words.Time(stage), side),
            words.Moment(planned.Start), Due(planned, timing),
            timing?.Done is { } done ? words.Moment(done) : string.Empty, timing is null ? string.Empty : words.Result(timing), PlainLine.Of(stage.Note),
        ];
    }

    private Cell Due(PlannedStage planned, StageTiming? timing) => timing is not null && timing.Due != planned.Due
        ? new Cell(words.Moment(timing.Due), words.Of("kế hoạch ", "planned ") + words.Moment(planned.Due)) : words.Moment(planned.Due);

    private Table Shares(StageProgress standing) => new(string.Empty,
    [
        new(words.Of("Cơ quan", "Agency"), ColumnKind.Lead, IsVietnamese: true), new(words.Of("Được giao", "Allowed"), ColumnKind.Value),
        new(words.Of("Đã dùng", "Used"), ColumnKind.Value), new(words.Of("Trễ", "Late"), ColumnKind.Value),
        new(words.Of("Số bước trễ", "Late stages"), ColumnKind.Value),
    ],
    standing.Shares.Select(share => (IReadOnlyList<Cell>)
    [
        share.Agency is { Length: > 0 } agency ? PlainLine.Of(agency) : words.Of("(không nêu cơ quan)", "(agency not named)"), words.Hours(share.Allowed),
        words.Hours(share.Used), words.Hours(share.Late), DateText.EnNumber(share.LateStages),
    ]));
}
