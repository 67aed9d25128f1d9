using System.Globalization;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Answers about a dossier as short lines, with every member that says something.</summary>
internal static class DossierLines
{
    /// <summary>A check: the states, what is lacking, too much or open, and with <paramref name="words"/> the reasons in both languages.</summary>
    public static IEnumerable<string> Of(DossierCheck check, bool words)
    {
        yield return $"{check.State}{(check.IsOnline ? " online" : string.Empty)}; asks {Joined(check.OpenQuestions.Select(question => question.Id))}; "
            + $"unlisted "
            + Joined(check.UnlistedItems.Select(item => item.Component + item.Name));
        foreach (var item in check.Components)
        {
            yield return $"  {item.Rule.Id} {item.State}{Pieces(" lacks ", item.Missing)}"
                + $"{(item.ExcessPieces > 0 ? $" +{Number(item.ExcessPieces)}" : string.Empty)}"
                + $"{(item.IsBroughtDespiteData ? " despite data" : string.Empty)}{Open(item.OpenFacts)}{Words(item.Reason, words)}";
        }

        foreach (var item in check.Groups)
        {
            yield return $"  {item.Group.Id} {item.State}{(item.Wanted > 0 ? $" wants {Number(item.Wanted)}" : string.Empty)}{Open(item.OpenFacts)}"
                + $"{Words(item.Reason, words)}";
        }

        foreach (var finding in check.Findings)
        {
            yield return $"  {finding.Code} {finding.Severity} {finding.Place}: {finding.Text.Vi} | {finding.Text.En}";
        }
    }

    /// <summary>What is asked for besides, with every paper and choice.</summary>
    public static IEnumerable<string> Of(SupplementRequest request, bool words)
    {
        var (needs, conditional, questions) = request switch
        {
            SupplementRequest.Needed needed => (needed.Needs, needed.Conditional, needed.Questions),
            SupplementRequest.Undetermined open => ([], open.Conditional, open.Questions),
            _ => ([], [], Array.Empty<FactQuestion>()),
        };
        yield return $"{request.GetType().Name}; asks {Joined(questions.Select(question => question.Id))}; desk "
            + $"{Joined(request.DeskQuestions.Select(question => question.Id))}"
            + $"; fetched {Joined(request.ToFetch.Select(item => item.Rule.Id))}; left out {Joined(request.LeftOut.Select(item => item.Rule.Id))}";
        foreach (var line in Of("needs", needs, words).Concat(Of("perhaps", conditional, words)).Concat(Of("settle", request.ForDesk, words)))
        {
            yield return line;
        }
    }

    /// <summary>The list for who has not filed yet.</summary>
    public static IEnumerable<string> Of(CitizenList list, bool words) =>
    [
        $"list of {Joined(list.Facts.Names)}; asks {Joined(list.Questions.Select(question => question.Id))}; desk "
            + $"{Joined(list.DeskQuestions.Select(question => question.Id))}; not needed "
            + Joined(list.NotNeeded.Select(item => $"{item.Rule.Id}/{item.Replacement?.Database ?? "fetched"}")),
        .. Of("submit", list.Submit, words), .. Of("show", list.Present, words), .. Of("perhaps", list.Conditional, words), .. Of("desk", list.AskDesk, words),
    ];

    private static IEnumerable<string> Of(string title, IReadOnlyList<DossierNeed> needs, bool words) =>
        needs.SelectMany(need => Of($"  {title} ", need, words));

    private static IEnumerable<string> Of(string before, DossierNeed need, bool words)
    {
        var after = (need.When is null ? string.Empty : $" when{Words(need.When, words)}") + Open(need.OpenFacts);
        switch (need)
        {
            case DossierNeed.Paper paper:
                yield return $"{before}{paper.Rule.Id}{Pieces(" ", paper.Pieces)}{after}{Words(paper.Lack, words)}{Words(paper.Reason, words)}";
                break;
            case DossierNeed.Choice choice:
                yield return $"{before}{Number(choice.Wanted)} of {choice.Group.Id}{after}{Words(choice.Reason, words)}";
                break;
            case DossierNeed.Together together:
                yield return $"{before}all of {together.Group.Id}{after}";
                break;
        }

        foreach (var line in need switch
        {
            DossierNeed.Choice choice => choice.Alternatives,
            DossierNeed.Together together => together.Members,
            _ => [],
        })
        {
            foreach (var inner in Of(before.Replace(before.Trim(), "-", StringComparison.Ordinal) + "  ", line, words))
            {
                yield return inner;
            }
        }
    }

    private static string Joined(IEnumerable<string> ids) => string.Join(",", ids) is { Length: > 0 } text ? text : "-";

    private static string Open(IReadOnlyList<string> facts) => facts.Count == 0 ? string.Empty : " ?" + string.Join(",", facts);

    private static string Words(BilingualText? text, bool words) => text is null || !words ? string.Empty : $": {text.Vi} | {text.En}";

    private static string Pieces(string before, IReadOnlyList<RequiredPieces> pieces) =>
        pieces.Count == 0 ? string.Empty : before + string.Join("+", pieces.Select(lot => $"{Number(lot.Count)}×{Number((int)lot.Forms)}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
