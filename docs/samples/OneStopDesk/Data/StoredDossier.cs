using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace OneStopDesk.Data;

/// <summary>
/// A dossier (hồ sơ). Its history is the truth; due moment, state and the rest are columns worked out from it at each change, so that a database can list and
/// sort them.
/// </summary>
public sealed class StoredDossier
{
    public long Id { get; init; }

    public required string AgencyId { get; init; }

    /// <summary>The dossier code (mã hồ sơ): agency, day, sequence. It can be guessed, so it opens nothing.</summary>
    public required string Code { get; init; }

    /// <summary>SHA-256 of the secret on the slip. The secret has 125 random bits: a slow hash would add nothing.</summary>
    public required byte[] SecretHash { get; init; }

    public required string ProcedureCode { get; init; }

    public required string ProcedureName { get; init; }

    public required string Applicant { get; init; }

    public required string Address { get; init; }

    public required string Contact { get; init; }

    /// <summary>Processing time, rules and events in the format cchc-events/1.</summary>
    public required string History { get; set; }

    /// <summary>Answers and papers brought, in the format cchc-dossier/1; empty while nothing was checked.</summary>
    public string Papers { get; set; } = string.Empty;

    public LocalDateTime ReceivedAt { get; set; }

    public DossierState State { get; set; }

    public bool IsOpen { get; set; }

    /// <summary>The last moment in time by law; null while there is none, such as during a stop.</summary>
    public LocalDateTime? DueAt { get; set; }

    /// <summary>When it is closed unless the applicant acts; null when it is not waiting under such a rule.</summary>
    public LocalDateTime? ClosesAt { get; set; }

    /// <summary>Of a closed dossier, whether it was late by law; null when it is open or not known.</summary>
    public bool? WasLate { get; set; }

    public int Violations { get; set; }

    /// <summary>Counts the changes. Two officers who change the same state do not overwrite each other: the second is told.</summary>
    public int Version { get; set; }
}
