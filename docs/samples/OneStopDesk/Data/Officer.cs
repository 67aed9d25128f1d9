namespace OneStopDesk.Data;

/// <summary>Who may sign in (công chức, viên chức một cửa).</summary>
public sealed class Officer
{
    public int Id { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required string AgencyId { get; init; }

    public Agency? Agency { get; init; }

    public required OfficerRole Role { get; set; }

    public string PasswordHash { get; set; } = string.Empty;

    /// <summary>Changes with password or role: cookies given before are then worth nothing.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>Whether this account is for trying things out. Such an account cannot sign in outside Development.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int FailedSignIns { get; set; }

    /// <summary>Until when signing in is refused, in seconds since 1970; 0 when it is not.</summary>
    public long LockedUntil { get; set; }
}

/// <summary>What an officer may do in the own agency.</summary>
public enum OfficerRole
{
    /// <summary>Receives dossiers and enters what happens to them.</summary>
    Officer = 0,

    /// <summary>Besides: corrects entries, signs apologies with a new appointment, reads the trail of the agency.</summary>
    Supervisor = 1,
}
