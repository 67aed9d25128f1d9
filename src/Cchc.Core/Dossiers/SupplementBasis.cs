using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers;

/// <summary>
/// The article on which a supplement request rests (căn cứ của yêu cầu bổ sung), by the day of receipt and the channel: NĐ 118/2025/NĐ-CP art. 17(1) for
/// dossiers brought or sent on paper and art. 17(2)(a) for those filed online; before 01/07/2025 NĐ 61/2018/NĐ-CP art. 15(3) and art. 17(2)(a). A procedure of
/// a sector, and rules of one's own that name another, have their own article.
/// </summary>
public static class SupplementBasis
{
    private static readonly LocalDate Decree61 = new(2018, 6, 21);
    private static readonly LocalDate Decree118 = new(2025, 7, 1);
    private static readonly LocalDate Decree309 = new(2026, 8, 5);

    /// <summary>The article.</summary>
    /// <param name="rules">The rules of the dossier's clock.</param>
    /// <param name="received">The day on which the dossier was first received.</param>
    /// <param name="isOnline">Whether it was filed online.</param>
    /// <returns>The article in the words of a letter; empty where none is known, as before 21/06/2018. Before the rules of a sector: that of the one-stop
    /// decree of the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static string Of(DossierClockRules rules, LocalDate received, bool isOnline)
    {
        received = received.WithCalendar(CalendarSystem.Iso);
        var version = (rules ?? throw new ArgumentNullException(nameof(rules))).On(received);
        if ((rules.Name != DossierClockRules.OneStop.Name && version.Title == rules.Title) || HasOwnArticle(version, DossierClockRules.OneStop.On(received)))
        {
            var source = (isOnline ? null : version.SupplementSourceOnPaper) ?? version.SupplementSource ?? version.Source;

            // Before the first version of rules of one's own only a law that was in force then is named.
            return LetterLaw.On(string.Join("; ", Citation.Split(source).Where(one => !(received < version.InForceFrom) || CitationReader.IsLaw(one))),
                received, Language.Vietnamese);
        }

        return received >= Decree309 && isOnline
            ? "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)"
            : received >= Decree118 ? isOnline ? "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP" : "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP"
            : received < Decree61 ? string.Empty
            : isOnline ? "điểm a khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP" : "khoản 3 Điều 15 Nghị định số 61/2018/NĐ-CP";
    }

    private static bool HasOwnArticle(DossierClockRules version, DossierClockRules decree) =>
        (version.SupplementSource, version.SupplementSourceOnPaper) != (decree.SupplementSource, decree.SupplementSourceOnPaper);
}
