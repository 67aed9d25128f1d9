using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>
/// Which articles of which texts were read, word by word. Nothing else is called read on the pages of statutes, whatever a table of rules says of it. "148" is the
/// article with all its clauses, "*" the whole text, "–" that the text was looked through for what it does not say.
/// </summary>
internal static class ReadArticles
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["33/2005/QH11"] = "149 150 151 152 153",
        ["91/2015/QH13"] = "144 145 146 147 148",
        ["63/2010/NĐ-CP"] = "6(1)(b) 8(2) 13 14 15 24",
        ["60/2014/QH13"] = "5(3)",
        ["23/2015/NĐ-CP"] = "6",
        ["92/2017/NĐ-CP"] = "1",
        ["61/2018/NĐ-CP"] = "– 15 17 18 19",
        ["01/2018/TT-VPCP"] = "9",
        ["45/2019/QH14"] = "105 111 112",
        ["42/2022/NĐ-CP"] = "levels",
        ["99/2022/NĐ-CP"] = "16",
        ["15/2023/TT-BLĐTBXH"] = "examples",
        ["03/2025/TT-VPCP"] = "5 7",
        ["297/2025/NĐ-CP"] = "*",
        ["66.7/2025/NQ-CP"] = "4",
        ["224/2026/NĐ-CP"] = "14 15 16 18 19",
        ["28/2026/QH16"] = "2",
        ["301/2026/NĐ-CP"] = "3 5 6",
        ["309/2026/NĐ-CP"] = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 16",
    };

    // The places of a text that were read in the wording that another one gave them: the text itself need not have been.
    private static readonly Dictionary<(string Text, string By), string> Amended = new()
    {
        [("63/2010/NĐ-CP", "92/2017/NĐ-CP")] = "8(2) 15",
        [("63/2024/NĐ-CP", "301/2026/NĐ-CP")] = "4(7) 7(2) 7(3) 7(4) 8(1)(a) 8(1)(b) 8(2)",
        [("118/2025/NĐ-CP", "309/2026/NĐ-CP")] = "4(2a) 14(4) 17(2)(a) 17(2a) 17(3) 18(2) 28(4) 35",
    };

    /// <summary>The best that can be said of a citation: read, read in part, or known from others.</summary>
    public static StatuteStanding BestOf(Citation citation)
    {
        var number = StatuteRow.NumberOf(citation.Document);
        if (number is null) return StatuteStanding.SecondHand;
        var places = citation.Places.Count == 0 ? ["–"] : citation.Places.Select(place => CitedPlace.ListEn([place])).ToList();
        if (citation.AmendedBy is not { } amending) return Of(Texts.GetValueOrDefault(number), places);
        var amended = StatuteRow.NumberOf(amending.Document) is { } by ? Of(Amended.GetValueOrDefault((number, by)), places) : StatuteStanding.SecondHand;
        return amended != StatuteStanding.SecondHand ? amended
            : Of(Texts.GetValueOrDefault(number), places) == StatuteStanding.SecondHand ? StatuteStanding.SecondHand : StatuteStanding.InPart;
    }

    private static StatuteStanding Of(string? read, IReadOnlyList<string> places)
    {
        var entries = read?.Split(' ') ?? [];
        return places.Max(place => Array.Exists(entries, entry => entry == "*" || entry == place || place.StartsWith(entry + "(", StringComparison.Ordinal)) ? StatuteStanding.Read
            : Array.Exists(entries, entry => place == "–" || entry.StartsWith(place + "(", StringComparison.Ordinal)) ? StatuteStanding.InPart : StatuteStanding.SecondHand);
    }
}
