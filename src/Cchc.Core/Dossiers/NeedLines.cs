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

    private void Write(DossierNeed need, int indent, string sign, bool isAlternative = false)
    {
        var inner = indent + sign.Length;
        switch (need)
        {
            case DossierNeed.Paper paper:
                lines.Add(PaperName.Of(paper.Rule.Name, paper.Rule.Id) + ".", indent, sign);
                lines.Add(Pieces(paper), inner);
                When(need, inner);
                Why(isAlternative || need.When is not null ? null : paper.Reason, paper.Rule.LegalBasis, paper.Rule.Source, inner, isAlternative);
                Doubt(paper.Rule, inner);
                break;
            case DossierNeed.Choice choice:
                lines.Add((Vi ? $"{(choice.Wanted == 1 ? "Một" : DateText.EnNumber(choice.Wanted))} trong {DateText.EnNumber(choice.Alternatives.Count)} loại giấy tờ sau" : $"{(choice.Wanted == 1 ? "One" : DateText.EnNumber(choice.Wanted))} of the following {DateText.EnNumber(choice.Alternatives.Count)}")
                    + (PaperName.Of(choice.Group.Name).Length > 0 ? $" ({PaperName.Of(choice.Group.Name)}):" : ":"), indent, sign);
                When(need, inner);
                Why(isAlternative || need.When is not null ? null : choice.Reason, string.Empty, choice.Group.Source, inner, isAlternative);
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
            Write(members[i], Math.Min(indent, LetterLines.Columns / 2), i < points.Length ? $"{points[i]}) " : $"{DateText.EnNumber(i + 1)}) ", isAlternative: true);
        }
    }

    private void When(DossierNeed need, int indent)
    {
        if (need.When is { } when)
        {
            lines.Add((Vi ? "Chỉ khi: " : "Only if: ") + Sentence(when.In(language)), indent);
        }
    }

    // An official reads this before the letter goes out: the record may demand less than its reading.
    private void Doubt(ComponentRule rule, int indent)
    {
        if (rule.Doubt is { } doubt)
        {
            lines.Add((Vi ? "Cần kiểm tra lại với bản ghi: " : "To be checked with the record: ") + Sentence(doubt.In(language)), indent);
        }
    }

    private void Why(BilingualText? reason, string basis, RuleSource source, int indent, bool isAlternative)
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

        // A source that the reason already gives is not said again; that of a choice holds for its alternatives.
        var (record, sign) = SourceOf(source);
        var law = new[] { (Text: PlainLine.Of(basis), Sign: PlainLine.Of(basis)), (Text: isAlternative && source is RuleSource.Stated ? string.Empty : record, Sign: sign) }
            .Where(item => item.Text.Length > 0 && said.IndexOf(item.Sign, StringComparison.OrdinalIgnoreCase) < 0).Select(item => item.Text).Distinct(StringComparer.Ordinal).ToList();
        if (law.Count > 0)
        {
            lines.Add((Vi ? "Căn cứ: " : "Source: ") + Sentence(string.Join("; ", law)), indent);
        }
    }

    /// <summary>The source in words, and the part of them by which one sees that it was said.</summary>
    private (string Text, string Sign) SourceOf(RuleSource source)
    {
        var code = PlainLine.Of(rules.Procedure.Value);
        var record = Vi ? $"thành phần hồ sơ đã công bố của thủ tục {code}" : $"the published components of procedure {code}";
        return source switch
        {
            RuleSource.Curated curated => (PlainLine.Of(curated.Citation), PlainLine.Of(curated.Citation)),
            RuleSource.Inferred inferred => ($"{record}: “{PlainLine.Of(inferred.Words)}”", PlainLine.Of(inferred.Words)),
            _ => (record, (Vi ? "thủ tục " : "procedure ") + code),
        };
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
