using System.Text.RegularExpressions;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>All that a report of a portfolio is made of: rows, programmes, published reviews, and what reading them found.</summary>
public sealed record PortfolioContent
{
    private readonly IReadOnlyList<CostProgramme> programmes = ValueList.Empty<CostProgramme>();
    private readonly IReadOnlyList<SavingSchedule> schedules = ValueList.Empty<SavingSchedule>();
    private readonly IReadOnlyList<PublishedReview> reviews = ValueList.Empty<PublishedReview>();
    private readonly IReadOnlyList<string> files = ValueList.Empty<string>();
    private readonly IReadOnlyList<string> refused = ValueList.Empty<string>();
    private readonly IReadOnlyList<string> places = ValueList.Empty<string>();
    private readonly IReadOnlyList<Finding> fileFindings = ValueList.Empty<Finding>();

    /// <summary>The rows.</summary>
    public Portfolio Portfolio { get; init; } = Portfolio.Empty;

    /// <summary>Programmes with the savings of plans and rows; empty when there is none.</summary>
    public IReadOnlyList<CostProgramme> Programmes { get => programmes; init => programmes = ValueList.Of(value); }

    /// <summary>What plans with measures in force save, year by year; at most one schedule a plan.</summary>
    public IReadOnlyList<SavingSchedule> Schedules { get => schedules; init => schedules = ValueList.Of(value); }

    /// <summary>Published results of reviews.</summary>
    public IReadOnlyList<PublishedReview> Reviews { get => reviews; init => reviews = ValueList.Of(value); }

    /// <summary>The files that were read, by name.</summary>
    public IReadOnlyList<string> Files { get => files; init => files = ValueList.Of(value); }

    /// <summary>The files with an error: nothing of them is in any sum.</summary>
    public IReadOnlyList<string> Refused { get => refused; init => refused = ValueList.Of(value); }

    /// <summary>What reading the files found; the findings on rows are in <see cref="Findings"/>.</summary>
    public IReadOnlyList<Finding> FileFindings { get => fileFindings; init => fileFindings = ValueList.Of(value); }

    /// <summary>
    /// What reading the files found, then what is wrong with rows, then sums that are refused because their rows have no common scale; a row is named by its file and
    /// line where it has one.
    /// </summary>
    public IReadOnlyList<Finding> Findings => ValueList.Of(FileFindings.Concat(Portfolio.Findings.Select(Placed)).Concat(Portfolio.Sums().SelectMany(sum => sum.Findings).Where(finding => finding.Code == "CCHC-COST-013").Distinct()));

    /// <summary>File and line of each row; empty for rows from elsewhere.</summary>
    internal IReadOnlyList<string> Places { get => places; init => places = ValueList.Of(value); }

    /// <summary>The rows of one year; programmes, reviews and what reading found stay.</summary>
    /// <param name="year">The year.</param>
    /// <returns>A new value.</returns>
    public PortfolioContent InYear(int year) => this with
    {
        Portfolio = Portfolio.Where(row => row.Year == year),
        Places = places.Where((_, i) => i < Portfolio.Rows.Count && Portfolio.Rows[i].Year == year).ToList(),
    };

    private Finding Placed(Finding finding) => finding with { Place = Named(finding.Place), Text = new BilingualText(Named(finding.Text.Vi), Named(finding.Text.En)) };

    private string Named(string text) => places.Count == 0
        ? text
        : Regex.Replace(text, @"rows\[(?<row>[0-9]{1,9})\]", match => int.Parse(match.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture) is var i && i < places.Count ? places[i] : match.Value, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
