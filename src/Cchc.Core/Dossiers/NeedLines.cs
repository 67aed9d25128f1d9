using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>Needs as numbered lines, and the words that lists and tables of needs have in common.</summary>
internal sealed class NeedLines(LetterLines lines, Language language)
{
    // The letters by which Vietnamese texts number points; English uses its own.
    private const string VietnamesePoints = "abcdđeghiklmnopqrstuvxy";
    private const string EnglishPoints = "abcdefghijklmnopqrstuvwxyz";

    private readonly ChoicesNamed named = new();

    private bool Vi => language == Language.Vietnamese;

    /// <summary>Writes needs, numbered on from a number.</summary>
    public void Write(IReadOnlyList<DossierNeed> needs, int first)
    {
        for (var i = 0; i < needs.Count; i++)
        {
            Write(needs[i], 0, DateText.EnNumber(first + i) + ". ");
        }
    }

    /// <summary>Questions, numbered, with what can be answered.</summary>
    public void Questions(IReadOnlyList<FactQuestion> questions)
    {
        for (var i = 0; i < questions.Count; i++)
        {
            var sign = $"({DateText.EnNumber(i + 1)}) ";
            lines.Add(questions[i].Text.In(language), 0, sign);
            lines.Add((Vi ? "Trả lời: " : "Answer: ") + Answers(questions[i]), sign.Length);
        }
    }

    /// <summary>What is to be done with a paper.</summary>
    public static string Pieces(DossierNeed.Paper paper, Language language)
    {
        var vi = language == Language.Vietnamese;
        var present = paper.Rule.HandingOver == HandingOver.Present;
        var pieces = PieceWords.Of(paper.Pieces).In(language);
        var text = vi ? (present ? "Xuất trình: " : "Nộp: ") + pieces : (present ? "Show: " : "Submit: ") + pieces;
        return text + (paper.Rule.Necessity == Necessity.WhereApplicable ? vi ? " (nếu có)." : " (if there is one)." : ".");
    }

    /// <summary>The line above the alternatives of a choice.</summary>
    public static string Heading(DossierNeed.Choice choice, ChoicesNamed named, Language language)
    {
        var wanted = DateText.EnNumber(choice.Wanted);
        var all = DateText.EnNumber(choice.Alternatives.Count);
        var words = language == Language.Vietnamese ? $"{(choice.Wanted == 1 ? "Một" : wanted)} trong {all} loại giấy tờ sau"
            : $"{(choice.Wanted == 1 ? "One" : wanted)} of the following {all}";
        return words + (PaperName.Of(choice.Group.Name) is { Length: > 0 } name ? $" ({name})" : string.Empty) + named.Name(choice).In(language) + ":";
    }

    /// <summary>What is lacking of a choice.</summary>
    public static BilingualText LackOf(DossierNeed.Choice choice) => choice.Wanted == 1
        ? new("chưa có giấy tờ nào trong số này đáp ứng", "none of them is there as it should be")
        : new($"còn thiếu {DateText.EnNumber(choice.Wanted)} loại trong số này", $"{DateText.EnNumber(choice.Wanted)} of them are lacking");

    /// <summary>The sign of an alternative: "a) ".</summary>
    public static string Point(int i, Language language)
    {
        var points = language == Language.Vietnamese ? VietnamesePoints : EnglishPoints;
        return i < points.Length ? $"{points[i]}) " : $"{DateText.EnNumber(i + 1)}) ";
    }

    /// <summary>A text as one line that ends with a stop.</summary>
    public static string Sentence(string text) => PlainLine.Of(text).TrimEnd('.', ';', ' ') + ".";

    private void Write(DossierNeed need, int indent, string sign)
    {
        var inner = indent + sign.Length;
        switch (need)
        {
            case DossierNeed.Paper paper:
                lines.Add(PaperName.Of(paper.Rule.Name, paper.Rule.Id) + ".", indent, sign);
                lines.Add(Pieces(paper, language), inner);
                When(need, inner);
                break;
            case DossierNeed.Choice choice:
                lines.Add(Heading(choice, named, language), indent, sign);
                When(need, inner);
                Members(choice.Alternatives, inner);
                break;
            case DossierNeed.Together together:
                lines.Add(Vi ? "Tất cả các giấy tờ sau:" : "All of the following:", indent, sign);
                When(need, inner);
                Members(together.Members, inner);
                break;
        }
    }

    private void Members(IReadOnlyList<DossierNeed> members, int indent)
    {
        // Deeply nested groups are not indented out of the page.
        for (var i = 0; i < members.Count; i++)
        {
            Write(members[i], Math.Min(indent, LetterLines.Columns / 2), Point(i, language));
        }
    }

    private void When(DossierNeed need, int indent)
    {
        if (need.When is { } when)
        {
            lines.Add((Vi ? "Chỉ khi: " : "Only if: ") + Sentence(when.In(language)), indent);
        }
    }

    private string Answers(FactQuestion question) => question switch
    {
        FactQuestion.YesNo => Vi ? "có / không." : "yes / no.",
        FactQuestion.OfChoice choice => Sentence(string.Join(" / ", choice.Choices.Select(item => item.Value.In(language)))),
        FactQuestion.OfNumber { Unit.Length: > 0 } number => (Vi ? "một số, đơn vị " : "a number, in ") + Sentence(number.Unit),
        _ => Vi ? "một số." : "a number.",
    };
}
