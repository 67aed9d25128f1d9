using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// The version of a province or agency (TTHC đặc thù): it changes some parts of a national procedure and inherits all others, today's
/// as well as later ones.
/// </summary>
public sealed record LocalVersion
{
    /// <summary>The code of the national procedure.</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>Where it holds.</summary>
    public required Locality Locality { get; init; }

    /// <summary>What it changes.</summary>
    public required ProcedureChanges Changes { get; init; }

    /// <summary>The days on which it is in force.</summary>
    public Validity Validity { get; init; }

    /// <summary>The announcing decision; null when not stated.</summary>
    public AnnouncementReference? Announcement { get; init; }

    /// <summary>The code of the local instance, such as <c>1.001612.000.00.00.H01</c>; empty when there is none.</summary>
    public string LocalCode { get; init; } = string.Empty;
}
