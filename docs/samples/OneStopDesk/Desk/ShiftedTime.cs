namespace OneStopDesk.Desk;

/// <summary>The real clock, moved so that the program starts at a chosen moment and goes on from there. For trying things out.</summary>
public sealed class ShiftedTime(DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan shift = start - System.GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
}
