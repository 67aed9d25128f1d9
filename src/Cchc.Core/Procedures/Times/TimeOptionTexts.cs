using Cchc.Core.Deadlines;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>Turns drafts into options: where each time comes from, for which case it holds, and what else the record states.</summary>
internal static class TimeOptionTexts
{
    private const int MostNamed = 6;

    public static TimeOption Option(TimeOptionDraft draft, string? fieldCode, BilingualText origin) => new()
    {
        Time = draft.Time,
        OtherReading = draft.OtherTime,
        Sources = draft.Sources,
        Words = draft.Words,
        Condition = draft.Condition,
        OtherStart = draft.OtherStart,
        IsRemote = draft.IsRemote,
        StartRule = draft.StartRule,
        Origin = origin,
        FieldCode = fieldCode,
        Notes = Own(draft).ToList(),
    };

    /// <summary>The announcing decision as a letter cites it; null when the record names no decision that can be told from other words.</summary>
    public static string? Decision(AnnouncementReference? reference)
    {
        if (reference?.Decision is not { } decision)
        {
            return null;
        }

        var kind = decision.Value.StartsWith("Quyết định", StringComparison.Ordinal) ? string.Empty : "Quyết định số ";
        var signed = reference.SignedOn is { } day ? $" ngày {DateText.Vi(day)}" : string.Empty;
        return $"{kind}{decision.Value}{signed} (quyết định công bố thủ tục hành chính)";
    }

    /// <summary>The option with notes on what else the record states.</summary>
    public static TimeOption WithNotes(
        TimeOption option,
        IReadOnlyList<TimeOption> options,
        IReadOnlyList<TimeOption> doubtful,
        IReadOnlyList<BilingualText> contradictions)
    {
        var notes = new List<ExplanationStep>(option.Notes);
        notes.AddRange(contradictions.Select(text => Step(
            DeadlineRules.RecordContradiction,
            new BilingualText($"Nội dung đã công bố mâu thuẫn: {text.Vi}.", $"The record contradicts itself: {text.En}."))));
        var others = options.Where(other => other != option).ToList();
        if (others.Count > 0)
        {
            notes.Add(Step(DeadlineRules.OtherTimes, List(others, "Nội dung đã công bố còn ghi", "The record also states")));
        }

        if (doubtful.Count > 0)
        {
            notes.Add(InDoubt(doubtful));
        }

        return option with { Notes = notes };
    }

    public static ExplanationStep InDoubt(IReadOnlyList<TimeOption> doubtful) =>
        Step(
            DeadlineRules.DoubtfulWords,
            List(doubtful, "Lời văn có thể hiểu là (còn nghi ngờ, cần đối chiếu)", "The words may mean (in doubt, to be checked)"));

    public static ExplanationStep Step(DeadlineRule rule, BilingualText text) => new() { Rule = rule, LegalBasis = rule.Source, Text = text };

    private static IEnumerable<ExplanationStep> Own(TimeOptionDraft draft)
    {
        if (!draft.IsField)
        {
            var (forVi, forEn) = draft is { Condition: { } condition, IsRemote: false }
                ? ($", cho trường hợp: “{condition}”", $", for the case “{condition}”")
                : (string.Empty, string.Empty);
            yield return Step(
                DeadlineRules.RecordWords,
                new BilingualText($"Chỉ lời văn ghi thời hạn này, trường dữ liệu không ghi{forVi}.", $"Only the words state this time, no field does{forEn}."));
        }

        if (draft.OtherStart is { } words)
        {
            yield return Step(DeadlineRules.RecordWords, new BilingualText(
                $"Lời văn tính thời hạn này từ sự kiện khác (“{words}”), chưa biết ngày; hạn tính từ ngày tiếp nhận chỉ để tham khảo.",
                $"The words count this time from another event (“{words}”), whose day is not known; a due date from the receipt is for reference only."));
        }

        if (draft.IsRemote)
        {
            var (vi, en) = draft.Base is { } to
                ? (
                    $": {to.Time.Description.Vi} cộng {draft.Words[0].Alternative.Time.Description.Vi}",
                    $": {to.Time.Description.En} plus {draft.Words[0].Alternative.Time.Description.En}")
                : (string.Empty, string.Empty);
            yield return Step(DeadlineRules.RemoteCase, new BilingualText(
                $"Trường hợp xã miền núi, biên giới, hải đảo, vùng sâu, vùng xa, vùng khó khăn{vi}. Chỉ áp dụng khi nơi giải quyết thuộc diện này.",
                $"The case of mountain, border, island and remote communes and those in difficulty{en}. It holds only where the place is one of them."));
        }
    }

    private static BilingualText List(IReadOnlyList<TimeOption> options, string vi, string en)
    {
        var rest = options.Count > MostNamed ? options.Count - MostNamed : 0;
        var named = options.Take(MostNamed).Select(Name).ToList();
        return new BilingualText(
            $"{vi}: {string.Join("; ", named.Select(name => name.Vi))}{(rest > 0 ? FormattableString.Invariant($"; và {rest} thời hạn khác") : string.Empty)}.",
            $"{en}: {string.Join("; ", named.Select(name => name.En))}{(rest > 0 ? FormattableString.Invariant($"; and {rest} others") : string.Empty)}.");
    }

    private static BilingualText Name(TimeOption option)
    {
        var time = option.Time.Description;
        if (option.Sources.Count > 0)
        {
            var places = TimeSourceText.Of(option.Sources);
            return new BilingualText($"{time.Vi} – {places.Vi}", $"{time.En} – {places.En}");
        }

        var words = TimeWords.List(option.Words.Take(1));
        return new BilingualText($"{time.Vi} – {words.Vi}", $"{time.En} – {words.En}");
    }
}
