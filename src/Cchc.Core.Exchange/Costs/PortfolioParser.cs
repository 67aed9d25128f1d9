using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Makes rows and a programme of the JSON values of a portfolio, and collects what is wrong.</summary>
internal sealed class PortfolioParser(string fileName) : CostFileParser(fileName)
{
    private static readonly string[] RootNames = ["$schema", "format", "note", "method", "currency", "rows", "reviews", "programme"];
    private static readonly string[] RowNames = [.. PortfolioWords.Columns.Select(names => names[0])];
    private static readonly string[] ReviewNames = ["name", "reviewed", "simplified", "saving", "currency", "perYear", "source"];
    private static readonly string[] ProgrammeNames = ["baselineYear", "baseline", "method", "currency", "targets", "savings"];
    private static readonly string[] TargetNames = ["year", "rate", "baselineYear", "name", "nameEn", "source"];
    private static readonly string[] SavingNames = ["code", "method", "currency", "years"];
    private static readonly string[] YearNames = ["year", "amount"];

    private readonly string file = fileName;
    private readonly List<(int Line, Finding Finding)> warnings = [];
    private CostMethod? method;
    private string? currency;

    public PortfolioRead Root(LineJson root)
    {
        if (root.Kind != JsonTokenType.StartObject || root["format"] is not { Kind: JsonTokenType.String } format || VietnameseText.Clean(format.Text) != PortfolioReader.Format)
        {
            var found = Quoted(root["format"] ?? root);
            Report("CCHC-COST-062", (root["format"] ?? root).Line, null, $"gặp {found}, cần \"format\": \"{PortfolioReader.Format}\"", $"found {found}, expected \"format\": \"{PortfolioReader.Format}\"");
            return new PortfolioRead(new(file, null, Findings), []);
        }

        CheckNames(root, null, RootNames);
        _ = Text(root, "$schema", null);
        (method, currency) = (Method(root, null, null), Currency(root, null, null));
        var rows = Objects(root, "rows", null, required: false, json => Row(json) is { } row ? new Placed(row, json.Line) : null);
        var read = new PortfolioSheet
        {
            Rows = rows.Select(row => row.Row).ToList(),
            Reviews = Objects(root, "reviews", null, required: false, Review),
            Programme = root["programme"] is { Kind: JsonTokenType.StartObject } programme ? Programme(programme) : Nothing(root),
            Note = Text(root, "note", null) ?? string.Empty,
        };
        return HasFindings
            ? new PortfolioRead(new(file, null, Findings), [])
            : new PortfolioRead(new(file, read, warnings.OrderBy(item => item.Line).Select(item => item.Finding)), rows.Select(row => row.Line).ToList());
    }

    private CostProgramme? Nothing(LineJson root)
    {
        if (root["programme"] is { Kind: not JsonTokenType.Null } other)
        {
            Report("CCHC-COST-064", other.Line, null, $"programme: cần một đối tượng, gặp {Quoted(other)}", $"programme: expected an object, found {Quoted(other)}");
        }

        return null;
    }

    private PortfolioRow? Row(LineJson json)
    {
        var (code, name) = (Text(json, "code", null), Text(json, "name", null));
        var id = code ?? name;
        CheckNames(json, id, RowNames);
        if (id is null)
        {
            Report("CCHC-COST-069", json.Line, null, "code, name: thiếu cả hai", "code, name: both are missing");
        }

        var (year, of, unit) = (Year(json, "year", id), Method(json, id, method), Currency(json, id, currency));
        Needed(json, id, of is null && json["method"] is null or { Kind: JsonTokenType.Null }, "method");
        Needed(json, id, unit is null && json["currency"] is null or { Kind: JsonTokenType.Null }, "currency");
        var row = new PortfolioRow
        {
            Procedure = code is null ? null : ProcedureCode.Parse(code),
            Name = name ?? string.Empty,
            Agency = Text(json, "agency", id) ?? string.Empty,
            Field = Text(json, "field", id) ?? string.Empty,
            Year = year ?? 1,
            Method = of ?? CostMethod.Statutory,
            Currency = unit ?? CostSheet.Dong,
            Procedures = Count(json, "procedures", id) ?? 1,
            IsReviewed = Flag(json, "reviewed", id),
            IsSimplified = Flag(json, "simplified", id),
            Before = Amount(json, "before", id),
            After = Amount(json, "after", id),
            Source = Text(json, "source", id) ?? string.Empty,
        };
        warnings.AddRange(PortfolioTable.Absent(row, Place(json.Line, id)).Select(finding => (json.Line, finding)));
        return id is null || year is null || of is null || unit is null ? null : row;
    }

    private PublishedReview? Review(LineJson json)
    {
        var name = Required(json, "name", null);
        CheckNames(json, name, ReviewNames);
        var (reviewed, simplified) = (Whole(json, "reviewed", name), Whole(json, "simplified", name));
        if (reviewed is { } all && simplified > all)
        {
            Report("CCHC-COST-065", json["simplified"]!.Line, name, $"simplified: {simplified} lớn hơn reviewed {reviewed}", $"simplified: {simplified} is more than reviewed {reviewed}");
            return null;
        }

        var saving = json["saving"] is { Kind: not JsonTokenType.Null } amount ? Exact(amount, "saving", name) : null;
        var unit = Currency(json, name, currency);
        Needed(json, name, saving is not null && unit is null && json["currency"] is null or { Kind: JsonTokenType.Null }, "currency");
        var perYear = json["perYear"] is { Kind: not JsonTokenType.Null } ? Flag(json, "perYear", name) : (bool?)null;
        return name is null || reviewed is null || simplified is null
            ? null
            : new PublishedReview { Name = name, Summary = new ReviewSummary(reviewed.Value, simplified.Value, saving, unit ?? CostSheet.Dong, perYear), Source = Text(json, "source", name) ?? string.Empty };
    }

    private CostProgramme? Programme(LineJson json)
    {
        CheckNames(json, "programme", ProgrammeNames);
        var (year, baseline) = (Year(json, "baselineYear", "programme"), AmountNeeded(json, "baseline", "programme"));
        var (of, unit) = (Method(json, "programme", method), Currency(json, "programme", currency));
        Needed(json, "programme", of is null && json["method"] is null or { Kind: JsonTokenType.Null }, "method");
        Needed(json, "programme", unit is null && json["currency"] is null or { Kind: JsonTokenType.Null }, "currency");
        var targets = json["targets"] is null or { Kind: JsonTokenType.Null } ? [] : Items(json, "targets", "programme").Select(Target).OfType<SavingsTarget>().ToList();
        var savings = Objects(json, "savings", "programme", required: false, item => Saving(item, of, unit));
        return year is null || baseline is null || of is null || unit is null
            ? null
            : new CostProgramme { BaselineYear = year.Value, Baseline = baseline.Value, Method = of.Value, Currency = unit, Targets = targets, Savings = savings };
    }

    // A name of a known target, or a target in full.
    private SavingsTarget? Target(LineJson json)
    {
        if (json.Kind != JsonTokenType.StartObject)
        {
            return TextOf(json, "targets", "programme") is { } word ? Word(word, json.Line, "targets", "programme", PortfolioWords.Targets) : null;
        }

        CheckNames(json, "targets", TargetNames);
        var (year, source) = (Year(json, "year", "targets"), Required(json, "source", "targets"));
        var rate = Needed(json, "rate", null, "targets");
        if (rate is { } share && (share.Sign < 0 || share > 1))
        {
            Report("CCHC-COST-065", json["rate"]!.Line, "targets", $"rate: cần số từ 0 đến 1, gặp {share}", $"rate: expected a number from 0 to 1, found {share}");
        }

        var baseline = json["baselineYear"] is { Kind: not JsonTokenType.Null } ? Year(json, "baselineYear", "targets") : null;
        if (year is null || rate is null || source is null)
        {
            return null;
        }

        var percent = Percent.Of(rate.Value);
        var vi = Text(json, "name", "targets") ?? $"{source}: {percent.Vi} năm {year}";
        return new SavingsTarget(year.Value, rate.Value, baseline, new BilingualText(vi, Text(json, "nameEn", "targets") ?? (json["name"] is null ? $"{source}: {percent.En} in {year}" : vi)), source);
    }

    private SavingSchedule? Saving(LineJson json, CostMethod? programme, string? unit)
    {
        var code = Required(json, "code", null);
        CheckNames(json, code, SavingNames);
        var (of, money) = (Method(json, code, programme), Currency(json, code, unit));
        var seen = new Dictionary<int, int>();
        var years = Objects(json, "years", code, required: true, item => YearOf(item, code, seen));
        return code is null || of is null || money is null || HasFindings ? null : new SavingSchedule(ProcedureCode.Parse(code), of.Value, money, years.Select(year => year.Amount));
    }

    private Saved? YearOf(LineJson json, string? code, Dictionary<int, int> seen)
    {
        CheckNames(json, code, YearNames);
        var (year, amount) = (Year(json, "year", code), Needed(json, "amount", null, code));
        if (year is { } of && seen.TryGetValue(of, out var first))
        {
            Report("CCHC-COST-067", json.Line, code, $"năm {of} lặp lại, đã có ở dòng {first}", $"{of} stands twice, first on line {first}");
        }
        else if (year is not null)
        {
            seen.Add(year.Value, json.Line);
        }

        return year is null || amount is null ? null : new Saved(new YearAmount(year.Value, amount.Value));
    }

    private CostMethod? Method(LineJson json, string? id, CostMethod? otherwise) => Text(json, "method", id) is not { } text
        ? otherwise
        : Array.Exists(PortfolioWords.Methods, word => word.Word == text) ? Word(text, json["method"]!.Line, "method", id, PortfolioWords.Methods) : NoMethod(text, json, id);

    private CostMethod? NoMethod(string text, LineJson json, string? id)
    {
        _ = Word(text, json["method"]!.Line, "method", id, PortfolioWords.Methods);
        return null;
    }

    private string? Currency(LineJson json, string? id, string? otherwise)
    {
        if (Text(json, "currency", id) is not { } text)
        {
            return otherwise;
        }

        if (PortfolioCheck.IsCurrency(text))
        {
            return text;
        }

        Report("CCHC-COST-066", json["currency"]!.Line, id, $"currency: \"{Shortened(text)}\" không phải mã ba chữ in hoa như VND", $"currency: \"{Shortened(text)}\" is not a code of three capitals such as VND");
        return null;
    }

    private void Needed(LineJson json, string? id, bool isMissing, string name)
    {
        if (isMissing)
        {
            Missing(json, name, id);
        }
    }

    private int? Year(LineJson json, string name, string? id)
    {
        if (json[name] is null or { Kind: JsonTokenType.Null })
        {
            Missing(json, name, id);
            return null;
        }

        var year = Count(json, name, id);
        if (year is null or <= 9999)
        {
            return year;
        }

        Report("CCHC-COST-065", json[name]!.Line, id, $"{name}: cần năm từ 1 đến 9999, gặp {year}", $"{name}: expected a year from 1 to 9999, found {year}");
        return null;
    }

    // From zero, where Count begins with one.
    private long? Whole(LineJson json, string name, string? id)
    {
        if (json[name] is not { Kind: not JsonTokenType.Null } value)
        {
            Missing(json, name, id);
            return null;
        }

        var number = Exact(value, name, id);
        if (number is not { } known || (known.IsWhole && known.Sign >= 0 && known <= int.MaxValue))
        {
            return number is { } good ? (long)good.ToDecimal() : null;
        }

        Report("CCHC-COST-065", value.Line, id, $"{name}: cần số nguyên từ 0, gặp {Quoted(value)}", $"{name}: expected a whole number from 0, found {Quoted(value)}");
        return null;
    }

    private ExactNumber? AmountNeeded(LineJson json, string name, string? id)
    {
        if (json[name] is null or { Kind: JsonTokenType.Null })
        {
            Missing(json, name, id);
        }

        return Amount(json, name, id);
    }

    private ExactNumber? Amount(LineJson json, string name, string? id)
    {
        var amount = json[name] is { Kind: not JsonTokenType.Null } value ? Exact(value, name, id) : null;
        if (amount is not { } known || (known.Sign >= 0 && known <= PortfolioTable.Largest))
        {
            return amount;
        }

        Report("CCHC-COST-065", json[name]!.Line, id, $"{name}: cần số từ 0 đến {((ExactNumber)PortfolioTable.Largest).ToVietnamese()}, gặp {Quoted(json[name]!)}", $"{name}: expected a number from 0 to {((ExactNumber)PortfolioTable.Largest).ToEnglish()}, found {Quoted(json[name]!)}");
        return null;
    }

    private sealed record Placed(PortfolioRow Row, int Line);

    private sealed record Saved(YearAmount Amount);
}
