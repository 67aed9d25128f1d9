namespace Cchc.Core.Dossiers;

/// <summary>The codes of what is wrong with the facts and items that a dossier is checked with.</summary>
internal static class DossierInputFindings
{
    /// <summary>A fact for which no question asks.</summary>
    public const string UnknownFact = "CCHC-REQ-040";

    /// <summary>A value that its question does not accept.</summary>
    public const string ValueNotAccepted = "CCHC-REQ-041";

    /// <summary>An item with no form, or several.</summary>
    public const string NotOneForm = "CCHC-REQ-042";

    /// <summary>An item with a count below 1.</summary>
    public const string CountBelowOne = "CCHC-REQ-043";
}
