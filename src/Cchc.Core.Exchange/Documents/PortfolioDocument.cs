using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>What a portfolio comes to: sums of each method and currency, groups, programmes, reviews, rows left out, findings.</summary>
internal sealed record PortfolioDocument(
    IReadOnlyList<string> Files, IReadOnlyList<string> Refused, IReadOnlyList<SumDocument> Sums, IReadOnlyDictionary<string, IReadOnlyList<GroupDocument>> By,
    IReadOnlyList<ProgrammeDocument> Programmes, IReadOnlyList<ReviewDocument> Reviews, IReadOnlyList<RowDocument> Incomplete,
        IReadOnlyList<FindingDocument> Findings)
{
    public static PortfolioDocument Of(PortfolioContent content, PortfolioGrouping? by)
    {
        var sums = content.Portfolio.Sums();
        PortfolioGrouping[] groupings = by is { } one ? [one] : [PortfolioGrouping.Agency, PortfolioGrouping.Field, PortfolioGrouping.Year];
        return new(
            content.Files, content.Refused, [.. sums.Select(sum => SumDocument.Of(content, sum))],
            groupings.ToDictionary(grouping => Camel(grouping)!, grouping =>
                (IReadOnlyList<GroupDocument>)[.. content.Portfolio.By(grouping).Select(group => GroupDocument.Of(group.Key, group.Sum))],
                StringComparer.Ordinal),
            [.. content.Programmes.Select(ProgrammeDocument.Of)], [.. content.Reviews.Select(ReviewDocument.Of)],
            [.. content.Portfolio.Rows.Where(row => !PortfolioCheck.IsUsable(row)).Select(row => new RowDocument(row))],
            FindingDocument.Of(content.Findings.Concat(sums.SelectMany(sum => sum.Findings).Where(finding => finding == WaitingCost.Warning))));
    }
}

/// <summary>The sum of all rows of a method and a currency.</summary>
internal sealed record SumDocument(
    string Method, BilingualText MethodName, string Currency, int Rows, int IncompleteRows, long Procedures, ExactNumber? Before, ExactNumber? After,
        ExactNumber? Saving, ExactNumber? Rate,
    BilingualText? Review)
{
    public static SumDocument Of(PortfolioContent content, PortfolioSum sum)
    {
        var all = GroupDocument.Of(string.Empty, sum);
        return new(all.Method, all.MethodName, all.Currency, all.Rows, all.IncompleteRows, all.Procedures, all.Before, all.After, all.Saving, all.Rate,
            PortfolioReportWords.Review(content, sum));
    }
}

/// <summary>The sum of a group of rows.</summary>
internal sealed record GroupDocument(
    string Key, string Method, BilingualText MethodName, string Currency, int Rows, int IncompleteRows, long Procedures, ExactNumber? Before,
        ExactNumber? After, ExactNumber? Saving, ExactNumber? Rate)
{
    public static GroupDocument Of(string key, PortfolioSum sum) => new(
        key, CostPlanWords.Of(PortfolioWords.Methods, sum.Method ?? CostMethod.Statutory), CostWords.Method(sum.Method ?? CostMethod.Statutory), sum.Currency
            ?? string.Empty, sum.Rows.Count,
        sum.Incomplete.Count, sum.Procedures, sum.Change?.Before, sum.Change?.After, sum.Change?.Saving, sum.Change?.Rate);
}

/// <summary>A programme of several years against its baseline.</summary>
internal sealed record ProgrammeDocument(string Method, BilingualText MethodName, string Currency, int BaselineYear, ExactNumber? Baseline,
    IReadOnlyList<ProgrammeYearDocument> Years)
{
    public static ProgrammeDocument Of(CostProgramme programme) => new(
        CostPlanWords.Of(PortfolioWords.Methods, programme.Method), CostWords.Method(programme.Method), programme.Currency, programme.BaselineYear,
            programme.Baseline,
        [.. PortfolioReportWords.Years(programme).Select(ProgrammeYearDocument.Of)]);
}

/// <summary>A year of a programme and the targets due by then.</summary>
internal sealed record ProgrammeYearDocument(
    int Year, ExactNumber? Before, ExactNumber? After, ExactNumber? Saving, ExactNumber? Rate, IReadOnlyList<TargetDocument> Targets,
        IReadOnlyList<FindingDocument> Findings)
{
    public static ProgrammeYearDocument Of(ProgrammeYear year) => new(
        year.Year, year.Change?.Before, year.Change?.After, year.Change?.Saving, year.Change?.Rate,
            [.. PortfolioReportWords.Due(year).Select(TargetDocument.Of)], FindingDocument.Of(year.Findings));
}

/// <summary>A target and how much is missing.</summary>
internal sealed record TargetDocument(BilingualText Name, ExactNumber? Rate, string Source, bool? IsReached, ExactNumber? MissingMoney,
    ExactNumber? MissingPoints)
{
    public static TargetDocument Of(SavingsTarget.Progress progress) => new(
        progress.Target.Name, progress.Target.Rate, progress.Target.Source, progress.IsReached, progress.MissingMoney, progress.MissingPoints);
}

/// <summary>A published review of procedures.</summary>
internal sealed record ReviewDocument(string Name, long Reviewed, long Simplified, ExactNumber? Rate, ExactNumber? Saving, string Currency, BilingualText Text,
    string Source)
{
    public static ReviewDocument Of(PublishedReview review) => new(
        review.Name, review.Summary.Reviewed, review.Summary.Simplified, review.Summary.Rate, review.Summary.Saving, review.Summary.Currency,
            review.Summary.Describe(), review.Source);
}

/// <summary>A row that is in no sum, as portfolio files have it.</summary>
[JsonConverter(typeof(RowConverter))]
internal sealed record RowDocument(PortfolioRow Row);

/// <summary>Writes a row as the writer of portfolio files does.</summary>
internal sealed class RowConverter : WriteOnly<RowDocument>
{
    public override void Write(Utf8JsonWriter writer, RowDocument value, JsonSerializerOptions options) => PortfolioWriter.Row(writer, value.Row);
}
