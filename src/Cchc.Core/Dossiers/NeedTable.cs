using System.Globalization;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers;

/// <summary>Needs as the table of form 02: number, component, originals, certified copies, plain copies; then the reason and the source of each.</summary>
internal sealed class NeedTable(LetterLines lines, DossierRules rules, LocalDate day, Language language)
{
    private const PaperForms Originals = PaperForms.Original | PaperForms.DigitalOriginal | PaperForms.PaperForm | PaperForms.ElectronicForm;
    private const PaperForms Certified = PaperForms.CertifiedCopy | PaperForms.RegisterCopy;
    private const PaperForms Copies = PaperForms.PlainCopy | PaperForms.CopyWithOriginal | PaperForms.Scan;
    private const int Deepest = 12;

    private static readonly int[] Widths = [5, 46, 8, 9, 8];

    private readonly List<(string Item, string Words)> reasons = [];
    private readonly List<(string Item, string Words)> sources = [];
    private readonly ChoicesNamed named = new();
    private bool anyChoice;

    private bool Vi => language == Language.Vietnamese;

    /// <summary>Writes needs, numbered on from a number.</summary>
    public void Write(IReadOnlyList<DossierNeed> needs, int first)
    {
        anyChoice = false;
        Row(Vi ? ["TT", "Thành phần hồ sơ", "Bản chính", "Bản chứng thực", "Bản photo"] : ["No.", "Component", "Orig- inals", "Cert. copies", "Copies"]);
        Line();
        for (var i = 0; i < needs.Count; i++)
        {
            var number = DateText.EnNumber(first + i);
            Write(needs[i], number, 0, number, string.Empty);
            Line();
        }

        if (anyChoice)
        {
            lines.Add(Vi ? "(*) Chỉ cần một trong các hình thức có dấu này." : "(*) One of the forms with this sign is enough.");
        }
    }

    /// <summary>Why each is needed, as what was written so far says.</summary>
    public void Reasons()
    {
        Section(Vi ? "Lý do:" : "Reasons:", reasons);
        Section(Vi ? "Căn cứ:" : "Sources:", sources);
    }

    private void Section(string title, List<(string Item, string Words)> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        lines.Blank();
        lines.Add(title);
        foreach (var same in entries.GroupBy(entry => entry.Words, StringComparer.Ordinal))
        {
            var items = string.Join(", ", same.Select(entry => entry.Item));
            lines.Add($"{(Vi ? "mục" : "item")} {items}: {same.Key}", 0, "- ");
        }
    }

    private void Write(DossierNeed need, string number, int indent, string item, string sign)
    {
        switch (need)
        {
            case DossierNeed.Paper paper:
                Row(number, indent, sign, PaperName.Of(paper.Rule.Name, paper.Rule.Id) + ".", Count(paper, Originals), Count(paper, Certified),
                    Count(paper, Copies));
                Row(string.Empty, indent + sign.Length, string.Empty, NeedLines.Pieces(paper, language));
                When(need, indent + sign.Length);
                Why(item, need.When is not null || sign.Length > 0 ? null : paper.Lack, paper.Rule);
                break;
            case DossierNeed.Choice choice:
                Row(number, indent, sign, NeedLines.Heading(choice, named, language));
                When(need, indent + sign.Length);
                Why(item, need.When is not null || sign.Length > 0 ? null : NeedLines.LackOf(choice), null);
                Members(choice.Alternatives, indent + sign.Length, item);
                break;
            case DossierNeed.Together together:
                Row(number, indent, sign, (Vi ? "Tất cả các giấy tờ sau:" : "All of the following:"));
                When(need, indent + sign.Length);
                Members(together.Members, indent + sign.Length, item);
                break;
        }
    }

    private void Members(IReadOnlyList<DossierNeed> members, int indent, string item)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var sign = NeedLines.Point(i, language);
            Write(members[i], string.Empty, Math.Min(indent, Deepest), Item(item, sign), sign);
        }
    }

    // Beyond the letters points are numbers, which a number must not run into: "13a", but "13.24".
    private static string Item(string item, string sign) => item + (char.IsDigit(sign[0]) ? "." : string.Empty) + sign.TrimEnd(' ', ')');

    private void When(DossierNeed need, int indent)
    {
        if (need.When is { } when)
        {
            Row(string.Empty, indent, string.Empty, (Vi ? "Chỉ khi: " : "Only if: ") + NeedLines.Sentence(when.In(language)));
        }
    }

    // The applicant reads what is lacking and the article; remarks and component codes of the record are for the official.
    private void Why(string item, BilingualText? lack, ComponentRule? rule)
    {
        if (lack is not null)
        {
            reasons.Add((item, NeedLines.Sentence(lack.In(language))));
        }

        if (rule is null)
        {
            return;
        }

        var law = LetterCitation.LawOf(rule, day, language);
        sources.Add((item, NeedLines.Sentence(law.Length > 0 ? law
            : Vi ? $"theo Cơ sở dữ liệu quốc gia về thủ tục hành chính, mã {rules.Procedure.Value}"
            : $"the national database of administrative procedures, code {rules.Procedure.Value}")));
    }

    /// <summary>How many in one column; with a sign where another form will do as well.</summary>
    private string Count(DossierNeed.Paper paper, PaperForms column)
    {
        var (count, isChoice) = (0L, false);
        foreach (var lot in paper.Pieces)
        {
            var forms = PieceWords.Named(lot);
            if ((forms & column) != PaperForms.None)
            {
                count += lot.Count;
                isChoice |= (forms & ~column & (Originals | Certified | Copies)) != PaperForms.None;
            }
        }

        anyChoice |= isChoice;
        return count == 0 ? "-" : count.ToString("00", CultureInfo.InvariantCulture) + (isChoice ? "*" : string.Empty);
    }

    private void Row(string number, int indent, string sign, string words, params string[] counts)
    {
        var wrapped = LetterLines.Wrap(PlainLine.Of(words), Widths[1] - 2 - indent - sign.Length);
        for (var i = 0; i < wrapped.Count; i++)
        {
            var before = new string(' ', indent) + (i == 0 ? sign : new string(' ', sign.Length));
            Row([i == 0 ? number : string.Empty, before + wrapped[i], .. i == 0 && counts.Length > 0 ? counts : ["", "", ""]]);
        }
    }

    private void Row(IReadOnlyList<string> cells)
    {
        var wrapped = cells.Select((cell, i) => i == 1 ? [cell] : LetterLines.Wrap(cell, Widths[i] - (i == 0 ? 1 : 2))).ToList();
        for (var line = 0; line < wrapped.Max(cell => cell.Count); line++)
        {
            lines.Raw(string.Join("|",
                wrapped.Select((cell, i) => LetterLines.Padded((i == 0 ? string.Empty : " ") + (line < cell.Count ? cell[line] : string.Empty), Widths[i]))));
        }
    }

    private void Line() => lines.Raw(string.Join("+", Widths.Select(width => new string('-', width))));
}
