using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// What became of an announcing decision that was applied to a catalogue. A closed hierarchy: applied whole, or refused whole.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Applied), "applied")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record AnnouncementOutcome
{
    private AnnouncementOutcome(IEnumerable<Finding> findings) => Findings = ValueList.Of(findings);

    /// <summary>What was found: <c>CCHC-ANN-…</c>; empty when nothing.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The decision was applied; findings, if any, are warnings.</summary>
    public sealed record Applied : AnnouncementOutcome
    {
        internal Applied(ProcedureCatalogue catalogue, IEnumerable<Finding> findings)
            : base(findings) => Catalogue = catalogue;

        /// <summary>The next catalogue.</summary>
        public ProcedureCatalogue Catalogue { get; }
    }

    /// <summary>The decision contradicts the catalogue or itself; nothing was applied. At least one finding is an error.</summary>
    public sealed record Refused : AnnouncementOutcome
    {
        internal Refused(IEnumerable<Finding> findings)
            : base(findings)
        {
        }
    }
}
