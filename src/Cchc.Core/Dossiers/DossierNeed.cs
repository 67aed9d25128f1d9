using System.Text.Json.Serialization;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>What is still to be handed over or shown. A closed hierarchy: one paper, a choice among several, or several that belong together.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paper), "paper")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(Together), "together")]
public abstract record DossierNeed
{
    private DossierNeed()
    {
    }

    /// <summary>When it is needed, over facts that are not known; null when it is needed for sure.</summary>
    public BilingualText? When { get; init; }

    /// <summary>The facts that would decide; empty when it is needed for sure.</summary>
    public IReadOnlyList<string> OpenFacts { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>It and everything in it, from the outside in.</summary>
    internal IEnumerable<DossierNeed> Parts => this switch
    {
        Choice choice => choice.Alternatives.SelectMany(need => need.Parts).Prepend(this),
        Together together => together.Members.SelectMany(need => need.Parts).Prepend(this),
        _ => [this],
    };

    /// <summary>All papers in it, alternatives included, in order.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<Paper> Papers { get; }

    /// <summary>One component (một thành phần hồ sơ).</summary>
    public sealed record Paper : DossierNeed
    {
        /// <summary>The rule.</summary>
        public required ComponentRule Rule { get; init; }

        /// <summary>The pieces of one set, without those that only the agency can fetch; never empty.</summary>
        public IReadOnlyList<RequiredPieces> Pieces { get; init => field = ValueList.Of(value); } = ValueList.Empty<RequiredPieces>();

        /// <summary>Why, as the check said it; null where nothing was checked.</summary>
        public BilingualText? Reason { get; init; }

        /// <summary>What is lacking, in words for the applicant: not in the dossier, or what came and what is wanted besides; null where nothing was
        /// checked.</summary>
        public BilingualText? Lack { get; init; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override IReadOnlyList<Paper> Papers => [this];
    }

    /// <summary>So many of several alternatives (một trong các giấy tờ).</summary>
    public sealed record Choice : DossierNeed
    {
        /// <summary>The group.</summary>
        public required RequirementGroup Group { get; init; }

        /// <summary>
        /// How many of the alternatives are needed; 1 at least and fewer than there are, all where fewer of them belong to the case. Where open answers decide
        /// it, the least number stands here, and a greater one is a need of its own with its <see cref="DossierNeed.When"/>: the papers of the first count for
        /// it. Of many such answers, or of choices deep within choices, only the greatest number is named, "depending on the answers".
        /// </summary>
        public required int Wanted { get; init; }

        /// <summary>The alternatives; two at least.</summary>
        public IReadOnlyList<DossierNeed> Alternatives { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

        /// <summary>Why, as the check said it; null where nothing was checked.</summary>
        public BilingualText? Reason { get; init; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override IReadOnlyList<Paper> Papers => ValueList.Of(Alternatives.SelectMany(need => need.Papers));

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Choice), PrintMembers);
    }

    /// <summary>Several that are needed together, as one alternative of a choice.</summary>
    public sealed record Together : DossierNeed
    {
        /// <summary>The group.</summary>
        public required RequirementGroup Group { get; init; }

        /// <summary>All that belong together; two at least.</summary>
        public IReadOnlyList<DossierNeed> Members { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

        /// <inheritdoc/>
        [JsonIgnore]
        public override IReadOnlyList<Paper> Papers => ValueList.Of(Members.SelectMany(need => need.Papers));
    }
}
