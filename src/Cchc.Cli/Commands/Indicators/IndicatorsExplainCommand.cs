using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators explain ID FILE</c>: what an indicator is, and the dossiers behind its numerator and denominator.</summary>
internal sealed class IndicatorsExplainCommand
{
    private const int Listed = 50;
    private const int MostListed = 20_000;

    private readonly Argument id = new("value.id", "indicatorsExplain.id");
    private readonly Argument file = new("value.file", "register.file");
    private readonly Option where = new("--where", "indicatorsExplain.where") { Value = "value.where", IsMany = true };
    private readonly Option list = new("--most", "indicatorsExplain.list") { Short = "-n", Value = "value.number" };
    private readonly IndicatorCommandOptions options = new();

    public static Command Create() => new IndicatorsExplainCommand().Build();

    private Command Build() => new("indicators explain", "indicatorsExplain.about")
    {
        More = "indicatorsExplain.more",
        No = "indicators.no",
        Arguments = [id, file],
        Options = [where, list, .. options.OfWhole, .. options.Shared],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html],
        Examples =
        [
            "cchc indicators explain lateByLaw so-theo-doi.csv --to 2026-09-30",
            "cchc indicators explain lateByLaw so-theo-doi.csv --where agency=\"UBND xã A\" --format csv",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var (set, indicator) = options.Find(line, line.Get(id)!);
        var keys = line.All(where).Select(Pair).ToList();
        var counting = options.Open(line, [line.Get(file)!], keys.ConvertAll(pair => pair.Key));
        if (keys.Count > 0 && options.HasStated(line))
        {
            throw new UsageException(line.Command, "indicatorsExplain.statedOfWhole");
        }

        var counter = new IndicatorCounter([set], counting.Options);
        var wanted = keys.Count == 0 ? null : keys.ConvertAll(pair => pair.Value);
        var counted = counting.Answers().Select(answer =>
        {
            counter.Add(answer);
            return answer;
        });
        var traces = IndicatorTrace.Of(counted, indicator, counting.Options, wanted);
        if (line.Format == OutputFormat.Csv)
        {
            Result.Write(stream =>
            {
                using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false), 1 << 16, leaveOpen: true);
                IndicatorTraceRows.WriteCsv(traces, writer, Say.Language);
                Group(line, counting, counter, wanted);
            });
        }
        else
        {
            var (listed, most, all) = (new List<IndicatorTrace>(), Most(line), 0L);
            foreach (var trace in traces)
            {
                all++;
                if (listed.Count < most)
                {
                    listed.Add(trace);
                }
            }

            var group = Group(line, counting, counter, wanted);
            var value = set.Values(group).Single(one => one.Indicator == indicator);
            Show(line.Format, new IndicatorExplanation(set, indicator, group, value, listed, all, counting.Moment));
        }

        counting.Sum();
        return counting.IsSound ? ExitCode.Ok : ExitCode.NoAnswer;
    }

    // What the caller states is that of the whole and of no group.
    private IndicatorGroup Group(CommandLine line, IndicatorCounting counting, IndicatorCounter counter, IReadOnlyList<string?>? wanted) =>
        wanted is null ? counter.Whole().With(counting.Stated)
        : counting.WithCatalogue(counter.Groups()).FirstOrDefault(one => !one.IsRest && one.Keys.SequenceEqual(wanted, StringComparer.Ordinal))
        ?? throw new InputException("indicatorsExplain.noGroup", string.Join(", ", line.All(where).Select(UserInput.Quote)));

    private static void Show(OutputFormat format, IndicatorExplanation explanation)
    {
        if (format == OutputFormat.Json)
        {
            JsonOut.Print(IndicatorExplanationDocument.Of(
                explanation.Set, explanation.Indicator, explanation.Group, explanation.Value, explanation.Listed, explanation.Dossiers, explanation.AsOf));
            return;
        }

        var report = new Report(() => new IndicatorExplanationPage(explanation, Say.Language).Build(),
            () => TextPage.Of(new IndicatorExplanationPage(explanation, Say.Language).Build(), LetterLines.Columns));
        Result.Write(format == OutputFormat.Html ? report.ToHtml() : report.ToText(), format);
    }

    private static (IndicatorKey Key, string? Value) Pair(string text)
    {
        var sign = text.IndexOf('=');
        if (sign <= 0)
        {
            throw new InputException("indicatorsExplain.noWhere", UserInput.Quote(text));
        }

        var key = IndicatorCommandOptions.Key(text[..sign].Trim());
        return (key, text[(sign + 1)..].Trim() is { Length: > 0 } value ? IndicatorWords.Typed(key, value) : null);
    }

    private int Most(CommandLine line) => line.Get(list) is not { } text ? Listed
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostListed ? number
        : throw new InputException("registerAudit.wrongList", UserInput.Quote(text), Say.Grouped(MostListed));
}
