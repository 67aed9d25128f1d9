using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>
/// An official form with what is to be written into it (phiếu đã điền). Immutable; a closed hierarchy of the seven kinds. What is null is not known and stays
/// a dotted line, in a table an empty cell: nothing is invented. Texts are brought to NFC, control characters are left out.
/// </summary>
public abstract record FilledForm
{
    private protected FilledForm()
    {
    }

    /// <summary>The day on which it is made out (ngày lập): it stands on the form, and by it the regulation is chosen.</summary>
    public required LocalDate Date { get; init => field = value.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Whether the day is left to be written by hand; <see cref="Date"/> still chooses the regulation. Default: it is printed.</summary>
    public bool IsDateOpen { get; init; }

    /// <summary>The agency, the desk and who signs.</summary>
    public FormOffice Office { get; init; } = new();

    /// <summary>The dossier and who filed it.</summary>
    public FormDossier Dossier { get; init; } = new();

    /// <summary>The number and sign of the document (số, ký hiệu); null leaves dots.</summary>
    public string? Number { get; init; }

    /// <summary>The paper; null for that of the form.</summary>
    public FormPaperSize? Paper { get; init; }

    /// <summary>What kind of form it is.</summary>
    public abstract FormKind Kind { get; }

    /// <summary>What the caller set by name, in order.</summary>
    internal IReadOnlyList<FormGiven> Texts { get; init; } = ValueList.Empty<FormGiven>();

    internal IReadOnlyList<FormGivenRows> RowTexts { get; init; } = ValueList.Empty<FormGivenRows>();

    /// <summary>The official form that holds on <see cref="Date"/>.</summary>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentException">No regulation that is known has such a form on that day.</exception>
    public OfficialForm Official() => OfficialForm.On(Kind, Date);

    /// <summary>The same with the text of one field, whatever the form said there.</summary>
    /// <param name="field">The name of the field, such as <c>applicant</c>: one of <see cref="OfficialForm.Fields"/> that is no table and no column.</param>
    /// <param name="text">The text; null or empty leaves a dotted line.</param>
    /// <returns>A new form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no such field; the message names those it has.</exception>
    public FilledForm With(string field, string? text)
    {
        var known = Official().Fields.Where(item => !item.IsTable && item.Table is null).Select(item => item.Name);
        Known(field, known, nameof(field));
        return this with { Texts = ValueList.Of([.. Texts, new FormGiven(field, text)]) };
    }

    /// <summary>The same with the rows of one table, in place of those that the form had.</summary>
    /// <param name="table">The name of the table, such as <c>components</c>.</param>
    /// <param name="rows">The rows: texts by the name of the column without that of the table, such as <c>name</c>.</param>
    /// <returns>A new form.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form has no such table, or the table no such column; the message names those it has.</exception>
    public FilledForm WithRows(string table, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var fields = Official().Fields;
        Known(table, fields.Where(item => item.IsTable).Select(item => item.Name), nameof(table));
        var columns = fields.Where(item => item.Table == table).Select(item => item.Name.Substring(table.Length + 1)).ToList();
        var given = new List<IReadOnlyList<FormGiven>>();
        foreach (var row in rows)
        {
            foreach (var column in row.Keys)
            {
                Known(column, columns, nameof(rows));
            }

            given.Add(ValueList.Of(row.Select(cell => new FormGiven(cell.Key, cell.Value))));
        }

        return this with { RowTexts = ValueList.Of([.. RowTexts, new FormGivenRows(table, ValueList.Of(given))]) };
    }

    /// <summary>The texts of all fields that are known, by name, as they stand on the form; tables are left out.</summary>
    /// <returns>The texts.</returns>
    /// <exception cref="ArgumentException">There is no such form on <see cref="Date"/>.</exception>
    public IReadOnlyDictionary<string, string> Values()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in Page().Texts.Where(text => text.Field is not null && !text.IsOpen))
        {
            values[text.Field!] = text.Words;
        }

        return values;
    }

    /// <summary>The rows of a table that are known, as they stand on the form: texts by the name of the column without that of the table.</summary>
    /// <param name="table">The name of the table, such as <c>components</c>.</param>
    /// <returns>The rows; read one after the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no such table, or there is no such form on <see cref="Date"/>.</exception>
    public IEnumerable<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        Known(table, Official().Fields.Where(item => item.IsTable).Select(item => item.Name), nameof(table));
        return Page().Tables.First(own => own.Name == table).Rows
            .Select(row => row.Values.ToDictionary(cell => cell.Key.Substring(table.Length + 1), cell => cell.Value, StringComparer.Ordinal));
    }

    /// <summary>Writes the form as a Word document (DOCX): no macros, nothing linked; the same input gives the same bytes on the same runtime.</summary>
    /// <param name="stream">Where to; stays open and need not be able to seek.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such form on <see cref="Date"/>.</exception>
    public void WriteDocx(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DocxPackage.Write(stream, Page());
    }

    /// <summary>Writes the form as a page to be printed (HTML): it stands alone, nothing is loaded, everything is escaped; lines end with line feeds.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such form on <see cref="Date"/>.</exception>
    public void WriteHtml(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        HtmlForm.Write(writer, Page());
    }

    /// <summary>
    /// Fills a province's own template (mẫu của địa phương): a DOCX whose content controls have the names of fields as tags. A row in a content control with
    /// the name of a table is repeated. What is not known becomes dots.
    /// </summary>
    /// <param name="template">The template; it is not changed and stays open.</param>
    /// <param name="target">Where the filled document goes; stays open. Nothing is written when a finding is an error.</param>
    /// <returns>Which fields were filled, which have no control, and what is wrong with the template.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such form on <see cref="Date"/>.</exception>
    public TemplateFilling FillTemplate(Stream template, Stream target)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(target);
        return FormTemplate.Fill(template, target, Page());
    }

    /// <summary>Kind and day.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);

    internal FormPage Page() => FormLayouts.Of(this, Official());

    private static void Known(string name, IEnumerable<string> known, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no \"{name}\" on this form; expected one of {string.Join(", ", known)}.", parameter);
        }
    }
}
