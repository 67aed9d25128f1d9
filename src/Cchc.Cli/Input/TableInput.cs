using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.OpenXml;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Cli.Input;

/// <summary>Files that may be a text or an Excel workbook: told by how they begin, never by their names.</summary>
internal static class TableInput
{
    private const int HeadLength = 8;

    /// <summary>Reads a file by one of two readers of the library.</summary>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="what">The key of what it is, for the message.</param>
    /// <param name="text">Reads a text.</param>
    /// <param name="workbook">Reads a workbook.</param>
    /// <param name="sheet">The sheet that was named; a text has none.</param>
    public static Reading<T> Read<T>(string path, string what, Func<Stream, string, Reading<T>> text, Func<Stream, string, Reading<T>> workbook,
        string? sheet = null)
        where T : class => UserInput.Read(path, what, (content, name) =>
        {
            var file = Peeked(content, out var isWorkbook);
            CheckSheet(path, sheet, isWorkbook);
            return isWorkbook ? workbook(file, name) : text(file, name);
        });

    /// <summary>Opens a file and says whether it is a workbook.</summary>
    /// <param name="path">The file; - is standard input.</param>
    /// <param name="sheet">The sheet that was named; a text has none.</param>
    /// <param name="isWorkbook">Whether it is one.</param>
    public static Stream Open(string path, string? sheet, out bool isWorkbook)
    {
        var file = Peeked(UserInput.Open(path), out isWorkbook);
        CheckSheet(path, sheet, isWorkbook);
        return file;
    }

    /// <summary>The rows of a sheet.</summary>
    public static ITableSource Rows(Stream workbook, string path, string? sheet)
    {
        try
        {
            return new Told(WorkbookTables.Rows(workbook, path == "-" ? path : Path.GetFileName(path), sheet), path);
        }
        catch (FileContentException error)
        {
            throw UserInput.Unreadable(path, error);
        }
    }

    private static void CheckSheet(string path, string? sheet, bool isWorkbook)
    {
        if (sheet is not null && !isWorkbook)
        {
            throw new InputException("table.noSheets", UserInput.Quote(path));
        }
    }

    private static Stream Peeked(Stream content, out bool isWorkbook)
    {
        var (head, length) = (new byte[HeadLength], 0);
        for (int read; length < HeadLength && (read = content.Read(head, length, HeadLength - length)) > 0; length += read)
        {
        }

        isWorkbook = WorkbookTables.IsWorkbook(head.AsSpan(0, length));
        if (!content.CanSeek)
        {
            return new CountedStream(content, head, length);
        }

        content.Position = 0;
        return content;
    }

    /// <summary>Rows whose exceptions are messages of the command.</summary>
    private sealed class Told(ITableSource rows, string path) : ITableSource
    {
        public string Name => rows.Name;

        public char Separator => rows.Separator;

        public IReadOnlyList<Finding> Findings => rows.Findings;

        public RawRow? Next()
        {
            try
            {
                return rows.Next();
            }
            catch (FileContentException error)
            {
                throw UserInput.Unreadable(path, error);
            }
        }

        public void Expect(int width, Func<string[], bool> isRow) => rows.Expect(width, isRow);

        public void Dispose() => rows.Dispose();
    }
}
