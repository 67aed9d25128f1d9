using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

public sealed partial record InferredRules
{
    /// <summary>An entry of the list of components with what was inferred from its words.</summary>
    public sealed record Component
    {
        /// <summary>The index of its group in <see cref="Procedure.ComponentGroups"/>, from 0.</summary>
        public required int GroupIndex { get; init; }

        /// <summary>Its index inside its group, from 0.</summary>
        public required int Index { get; init; }

        /// <summary>What it is; a component unless words say otherwise.</summary>
        public Role Role { get; init; }

        /// <summary>What was inferred; empty when nothing was.</summary>
        public IReadOnlyList<Claim> Claims { get; init => field = ValueList.Of(value); } = ValueList.Empty<Claim>();

        /// <summary>The rule; null for a note and a heading.</summary>
        public ComponentRule? Rule { get; init; }

        /// <summary>Whether its words say something that was not understood surely; findings say what.</summary>
        public bool IsUnclear { get; init; }

        /// <summary>The claim of a kind.</summary>
        /// <param name="kind">The kind.</param>
        /// <returns>The first claim of that kind; null when there is none.</returns>
        public Claim? Claim(InferenceKind kind) => Claims.FirstOrDefault(claim => claim.Kind == kind);

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Component), PrintMembers);
    }
}
