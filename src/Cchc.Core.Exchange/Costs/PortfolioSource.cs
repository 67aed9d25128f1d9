using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Costs;

/// <summary>One file of a folder of costs: its rows with their places, and what was found.</summary>
internal sealed class PortfolioSource(string name)
{
    private readonly List<(PortfolioRow Row, string Place)> rows = [];
    private readonly List<Finding> findings = [];

    public string Name => name;

    public IReadOnlyList<(PortfolioRow Row, string Place)> Rows => rows;

    /// <summary>What of the file is said whatever its rows: a row that lacks an amount is found again with the portfolio.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<PublishedReview> Reviews { get; private set; } = [];

    public SimplificationPlan? Plan { get; private set; }

    public CostProgramme? Programme { get; private set; }

    /// <summary>Whether it is a file of costs without an error.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Whether it is a file of costs with an error.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="workbook">Reads a workbook: as a cost, or as the rows of a table; null for a file that is none. Null where nobody reads workbooks.</param>
    public static PortfolioSource Read(WholeFile content, string name, WorkbookDoor? workbook = null)
    {
        var source = new PortfolioSource(name);
        if (workbook is not null && source.Workbook(content, workbook))
        {
            return source;
        }

        var plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 3) : name;
        if (content.IsJson)
        {
            source.Json(content);
        }
        else if (plain.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || plain.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
            || plain.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            source.Csv(WholeTable.Read(content, name, PortfolioTable.IsHeading));
        }
        else if (plain.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            source.Table(PortfolioReader.ReadJson(content, name));
        }
        else
        {
            source.Unknown();
        }

        return source;
    }

    /// <summary>A file that cannot be opened or read.</summary>
    public static PortfolioSource Unreadable(string name)
    {
        var source = new PortfolioSource(name) { IsRefused = true };
        source.findings.Add(new Finding(
            FileProblems.NotAFile, FindingSeverity.Error, name,
                new BilingualText("không mở hoặc không đọc được, hoặc không phải tệp thường", "cannot be opened or read, or is not a regular file")));
        return source;
    }

    private bool Workbook(WholeFile content, WorkbookDoor read)
    {
        try
        {
            if (read(content, name) is not { } book)
            {
                return false;
            }

            if (book.Costs is { } costs)
            {
                Costs(costs);
                return true;
            }

            var table = new PortfolioTable(WholeTable.Read(book.Table!, PortfolioTable.IsHeading));
            if (table.IsOne)
            {
                Table(table.Read());
            }
            else
            {
                Unknown();
            }
        }
        catch (FileContentException error)
        {
            IsRefused = true;
            findings.Add(new Finding(error.Code, FindingSeverity.Error, name, error.Text));
        }

        return true;
    }

    private void Json(WholeFile content)
    {
        switch (FormatOf(content))
        {
            case CostPlanReader.Format:
                Costs(CostPlanReader.Read(content, name));
                break;
            case PortfolioReader.Format or null:
                Table(PortfolioReader.ReadJson(content, name));
                break;
            default:
                Unknown();
                break;
        }
    }

    private void Csv(WholeTable table)
    {
        var run = new PortfolioTable(table);
        if (run.IsOne
            || (table.List.HasErrors && table.Rows.Count == 0
                && (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase))))
        {
            Table(run.Read());
        }
        else
        {
            Unknown();
        }
    }

    private void Table(PortfolioRead read)
    {
        findings.AddRange(read.File.Findings.Where(finding => finding.Code != PortfolioFindings.AmountMissing));
        (IsKnown, IsRefused) = (read.File.IsUsable, !read.File.IsUsable);
        if (read.File.Value is not { } sheet)
        {
            return;
        }

        (Programme, Reviews) = (sheet.Programme, sheet.Reviews);
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var row = sheet.Rows[i];
            rows.Add((row with { Source = row.Source.Length == 0 ? name : $"{row.Source} ({name})" }, FilePlace.Of(read.File.FileName, read.Lines[i])));
        }
    }

    private void Costs(Reading<CostCase> read)
    {
        findings.AddRange(read.Findings);
        (IsKnown, IsRefused) = (read.IsUsable, !read.IsUsable);
        if (read.Value is not { } file)
        {
            return;
        }

        var sheet = file.Sheet;

        // A file of waiting time alone has no activities, and so no statutory cost to miss.
        if (sheet.Activities.Count > 0 || sheet.IsAbolished || file.WaitingBefore is null)
        {
            Statutory(file, sheet);
        }

        if (file.WaitingBefore is { } was)
        {
            var row = file.WaitingAfter is { } becomes
                ? PortfolioRow.Of(was, becomes, sheet.Name, sheet.Year)
                : new PortfolioRow
                {
                    Procedure = sheet.Procedure,
                    Name = sheet.Name,
                    Year = sheet.Year,
                    Method = CostMethod.WaitingTime,
                    Currency = was.Income.Currency,
                    Before = was.PerYear,
                };
            rows.Add((row with { Agency = sheet.Agency, Field = sheet.Field, Source = name, IsSimplified = row.Change?.Saving.Sign > 0 }, name));
        }
    }

    private void Statutory(CostCase file, CostSheet sheet)
    {
        PortfolioRow row;
        IReadOnlyList<Finding> found;
        if (file.Plan is { } plan)
        {
            var result = plan.Evaluate();
            (row, found, Plan) = (PortfolioRow.Of(result), result.Findings, plan);
            if (plan.Measures.Any(measure => (measure.InForceFrom is { } from && from > new LocalDate(sheet.Year, 1, 1))
                || (measure.InForceThrough is { } through && through < new LocalDate(sheet.Year, 12, 31))))
            {
                found = [.. found, new Finding(
                    PortfolioFileFindings.InForcePartOfYear,
                    FindingSeverity.Warning,
                    "measures",
                    new BilingualText(
                        $"có biện pháp không có hiệu lực suốt năm {sheet.Year}: dòng này ghi mức tiết kiệm của cả năm khi mọi biện pháp có hiệu lực",
                        $"some measures are not in force in the whole of {sheet.Year}: the row shows the saving of a year with all measures in force"))];
            }
        }
        else if (file.After is { } after)
        {
            var comparison = CostComparison.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(after));
            (row, found) = (PortfolioRow.Of(comparison), comparison.Findings);
        }
        else
        {
            var cost = ComplianceCost.Of(sheet);
            (row, found) = (PortfolioRow.Of(cost), cost.Findings);
        }

        findings.AddRange(found.Select(finding => finding with { Place = $"{name}: {finding.Place}" }));
        rows.Add((row with { Source = name }, name));
    }

    private void Unknown() => findings.Add(new Finding(
        PortfolioFileFindings.NotAFileOfCosts,
        FindingSeverity.Information,
        name,
        new BilingualText("không phải tệp chi phí (cchc-cost/1, cchc-portfolio/1 hoặc bảng CSV): không đọc",
            "no file of costs (cchc-cost/1, cchc-portfolio/1 or a CSV table): left out")));

    // Null when it is no JSON: then it is refused and not unknown, for it may hold costs.
    private static string? FormatOf(WholeFile content)
    {
        try
        {
            var root = LineJson.Parse(content.Bytes.AsSpan(), 64);
            return root is { Kind: JsonTokenType.StartObject } && root["format"] is { Kind: JsonTokenType.String } format ? VietnameseText.Clean(format.Text)
                : string.Empty;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How a workbook of unknown kind is read: as a cost that was filled in, or as the rows of a table; null for a file that is no workbook.</summary>
internal delegate (Reading<CostCase>? Costs, ITableSource? Table)? WorkbookDoor(WholeFile content, string name);
