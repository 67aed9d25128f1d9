using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Exchange.Samples;

/// <summary>A kind of abuse and how it is planted.</summary>
/// <param name="Name">Its name in keys.</param>
/// <param name="Codes">The codes of every finding that it must give.</param>
/// <param name="Make">Makes the dossier from the blank one; null where there is no room for it.</param>
internal sealed record SampleAbuse(string Name, string[] Codes, Func<SampleCase, RegisterDossier, RegisterDossier?> Make)
{
    /// <summary>The shortest time in which there is room for it, in working days.</summary>
    public int LeastDays { get; init; } = 5;

    /// <summary>Whether it needs the procedure that may be paused.</summary>
    public bool IsConstruction { get; init; }

    /// <summary>Whether the dossier is handed in at the desk.</summary>
    public bool IsAtDesk { get; init; }

    /// <summary>The first day of receipt.</summary>
    public LocalDate From { get; init; } = new(2025, 1, 1);

    /// <summary>The last day of receipt.</summary>
    public LocalDate Through { get; init; } = new(2026, 12, 31);

    public bool Covers(LocalDate day) => day >= From && day <= Through;
}
