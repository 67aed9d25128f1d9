using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

/// <content>
/// Versions in time and place. Of several national versions that cover a day the one with the latest first day holds; of those that
/// began on one day the one that ends first: a cut that lapses takes precedence over the rule that returns after it; of those still equal the last in the
/// catalogue, or the first when none states its days. Local versions are applied to it, wider localities first, then by first day, so that the more specific
/// and the later one wins.
/// </content>
public sealed partial class ProcedureCatalogue
{
    /// <summary>What was in force on a day: a dossier keeps the version in force when it was received.</summary>
    /// <param name="code">The code; white space around it does not matter.</param>
    /// <param name="date">The day.</param>
    /// <param name="locality">The province or agency; null for the national version.</param>
    /// <returns>The version with its reasons, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public VersionAnswer InForce(string code, LocalDate date, Locality? locality = null)
    {
        ArgumentNullException.ThrowIfNull(code);

        if (!ProcedureCode.TryParse(code, out var parsed) || !newest.ContainsKey(parsed))
        {
            return new VersionAnswer.Unknown(
                code,
                [new($"danh mục không có thủ tục mã \"{code}\"", $"the catalogue has no procedure with the code \"{code}\"")]);
        }

        if (NationalOn(parsed, date) is not { } national)
        {
            return Missing(parsed, date);
        }

        var local = locality is null ? [] : LocalOn(parsed, date, locality);
        var reasons = new List<BilingualText> { VersionTexts.National(national, date) };
        reasons.AddRange(local.Select(VersionTexts.Local));
        return new VersionAnswer.Found(local.Aggregate(national, (made, version) => version.Changes.ApplyTo(made)), national, local, reasons);
    }

    /// <summary>The catalogue as it was in force on a day: one version a procedure, local changes made.</summary>
    /// <param name="date">The day.</param>
    /// <param name="locality">The province or agency; null for the national catalogue.</param>
    /// <returns>A catalogue without local versions, in the order of the first version of each code; procedures not in force are left out.</returns>
    public ProcedureCatalogue AsOf(LocalDate date, Locality? locality = null)
    {
        var procedures = new List<Procedure>(newest.Count);
        foreach (var code in Procedures.Select(procedure => procedure.Code).Distinct())
        {
            if (NationalOn(code, date) is { } national)
            {
                procedures.Add(locality is null
                    ? national
                    : LocalOn(code, date, locality).Aggregate(national, (made, version) => version.Changes.ApplyTo(made)));
            }
        }

        return new ProcedureCatalogue(procedures, Findings) { DataVersion = DataVersion };
    }

    /// <summary>All versions of a procedure.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The history.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such procedure.</exception>
    public ProcedureHistory HistoryOf(string code)
    {
        var parsed = Find(code).Code;
        var local = localByCode.TryGetValue(parsed, out var versions) ? versions : [];
        return new ProcedureHistory(parsed, VersionsOf(parsed).OrderBy(First), local.OrderBy(version => version.Validity.From ?? LocalDate.MinIsoValue));
    }

    private static LocalDate First(Procedure procedure) => procedure.Validity.From ?? LocalDate.MinIsoValue;

    private static LocalDate Last(Procedure procedure) => procedure.Validity.Through ?? LocalDate.MaxIsoValue;

    private IEnumerable<Procedure> VersionsOf(ProcedureCode code) =>
        several.TryGetValue(code, out var all) ? all.Select(i => Procedures[i]) : newest.TryGetValue(code, out var one) ? [Procedures[one]] : [];

    private Procedure? NationalOn(ProcedureCode code, LocalDate date)
    {
        Procedure? best = null;
        foreach (var version in VersionsOf(code))
        {
            if (version.Validity.Covers(date) && (best is null || Compare(version, best) > 0 || (Compare(version, best) == 0 && !version.Validity.IsUnstated)))
            {
                best = version;
            }
        }

        return best;
    }

    /// <summary>Which of two versions takes precedence: the one that began later, then the one that ends first.</summary>
    private static int Compare(Procedure left, Procedure right) =>
        First(left) != First(right) ? First(left).CompareTo(First(right)) : Last(right).CompareTo(Last(left));

    /// <summary>Which of two versions is the one to show when no day is asked for: the one that began later, then the one that lasts longer.</summary>
    private static int Newer(Procedure left, Procedure right) =>
        First(left) != First(right) ? First(left).CompareTo(First(right)) : Last(left).CompareTo(Last(right));

    private List<LocalVersion> LocalOn(ProcedureCode code, LocalDate date, Locality locality) => localByCode.TryGetValue(code, out var versions)
        ? [.. versions.Where(version => version.Validity.Covers(date) && version.Locality.Holds(locality)).OrderBy(version => version.Locality.Depth)
            .ThenBy(version => version.Validity.From ?? LocalDate.MinIsoValue)]
        : [];

    private VersionAnswer Missing(ProcedureCode code, LocalDate date)
    {
        var versions = VersionsOf(code).ToList();
        if (versions.Where(version => version.Validity.From > date).OrderBy(First)
            .FirstOrDefault() is { } next && !versions.Any(version => version.Validity.Through < date))
        {
            return new VersionAnswer.NotYet(next, [VersionTexts.NotYet(next, date)]);
        }

        var last = versions.Where(version => version.Validity.Through < date).OrderByDescending(Last).First();
        var by = Announcements.LastOrDefault(
            decision => decision.EffectiveFrom == last.Validity.Through!.Value.PlusDays(1) && decision.Changes.Any(change => Ends(change, code)));
        return new VersionAnswer.Ended(last, by, [VersionTexts.Ended(last, by, date)]);
    }

    private static bool Ends(AnnouncedChange change, ProcedureCode code) => change switch
    {
        AnnouncedChange.Abolished abolished => abolished.Code == code,
        AnnouncedChange.Replaced replaced => replaced.ReplacedCodes.Contains(code),
        _ => false,
    };
}
