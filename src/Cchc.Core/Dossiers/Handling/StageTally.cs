using NodaTime;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>The counts of one step in one agency, or of several.</summary>
internal sealed class StageTally
{
    /// <summary>Steps that count: begin and end are known, or it holds the dossier.</summary>
    public long Steps { get; private set; }

    /// <summary>Of them, late.</summary>
    public long Late { get; private set; }

    /// <summary>Of them, late by their own doing.</summary>
    public long OwnLate { get; private set; }

    /// <summary>Steps of which nobody wrote down when they began or ended.</summary>
    public long Unknown { get; private set; }

    /// <summary>Steps that hold a dossier now.</summary>
    public long Holding { get; private set; }

    /// <summary>Of them, late already.</summary>
    public long HoldingLate { get; private set; }

    /// <summary>Office time in seconds: of a million dossiers a duration holds too little.</summary>
    public long LateSeconds { get; private set; }

    public long OwnLateSeconds { get; private set; }

    public long UsedSeconds { get; private set; }

    public long AllowedSeconds { get; private set; }

    public void Add(StagedStep step)
    {
        Unknown += step.IsUnknown ? 1 : 0;
        Holding += step.IsHolding ? 1 : 0;
        if (!step.IsCounted)
        {
            return;
        }

        var isLate = step.Late > Duration.Zero;
        Steps++;
        Late += isLate ? 1 : 0;
        OwnLate += step.OwnLate > Duration.Zero ? 1 : 0;
        HoldingLate += step.IsHolding && isLate ? 1 : 0;
        LateSeconds += Seconds(step.Late);
        OwnLateSeconds += Seconds(step.OwnLate);
        UsedSeconds += Seconds(step.Used!.Value);
        AllowedSeconds += Seconds(step.Allowed);
    }

    public void Add(StageTally other)
    {
        Steps += other.Steps;
        Late += other.Late;
        OwnLate += other.OwnLate;
        Unknown += other.Unknown;
        Holding += other.Holding;
        HoldingLate += other.HoldingLate;
        LateSeconds += other.LateSeconds;
        OwnLateSeconds += other.OwnLateSeconds;
        UsedSeconds += other.UsedSeconds;
        AllowedSeconds += other.AllowedSeconds;
    }

    private static long Seconds(Duration length) => (long)Math.Round(length.TotalSeconds);
}
