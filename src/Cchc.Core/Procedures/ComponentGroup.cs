using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>A group of components as the record groups them: a case, or "papers to submit", "papers to present", a note.</summary>
public sealed record ComponentGroup
{
    /// <summary>The heading; often empty.</summary>
    public required string Name { get; init; }

    /// <summary>The components in order; may be empty.</summary>
    public IReadOnlyList<DossierComponent> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierComponent>();
}
