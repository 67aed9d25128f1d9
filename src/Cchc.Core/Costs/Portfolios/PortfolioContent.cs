using System.Text.RegularExpressions;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>All that a report of a portfolio is made of: rows, programmes, published reviews, and what reading them found.</summary>
public sealed record PortfolioContent
{
    /// <summary>The rows.</summary>
    public Portfolio Portfolio { get; init; } = Portfolio.Empty;

    /// <summary>Programmes with the savings of plans and rows; empty when there is none.</summary>
    public IReadOnlyList<CostProgramme> Programmes { get; init => field = ValueList.Of(value); } = ValueList.Empty<CostProgramme>();

    /// <summary>What plans with measures in force save, year by year; at most one schedule a plan.</summary>
    public IReadOnlyList<SavingSchedule> Schedules { get; init => field = ValueList.Of(value); } = ValueList.Empty<SavingSchedule>();

    /// <summary>Published results of reviews.</summary>
    public IReadOnlyList<PublishedReview> Reviews { get; init => field = ValueList.Of(value); } = ValueList.Empty<PublishedReview>();

    /// <summary>The files that were read, by name.</summary>
    public IReadOnlyList<string> Files { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The files with an error: nothing of them is in any sum.</summary>
    public IReadOnlyList<string> Refused { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>What reading the files found; the findings on rows are in <see cref="Findings"/>.</summary>
    public IReadOnlyList<Finding> FileFindings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <summary>
    /// What reading the files found, then what is wrong with rows, then sums that are refused because their rows have no common scale; a row is named by its
    /// file and line where it has one.
    /// </summary>
    public IReadOnlyList<Finding> Findings =>
        ValueList.Of(FileFindings.Concat(Portfolio.Findings.Select(Placed))
            .Concat(Portfolio.Sums().SelectMany(sum => sum.Findings).Where(finding => finding.Code == CostFindings.SumTooPrecise).Distinct()));

    /// <summary>File and line of each row; empty for rows from elsewhere.</summary>
    internal IReadOnlyList<string> Places { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The rows of one year; programmes, reviews and what reading found stay.</summary>
    /// <param name="year">The year.</param>
    /// <returns>A new value.</returns>
    public PortfolioContent InYear(int year) => this with
    {
        Portfolio = Portfolio.Where(row => row.Year == year),
        Places = Places.Where((_, i) => i < Portfolio.Rows.Count && Portfolio.Rows[i].Year == year).ToList(),
    };

    private Finding Placed(Finding finding) =>
        finding with { Place = Named(finding.Place), Text = new BilingualText(Named(finding.Text.Vi), Named(finding.Text.En)) };

    private string Named(string text) => Places.Count == 0
        ? text
        : Regex.Replace(text, @"rows\[(?<row>[0-9]{1,9})\]", match =>
            int.Parse(match.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture) is var i && i < Places.Count ? Places[i] : match.Value,
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
