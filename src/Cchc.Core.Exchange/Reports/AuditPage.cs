using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The page of an audit; as text its figures stand in words.</summary>
internal sealed partial class AuditPage(AuditSummary summary, IReadOnlyList<AuditedDossier> listed, LocalDateTime asOf, string title, Language language,
    bool isText)
{
    private const int MostGroups = 50;

    private readonly bool vi = language == Language.Vietnamese;

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    public ReportPage Build()
    {
        var moment = new DossierDue(asOf.Date, asOf.TimeOfDay).Moment;
        return new ReportPage
        {
            Language = language,
            Heading = vi ? "Rà soát sổ theo dõi hồ sơ" : "Audit of a register of dossiers",
            About =
            [
                .. title.Length > 0 ? [PlainLine.Of(title)] : Array.Empty<string>(),
                vi ? $"Tình trạng lúc {moment.Vi}; {Count(summary.Rows)} hồ sơ, {Count(summary.All.Dossiers)} hồ sơ đã tiếp nhận."
                    : $"As of {moment.En}; {Count(summary.Rows)} dossiers, {Count(summary.All.Dossiers)} received.",
            ],
            Blocks = [.. Sections()],
            Footer =
            [
                new Paragraph(vi
                    ? "Mỗi phát hiện là một điểm cần xem lại trong hồ sơ, không phải kết luận về trách nhiệm của ai. Phát hiện ghi “Cần kiểm tra” "
                        + "dựa trên văn bản chưa đọc "
                        + "được toàn văn hoặc trên quy ước, không phải trên điều khoản đã đối chiếu."
                    : "Each finding is a point to look at in the dossier, no judgement on anybody. A finding that begins \"To be checked\" "
                        + "rests on a text that was not read, "
                        + "or on a convention, and not on an article.", IsSmall: true),
            ],
        };
    }

    private string Count(long number) => AuditWords.Count(number, language);

    private IEnumerable<ReportBlock> Sections()
    {
        var number = 0;
        yield return new Section(vi ? "Báo cáo 06a: theo quy định và theo cách đếm của phần mềm" : "Report 06a: by law and as software counts",
            [.. Columns()], ++number);
        yield return new Section(vi ? "Phát hiện theo tiêu chí" : "Findings by rule", [.. Rules()], ++number);
        yield return new Section(vi ? "Cơ quan, cán bộ khác biệt rõ với các nơi khác" : "Agencies and officers that differ from the others", [.. Groups()],
            ++number);
        yield return new Section(vi ? "Thời điểm tạm dừng" : "When pauses begin", [.. Stops()], ++number);
        if (listed.Count > 0)
        {
            yield return new Section(vi ? "Hồ sơ" : "Dossiers", [.. Dossiers()], ++number);
        }
    }

    private IEnumerable<ReportBlock> Columns()
    {
        var (byLaw, asVendors) = (Sums(item => item.Law), Sums(item => item.Vendors));
        yield return new Table(string.Empty,
            [
                new Column(vi ? "Cột" : "Column", ColumnKind.Number), new Column(vi ? "Nội dung" : "What", ColumnKind.Lead),
                new Column(vi ? "Theo quy định" : "By law", FigureKind), new Column(vi ? "Theo phần mềm" : "As software counts", FigureKind),
                new Column(vi ? "Chênh lệch" : "Difference", FigureKind),
            ],
            AuditWords.Columns.Select(column => new Cell[]
            {
                DateText.EnNumber(column.Column), column.Name.In(language), Count(byLaw[column.Column]), Count(asVendors[column.Column]),
                Signed(byLaw[column.Column] - asVendors[column.Column]),
            }));
        yield return new Paragraph(vi
            ? "Cách đếm của phần mềm: hồ sơ không có ngày hẹn trả mà đã trả là đúng hạn; hồ sơ chờ bổ sung, chờ nộp phí hoặc tạm dừng là trong hạn, "
                + "dù đã bao lâu. "
                + $"Theo quy định, {Count(byLaw[0])} hồ sơ không đánh giá được hoặc chưa tiếp nhận."
            : "How software counts: a dossier without an appointment that was returned is on time; one that waits for a supplement or a fee, or is stopped, "
                + "is in time "
                + $"whatever its age. By law nothing can be said of {Count(byLaw[0])} dossiers, or they are not received.", IsSmall: true);
    }

    private string Signed(long number) => number < 0 ? "−" + Count(-number) : (number > 0 ? "+" : string.Empty) + Count(number);

    private Dictionary<int, long> Sums(Func<(int Law, int Vendors), int> of)
    {
        var sums = AuditWords.Columns.ToDictionary(column => column.Column, _ => 0L);
        sums[0] = 0;
        foreach (var (law, vendors, count) in summary.Columns)
        {
            sums[of((law, vendors))] += count;
        }

        return sums;
    }

    private IEnumerable<ReportBlock> Rules()
    {
        var found = AuditRule.All.Where(rule => summary.All.ShareOf(rule).Part > 0).OrderBy(rule => rule.Topic).ToList();
        if (found.Count == 0)
        {
            yield return new Absent(vi ? "Không có phát hiện nào." : "Nothing was found.");
            yield break;
        }

        yield return new Table(string.Empty,
            [
                new Column(vi ? "Tiêu chí" : "Rule", ColumnKind.Lead), new Column(vi ? "Mã" : "Code", ColumnKind.Value), new Column(vi ? "Hồ sơ"
                    : "Dossiers", FigureKind),
                new Column(vi ? "Trong số" : "Out of", isText ? ColumnKind.Value : ColumnKind.Prose), new Column(vi ? "Tỷ lệ" : "Share", FigureKind),
                new Column(vi ? "Khoảng tin cậy 95%" : "95% interval", FigureKind), new Column(vi ? "Ngày được lợi" : "Days gained",
                    FigureKind) { IsOptional = true },
            ],
            found.Select(rule =>
            {
                var (share, gained) = (summary.All.ShareOf(rule), summary.All.GainedBy(rule));
                return new Cell[]
                {
                    AuditWords.Title(rule, summary.All).In(language), rule.Code, Count(share.Part), $"{Count(share.Of)} {rule.Denominator.In(language)}",
                    AuditWords.Percent(share.Part, share.Of, language), AuditWords.Interval(share, language), gained > 0 ? Count(gained) : string.Empty,
                };
            }));
        yield return new Paragraph(vi ? "Khoảng tin cậy tính theo Wilson. Một hồ sơ có nhiều phát hiện theo cùng tiêu chí được đếm một lần."
            : "Intervals are Wilson's. A dossier with several findings of one rule counts once.", IsSmall: true);
    }

    private IEnumerable<ReportBlock> Groups()
    {
        var groups = summary.Significant.Take(MostGroups).ToList();
        if (groups.Count == 0)
        {
            yield return new Absent(vi ? "Không nơi nào khác các nơi khác nhiều hơn mức ngẫu nhiên." : "Nobody differs from the others by more than chance.");
        }
        else
        {
            yield return new Table(string.Empty,
                [
                    new Column(vi ? "Nơi" : "Who", ColumnKind.Lead), new Column(vi ? "Tiêu chí" : "Rule", isText ? ColumnKind.Value : ColumnKind.Prose),
                    new Column(vi ? "Hồ sơ" : "Dossiers", FigureKind), new Column(vi ? "Tỷ lệ" : "Share", FigureKind),
                    new Column(vi ? "Toàn sổ" : "Whole register", FigureKind), new Column(vi ? "Xác suất ngẫu nhiên" : "By chance", FigureKind),
                    new Column(vi ? "Khi so cùng thủ tục" : "Within procedures", FigureKind),
                ],
                groups.Select(item =>
                {
                    var (share, all) = (item.Group.ShareOf(item.Rule), summary.All.ShareOf(item.Rule));
                    return new Cell[]
                    {
                        AuditWords.Name(item.Group).In(language), AuditWords.Title(item.Rule, item.Group).In(language),
                        $"{Count(share.Part)}/{Count(share.Of)}",
                        AuditWords.Percent(share.Part, share.Of, language), AuditWords.Percent(all.Part, all.Of, language),
                            AuditWords.Chance(share.Chance!.Value, language), AuditWords.Chance(share.ChanceWithin!.Value, language),
                    };
                }));
        }

        yield return new Paragraph(vi
            ? "So hai lần, đều một phía và hiệu chỉnh theo Holm cho mọi phép so sánh: với tất cả hồ sơ còn lại bằng kiểm định chính xác Fisher, và với hồ sơ "
                + "cùng thủ tục bằng kiểm định Cochran – Mantel – Haenszel. Chỉ nêu tên khi cả hai lần đều khác biệt rõ, để không nơi nào bị nêu chỉ vì nhận "
                + "thủ tục khó. Khác biệt rõ nghĩa là khó do ngẫu nhiên, không nhất thiết là lỗi của ai."
            : "Compared twice, one side, corrected by Holm's method for all comparisons: with all other dossiers by Fisher's exact test, and with those of "
                + "the same procedures by the test of Cochran, Mantel and Haenszel. Named is who differs in both, so that nobody is named for having the hard "
                + "procedures. A difference is hardly chance; it need not be anybody's fault.", IsSmall: true);
    }
}
