using Cchc.Core.EntityFrameworkCore;
using NodaTime;

namespace OneStopDesk.Data;

/// <summary>
/// A dossier (hồ sơ). Its history is the truth; the base class has it, with state, due days and the rest as columns, which an interceptor works out from it
/// at each change, so that a database can list and sort them.
/// </summary>
public sealed class StoredDossier : DossierRecord
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

    /// <summary>Answers and papers brought, in the format cchc-dossier/1; empty while nothing was checked.</summary>
    public string Papers { get; set; } = string.Empty;

    public LocalDateTime ReceivedAt { get; set; }

    /// <summary>Counts the changes. Two officers who change the same state do not overwrite each other: the second is told.</summary>
    public int Version { get; set; }
}
