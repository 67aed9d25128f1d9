using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Reads exact numbers and ranges of files of costs; faults have codes of the range CCHC-COST-060 … 079.</summary>
internal abstract class CostFileParser(string fileName) : FormReader(fileName)
{
    private static readonly string[] RangeNames = ["low", "likely", "high"];
    private static readonly string[] SourcesNames = ["sources", "rule"];

    private static readonly (string Word, ConflictRule Value)[] Rules =
    [
        ("lower-middle", ConflictRule.LowerMiddle), ("lowest", ConflictRule.Lowest), ("median", ConflictRule.Median), ("mean", ConflictRule.Mean),
        ("highest", ConflictRule.Highest),
    ];

    private protected override string CodeOf(string code) => code switch
    {
        "CCHC-REQ-080" => "CCHC-COST-060",
        "CCHC-REQ-081" => "CCHC-COST-061",
        "CCHC-REQ-082" => "CCHC-COST-062",
        "CCHC-REQ-083" => "CCHC-COST-063",
        "CCHC-REQ-084" => "CCHC-COST-064",
        "CCHC-REQ-085" => "CCHC-COST-065",
        "CCHC-REQ-086" => "CCHC-COST-066",
        "CCHC-REQ-087" => "CCHC-COST-067",
        "CCHC-REQ-088" => "CCHC-COST-068",
        "CCHC-REQ-089" => "CCHC-COST-069",
        "CCHC-REQ-090" => "CCHC-COST-070",
        _ => code,
    };

    /// <summary>A number or a range; null when there is none, or null stands there.</summary>
    private protected Estimate? RangeOf(LineJson? value, string name, string? id)
    {
        if (value is null or { Kind: JsonTokenType.Null })
        {
            return null;
        }

        if (value.Kind != JsonTokenType.StartObject)
        {
            return Exact(value, name, id) is { } number ? new Estimate(number) : null;
        }

        if (value["sources"] is not null)
        {
            return Sources(value, name, id);
        }

        CheckNames(value, id, RangeNames);
        var (low, likely, high) = (Needed(value, "low", name, id), Needed(value, "likely", name, id), Needed(value, "high", name, id));
        if (low is null || likely is null || high is null)
        {
            return null;
        }

        if (low <= likely && likely <= high)
        {
            return new Estimate(low.Value, likely.Value, high.Value);
        }

        Report("CCHC-COST-072", value.Line, id, $"{name}: cần low ≤ likely ≤ high, gặp {low}, {likely}, {high}", $"{name}: expected low ≤ likely ≤ high, found {low}, {likely}, {high}");
        return null;
    }

    // Figures of several sources and the rule by which one is taken: likely is the one taken, low and high are those of the sources.
    private Estimate? Sources(LineJson value, string name, string? id)
    {
        CheckNames(value, id, SourcesNames);
        var rule = Required(value, "rule", id) is { } word && Array.Exists(Rules, known => known.Word == word) ? Word(value, "rule", id, Rules) : (ConflictRule?)null;
        if (rule is null && value["rule"] is { Kind: JsonTokenType.String })
        {
            _ = Word(value, "rule", id, Rules);
        }

        var numbers = Items(value, "sources", id).Select(item => Exact(item, name + ".sources", id)).ToList();
        if (numbers.Count == 0 && value["sources"] is { Kind: JsonTokenType.StartArray } empty)
        {
            Missing(empty, name + ".sources", id);
        }

        return rule is null || numbers.Count == 0 || numbers.Contains(null) ? null : ConflictingSources.Of(numbers.Select(number => number!.Value), rule.Value).Range;
    }

    private protected Estimate? Range(LineJson json, string name, string? id) => RangeOf(json[name], name, id);

    /// <summary>A number that must stand there.</summary>
    private protected ExactNumber? Needed(LineJson json, string name, string? inside, string? id)
    {
        var shown = inside is null ? name : $"{inside}.{name}";
        if (json[name] is { Kind: not JsonTokenType.Null } value)
        {
            return Exact(value, shown, id);
        }

        Missing(json[name] ?? json, shown, id);
        return null;
    }

    /// <summary>A JSON number, or a fraction as a string: exactly.</summary>
    private protected ExactNumber? Exact(LineJson value, string name, string? id)
    {
        if (value.Kind == JsonTokenType.Number)
        {
            if (ExactNumber.TryParse(value.Text, out var number))
            {
                return number;
            }

            Report("CCHC-COST-065", value.Line, id, $"{name}: số {Quoted(value)} quá lớn hoặc quá dài", $"{name}: the number {Quoted(value)} is too large or too long");
            return null;
        }

        if (value.Kind != JsonTokenType.String || value.IsDamaged)
        {
            Report(
                "CCHC-COST-064",
                value.Line,
                id,
                $"{name}: cần số như 3.5, phân số như \"1/6\" hoặc khoảng {{\"low\", \"likely\", \"high\"}}, gặp {Quoted(value)}",
                $"{name}: expected a number such as 3.5, a fraction such as \"1/6\" or a range {{\"low\", \"likely\", \"high\"}}, found {Quoted(value)}");
            return null;
        }

        var text = VietnameseText.Clean(value.Text);
        if (text.IndexOf('/') > 0 && ExactNumber.TryParse(text, out var fraction))
        {
            return fraction;
        }

        var (vi, en) = CsvNumber.Hint(text);
        Report("CCHC-COST-071", value.Line, id, $"{name}: {Quoted(value)} không phải phân số như \"1/6\"; {vi}", $"{name}: {Quoted(value)} is not a fraction such as \"1/6\"; {en}");
        return null;
    }
}
