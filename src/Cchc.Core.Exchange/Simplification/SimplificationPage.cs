using Cchc.Core.Exchange.Writing;
using Cchc.Core.Simplification;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Simplification;

/// <summary>The page of candidates; as text its figures stand in words.</summary>
internal sealed class SimplificationPage(IReadOnlyList<SimplificationCandidate> candidates, SimplificationOptions options, int procedures, int most,
    string title, Language language, bool isText)
{
    private readonly bool vi = language == Language.Vietnamese;

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    public ReportPage Build()
    {
        var (found, with) = (candidates.Count, candidates.Select(candidate => candidate.Procedure.Value).Distinct(StringComparer.Ordinal).Count());
        return new ReportPage
        {
            Language = language,
            Heading = vi ? "Rà soát, đơn giản hóa thủ tục hành chính" : "Review of procedures for simplification",
            About =
            [
                .. title.Length > 0 ? [PlainLine.Of(title)] : Array.Empty<string>(),
                vi ? $"Rà soát {Count(procedures)} thủ tục theo quy định áp dụng ngày {DateText.Vi(options.Date)}; {Count(found)} nội dung đề nghị xem xét ở "
                    + $"{Count(with)} thủ tục."
                    : $"{Count(procedures)} procedures reviewed by the law of {DateText.Iso(options.Date)}; {Count(found)} questions about {Count(with)} of "
                    + "them.",
            ],
            Blocks = [.. Sections()],
            Footer =
            [
                new Paragraph(vi
                    ? "Mỗi nội dung là một câu hỏi cần người am hiểu thủ tục trả lời, không phải kết luận. Tiền tiết kiệm tính theo Điều 27 Thông tư số "
                        + "02/2017/TT-VPCP trên các giả định ghi ở trên: giá trị có khả năng nhất, kèm mức thấp nhất và cao nhất; không tính thời gian chờ. Số "
                        + "hồ sơ một năm không biết thì chỉ tính cho một hồ sơ."
                    : "Each line is a question for those who know the procedure, no judgement. Savings follow art. 27 of Circular No. 02/2017/TT-VPCP on the "
                        + "assumptions above: the likely value with its lowest and highest; waiting is not counted. Where the dossiers a year are not known, "
                        + "only one dossier is counted.",
                    IsSmall: true),
            ],
        };
    }

    private string Count(long number) => SimplificationWords.Number(number, 0, language);

    private IEnumerable<ReportBlock> Sections()
    {
        if (candidates.Count == 0)
        {
            yield return new Absent(vi ? "Không có nội dung nào." : "Nothing was found.");
            yield break;
        }

        yield return new Section(vi ? "Theo tiêu chí" : "By rule", [Rules()], 1);
        yield return new Section(vi ? "Nội dung đề nghị xem xét" : "Questions", [.. Questions()], 2);
        yield return new Section(vi ? "Giả định của ước tính" : "Assumptions of the estimates", [.. Assumptions()], 3);
    }

    private Table Rules() => new(
        string.Empty,
        [
            new Column(vi ? "Tiêu chí" : "Rule", ColumnKind.Lead), new Column(vi ? "Mã" : "Code", ColumnKind.Value),
            new Column(vi ? "Nội dung" : "Questions", FigureKind), new Column(vi ? "Thủ tục" : "Procedures", FigureKind),
        ],
        SimplificationRule.All.Select(rule => (rule, Of: candidates.Where(candidate => candidate.Rule == rule).ToList())).Where(item => item.Of.Count > 0)
            .Select(item => new Cell[]
            {
                SimplificationWords.Capital(item.rule.Title.In(language)), item.rule.Code, Count(item.Of.Count),
                Count(item.Of.Select(candidate => candidate.Procedure.Value).Distinct(StringComparer.Ordinal).Count()),
            }));

    private IEnumerable<ReportBlock> Questions()
    {
        yield return new Paragraph(
            vi ? "Xếp theo tiền tiết kiệm có khả năng nhất chia cho mức công sức thực hiện: trước hết là nội dung biết số hồ sơ một năm, rồi đến nội dung chỉ "
                + "biết mức tiết kiệm một hồ sơ, sau cùng là nội dung chưa biết mức tiết kiệm."
                : "Ranked by likely saving for effort: first those whose dossiers a year are known, then those whose saving a dossier is known, then the "
                + "others.",
            IsSmall: true);
        yield return isText ? Listed() : Tabled();
        if (candidates.Count > most)
        {
            yield return new Paragraph(vi ? $"Còn {Count(candidates.Count - most)} nội dung khác, xem trong tệp CSV hoặc Excel."
                : $"{Count(candidates.Count - most)} more are in the CSV or Excel file.");
        }
    }

    // On a page what belongs together shares a column: ten columns would not fit on paper.
    private Table Tabled() => new(
        string.Empty,
        [
            new Column(vi ? "Số" : "No.", ColumnKind.Number), new Column(vi ? "Thủ tục" : "Procedure", ColumnKind.Lead, IsVietnamese: true),
            new Column(vi ? "Câu hỏi" : "Question", ColumnKind.Prose), new Column(vi ? "Căn cứ" : "Basis", ColumnKind.Prose),
            new Column(vi ? "Tiết kiệm" : "Saving", ColumnKind.Prose),
        ],
        candidates.Take(most).Select((candidate, i) => new Cell[]
        {
            Count(i + 1), new(candidate.Name, $"{(vi ? "Mã " : string.Empty)}{candidate.Id}, {candidate.Rule.Code}"),
            new(candidate.Question.In(language), SimplificationWords.Place(candidate, language)),
            string.Join("\n", candidate.Sources.Select(source =>
                (candidate.Sources.Count > 1 ? "- " : string.Empty) + SimplificationWords.Source(source, language))),
            string.Join("\n", Figures(candidate).Select(figure => $"{figure.Label}: {figure.Value}")),
        }));

    private Table Listed() => new(
        string.Empty,
        [
            new Column(vi ? "Số" : "No.", ColumnKind.Number), new Column(vi ? "Thủ tục" : "Procedure", ColumnKind.Lead, IsVietnamese: true),
            new Column(vi ? "Mã" : "Code", ColumnKind.Value), new Column(vi ? "Câu hỏi" : "Question", ColumnKind.Prose),
            new Column(vi ? "Trong bản ghi" : "In the record", ColumnKind.Prose), new Column(vi ? "Căn cứ" : "Basis", ColumnKind.Prose),
            .. FigureLabels().Select(label => new Column(label, ColumnKind.Prose)),
        ],
        candidates.Take(most).Select((candidate, i) => (Cell[])
        [
            Count(i + 1), candidate.Name, $"{candidate.Id} {candidate.Rule.Code}", candidate.Question.In(language),
            SimplificationWords.Place(candidate, language), SimplificationWords.Sources(candidate, language),
            .. Figures(candidate).Select(figure => new Cell(figure.Value)),
        ]));

    private string[] FigureLabels() =>
        vi ? ["Một hồ sơ", "Số hồ sơ một năm", "Một năm", "Mức công sức"] : ["One dossier", "Dossiers a year", "One year", "Effort"];

    private IEnumerable<(string Label, string Value)> Figures(SimplificationCandidate candidate)
    {
        var labels = FigureLabels();
        yield return (labels[0], SimplificationWords.PerDossier(candidate, language));
        yield return (labels[1], SimplificationWords.Dossiers(candidate, language));
        yield return (labels[2], SimplificationWords.PerYear(candidate, language));
        yield return (labels[3], candidate.Effort is { } effort ? SimplificationWords.Number(effort.Likely, 1, language)
            : SimplificationWords.Unknown(language));
    }

    private IEnumerable<ReportBlock> Assumptions()
    {
        var used = options.Assumptions.UsedBy(candidates);
        if (used.Count == 0)
        {
            yield return new Absent(vi ? "Không dùng giả định nào." : "Nothing was assumed.");
            yield break;
        }

        yield return new Table(
            PlainLine.Of(options.Assumptions.Name),
            [
                new Column(vi ? "Giả định" : "Assumption", ColumnKind.Lead), new Column(vi ? "Giá trị" : "Value", ColumnKind.Value),
                new Column(vi ? "Nguồn" : "Source", isText ? ColumnKind.Value : ColumnKind.Prose),
            ],
            [
                .. AssumptionSet.IncomesOf(candidates).Select(income => new Cell[]
                {
                    vi ? $"Thu nhập một giờ, {SimplificationWords.Payer(income.Payer).Vi}" : $"Income of an hour, {SimplificationWords.Payer(income.Payer).En}",
                    SimplificationWords.Money(income.Value, language),
                    $"{income.Series} {DateText.EnNumber(income.Year)}; {income.Source}",
                }),
                .. used.Select(assumption => new Cell[]
                {
                    SimplificationWords.Capital(assumption.Name.In(language)),
                    SimplificationWords.Range(assumption.Value, 2, new(" " + assumption.Unit.Vi, " " + assumption.Unit.En), language),
                    SimplificationWords.Basis(assumption, language),
                }),
            ]);
    }
}
