using Cchc.Core.Requirements;

namespace Cchc.Core.Dossiers;

/// <summary>How a dossier is checked. Immutable.</summary>
public sealed record DossierCheckOptions
{
    /// <summary>A dossier on paper; what cannot be understood is an exception.</summary>
    public static DossierCheckOptions Default { get; } = new();

    /// <summary>
    /// Whether the dossier was submitted online (hồ sơ trực tuyến): a scan then counts as a plain copy, and where the rule asks for a copy with its original,
    /// the original is shown later. A dossier that says so itself (<see cref="Dossier.IsOnline"/>) counts as such without it. Where the rules tell by the facts
    /// how the dossier is filed (<see cref="DossierRules.OnlineWhen"/>), they decide; this decides while those facts are unknown.
    /// </summary>
    public bool IsOnline { get; init; }

    /// <summary>Whether a dossier of these facts is filed online.</summary>
    internal bool IsOnlineFor(DossierRules rules, Facts facts) => rules.OnlineWhen?.Evaluate(facts) switch
    {
        Truth.True => true,
        Truth.False => false,
        _ => IsOnline,
    };

    /// <summary>
    /// Whether facts that no question knows, values that a question does not accept, and items without a form or a count are listed as findings and left out,
    /// in place of an exception.
    /// </summary>
    public bool ListsFaults { get; init; }
}
