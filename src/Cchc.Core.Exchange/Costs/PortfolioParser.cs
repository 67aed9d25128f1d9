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

    private CostMethod? method;
    private string? currency;

    public PortfolioRead Root(LineJson root)
    {
        if (!Begins(root, PortfolioReader.Format, RootNames))
        {
            return new PortfolioRead(new(FileName, null, Findings), []);
        }

        _ = Text(root, "$schema", null);
        (method, currency) = (Method(root, null, null), Currency(root, null, null));
        var rows = Objects(root, "rows", null, required: false, json => Row(json) is { } row ? new Placed(row, json.Line) : null);
        var read = new PortfolioSheet
        {
            Rows = rows.Select(row => row.Row).ToList(),
            Reviews = Objects(root, "reviews", null, required: false, Review),
            Programme = Object(root, "programme", null) is { } programme ? Programme(programme) : null,
            Note = Text(root, "note", null) ?? string.Empty,
        };
        return HasErrors ? new PortfolioRead(new(FileName, null, List.Errors), [])
            : new PortfolioRead(new(FileName, read, Findings), rows.Select(row => row.Line).ToList());
    }

    private PortfolioRow? Row(LineJson json)
    {
        var (code, name) = (Text(json, "code", null), Text(json, "name", null));
        var id = code ?? name;
        CheckNames(json, id, RowNames);
        if (id is null)
        {
            Report(FormFault.Missing, json, null, "code, name: thiếu cả hai", "code, name: both are missing");
        }

        var (year, of, unit) = (Year(json, "year", id), Method(json, id, method), Currency(json, id, currency));
        Stated(json, id, of, unit);
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
            Before = NotNegative(json, "before", id, most: PortfolioTable.Largest),
            After = NotNegative(json, "after", id, most: PortfolioTable.Largest),
            Source = Text(json, "source", id) ?? string.Empty,
        };
        PortfolioTable.Absent(List, row, json.Line, id);
        return id is null || year is null || of is null || unit is null ? null : row;
    }

    private PublishedReview? Review(LineJson json)
    {
        var name = Required(json, "name", null);
        CheckNames(json, name, ReviewNames);
        Need(json, "reviewed", name);
        Need(json, "simplified", name);
        var (reviewed, simplified) = (Count(json, "reviewed", name, least: 0), Count(json, "simplified", name, least: 0));
        if (reviewed is { } all && simplified > all)
        {
            Report(FormFault.OutOfRange, json["simplified"]!, name, $"simplified: {simplified} lớn hơn reviewed {reviewed}",
                $"simplified: {simplified} is more than reviewed {reviewed}");
            return null;
        }

        var saving = Exact(json, "saving", name, inside: null);
        var unit = Currency(json, name, currency);
        if (saving is not null && unit is null)
        {
            NeedText(json, "currency", name);
        }

        var perYear = json.Given("perYear") is null ? (bool?)null : Flag(json, "perYear", name);
        return name is null || reviewed is null || simplified is null
            ? null
            : new PublishedReview
            {
                Name = name,
                Summary = new ReviewSummary(reviewed.Value, simplified.Value, saving, unit ?? CostSheet.Dong, perYear),
                Source = Text(json, "source", name) ?? string.Empty,
            };
    }

    private CostProgramme? Programme(LineJson json)
    {
        CheckNames(json, "programme", ProgrammeNames);
        var (year, baseline) = (Year(json, "baselineYear", "programme"), NotNegative(json, "baseline", "programme", most: PortfolioTable.Largest));
        Need(json, "baseline", "programme");
        var (of, unit) = (Method(json, "programme", method), Currency(json, "programme", currency));
        Stated(json, "programme", of, unit);
        var targets = Items(json, "targets", "programme").Select(Target).OfType<SavingsTarget>().ToList();
        var savings = Objects(json, "savings", "programme", required: false, item => Saving(item, of, unit));
        return year is null || baseline is null || of is null || unit is null
            ? null
            : new CostProgramme
            {
                BaselineYear = year.Value,
                Baseline = baseline.Value,
                Method = of.Value,
                Currency = unit,
                Targets = targets,
                Savings = savings,
            };
    }

    // A name of a known target, or a target in full.
    private SavingsTarget? Target(LineJson json)
    {
        if (json.Kind != JsonTokenType.StartObject)
        {
            return TextOf(json, "targets", "programme") is { } word ? Word(word, json, "targets", "programme", PortfolioWords.Targets) : null;
        }

        CheckNames(json, "targets", TargetNames);
        var (year, source) = (Year(json, "year", "targets"), Required(json, "source", "targets"));
        var rate = NotNegative(json, "rate", "targets", most: 1);
        Need(json, "rate", "targets");
        var baseline = Count(json, "baselineYear", "targets", most: 9999);
        if (year is null || rate is null || source is null)
        {
            return null;
        }

        var percent = Percent.Of(rate.Value);
        var vi = Text(json, "name", "targets") ?? $"{source}: {percent.Vi} năm {year}";
        return new SavingsTarget(year.Value, rate.Value, baseline,
            new BilingualText(vi, Text(json, "nameEn", "targets") ?? (json["name"] is null ? $"{source}: {percent.En} in {year}" : vi)), source);
    }

    private SavingSchedule? Saving(LineJson json, CostMethod? programme, string? unit)
    {
        var code = Required(json, "code", null);
        CheckNames(json, code, SavingNames);
        var (of, money) = (Method(json, code, programme), Currency(json, code, unit));
        var seen = new Dictionary<int, int>();
        var years = Objects(json, "years", code, required: true, item => YearOf(item, code, seen));
        return code is null || of is null || money is null || HasErrors ? null
            : new SavingSchedule(ProcedureCode.Parse(code), of.Value, money, [.. years.Select(year => year.Amount)]);
    }

    private Saved? YearOf(LineJson json, string? code, Dictionary<int, int> seen)
    {
        CheckNames(json, code, YearNames);
        var (year, amount) = (Year(json, "year", code), Exact(json, "amount", code, inside: null));
        Need(json, "amount", code);
        if (year is { } of)
        {
            IsFirst(seen, of, json, code, $"năm {of}", $"year {of}");
        }

        return year is null || amount is null ? null : new Saved(new YearAmount(year.Value, amount.Value));
    }

    private CostMethod? Method(LineJson json, string? id, CostMethod? otherwise) => WordOrNull(json, "method", id, PortfolioWords.Methods) ?? otherwise;

    private void Stated(LineJson json, string? id, CostMethod? of, string? unit)
    {
        if (of is null)
        {
            NeedText(json, "method", id);
        }

        if (unit is null)
        {
            NeedText(json, "currency", id);
        }
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

        NotValid(FormFault.UnknownWord, json["currency"]!, "currency", id, "mã tiền tệ", "currency code", "VND");
        return null;
    }

    private sealed record Placed(PortfolioRow Row, int Line);

    private sealed record Saved(YearAmount Amount);
}
