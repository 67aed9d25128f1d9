using Cchc.Core.Procedures.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>Needs as numbered lines of a letter.</summary>
internal sealed class NeedLines(LetterLines lines, DossierRules rules, Language language, bool withReasons)
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

    private void Write(DossierNeed need, int indent, string sign)
    {
        var inner = indent + sign.Length;
        switch (need)
        {
            case DossierNeed.Paper paper:
                lines.Add(Named(paper.Rule.Name, paper.Rule.Id), indent, sign);
                lines.Add(Pieces(paper), inner);
                When(need, inner);
                Why(paper.Reason, paper.Rule.LegalBasis, paper.Rule.Source, inner);
                break;
            case DossierNeed.Choice choice:
                lines.Add((Vi ? $"{DateText.EnNumber(choice.Wanted)} trong {DateText.EnNumber(choice.Alternatives.Count)} loại giấy tờ sau" : $"{DateText.EnNumber(choice.Wanted)} of the following {DateText.EnNumber(choice.Alternatives.Count)}")
                    + (choice.Group.Name.Length > 0 ? $" ({PlainLine.Of(choice.Group.Name).TrimEnd(':')}):" : ":"), indent, sign);
                When(need, inner);
                Why(choice.Reason, string.Empty, choice.Group.Source, inner);
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
            Write(members[i], Math.Min(indent, LetterLines.Columns / 2), i < points.Length ? $"{points[i]}) " : $"{DateText.EnNumber(i + 1)}) ");
        }
    }

    private void When(DossierNeed need, int indent)
    {
        if (need.When is { } when)
        {
            lines.Add((Vi ? "Chỉ khi: " : "Only if: ") + Sentence(when.In(language)), indent);
        }
    }

    private void Why(BilingualText? reason, string basis, RuleSource source, int indent)
    {
        if (!withReasons)
        {
            return;
        }

        var said = reason is null ? string.Empty : PlainLine.Of(reason.In(language));
        if (said.Length > 0)
        {
            lines.Add((Vi ? "Lý do: " : "Reason: ") + Sentence(said), indent);
        }

        // A citation that the reason already gives is not said again.
        var law = new[] { PlainLine.Of(basis), SourceOf(source) }.Where(text => text.Length > 0 && said.IndexOf(text, StringComparison.OrdinalIgnoreCase) < 0).Distinct(StringComparer.Ordinal).ToList();
        if (law.Count > 0)
        {
            lines.Add((Vi ? "Căn cứ: " : "Source: ") + Sentence(string.Join("; ", law)), indent);
        }
    }

    private string SourceOf(RuleSource source)
    {
        var record = Vi ? $"thành phần hồ sơ đã công bố của thủ tục {PlainLine.Of(rules.Procedure.Value)}" : $"the published components of procedure {PlainLine.Of(rules.Procedure.Value)}";
        return source switch
        {
            RuleSource.Curated curated => PlainLine.Of(curated.Citation),
            RuleSource.Inferred inferred => $"{record}: “{PlainLine.Of(inferred.Words)}”",
            _ => record,
        };
    }

    private string Answers(FactQuestion question) => question switch
    {
        FactQuestion.YesNo => Vi ? "có / không." : "yes / no.",
        FactQuestion.OfChoice choice => Sentence(string.Join(" / ", choice.Choices.Select(item => item.Value.In(language)))),
        FactQuestion.OfNumber { Unit.Length: > 0 } number => (Vi ? "một số, đơn vị " : "a number, in ") + Sentence(number.Unit),
        _ => Vi ? "một số." : "a number.",
    };

    /// <summary>A name as the heading of an item: without the sign of a list and the stop that records put around it.</summary>
    public static string Named(string name, string id)
    {
        var clean = PlainLine.Of(name).TrimStart('-', '+', '*', '•', ' ').TrimEnd(';', ',', '.', ':', ' ');
        return (clean.Length > 0 ? clean : PlainLine.Of(id)) + ".";
    }

    private static string Sentence(string text) => PlainLine.Of(text).TrimEnd('.', ';', ' ') + ".";
}
