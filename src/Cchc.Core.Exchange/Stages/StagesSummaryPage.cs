using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Stages;

/// <summary>The page of a register held against its processes; as text its figures stand in words.</summary>
internal sealed partial class StagesSummaryPage(StagesSummary summary, LocalDateTime asOf, string title, StageWords words, bool isText)
{
    private const int MostGroups = 50, MostNames = 20;

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    public ReportPage Build() => new()
    {
        Language = words.Language,
        Heading = words.Of("Tiến độ theo bước của sổ theo dõi hồ sơ", "A register held against its internal processes"),
        About =
        [
            .. title.Length > 0 ? [PlainLine.Of(title)] : Array.Empty<string>(),
            words.Of($"Tình trạng lúc {words.Long(asOf)}; {Count(summary.Rows)} hồ sơ, theo dõi được {Count(summary.Followed)} hồ sơ.",
                $"As of {words.Long(asOf)}; {Count(summary.Rows)} dossiers, the steps of {Count(summary.Followed)} can be told."),
        ],
        Blocks = [.. Sections()],
        Footer =
        [
            new Paragraph(words.Of(
                "Giờ là giờ làm việc; lúc tạm dừng đúng quy định không tính cho ai. Bước trễ do chính mình là bước xong sau hạn và dùng quá thời gian "
                    + "được giao; "
                    + "bước nhận hồ sơ đã trễ mà không dùng quá thời gian thì không phải do mình. Thời điểm chuyển là do sổ ghi; hãy xem hồ sơ trước "
                    + "khi kết luận.",
                "Hours are office hours; stops that a rule allows are nobody's. A step is late by its own doing when it ended after its due moment and "
                    + "took more than "
                    + "its time; one that got the dossier late and took no more than its time is not. The moments are those of the register: look at "
                    + "the dossier first."),
                IsSmall: true),
        ],
    };

    private IEnumerable<ReportBlock> Sections()
    {
        var number = 0;
        yield return new Section(words.Of("Hồ sơ theo dõi được", "Dossiers that can be told"), [.. Standings()], ++number);
        if (summary.Followed > 0)
        {
            yield return new Section(words.Of("Theo cơ quan", "By agency"), [.. ByAgency()], ++number);
            yield return new Section(words.Of("Theo bước", "By step"), [.. BySteps()], ++number);
            yield return new Section(words.Of("Theo đơn vị, chức danh", "By unit and role"), [.. ByRole()], ++number);
            yield return new Section(words.Of("Nơi trễ do chính mình nhiều hơn mức ngẫu nhiên", "More late by their own doing than by chance"),
                [.. Significant()], ++number);
            yield return new Section(words.Of("Các bước trễ lâu nhất", "The steps late by most"), [.. Longest()], ++number);
        }

        if (summary.WithoutProcess.Any() || summary.UnknownNames.Any())
        {
            yield return new Section(words.Of("Chưa có trong quy trình", "What the processes do not have"), [.. Missing()], ++number);
        }
    }

    private IEnumerable<ReportBlock> Standings()
    {
        yield return new Table(string.Empty,
            [
                new Column(words.Of("Hồ sơ", "Dossiers"), ColumnKind.Lead), new Column(words.Of("Số lượng", "Number"), FigureKind),
                new Column(words.Of("Tỷ lệ", "Share"), FigureKind),
            ],
            StagesWords.Standings.Where(item => item.Standing == StagedStanding.Followed || summary.Count(item.Standing) > 0).Select(item => new Cell[]
            {
                item.Name.In(words.Language), Count(summary.Count(item.Standing)), Percent(summary.Count(item.Standing), summary.Rows),
            }));
        var (steps, unknown, holding, late) = (Count(summary.All.Steps), Count(summary.All.Unknown), Count(summary.All.Holding),
            Count(summary.All.HoldingLate));
        yield return new Paragraph(words.Of(
            $"{steps} bước biết rõ lúc nhận và lúc xong (hoặc đang giữ hồ sơ): đó là mẫu số của mọi tỷ lệ. {unknown} bước đã qua nhưng sổ không ghi "
                + $"lúc nhận hoặc lúc xong, không tính vào tỷ lệ. Đang giữ hồ sơ: {holding} bước, trong đó {late} bước đã trễ; "
                + $"{Count(summary.Stopped)} hồ sơ đang dừng đúng quy định.",
            $"Of {steps} steps it is known when they got the dossier and let it go, or they hold it: the denominator of all shares. Of {unknown} more "
                + $"nobody wrote it down. {holding} steps hold a dossier, {late} of them late; {Count(summary.Stopped)} dossiers are lawfully stopped."),
            IsSmall: true);
    }

    private IEnumerable<ReportBlock> ByAgency() => Groups(words.Of("Cơ quan ghi trong sổ", "Agency of the row"), summary.Agencies,
        group => StagesWords.AgencyOf(group).In(words.Language)).Append(new Paragraph(StagesWords.CountedBy.In(words.Language), IsSmall: true));

    private IEnumerable<ReportBlock> BySteps() => Groups(words.Of("Bước", "Step"), summary.Steps, StepOf);

    private IEnumerable<ReportBlock> ByRole() => Groups(words.Of("Đơn vị, chức danh", "Unit, role"), summary.Roles, group => StagesWords.RoleOf(group.Stage!));

    private string StepOf(StagesSummary.Group group) => words.Of(
        $"Mã thủ tục {PlainLine.Of(group.Procedure)}, bước {PlainLine.Of(group.Stage!.Number)}: {StagesWords.RoleOf(group.Stage)}",
        $"{PlainLine.Of(group.Procedure)}, step {PlainLine.Of(group.Stage.Number)}: {StagesWords.RoleOf(group.Stage)}");

    private IEnumerable<ReportBlock> Groups(string lead, IReadOnlyList<StagesSummary.Group> all, Func<StagesSummary.Group, string> name)
    {
        var late = all.Where(group => group.Late.Part > 0).ToList();
        var groups = late.OrderByDescending(group => group.OwnLateHours).ThenByDescending(group => group.LateHours).Take(MostGroups).ToList();
        if (groups.Count == 0)
        {
            yield return new Absent(words.Of("Không bước nào trễ.", "No step is late."));
            yield break;
        }

        yield return new Table(string.Empty,
            [
                new Column(lead, ColumnKind.Lead), new Column(words.Of("Số bước", "Steps"), FigureKind), new Column(words.Of("Trễ", "Late"), FigureKind),
                new Column(words.Of("Trễ do chính mình", "Of their own"), FigureKind), new Column(words.Of("Tỷ lệ do mình", "Share of their own"), FigureKind),
                new Column(words.Of("Giờ trễ", "Hours late"), FigureKind), new Column(words.Of("Giờ do mình", "Of their own, hours"), FigureKind),
                new Column(words.Of("Đang giữ", "Holds"), FigureKind), new Column(words.Of("Đang trễ", "Late now"), FigureKind),
            ],
            groups.Select(group => new Cell[]
            {
                name(group), Count(group.Steps), Count(group.Late.Part), Count(group.OwnLate.Part), Percent(group.OwnLate.Part, group.OwnLate.Of),
                Hours(group.LateHours), Hours(group.OwnLateHours), Count(group.Holding), Count(group.HoldingLate),
            }));
        if (late.Count > groups.Count)
        {
            yield return new Paragraph(words.Of($"Nêu {Count(groups.Count)} dòng có nhiều giờ trễ do chính mình nhất, trong {Count(late.Count)} dòng có "
                + "bước trễ.",
                $"The {Count(groups.Count)} rows with most hours of their own, of {Count(late.Count)} with late steps."), IsSmall: true);
        }

        if (all.Count > late.Count)
        {
            var (rows, steps) = (Count(all.Count - late.Count), Count(all.Where(group => group.Late.Part == 0).Sum(group => group.Steps)));
            yield return new Paragraph(words.Of($"{rows} dòng khác không có bước trễ: {steps} bước.", $"{rows} more without a late step: {steps} steps."),
                IsSmall: true);
        }
    }

    private string Count(long number) => AuditWords.Count(number, words.Language);

    private string Percent(long part, long of) => AuditWords.Percent(part, of, words.Language);

    private string Hours(decimal hours) => words.IsVietnamese ? ExactNumber.FromDecimal(hours).ToVietnamese(2) : ExactNumber.FromDecimal(hours).ToEnglish(2);
}
