using Cchc.Core.Calendars;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>How well the texts behind the rules of the clock are known: by what was not read, or is no text of law, nobody is accused.</summary>
internal static class ClockSources
{
    private static readonly HashSet<string> SecondHand = Told();

    /// <summary>Whether a source says of itself that its text, or the articles that matter, were not read.</summary>
    public static bool IsUnread(string source) => source.Contains("(chưa đọc");

    /// <summary>
    /// Whether a text is known only from others: of the one-stop decrees since 1/7/2025, and of sector law (đất đai, khoáng sản, thẩm định xây dựng), of which
    /// no article was read.
    /// </summary>
    public static bool IsSecondHand(string source) => SecondHand.Contains(source);

    /// <summary>Whether the article is not known to say what the rule says: not read, or read by others alone.</summary>
    public static bool IsUnverified(string source) => IsUnread(source) || IsSecondHand(source);

    /// <summary>Whether what rests on a source is a question and no violation: the article is not verified, or it is no text of law.</summary>
    public static bool IsQuestion(string source) => source == DeadlineRules.Convention || IsUnverified(source);

    /// <summary>Whether the text was read and does not hold the time within which a supplement is asked for: that is known second hand.</summary>
    public static bool HasNoTime(string source) => source == DossierClockRules.OneStop.SupplementSource;

    private static IEnumerable<string> OfDecree309() => [DossierClockRules.OneStop.Source, DossierClockRules.OneStop.SupplementSource!];

    private static HashSet<string> Told()
    {
        var (told, read) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var set in DossierClockRules.All)
        {
            for (var rules = set; rules is not null; rules = rules.Earlier)
            {
                (rules.Confidence == SourceConfidence.Secondary ? told : read).UnionWith(Texts(rules));
            }
        }

        told.UnionWith(PauseRules.All.Where(rule => rule.Confidence == SourceConfidence.Secondary).Select(rule => rule.Source));
        told.ExceptWith(read);
        told.ExceptWith(OfDecree309()); // its art. 8 was read: when the time begins, and that a supplement is asked for once
        return told;
    }

    private static IEnumerable<string> Texts(DossierClockRules rules) => new[]
    {
        rules.Source, rules.SupplementSource, rules.SupplementSourceOnPaper, rules.ContentSource, rules.SupplementLimitSource, rules.RefusalSource,
        rules.FeeSource, rules.FeeNoticeSource, rules.ApologySource, rules.AppointmentLimitSource,
    }.OfType<string>();
}
