using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>Needs as numbered lines of a letter.</summary>
internal sealed class NeedLines(LetterLines lines, Language language, bool withReasons)
{
    // The letters by which Vietnamese texts number points; English uses its own.
    private const string VietnamesePoints = "abcdđeghiklmnopqrstuvxy";
    private const string EnglishPoints = "abcdefghijklmnopqrstuvwxyz";

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

    /// <summary>What a paper is called, and what is to be done with it.</summary>
    private string Pieces(DossierNeed.Paper paper)
    {
        var present = paper.Rule.HandingOver == HandingOver.Present;
        var pieces = PieceWords.Of(paper.Pieces).In(language);
        var text = Vi ? (present ? "Xuất trình: " : "Nộp: ") + pieces : (present ? "Show: " : "Submit: ") + pieces;
        return text + (paper.Rule.Necessity == Necessity.WhereApplicable ? Vi ? " (nếu có)." : " (if there is one)." : ".");
    }

    private void Write(DossierNeed need, int indent, string sign, bool isAlternative = false)
    {
        var inner = indent + sign.Length;
        switch (need)
        {
            case DossierNeed.Paper paper:
                lines.Add(PaperName.Of(paper.Rule.Name, paper.Rule.Id) + ".", indent, sign);
                lines.Add(Pieces(paper), inner);
                When(need, inner);
                Why(isAlternative || need.When is not null ? null : paper.Lack, paper.Rule, inner);
                break;
            case DossierNeed.Choice choice:
                lines.Add((Vi
                    ? $"{(choice.Wanted == 1 ? "Một" : DateText.EnNumber(choice.Wanted))} trong {DateText.EnNumber(choice.Alternatives.Count)} loại giấy tờ sau"
                    : $"{(choice.Wanted == 1 ? "One" : DateText.EnNumber(choice.Wanted))} of the following {DateText.EnNumber(choice.Alternatives.Count)}")
                    + (PaperName.Of(choice.Group.Name).Length > 0 ? $" ({PaperName.Of(choice.Group.Name)}):" : ":"), indent, sign);
                When(need, inner);
                Why(isAlternative || need.When is not null ? null : LackOf(choice), null, inner);
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
        var points = Vi ? VietnamesePoints : EnglishPoints;
        for (var i = 0; i < members.Count; i++)
        {
            Write(members[i], Math.Min(indent, LetterLines.Columns / 2), i < points.Length ? $"{points[i]}) " : $"{DateText.EnNumber(i + 1)}) ",
                isAlternative: true);
        }
    }

    private void When(DossierNeed need, int indent)
    {
        if (need.When is { } when)
        {
            lines.Add((Vi ? "Chỉ khi: " : "Only if: ") + Sentence(when.In(language)), indent);
        }
    }

    private static BilingualText LackOf(DossierNeed.Choice choice) => choice.Wanted == 1
        ? new("chưa có giấy tờ nào trong số này đáp ứng", "none of them is there as it should be")
        : new($"còn thiếu {DateText.EnNumber(choice.Wanted)} loại trong số này", $"{DateText.EnNumber(choice.Wanted)} of them are lacking");

    // The applicant reads what is lacking and the article; remarks and component codes of the record are for the official.
    private void Why(BilingualText? lack, ComponentRule? rule, int indent)
    {
        if (!withReasons)
        {
            return;
        }

        if (lack is not null)
        {
            lines.Add((Vi ? "Lý do: " : "Reason: ") + Sentence(lack.In(language)), indent);
        }

        var law = rule is null ? string.Empty : LetterCitation.LawOf(rule);
        if (law.Length > 0)
        {
            lines.Add((Vi ? "Căn cứ: " : "Source: ") + Sentence(law), indent);
        }
    }

    private string Answers(FactQuestion question) => question switch
    {
        FactQuestion.YesNo => Vi ? "có / không." : "yes / no.",
        FactQuestion.OfChoice choice => Sentence(string.Join(" / ", choice.Choices.Select(item => item.Value.In(language)))),
        FactQuestion.OfNumber { Unit.Length: > 0 } number => (Vi ? "một số, đơn vị " : "a number, in ") + Sentence(number.Unit),
        _ => Vi ? "một số." : "a number.",
    };

    private static string Sentence(string text) => PlainLine.Of(text).TrimEnd('.', ';', ' ') + ".";
}
