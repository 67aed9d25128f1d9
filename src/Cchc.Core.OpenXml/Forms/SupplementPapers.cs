using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>What a supplement request asks for as rows of form 02, and its reasons as one text.</summary>
internal static class SupplementPapers
{
    private const string Points = "abcdđeghiklmnopqrstuvxy";

    public static (IReadOnlyList<FormPaper> Papers, string? Reason) Of(SupplementRequest.Needed request)
    {
        var needs = request.Needs.Concat(request.Conditional).ToList();
        var named = new ChoicesNamed();
        var papers = needs.ConvertAll(need => Row(need, named));
        papers.AddRange(request.Questions.Select(question => new FormPaper { Name = "Trả lời câu hỏi: " + question.Text.Vi }));
        return (ValueList.Of(papers), Reason(request.Needs));
    }

    private static FormPaper Row(DossierNeed need, ChoicesNamed named)
    {
        var condition = need.When is { } when ? "\n(chỉ khi " + when.Vi.TrimEnd('.') + ")" : string.Empty;
        return need is DossierNeed.Paper { Pieces.Count: 1 } paper
            ? FormPaper.Of(NameOf(paper) + (IsShown(paper) ? " (xuất trình)" : string.Empty) + condition, PiecesOf(paper).Forms, PiecesOf(paper).Count)
            : new FormPaper { Name = string.Join("\n", Lines(need, string.Empty, named)) + condition };
    }

    private static RequiredPieces PiecesOf(DossierNeed.Paper paper) => paper.Pieces[0] with { Forms = paper.Pieces[0].Forms & ~PaperForms.Data };

    private static bool IsShown(DossierNeed.Paper paper) => paper.Rule.HandingOver == HandingOver.Present;

    private static string NameOf(DossierNeed.Paper paper) => PaperName.Of(paper.Rule.Name, paper.Rule.Id)
        + (paper.Rule.Necessity == Necessity.WhereApplicable ? " (nếu có)" : string.Empty);

    private static IEnumerable<string> Lines(DossierNeed need, string sign, ChoicesNamed named) => need switch
    {
        DossierNeed.Paper paper => [$"{sign}{NameOf(paper)} ({(IsShown(paper) ? "xuất trình " : string.Empty)}{PieceWords.Of(paper.Pieces).Vi})"],
        DossierNeed.Choice choice => Inner(
            sign + (choice.Wanted == 1 ? "Một" : FormWords.TwoDigits(choice.Wanted)) + $" trong các giấy tờ sau{named.Name(choice).Vi}:",
            choice.Alternatives, named),
        DossierNeed.Together together => Inner(sign + "Tất cả các giấy tờ sau:", together.Members, named),
        _ => [],
    };

    private static IEnumerable<string> Inner(string heading, IReadOnlyList<DossierNeed> needs, ChoicesNamed named) =>
        needs.SelectMany((need, i) => Lines(need, i < Points.Length ? Points[i] + ") " : "- ", named)).Prepend(heading);

    // One reason for all is said once; different ones are said by the numbers of the rows.
    private static string? Reason(IReadOnlyList<DossierNeed> needs)
    {
        var lacks = needs.Select((need, i) => (Number: i + 1, Lack: LackOf(need))).Where(item => item.Lack.Length > 0)
            .GroupBy(item => item.Lack, StringComparer.Ordinal).ToList();
        return lacks.Count switch
        {
            0 => null,
            1 when lacks[0].Count() == needs.Count => Sentence(lacks[0].Key),
            _ => string.Join("; ", lacks.Select(lack => $"mục {string.Join(", ", lack.Select(item => item.Number))}: {lack.Key}")) is var text ? Sentence(text)
                : null,
        };
    }

    private static string LackOf(DossierNeed need) => need switch
    {
        DossierNeed.Paper paper => PlainLine.Of(paper.Lack?.Vi).TrimEnd('.'),
        DossierNeed.Choice { Wanted: 1 } => "chưa có giấy tờ nào trong số này đáp ứng",
        DossierNeed.Choice choice => $"còn thiếu {FormWords.TwoDigits(choice.Wanted)} loại trong số này",
        _ => string.Empty,
    };

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
}
