namespace OneStopDesk.Data;

/// <summary>
/// Who did what, or tried to (nhật ký). Rows are only ever added; triggers of the database refuse to change or delete them, whoever asks.
/// </summary>
public sealed class TrailEntry
{
    public long Id { get; init; }

    /// <summary>Seconds since 1970, UTC.</summary>
    public required long At { get; init; }

    /// <summary>The agency concerned; null when nobody was signed in.</summary>
    public string? AgencyId { get; init; }

    /// <summary>The user name; null when nobody was signed in.</summary>
    public string? Officer { get; init; }

    /// <summary>A short stable word: <c>register</c>, <c>event</c>, <c>sign-in</c>, or method and path of what was refused.</summary>
    public required string Action { get; init; }

    public string? Dossier { get; init; }

    public required bool IsRefused { get; init; }

    /// <summary>The kind of event, or the code of the refusal. Never a password, a secret or a text that an applicant wrote.</summary>
    public required string Detail { get; init; }

    /// <summary>Where the request came from.</summary>
    public string Source { get; init; } = string.Empty;
}
