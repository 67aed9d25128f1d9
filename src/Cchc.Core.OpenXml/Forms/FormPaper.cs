using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>A row of the table of papers (thành phần hồ sơ): its name and how many pieces, by form.</summary>
public sealed record FormPaper
{
    /// <summary>The name; further lines are kept.</summary>
    public required string Name { get; init; }

    /// <summary>How many originals (bản chính), filled-in forms included; null leaves the cell empty.</summary>
    public int? Originals { get; init; }

    /// <summary>How many certified copies (bản chứng thực), copies from the register included; null leaves the cell empty.</summary>
    public int? CertifiedCopies { get; init; }

    /// <summary>How many plain copies and scans (bản photo); null leaves the cell empty.</summary>
    public int? Copies { get; init; }

    /// <summary>A row of a receipt list. What is neither an original nor a copy, such as a photograph, is said behind the name.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The row for a form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static FormPaper Of(ReceiptList.Row row)
    {
        var paper = Of((row ?? throw new ArgumentNullException(nameof(row))).Name, row.Form, row.Count);
        return row.IsPresented ? paper with { Name = paper.Name + " (xuất trình, trả lại)" } : paper;
    }

    /// <summary>Pieces in one of several forms: counted in the column that they all belong to, else said behind the name.</summary>
    internal static FormPaper Of(string name, PaperForms forms, int count)
    {
        const PaperForms originals = PaperForms.Original | PaperForms.DigitalOriginal | PaperForms.AnyForm;
        const PaperForms certified = PaperForms.CertifiedCopy | PaperForms.RegisterCopy;
        const PaperForms copies = PaperForms.PlainCopy | PaperForms.CopyWithOriginal | PaperForms.Scan;
        forms = (forms & PaperForms.PlainCopy) != PaperForms.None && (forms & originals) == PaperForms.None ? PaperForms.PlainCopy : forms;
        if (forms is PaperForms.None or PaperForms.Data or PaperForms.Photograph)
        {
            return new FormPaper { Name = $"{name} ({FormWords.Number(count)} {PieceWords.FormsOf(forms).Vi})" };
        }

        return (forms & ~originals) == PaperForms.None ? new FormPaper { Name = name, Originals = count }
            : (forms & ~certified) == PaperForms.None ? new FormPaper { Name = name, CertifiedCopies = count }
            : (forms & ~copies) == PaperForms.None ? new FormPaper { Name = name, Copies = count }
            : new FormPaper { Name = $"{name} ({PieceWords.Of([new RequiredPieces(count, forms)]).Vi})" };
    }

    internal FormRow Row(int number, string table) => FormRow.Of(
        table,
        ("no", FormWords.Number(number)),
        ("name", Name),
        ("originals", FormWords.Number(Originals)),
        ("certified", FormWords.Number(CertifiedCopies)),
        ("copies", FormWords.Number(Copies)));
}
