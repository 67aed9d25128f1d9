using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Stages;

/// <summary>Who differs, the longest, and what no process has.</summary>
internal sealed partial class StagesSummaryPage
{
    private IEnumerable<ReportBlock> Significant()
    {
        var groups = summary.Significant.Take(MostGroups).ToList();
        if (groups.Count == 0)
        {
            yield return new Absent(words.Of("Không nơi nào khác các nơi khác nhiều hơn mức ngẫu nhiên.",
                "Nobody differs from the others by more than chance."));
        }
        else
        {
            yield return new Table(string.Empty,
                [
                    new Column(words.Of("Nơi", "Who"), ColumnKind.Lead), new Column(words.Of("Trễ do chính mình", "Late of their own"), FigureKind),
                    new Column(words.Of("Tỷ lệ", "Share"), FigureKind), new Column(words.Of("Toàn sổ", "Whole register"), FigureKind),
                    new Column(words.Of("Xác suất ngẫu nhiên", "By chance"), FigureKind),
                    new Column(words.Of("Khi so cùng bước hoặc cùng cơ quan", "Within steps, or agencies"), FigureKind),
                ],
                groups.Select(group => new Cell[]
                {
                    group.Stage is null ? StagesWords.AgencyOf(group).In(words.Language) : group.Procedure is null ? StagesWords.RoleOf(group.Stage)
                        : StepOf(group),
                    $"{Count(group.OwnLate.Part)}/{Count(group.OwnLate.Of)}", Percent(group.OwnLate.Part, group.OwnLate.Of),
                    Percent(summary.All.OwnLate.Part, summary.All.OwnLate.Of), AuditWords.Chance(group.OwnLate.Chance!.Value, words.Language),
                    AuditWords.Chance(group.OwnLate.ChanceWithin!.Value, words.Language),
                }));
        }

        yield return new Paragraph(words.Of(
            "Mỗi nơi được so hai lần: với mọi bước khác bằng kiểm định chính xác Fisher, và trong từng bước (cơ quan) hoặc trong từng cơ quan (bước, "
                + "chức danh) bằng "
                + "kiểm định Cochran – Mantel – Haenszel; đều một phía và hiệu chỉnh theo Holm. Chỉ nêu tên khi cả hai đều cho thấy khác biệt. Mỗi "
                + "bước của một hồ sơ được coi là "
                + "một lần; các bước của cùng hồ sơ không độc lập hẳn với nhau. Cơ quan là cơ quan ghi ở dòng của hồ sơ.",
            "Each is compared twice: with all other steps by Fisher's exact test, and within each step (agencies) or each agency (steps, roles) by "
                + "that of Cochran, Mantel and "
                + "Haenszel; one side, corrected by Holm's method. Named is who differs in both. Steps of one dossier count as steps of their own, "
                + "though they have to do with "
                + "one another. An agency is that of the row of the dossier."), IsSmall: true);
    }

    private IEnumerable<ReportBlock> Longest()
    {
        var longest = summary.Longest.Take(MostGroups).ToList();
        if (longest.Count == 0)
        {
            yield return new Absent(summary.All.Late.Part == 0 ? words.Of("Không bước nào trễ.", "No step is late.") : words.Of("Không liệt kê.",
                "Not listed."));
            yield break;
        }

        yield return new Table(string.Empty,
            [
                new Column(words.Of("Mã hồ sơ", "Dossier"), ColumnKind.Lead), new Column(words.Of("Bước", "Step"),
                    isText ? ColumnKind.Value : ColumnKind.Prose),
                new Column(words.Of("Cơ quan, cán bộ ghi trong sổ", "Agency, officer of the row"), ColumnKind.Value) { IsOptional = true },
                new Column(words.Of("Hạn của bước", "Due"), ColumnKind.Value), new Column(words.Of("Xong", "Done"), ColumnKind.Value) { IsOptional = true },
                new Column(words.Of("Giờ trễ", "Hours late"), FigureKind), new Column(words.Of("Giờ do mình", "Of its own"), FigureKind),
            ],
            longest.Select(late => new Cell[]
            {
                PlainLine.Of(late.Dossier), $"{PlainLine.Of(late.Step.Stage.Number)}: {StagesWords.RoleOf(late.Step.Stage)}", Who(late),
                words.Moment(late.Step.Due), late.Step.Done is { } done ? words.Moment(done) : late.Step.IsHolding ? words.Of(
                    "đang giữ", "holds it") : string.Empty,
                Hours(StagesRows.Hours(late.Step.Late)), Hours(StagesRows.Hours(late.Step.OwnLate)),
            }));
    }

    private string Who(StagesSummary.LateStep late) => string.Join(", ", new[]
    {
        late.Agency is { } agency ? PlainLine.Of(agency) : null,
        late.Officer is { } officer ? words.Of($"Mã cán bộ {PlainLine.Of(officer)}", PlainLine.Of(officer)) : null,
    }.Where(text => text is not null));

    private IEnumerable<ReportBlock> Missing()
    {
        if (summary.WithoutProcess.Any())
        {
            yield return Names(words.Of("Mã thủ tục không có quy trình", "Procedures without a process"), words.Of("Hồ sơ", "Dossiers"),
                summary.WithoutProcess);
            yield return More(summary.WithoutProcess.Count(), summary.WithoutProcessElsewhere);
        }

        if (summary.UnknownNames.Any())
        {
            yield return Names(words.Of("Nơi nhận không có trong quy trình", "Names that no process has"), words.Of("Lần chuyển", "Transfers"),
                summary.UnknownNames);
            yield return More(summary.UnknownNames.Count(), summary.UnknownElsewhere);
        }
    }

    private Table Names(string lead, string count, IEnumerable<KeyValuePair<string, long>> names) => new(string.Empty,
        [new Column(lead, ColumnKind.Lead), new Column(count, FigureKind)],
        names.Take(MostNames).Select(pair => new Cell[] { PlainLine.Of(Shorten.To(pair.Key, 80)), Count(pair.Value) }));

    private Paragraph More(int named, long elsewhere)
    {
        if (named <= MostNames && elsewhere == 0)
        {
            return new Paragraph(words.Of("Đã nêu đủ.", "These are all."), IsSmall: true);
        }

        var more = Count(Math.Max(0, named - MostNames));
        var (vi, en) = elsewhere == 0 ? (string.Empty, string.Empty)
            : ($" và {Count(elsewhere)} lần của các tên không đếm riêng", $", and {Count(elsewhere)} of names that are not counted apart");
        return new Paragraph(words.Of($"Còn {more} tên khác{vi}.", $"{more} more names{en}."), IsSmall: true);
    }
}
