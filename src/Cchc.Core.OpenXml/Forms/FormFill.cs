using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Puts the values of a form into the texts of its page: what the caller set by name goes before what the form knows itself.</summary>
internal sealed class FormFill(FilledForm form)
{
    /// <summary>A field that takes the rest of its line when it is not known.</summary>
    public FormText Line(string field, string? value) => Text(field, value) with { IsFill = true };

    /// <summary>A field within a line.</summary>
    public FormText Text(string field, string? value)
    {
        var own = form.Texts.LastOrDefault(text => text.Field == field);
        var words = FormWords.Clean(own is null ? value : own.Text);
        return new FormText(words, field) { IsOpen = words.Length == 0 };
    }

    /// <summary>The rows of a table.</summary>
    public IEnumerable<FormRow> Rows(string table, IEnumerable<FormRow> rows) =>
        form.RowTexts.LastOrDefault(own => own.Table == table) is { } given
            ? given.Rows.Select(row => FormRow.Of(table, [.. row.Select(cell => (cell.Field, cell.Text))]))
            : rows;
}

/// <summary>A text that the caller set by the name of its field.</summary>
internal sealed record FormGiven(string Field, string? Text);

/// <summary>Rows that the caller set; the fields of their cells are the columns without the name of the table.</summary>
internal sealed record FormGivenRows(string Table, IReadOnlyList<IReadOnlyList<FormGiven>> Rows)
{
    public bool Equals(FormGivenRows? other) => other is not null && other.Table == Table && Rows.Equals(other.Rows);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Table) ^ Rows.Count;
}
