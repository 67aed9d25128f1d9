using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Reads a folder of costs: plan files (<c>cchc-cost/1</c>), tables (<c>cchc-portfolio/1</c>, CSV). A file of another kind is a finding and no error; one with
/// errors is left out whole, and named. Each row keeps its file as its source.
/// </summary>
public static class PortfolioFolder
{
    /// <summary>Reads files.</summary>
    /// <param name="files">
    /// Names, without folders, and contents; the streams are read and not closed. They are taken one after the other, so each may be opened when it is asked
    /// for. A file whose stream fails with an <see cref="IOException"/> is refused with a finding, and the others are read.
    /// </param>
    /// <returns>Rows in the order of the names, whatever the order of the files; programmes hold the savings of plans and, of the years after their baseline,
    /// of rows.</returns>
    /// <exception cref="ArgumentNullException">The files or one of their parts are null.</exception>
    public static PortfolioContent Read(IEnumerable<(string Name, Stream Content)> files) => ReadWith(files, null);

    /// <summary>The same, where somebody reads workbooks too.</summary>
    internal static PortfolioContent ReadWith(IEnumerable<(string Name, Stream Content)> files, WorkbookDoor? workbook)
    {
        var read = new List<PortfolioSource>();
        foreach (var (name, content) in files ?? throw new ArgumentNullException(nameof(files)))
        {
            var shown = Name(name, content, nameof(files));
            read.Add(Source(content, shown, workbook));
        }

        return Content(read);
    }

    /// <summary>Reads as <see cref="Read"/> does, without waiting for the streams; one file after the other.</summary>
    /// <param name="files">Names, without folders, and contents; the streams are read and not closed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same content.</returns>
    /// <exception cref="ArgumentNullException">The files or one of their parts are null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<PortfolioContent> ReadAsync(IEnumerable<(string Name, Stream Content)> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return All();

        async Task<PortfolioContent> All()
        {
            var read = new List<PortfolioSource>();
            foreach (var (name, content) in files)
            {
                var shown = Name(name, content, nameof(files));
                try
                {
                    var file = await WholeFile.ReadAsync(content, PortfolioReader.LargestFile, cancellationToken, takesUtf16: true).ConfigureAwait(false);
                    read.Add(PortfolioSource.Read(file, shown));
                }
                catch (IOException)
                {
                    read.Add(PortfolioSource.Unreadable(shown));
                }
            }

            return Content(read);
        }
    }

    private static string Name(string? name, Stream? content, string parameter)
    {
        _ = name ?? throw new ArgumentNullException(parameter, "A file has no name.");
        _ = content ?? throw new ArgumentNullException(parameter, $"\"{name}\" has no content.");
        return PlainLine.Of(name);
    }

    private static PortfolioContent Content(List<PortfolioSource> read)
    {
        var sources = read.OrderBy(source => source.Name, StringComparer.Ordinal).ToList();
        var findings = sources.SelectMany(source => source.Findings).ToList();
        var plans = sources.Where(source => source.Plan is not null).ToList();
        var rows = sources.SelectMany(source => source.Rows.Select(row => (row.Row, row.Place, IsPlan: source.Plan is not null))).ToList();
        var programmes = sources.Where(source => source.Programme is not null).Select(source => source.Programme!).ToList();
        var (first, last) = Years(programmes, rows.Select(row => row.Row), plans);
        var schedules = plans.Select(source => Schedule(source.Plan!, first, last)).OfType<SavingSchedule>().ToList();
        return new PortfolioContent
        {
            Portfolio = new Portfolio(rows.Select(row => row.Row)),
            Places = rows.Select(row => row.Place).ToList(),
            Programmes = programmes.Select(programme => Filled(programme, schedules, rows.Where(row => !row.IsPlan).Select(row => row.Row))).ToList(),
            Schedules = schedules,
            Reviews = sources.SelectMany(source => source.Reviews).ToList(),
            Files = sources.Where(source => source.IsKnown).Select(source => source.Name).ToList(),
            Refused = sources.Where(source => source.IsRefused).Select(source => source.Name).ToList(),
            FileFindings = findings,
        };
    }

    private static PortfolioSource Source(Stream content, string name, WorkbookDoor? workbook)
    {
        try
        {
            return PortfolioSource.Read(WholeFile.Read(content, PortfolioReader.LargestFile, takesUtf16: true), name, workbook);
        }
        catch (IOException)
        {
            return PortfolioSource.Unreadable(name);
        }
    }

    // From the first year that anything is of to the last: a schedule that lists a year says that it knows it.
    private static (int First, int Last) Years(List<CostProgramme> programmes, IEnumerable<PortfolioRow> rows, List<PortfolioSource> plans)
    {
        const int longest = 100;
        var years = programmes.Select(programme => programme.BaselineYear)
            .Concat(programmes.SelectMany(programme => programme.Targets.Select(target => target.Year)))
            .Concat(programmes.SelectMany(programme => programme.Savings.SelectMany(schedule => schedule.Savings.Select(saving => saving.Year))))
            .Concat(rows.Select(row => row.Year))
            .Concat(plans.SelectMany(source => source.Plan!.Measures.SelectMany(measure => new[] { measure.InForceFrom?.Year, measure.InForceThrough?.Year })
                .OfType<int>()))
            .Where(year => year is >= 1 and <= 9998).ToList();
        return years.Count == 0 ? (1, 1) : (years.Min(), Math.Min(years.Max(), years.Min() + longest));
    }

    private static SavingSchedule? Schedule(SimplificationPlan plan, int first, int last)
    {
        var years = plan.Schedule(first, last);
        return years.Count == 0 ? null
            : new SavingSchedule(plan.Before.Procedure, CostMethod.Statutory, plan.Before.Currency,
                [.. years.Select(year => new YearAmount(year.Year, year.Saving.PerYear))]);
    }

    // A schedule that the programme states wins over that of a plan, and both over rows: nothing is counted twice.
    private static CostProgramme Filled(CostProgramme programme, List<SavingSchedule> plans, IEnumerable<PortfolioRow> rows)
    {
        var all = programme.Savings.ToList();
        var known = new HashSet<string>(all.Select(schedule => schedule.Procedure.Value), StringComparer.Ordinal);
        foreach (var schedule in plans.Where(schedule => schedule.Method == programme.Method && schedule.Currency == programme.Currency))
        {
            if (known.Add(schedule.Procedure.Value))
            {
                all.Add(schedule);
            }
        }

        var usable = rows.Where(row => row.Method == programme.Method && row.Currency == programme.Currency && row.Year > programme.BaselineYear
            && PortfolioCheck.IsUsable(row));
        foreach (var group in usable.GroupBy(row => row.Procedure?.Value ?? row.Name, StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && !known.Contains(group.Key)))
        {
            var years = group.GroupBy(row => row.Year).Select(year => (Year: year.Key, Sum: ExactSum.Of(year.Select(row => row.Change!.Value.Saving))))
                .ToList();
            if (years.Exists(year => year.Sum is null))
            {
                continue; // the sums of the portfolio refuse them, with a finding
            }

            all.Add(new SavingSchedule(ProcedureCode.Parse(group.Key), programme.Method, programme.Currency,
                [.. years.Select(year => new YearAmount(year.Year, year.Sum!.Value))]));
        }

        return programme with { Savings = all };
    }
}
