using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

public sealed partial record InferredRules
{
    /// <summary>What was inferred from the heading of a group of components.</summary>
    public sealed record Heading
    {
        /// <summary>The index of the group in <see cref="Procedure.ComponentGroups"/>, from 0.</summary>
        public required int GroupIndex { get; init; }

        /// <summary>What was inferred; empty when nothing was.</summary>
        public IReadOnlyList<Claim> Claims { get; init => field = ValueList.Of(value); } = ValueList.Empty<Claim>();

        /// <summary>Whether it does not say when its components are needed, so that the agency is asked and nothing under it is missing before it has
        /// answered.</summary>
        public bool IsUnclear { get; init; }

        /// <summary>The claim of a kind.</summary>
        /// <param name="kind">The kind.</param>
        /// <returns>The first claim of that kind; null when there is none.</returns>
        public Claim? Claim(InferenceKind kind) => Claims.FirstOrDefault(claim => claim.Kind == kind);

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Heading), PrintMembers);
    }
}
