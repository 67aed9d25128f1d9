using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Reading;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Cli.Input;

/// <summary>A table of how many dossiers each procedure has in a year: CSV or a workbook with a column of codes and one of numbers.</summary>
internal static class DossierCounts
{
    private const int MostNamed = 5;

    /// <summary>Reads it; a row that cannot be read is refused with its line.</summary>
    public static IReadOnlyList<ProcedureUse> Read(string path)
    {
        using var file = TableInput.Open(path, null, out var isWorkbook);
        var name = path == "-" ? path : Path.GetFileName(path);
        ITableSource rows = isWorkbook ? TableInput.Rows(file, path, null)
            : new CsvRecords(UserInput.Lines(file, path), name, heading => CountHeadings.Names.Of(heading) is not null);
        var uses = new List<ProcedureUse>();
        var seen = new HashSet<ProcedureCode>();
        try
        {
            var table = new HeadedTable<CountColumn>(rows, CountHeadings.Names, [CountColumn.Procedure], [CountColumn.Dossiers]);
            while (table.Next() is { } row)
            {
                if (!table.Fits(row))
                {
                    throw Wrong(row.Line, "simplify.cells", Say.Grouped(row.Cells.Length), Say.Grouped(table.Width));
                }

                if (Use(table, row, name, rows.Separator) is not { } use)
                {
                    continue;
                }

                uses.Add(seen.Add(use.Procedure) ? use : throw Wrong(row.Line, "simplify.twice", use.Procedure.Value));
            }
        }
        catch (FileContentException error)
        {
            throw UserInput.Unreadable(path, error);
        }

        return uses.Count > 0 ? uses : throw new InputException("simplify.noRows", UserInput.Quote(path));
    }

    /// <summary>
    /// Says which procedures of the table are in no catalogue: a code that was mistyped would else be counted for nobody, and nobody would know.
    /// </summary>
    public static void NoteUnknown(IReadOnlyList<ProcedureUse> uses, ProcedureCatalogue catalogue)
    {
        string[] unknown = [.. uses.Select(use => use.Procedure.Value).Where(code => !catalogue.TryFind(code, out _))];
        if (unknown.Length > 0)
        {
            var listed = string.Join(", ", unknown.Take(MostNamed)) + (unknown.Length > MostNamed ? ", …" : string.Empty);
            Notes.Write(Say.Text("simplify.unknownProcedures", Say.Grouped(unknown.Length), Say.Grouped(uses.Count), listed));
        }
    }

    private static ProcedureUse? Use(HeadedTable<CountColumn> table, RawRow row, string name, char separator)
    {
        var code = ProcedureCell.Of(table.Cell(row, CountColumn.Procedure), row.KindOf(table[CountColumn.Procedure]));
        var text = table.Cell(row, CountColumn.Dossiers);
        if (code.Length == 0 && text.Length == 0)
        {
            return null;
        }

        if (!ProcedureCode.TryParse(code, out var parsed))
        {
            throw Wrong(row.Line, "simplify.noCode", UserInput.Quote(code));
        }

        // 1.250 is a thousand to one reader and a little more than one to another: it is not read.
        var kind = row.KindOf(table[CountColumn.Dossiers]);
        return CsvNumber.TryRead(text, kind, separator, out var number, out _) && number.Sign >= 0
                && !(kind == CellKind.Text && CsvNumber.IsDoubtful(text, separator))
            ? CountedUse.Of(parsed, number, name)
            : throw Wrong(row.Line, "simplify.noDossiers", UserInput.Quote(text));
    }

    private static InputException Wrong(long line, string key, params object?[] what) =>
        new("simplify.wrongRow", Say.Grouped(line), Say.Text(key, what));
}
