using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Reads exact numbers and ranges of files of costs; faults have codes of the range CCHC-COST-060 … 079.</summary>
internal abstract class CostFileParser(string fileName) : FormTimes(fileName, FormFormat.Costs)
{
    private static readonly string[] RangeNames = ["low", "likely", "high"];
    private static readonly string[] SourcesNames = ["sources", "rule"];
    private static readonly string[] IncomeNames = ["payer", "value", "year", "series", "source", "derivation", "currency"];

    private static readonly (string Word, ConflictRule Value)[] Rules =
    [
        ("lower-middle", ConflictRule.LowerMiddle), ("lowest", ConflictRule.Lowest), ("median", ConflictRule.Median), ("mean", ConflictRule.Mean),
        ("highest", ConflictRule.Highest),
    ];

    /// <summary>A number or a range; null when there is none.</summary>
    private protected Estimate? RangeOf(LineJson? value, string name, string? id)
    {
        if (value is not { Kind: JsonTokenType.StartObject })
        {
            return value is { Kind: not JsonTokenType.Null } && Exact(value, name, id) is { } number ? new Estimate(number) : null;
        }

        if (value["sources"] is not null)
        {
            return Sources(value, name, id);
        }

        CheckNames(value, id, RangeNames);
        var (low, likely, high) = (Exact(value, "low", id, name), Exact(value, "likely", id, name), Exact(value, "high", id, name));
        foreach (var end in RangeNames)
        {
            Need(value, end, id, $"{name}.{end}");
        }

        if (low is null || likely is null || high is null)
        {
            return null;
        }

        if (low <= likely && likely <= high)
        {
            return new Estimate(low.Value, likely.Value, high.Value);
        }

        Report(CostFileFindings.RangeOutOfOrder, value.Line, id, $"{name}: cần low ≤ likely ≤ high, gặp {low}, {likely}, {high}",
            $"{name}: expected low ≤ likely ≤ high, found {low}, {likely}, {high}");
        return null;
    }

    // Figures of several sources and the rule by which one is taken: likely is the one taken, low and high are those of the sources.
    private Estimate? Sources(LineJson value, string name, string? id)
    {
        CheckNames(value, id, SourcesNames);
        Need(value, "rule", id);
        var rule = WordOrNull(value, "rule", id, Rules);
        var numbers = Items(value, "sources", id).Select(item => Exact(item, name + ".sources", id)).ToList();
        if (numbers.Count == 0 && value["sources"] is { Kind: JsonTokenType.StartArray } empty)
        {
            Missing(empty, name + ".sources", id);
        }

        return rule is null || numbers.Count == 0 || numbers.Contains(null) ? null
            : ConflictingSources.Of(numbers.Select(number => number!.Value), rule.Value).Range;
    }

    private protected Estimate? Range(LineJson json, string name, string? id) => RangeOf(json[name], name, id);

    /// <summary>The number of a member, exactly; null where there is none.</summary>
    private protected ExactNumber? Exact(LineJson json, string name, string? id, string? inside) =>
        json.Given(name) is { } value ? Exact(value, Shown(name, inside), id) : null;

    /// <summary>The number of a member from zero to the most; null where there is none.</summary>
    private protected ExactNumber? NotNegative(LineJson json, string name, string? id, string? inside = null, long most = long.MaxValue)
    {
        var number = Exact(json, name, id, inside);
        if (number is not { } found || (found.Sign >= 0 && found <= most))
        {
            return number;
        }

        var (vi, en) = most == long.MaxValue ? (string.Empty, string.Empty)
            : ($" đến {((ExactNumber)most).ToVietnamese()}", $" to {((ExactNumber)most).ToEnglish()}");
        Expected(FormFault.OutOfRange, json[name]!, Shown(name, inside), id, "số từ 0" + vi, "a number from 0" + en);
        return null;
    }

    /// <summary>A year, which is needed.</summary>
    private protected int? Year(LineJson json, string name, string? id)
    {
        Need(json, name, id);
        return Count(json, name, id, most: 9999);
    }

    /// <summary>The income of a payer, each of whom may be given once.</summary>
    private protected HourlyIncome? SheetIncome(LineJson json, string? currency, Dictionary<CostPayer, int> payers)
    {
        var income = Income(json, null, currency, null);
        if (income is null)
        {
            return null;
        }

        var word = CostPlanWords.Of(CostPlanWords.Payers, income.Payer);
        IsFirst(payers, income.Payer, json, null, $"incomes: payer \"{word}\"", $"payer \"{word}\" of incomes");
        return income;
    }

    private protected HourlyIncome? Income(LineJson json, string? id, string? currency, CostPayer? payer)
    {
        CheckNames(json, id, IncomeNames);
        var whose = WordOrNull(json, "payer", id, CostPlanWords.Payers) ?? payer;
        if (whose is null)
        {
            NeedText(json, "payer", id);
        }

        var value = Range(json, "value", id);
        Need(json, "value", id);

        var (year, series, source) = (Year(json, "year", id), Required(json, "series", id), Required(json, "source", id));
        return whose is null || value is null || year is null || series is null || source is null ? null : new HourlyIncome
        {
            Payer = whose.Value,
            Value = value,
            Year = year.Value,
            Series = series,
            Source = source,
            Derivation = Text(json, "derivation", id) ?? string.Empty,
            Currency = Text(json, "currency", id) ?? currency ?? CostSheet.Dong,
        };
    }

    private static string Shown(string name, string? inside) => inside is null ? name : $"{inside}.{name}";

    /// <summary>A JSON number, or a fraction as a string: exactly.</summary>
    private protected ExactNumber? Exact(LineJson value, string name, string? id)
    {
        if (value.Kind == JsonTokenType.Number)
        {
            if (ExactNumber.TryParse(value.Text, out var number))
            {
                return number;
            }

            Report(FormFault.OutOfRange, value, id, $"{name}: số {Quoted(value)} quá lớn hoặc quá dài",
                $"{name}: the number {Quoted(value)} is too large or too long");
            return null;
        }

        if (value.Kind != JsonTokenType.String || value.IsDamaged)
        {
            Expected(FormFault.WrongType, value, name, id, "số như “3.5”, phân số như \"1/6\" hoặc khoảng {\"low\", \"likely\", \"high\"}",
                "a number such as 3.5, a fraction such as \"1/6\" or a range {\"low\", \"likely\", \"high\"}");
            return null;
        }

        var text = VietnameseText.Clean(value.Text);
        if (text.IndexOf('/') > 0 && ExactNumber.TryParse(text, out var fraction))
        {
            return fraction;
        }

        var (vi, en) = CsvNumber.Hint(text);
        Report(CostFileFindings.NotANumber, value.Line, id, $"{name}: {Quoted(value)} không phải phân số như \"1/6\"; {vi}",
            $"{name}: {Quoted(value)} is not a fraction such as \"1/6\"; {en}");
        return null;
    }
}
