using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>A dossier (hồ sơ) as it lies on the desk: declared facts and what was brought.</summary>
public sealed record Dossier
{
    /// <summary>The procedure that it is of; null when it is not stated. A check goes by its rules.</summary>
    public ProcedureCode? Procedure { get; init; }

    /// <summary>The dossier code (mã hồ sơ); empty when it has none yet.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Whether it was submitted online (hồ sơ trực tuyến); a check then takes it as <see cref="DossierCheckOptions.IsOnline"/> says. Default: on
    /// paper.</summary>
    [JsonPropertyName("online")]
    public bool IsOnline { get; init; }

    /// <summary>The declared facts.</summary>
    public Facts Facts { get; init; } = Facts.None;

    /// <summary>What was brought or is at hand.</summary>
    public IReadOnlyList<DossierItem> Items { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierItem>();
}
