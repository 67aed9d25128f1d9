using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>A dossier (hồ sơ) as it lies on the desk: declared facts and what was brought.</summary>
public sealed record Dossier
{
    /// <summary>The dossier code (mã hồ sơ); empty when it has none yet.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>The declared facts.</summary>
    public Facts Facts { get; init; } = Facts.None;

    /// <summary>What was brought or is at hand.</summary>
    public IReadOnlyList<DossierItem> Items { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierItem>();
}
