using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// A catalogue of procedures (danh mục thủ tục hành chính): versions of national procedures, the versions of localities, the announcing
/// decisions, and what reading it found. Immutable, thread-safe. Equal when all but the findings are.
/// </summary>
/// <remarks>
/// Lookup by code takes constant time; <see cref="Find"/> gives the last version of a code, <see cref="InForce"/> the one of a day with its reasons. A code
/// in the catalogue several times is several versions of one procedure.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Procedures.Versions;
/// using NodaTime;
///
/// var catalogue = new ProcedureCatalogue(new[]
/// {
///     new Procedure { Code = ProcedureCode.Parse("1.001193"), Name = "Thủ tục đăng ký khai sinh", Validity = new Validity(new LocalDate(2026, 7, 1)) },
/// });
///
/// Console.WriteLine(catalogue.InForce("1.001193", new LocalDate(2026, 8, 1)) is VersionAnswer.Found); // True
/// Console.WriteLine(catalogue.InForce("1.001193", new LocalDate(2026, 6, 1)) is VersionAnswer.NotYet); // True
/// Console.WriteLine(catalogue.TryFind("9.999999", out _)); // False
/// </code>
/// </example>
public sealed partial class ProcedureCatalogue : IEquatable<ProcedureCatalogue>
{
    private readonly Dictionary<ProcedureCode, int> newest = [];
    private readonly Dictionary<ProcedureCode, List<int>> several = []; // only codes that occur more than once
    private readonly Dictionary<ProcedureCode, List<LocalVersion>> localByCode = [];
    private readonly IReadOnlyList<LocalVersion> localVersions = ValueList.Empty<LocalVersion>();

    /// <summary>A catalogue of the given procedures.</summary>
    /// <param name="procedures">In the order of their source; all are kept, also those with the same code: they are versions of one procedure.</param>
    /// <param name="findings">What reading them found; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="procedures"/> is null.</exception>
    public ProcedureCatalogue(IReadOnlyList<Procedure> procedures, IReadOnlyList<Finding>? findings = null)
    {
        Procedures = ValueList.Of(procedures ?? throw new ArgumentNullException(nameof(procedures)));
        Findings = ValueList.Of(findings ?? []);
        for (var i = 0; i < Procedures.Count; i++)
        {
            var procedure = Procedures[i];
            if (!newest.TryGetValue(procedure.Code, out var known))
            {
                newest.Add(procedure.Code, i);
                continue;
            }

            if (!several.TryGetValue(procedure.Code, out var all))
            {
                several.Add(procedure.Code, all = [known]);
            }

            all.Add(i);
            if (procedure.Validity.From is not null && Newer(procedure, Procedures[known]) >= 0)
            {
                newest[procedure.Code] = i;
            }
        }
    }

    /// <summary>All versions of all procedures, in the order of their source.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>The versions of provinces and agencies; empty when there are none.</summary>
    public IReadOnlyList<LocalVersion> LocalVersions
    {
        get => localVersions;
        init
        {
            localVersions = ValueList.Of(value);
            localByCode = localVersions.GroupBy(version => version.Code).ToDictionary(group => group.Key, group => group.ToList());
        }
    }

    /// <summary>The announcing decisions applied so far, in that order; empty when none is known.</summary>
    public IReadOnlyList<AnnouncementDecision> Announcements { get; init => field = ValueList.Of(value); } = ValueList.Empty<AnnouncementDecision>();

    /// <summary>Which data this is, such as "national-2026-07-18"; empty when it is unknown.</summary>
    public string DataVersion { get; init; } = string.Empty;

    /// <summary>What reading the catalogue found; empty when nothing.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Looks a procedure up by its code, in constant time.</summary>
    /// <param name="code">The code; white space around it does not matter.</param>
    /// <param name="procedure">The newest version: that with the latest first day, of several the one that ends last, of several the last in the source; the
    /// first in the source when no days are stated; or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string? code, [NotNullWhen(true)] out Procedure? procedure)
    {
        procedure = ProcedureCode.TryParse(code, out var parsed) && newest.TryGetValue(parsed, out var at) ? Procedures[at] : null;
        return procedure is not null;
    }

    /// <summary>Looks a procedure up by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The newest version.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such procedure.</exception>
    public Procedure Find(string code) => TryFind(code, out var procedure)
        ? procedure
        : throw new KeyNotFoundException($"The catalogue of {Procedures.Count} procedures has none with the code \"{code}\".");

    /// <summary>The procedures that a filter lets through.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>Their versions in the order of the catalogue; empty when none matches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public IReadOnlyList<Procedure> Where(ProcedureFilter filter) =>
        ValueList.Of(Procedures.Where((filter ?? throw new ArgumentNullException(nameof(filter))).Matches));

    /// <summary>Applies an announcing decision: new, amended, replaced and abolished procedures, or versions of a locality.</summary>
    /// <param name="decision">The decision; decisions are applied in the order in which they take effect.</param>
    /// <returns>The next catalogue with warnings, or all reasons why the decision cannot be applied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public AnnouncementOutcome Apply(AnnouncementDecision decision) =>
        AnnouncementRun.Apply(decision ?? throw new ArgumentNullException(nameof(decision)), this);

    /// <summary>Whether two catalogues hold the same; findings are left aside.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when procedures, local versions, announcements and data version are equal, in the same order.</returns>
    public bool Equals(ProcedureCatalogue? other) =>
        other is not null && DataVersion == other.DataVersion && Procedures.Equals(other.Procedures)
        && LocalVersions.Equals(other.LocalVersions) && Announcements.Equals(other.Announcements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProcedureCatalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Procedures.Count * 31) + LocalVersions.Count);
}
