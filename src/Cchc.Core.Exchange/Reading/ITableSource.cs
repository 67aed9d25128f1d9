using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>The rows of a table one by one, from a text file or from a sheet of a workbook. Whoever reads a table takes its rows from here and does not know
/// which it was.</summary>
internal interface ITableSource : IDisposable
{
    /// <summary>How findings name the table: the file, with the sheet where there is one, such as <c>dossiers.xlsx!Sheet1</c>. With a number behind it, it is
    /// the place of a row: <c>dossiers.xlsx!Sheet1:12</c>.</summary>
    string Name { get; }

    /// <summary>What separates the cells of a text file; a semicolon lets numbers typed as text have a decimal comma. A semicolon too for a workbook, whose
    /// numbers say themselves what they are.</summary>
    char Separator { get; }

    /// <summary>What is to be said of the table as a whole, in order of row: complete after the last row. Empty when there is nothing.</summary>
    IReadOnlyList<Finding> Findings { get; }

    /// <summary>The next row that is not blank; null at the end.</summary>
    /// <exception cref="FileContentException">The file cannot be read further.</exception>
    RawRow? Next();

    /// <summary>Tells what rows look like, once the heading is known, so that a text file whose quotation marks are wrong loses no row. A workbook need not
    /// listen.</summary>
    /// <param name="width">How many cells the heading has.</param>
    /// <param name="isRow">Whether cells look like a row of the table.</param>
    void Expect(int width, Func<string[], bool> isRow);
}
