using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// What was in force on a day, in a place: the answer of <see cref="ProcedureCatalogue.InForce"/>, with its reasons. A closed hierarchy:
/// in force, not yet, ended, or unknown.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Found), "found")]
[JsonDerivedType(typeof(NotYet), "notYet")]
[JsonDerivedType(typeof(Ended), "ended")]
[JsonDerivedType(typeof(Unknown), "unknown")]
public abstract record VersionAnswer
{
    private VersionAnswer(IEnumerable<BilingualText> reasons) => Reasons = ValueList.Of(reasons);

    /// <summary>Why, step by step: versions, their days, the decisions behind them. Never empty.</summary>
    public IReadOnlyList<BilingualText> Reasons { get; }

    /// <summary>A version was in force.</summary>
    public sealed record Found : VersionAnswer
    {
        internal Found(Procedure procedure, Procedure national, IEnumerable<LocalVersion> local, IEnumerable<BilingualText> reasons)
            : base(reasons)
        {
            Procedure = procedure;
            National = national;
            Local = ValueList.Of(local);
        }

        /// <summary>The procedure as it holds on that day in that place.</summary>
        public Procedure Procedure { get; }

        /// <summary>The national version behind it.</summary>
        public Procedure National { get; }

        /// <summary>The local versions applied to it, in order; empty when none is in force.</summary>
        public IReadOnlyList<LocalVersion> Local { get; }

        /// <summary>Whether the national version states the days of its validity. When not, that it was in force is the word of the record alone.</summary>
        public bool IsDated => !National.Validity.IsUnstated;

        /// <summary>Which local version gave a part.</summary>
        /// <param name="part">The part.</param>
        /// <returns>The last local version that changes it; null when the part is that of the national version.</returns>
        public LocalVersion? SourceOf(ProcedurePart part) => Local.LastOrDefault(version => version.Changes.Parts.Contains(part));
    }

    /// <summary>No version was in force yet.</summary>
    public sealed record NotYet : VersionAnswer
    {
        internal NotYet(Procedure next, IEnumerable<BilingualText> reasons)
            : base(reasons) => Next = next;

        /// <summary>The first version that comes into force later.</summary>
        public Procedure Next { get; }
    }

    /// <summary>No version is in force any more: it was abolished, replaced or has lapsed.</summary>
    public sealed record Ended : VersionAnswer
    {
        internal Ended(Procedure last, AnnouncementDecision? by, IEnumerable<BilingualText> reasons)
            : base(reasons) => (Last, By) = (last, by);

        /// <summary>The version that was in force last.</summary>
        public Procedure Last { get; }

        /// <summary>The decision that abolished or replaced it; null when the catalogue has none.</summary>
        public AnnouncementDecision? By { get; }
    }

    /// <summary>The catalogue has no procedure of that code.</summary>
    public sealed record Unknown : VersionAnswer
    {
        internal Unknown(string code, IEnumerable<BilingualText> reasons)
            : base(reasons) => Code = code;

        /// <summary>The code that was asked for.</summary>
        public string Code { get; }
    }
}
