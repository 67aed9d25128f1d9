using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Commands.Indicators;

/// <summary>The options by which a register is counted for indicators, the same for each command that does.</summary>
internal sealed class IndicatorCommandOptions(string setAbout = "indicators.set")
{
    private readonly Option set = new("--set", setAbout) { Value = "value.set", IsMany = true, Goes = IsSet };
    private readonly Option by = new("--by", "indicators.by") { Value = "value.keys", IsMany = true, Goes = IsKey };
    private readonly Option from = new("--from", "registerVerdicts.from") { Value = "value.date" };
    private readonly Option to = new("--to", "indicators.to") { Value = "value.date" };
    private readonly Option stated = new("--stated", "indicators.stated")
    {
        Value = "value.stated", IsMany = true, Goes = word => word.Length > 1 && word[0] is >= 'a' and <= 'z' && word.Contains('='),
    };

    private readonly JudgeOptions judging = new();
    private readonly RegisterOptions register = new();

    /// <summary>What is counted, and how it is grouped.</summary>
    public IReadOnlyList<Option> Counting => [set, by, from, to, stated];

    /// <summary>The same without groups, with what the caller states.</summary>
    public IReadOnlyList<Option> OfWhole => [set, from, to, stated];

    /// <summary>The period alone, for what is counted by groups of the command.</summary>
    public IReadOnlyList<Option> OfPeriod => [set, from, to];

    /// <summary>Which sets are meant, alone.</summary>
    public Option Set => set;

    /// <summary>Whether a set was named.</summary>
    public bool HasSets(CommandLine line) => line.Has(set);

    /// <summary>Which sets are meant, and what is stated for them.</summary>
    public IReadOnlyList<Option> OfSets => [set, stated];

    /// <summary>For a command without a set of its own: numbers that are stated for none would be left unused, and are refused.</summary>
    public void CheckStated(CommandLine line)
    {
        if (line.Has(stated) && !line.Has(set))
        {
            throw new UsageException(line.Command, "indicatorsReport.statedAlone");
        }
    }

    /// <summary>How the register is read and judged.</summary>
    public IReadOnlyList<Option> Shared => [.. judging.All, .. register.WithoutNames];

    /// <summary>How the register is judged.</summary>
    public JudgeOptions Judging => judging;

    /// <summary>How the register is read.</summary>
    public RegisterOptions Register => register;

    /// <summary>The sets that were named, each an identifier or a file; the set of results where none is.</summary>
    public IReadOnlyList<IndicatorSet> Sets(CommandLine line)
    {
        IReadOnlyList<string> named = line.All(set).Count == 0 ? ["results"] : line.All(set);
        return [.. named.Select(SetOf)];
    }

    /// <summary>Opens what was asked for.</summary>
    public IndicatorCounting Open(CommandLine line, IReadOnlyList<string> paths, IReadOnlyList<IndicatorKey>? keys = null)
    {
        if (line.Has(to) && line.Has(judging.AsOf))
        {
            throw new UsageException(line.Command, "indicators.toOrAsOf");
        }

        var moment = line.Get(to) is { } last ? UserInput.Date(last).At(LocalTime.MaxValue) : judging.Moment(line);
        var first = line.Get(from) is { } day ? UserInput.Date(day) : (LocalDate?)null;
        if (first > moment.Date)
        {
            throw new InputException("indicators.noPeriod", UserInput.Quote(line.Get(from)!), UserInput.Quote(line.Get(to) ?? DateText.Iso(moment.Date)));
        }

        var catalogue = judging.Catalogue(line);
        var judge = judging.Judge(line, catalogue);
        var counting = new IndicatorOptions
        {
            From = first,
            By = keys ?? Keys(line),
            Calendar = judge.Calculator.Calendar,
            ProcedureOf = code => catalogue.TryFind(code, out var procedure) ? procedure : null,
        };

        return new IndicatorCounting(
            Sets(line), counting, Beside(line, catalogue, counting, moment), judge, moment, register.Open(line, paths))
        {
            Catalogue = catalogue,
            HasCatalogue = judging.HasCatalogue(line),
        };
    }

    /// <summary>What stands beside the counts of a register: what the catalogue that was named gives, and what is stated.</summary>
    public IReadOnlyList<KeyValuePair<string, ExactNumber>> Beside(
        CommandLine line, ProcedureCatalogue catalogue, IndicatorOptions counting, LocalDateTime moment)
    {
        // Counts over the sample would be those of nobody.
        var ofCatalogue = judging.HasCatalogue(line) ? IndicatorCount.OfCatalogue(catalogue, counting.From, moment.Date, calendar: counting.Calendar) : [];
        return [.. ofCatalogue, .. Stated(line)];
    }

    /// <summary>Whether the caller states a count.</summary>
    public bool HasStated(CommandLine line) => line.Has(stated);

    /// <summary>A key such as <c>agency</c>.</summary>
    public static IndicatorKey Key(string word)
    {
        var words = EnumWords<IndicatorKey>.Pairs;
        var found = words.FirstOrDefault(item => item.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
        return found.Word is not null ? found.Value
            : throw new InputException("indicators.noKey", UserInput.Quote(word), Nearest.List([.. words.Select(item => item.Word)]));
    }

    // Words behind the first: sets that are built in. Files are told from registers by a comma alone.
    private static bool IsSet(string words) => !File.Exists(words) && words.Split(',').All(word => IndicatorSets.Find(word.Trim()) is not null);

    // Words behind the first: keys, or keys with commas between them.
    private static bool IsKey(string words) => words.Split(',').All(word =>
        EnumWords<IndicatorKey>.Pairs.Any(item => item.Word.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase)));

    private List<IndicatorKey> Keys(CommandLine line)
    {
        var text = string.Join(",", line.All(by));
        List<IndicatorKey> keys = [.. text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Key)];
        return keys.Count <= IndicatorOptions.MostKeys && keys.Distinct().Count() == keys.Count ? keys
            : throw new InputException("indicators.keys", UserInput.Quote(text), Say.Grouped(IndicatorOptions.MostKeys));
    }

    private List<KeyValuePair<string, ExactNumber>> Stated(CommandLine line)
    {
        List<KeyValuePair<string, ExactNumber>> all = [];
        var sets = Sets(line);
        foreach (var pair in line.All(stated))
        {
            var sign = pair.IndexOf('=');
            if (sign <= 0 || !ExactNumber.TryParse(pair[(sign + 1)..].Trim().Replace(',', '.'), out var value))
            {
                throw new InputException("indicators.noStated", UserInput.Quote(pair));
            }

            var name = pair[..sign].Trim();
            if (sets.All(one => one.CountOf(name) is null))
            {
                var unknown = IndicatorSet.UnknownName(name, sets.SelectMany(one => one.Counts));
                throw new InputException("indicators.unknownCount", Say.In(unknown));
            }

            all.Add(new(name, value));
        }

        return all;
    }

    /// <summary>The indicator of an identifier among the sets that were named.</summary>
    public (IndicatorSet Set, Indicator Indicator) Find(CommandLine line, string id)
    {
        var sets = Sets(line);
        foreach (var one in sets)
        {
            if (one.Find(id) is { } found)
            {
                return (one, found);
            }
        }

        IReadOnlyList<string> ids = [.. sets.SelectMany(one => one.Indicators).Select(one => one.Id)];
        var near = Nearest.Of(id, ids);
        throw new InputException("indicatorsExplain.noIndicator", UserInput.Quote(id), Nearest.List(near.Count > 0 ? near : ids));
    }

    private static IndicatorSet SetOf(string name)
    {
        if (IndicatorSets.Find(name) is { } known)
        {
            return known;
        }

        if (name.AsSpan().ContainsAny('.', '/', '\\') || File.Exists(name))
        {
            return UserInput.Read(name, "what.indicators", IndicatorSetReader.Read).Value!;
        }

        throw new InputException("indicators.noSet", UserInput.Quote(name), Nearest.List(IndicatorSets.Ids));
    }
}

/// <summary>Registers that are to be counted, with what was asked for.</summary>
internal sealed record IndicatorCounting(
    IReadOnlyList<IndicatorSet> Sets, IndicatorOptions Options, IReadOnlyList<KeyValuePair<string, ExactNumber>> Stated, RegisterJudge Judge,
    LocalDateTime Moment, IReadOnlyList<RegisterInput> Inputs)
{
    /// <summary>Where procedures are looked up: what was named, else the sample.</summary>
    public required ProcedureCatalogue Catalogue { get; init; }

    /// <summary>Whether a catalogue was named.</summary>
    public required bool HasCatalogue { get; init; }

    /// <summary>Groups with what the catalogue counts of them.</summary>
    public IReadOnlyList<IndicatorGroup> WithCatalogue(IReadOnlyList<IndicatorGroup> groups) => !HasCatalogue ? groups
        : [.. groups.Select(new CatalogueGroups(Catalogue, Options.By, Moment.Date, Options.Calendar).With)];

    /// <summary>Whether all rows of all registers could be read.</summary>
    public bool IsSound => Inputs.All(input => input.Wrong == 0);

    /// <summary>The answers, one register after another.</summary>
    public IEnumerable<RegisterAnswer> Answers() => Inputs.SelectMany(input => Judge.JudgeAll(input.Read(), Moment));

    /// <summary>Says what could not be read.</summary>
    public void Sum()
    {
        foreach (var input in Inputs)
        {
            input.Sum();
        }
    }
}
