namespace OneStopDesk.Data;

/// <summary>A form that was carried out, by the key that the page gave it: sent again it does nothing, and gets the same answer.</summary>
public sealed class SubmittedForm
{
    /// <summary>Hash of officer and key: one officer cannot meet the key of another.</summary>
    public required string Key { get; init; }

    /// <summary>Hash of method, path and body. The same key with another content is a mistake and is refused.</summary>
    public required string Fingerprint { get; init; }

    public required int Status { get; init; }

    /// <summary>The answer, encrypted: that of a reception holds the secret of a dossier, which is stored nowhere else in the clear.</summary>
    public required string ProtectedBody { get; init; }

    /// <summary>Seconds since 1970, UTC. Old forms are deleted at each start.</summary>
    public required long At { get; init; }
}
