using Cchc.Core.Costs;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>
/// The inputs of a compliance cost and of its simplification plan as a workbook to fill in (bản nhập chi phí tuân thủ và phương án đơn giản hóa): what
/// <see cref="CostPlanReader"/> reads from JSON, people may write in Excel. What is written is read back equal.
/// </summary>
/// <remarks>Sheets: general data, incomes, activities, measures, processing times; and, where a file has them, a second cost after and waiting times.
/// Yellow cells are still to be filled in. Columns may stand in any order; headings that are not known are findings.</remarks>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using Cchc.Core.Costs;
/// using Cchc.Core.OpenXml.Plans;
/// using Cchc.Core.Procedures.Identifiers;
///
/// var sheet = new CostSheet { Procedure = ProcedureCode.Parse("1.001193"), Name = "Đăng ký khai sinh", Year = 2026, Currency = "VND" };
/// using var file = new MemoryStream();
/// CostPlanWorkbook.Write(file, sheet);
/// file.Position = 0;
/// Console.WriteLine(CostPlanWorkbook.Read(file, "plan.xlsx").GetValueOrThrow().Sheet.Equals(sheet)); // True
/// </code>
/// </example>
public static class CostPlanWorkbook
{
    private const int DeepestNesting = 12;

    /// <summary>Writes a sheet to fill in, such as that of a <see cref="CostDraft"/>.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="sheet">The inputs; what is null stays empty and yellow.</param>
    /// <param name="options">What else is said; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What could not be written as it was given (CCHC-COST-201 and 202), with the cell; empty when all could.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="sheet"/> is null.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, CostSheet sheet, CostWorkbookOptions? options = null) =>
        Write(stream, new CostCase { Sheet = sheet ?? throw new ArgumentNullException(nameof(sheet)) }, options);

    /// <summary>Writes all parts of a cost.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cost">The parts.</param>
    /// <param name="options">What else is said; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What could not be written as it was given (CCHC-COST-201 and 202), with the cell; empty when all could.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="cost"/> is null.</exception>
    /// <exception cref="ArgumentException">The parts do not go together, as for <see cref="CostPlanWriter"/>.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, CostCase cost, CostWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cost);
        var notes = new WorkbookNotes();
        var looks = new LookTable();
        var writer = new PlanWriter(looks, notes);
        writer.Write(LineJson.Parse(System.Text.Encoding.UTF8.GetBytes(CostPlanWriter.Write(cost)), DeepestNesting));
        WorkbookPackage.Write(stream, writer.Sheets, looks, options ?? CostWorkbookOptions.Default, cost.Sheet.Name);
        return notes.Findings.ToArray();
    }

    /// <summary>Reads a workbook that somebody filled in.</summary>
    /// <param name="content">The workbook; not closed. A stream that cannot seek is kept in memory.</param>
    /// <param name="fileName">How findings name the file; behind it stand sheet and cell, as in <c>plan.xlsx!Công việc!G4</c>.</param>
    /// <returns>Sheet and plan, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<CostCase> Read(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            var run = new PlanReader(WorkbookParts.Open(SeekableFile.Of(content)), fileName);
            run.Read();
            var bytes = run.Json.Bytes();
            var reading = CostPlanReader.Read(new WholeFile(new ArraySegment<byte>(bytes), FileProblem.None, bytes.Length), fileName);
            run.Findings.Lead(reading.Findings, run.Json);
            return new Reading<CostCase>(fileName, run.Findings.HasErrors ? null : reading.Value, run.Findings.All);
        }
        catch (FileContentException error)
        {
            return new Reading<CostCase>(fileName, null, [new Finding(error.Code, FindingSeverity.Error, fileName, error.Text)]);
        }
    }

    /// <summary>Reads as <see cref="Read"/> does, without waiting for the stream.</summary>
    /// <param name="content">The workbook; not closed, kept in memory.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<Reading<CostCase>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        using var file = await SeekableFile.OfAsync(content, cancellationToken).ConfigureAwait(false);
        return Read(file, fileName);
    }
}
