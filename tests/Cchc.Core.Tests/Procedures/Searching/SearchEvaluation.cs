using Cchc.Core.Procedures.Searching;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Searching;

/// <summary>
/// Labelled queries, each with the codes that answer it: how often an answer comes first, how often among the first five, and how often it is said
/// that there is none.
/// </summary>
internal sealed class SearchEvaluation
{
    private readonly List<string> misses = [];

    public int Answerable { get; private set; }

    public int First { get; private set; }

    public int AmongFive { get; private set; }

    public int Unanswerable { get; private set; }

    public int SaidNone { get; private set; }

    /// <summary>Answers that came first although the search said it had found nothing.</summary>
    public int Doubted { get; private set; }

    /// <summary>What was not found, or found late, or found where nothing should be.</summary>
    public IReadOnlyList<string> Misses => misses;

    /// <summary>
    /// Asks every query of a file: query, tab, accepted codes with spaces between ("-": nothing should be found), tab, note. What is answered by no record read
    /// (of the sample) is not asked.
    /// </summary>
    public static SearchEvaluation Of(ProcedureSearch search, string path)
    {
        var evaluation = new SearchEvaluation();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split('\t');
            var accepted = parts[1].Split(' ');
            if (accepted.Any(code => code == "-" || SharedData.Has(code)))
            {
                evaluation.Ask(search, parts[0], [.. accepted]);
            }
        }

        return evaluation;
    }

    public override string ToString() => string.Join("\n", [
        $"hit@1 {First} of {Answerable} ({100.0 * First / Math.Max(1, Answerable):0.0} %), hit@5 {AmongFive} of {Answerable} ({100.0 * AmongFive / Math.Max(1, Answerable):0.0} %), first but doubted {Doubted}",
        $"nothing to find: said so in {SaidNone} of {Unanswerable}",
        .. misses]);

    private void Ask(ProcedureSearch search, string query, HashSet<string> accepted)
    {
        var found = search.Search(query, 5);
        var none = found.Count == 0 || found[0].Kind == ProcedureMatchKind.Nearest;
        if (accepted.Contains("-"))
        {
            Unanswerable++;
            SaidNone += none ? 1 : 0;
            misses.AddRange(none ? [] : [$"found where nothing is: {query} -> {found[0]}"]);
            return;
        }

        Answerable++;
        var at = found.ToList().FindIndex(match => accepted.Contains(match.Code));
        First += at == 0 ? 1 : 0;
        AmongFive += at >= 0 ? 1 : 0;
        Doubted += at == 0 && none ? 1 : 0;
        if (at != 0)
        {
            misses.Add($"{(at < 0 ? "not among five" : $"place {at + 1}")}: {query} -> {(found.Count == 0 ? "nothing" : found[0].ToString())}");
        }
    }
}
