using Cchc.Cli.Input;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.OpenXml.Forms;

namespace Cchc.Cli.Commands;

/// <summary>The rows of a form's table from a CSV file or a workbook whose heading has the names of columns.</summary>
internal static class FormRows
{
    public static FilledForm Read(string path, FilledForm form, OfficialForm official)
    {
        if (official.Fields.FirstOrDefault(field => field.IsTable) is not { } table)
        {
            throw new InputException("form.noTable", official.Number);
        }

        var columns = official.Fields.Where(field => field.Table == table.Name).Select(field => field.Name[(table.Name.Length + 1)..]).ToList();
        using var content = TableInput.Open(path, sheet: null, out var isWorkbook);
        var read = isWorkbook ? WholeTable.Read(TableInput.Rows(content, path, sheet: null), columns.Contains)
            : WholeTable.Read(content, Path.GetFileName(path), columns.Contains);
        if (read.List.HasErrors)
        {
            throw new InputException("form.rowsUnusable", UserInput.Quote(path),
                string.Concat(read.Findings.Select(finding => Environment.NewLine + Notes.Line(finding))));
        }

        foreach (var finding in read.Findings)
        {
            Notes.Write(Notes.Line(finding));
        }

        var heading = read.Header.Cells;
        if (heading.FirstOrDefault(name => !columns.Contains(name)) is { } stranger)
        {
            throw new InputException("form.noColumn", UserInput.Quote(path), UserInput.Quote(stranger), string.Join(", ", columns));
        }

        if (heading.Count == 0 || heading.Distinct(StringComparer.Ordinal).Count() < heading.Count)
        {
            throw new InputException("form.columnTwice", UserInput.Quote(path), string.Join(", ", columns));
        }

        var rows = new List<IReadOnlyDictionary<string, string>>();
        foreach (var row in read.Rows)
        {
            if (row.Cells.Count > heading.Count)
            {
                throw new InputException("table.columns", UserInput.Quote(path), row.Line, row.Cells.Count, heading.Count);
            }

            rows.Add(Enumerable.Range(0, heading.Count).ToDictionary(i => heading[i], i => row[i], StringComparer.Ordinal));
        }

        return form.WithRows(table.Name, rows);
    }
}
