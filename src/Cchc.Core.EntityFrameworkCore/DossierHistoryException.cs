namespace Cchc.Core.EntityFrameworkCore;

/// <summary>The history of a dossier (lịch sử hồ sơ) that is being saved cannot be computed or stored. Nothing of the save was written.</summary>
public sealed class DossierHistoryException : Exception
{
    /// <summary>An exception about one dossier.</summary>
    /// <param name="dossier">Which dossier: its type, key and codes.</param>
    /// <param name="reason">What was wrong.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DossierHistoryException(string dossier, Exception reason)
        : base($"The history of {dossier ?? throw new ArgumentNullException(nameof(dossier))}: {(reason ?? throw new ArgumentNullException(nameof(reason))).Message}", reason) =>
        Dossier = dossier;

    /// <summary>Which dossier, such as <c>Row (Id 7, Code H38.1-261128-0001)</c>.</summary>
    public string Dossier { get; }
}
