namespace Cchc.Core.Dossiers;

/// <summary>How a dossier is checked. Immutable.</summary>
public sealed record DossierCheckOptions
{
    /// <summary>A dossier on paper; what cannot be understood is an exception.</summary>
    public static DossierCheckOptions Default { get; } = new();

    /// <summary>
    /// Whether the dossier was submitted online (hồ sơ trực tuyến): a scan then counts as a plain copy, and where the rule asks for a copy with its original, the
    /// original is shown later.
    /// </summary>
    public bool IsOnline { get; init; }

    /// <summary>
    /// Whether facts that no question knows, values that a question does not accept, and items without a form or a count are listed as findings and left out, in place of
    /// an exception.
    /// </summary>
    public bool ListsFaults { get; init; }
}
