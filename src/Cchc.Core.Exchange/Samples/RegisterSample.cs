using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Samples;

/// <summary>
/// Makes registers of dossiers (sổ theo dõi hồ sơ mẫu) that look like those of a province, with abuses planted in known places: for tests, demonstrations and
/// benchmarks. Everything in them is invented; the province H99 does not exist.
/// </summary>
/// <remarks>
/// The same number and seed give the same dossiers on every platform and in every culture. Dossiers come in the order of their codes, one at a time, whatever
/// their number. They were received from 02/01/2025 to 30/10/2026; <see cref="AsOf"/> is the moment at which the register was drawn up.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Exchange.Samples;
///
/// var register = RegisterSample.Make(1000, seed: 7).ToList();
///
/// Console.WriteLine(register.Count); // 1000
/// Console.WriteLine(register.Count(item => item.Abuse is not null) > 20); // True
/// Console.WriteLine(register[0].Dossier.Code.Substring(0, 6)); // H99.01
/// </code>
/// </example>
public static class RegisterSample
{
    /// <summary>The most dossiers of a sample: 100,000,000.</summary>
    public const int MostDossiers = 100_000_000;

    /// <summary>The moment at which a sample was drawn up: Monday 02/11/2026, 08:00.</summary>
    public static LocalDateTime AsOf { get; } = new(2026, 11, 2, 8, 0);

    /// <summary>The names of the abuses that are planted, as <see cref="Item.Abuse"/> gives them.</summary>
    public static IReadOnlyList<string> Abuses { get; } = ValueList.Of(SampleAbuses.All.Select(abuse => abuse.Name));

    /// <summary>The components of which the abuse <c>forbidden-component</c> takes that their data stand in a published database.</summary>
    public static IReadOnlyList<string> ComponentsInDatabases { get; } = ValueList.Of([SampleCase.ForbiddenComponent]);

    /// <summary>
    /// The internal processes of its procedures, which are invented too. Dossiers with transfers follow them; the division of one agency, <c>H99.05</c>, is
    /// late
    /// in most of its dossiers that have a head to sign them.
    /// </summary>
    public static IReadOnlyList<InternalProcess> Processes => SampleProcesses.All;

    /// <summary>Makes a register.</summary>
    /// <param name="dossiers">How many dossiers, 0 to <see cref="MostDossiers"/>.</param>
    /// <param name="seed">Any number; another gives another register.</param>
    /// <returns>The dossiers in the order of their codes, made as they are asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or too large.</exception>
    public static IEnumerable<Item> Make(int dossiers, long seed = 1)
    {
        if (dossiers is < 0 or > MostDossiers)
        {
            throw new ArgumentOutOfRangeException(nameof(dossiers), dossiers, $"Expected 0 to {DateText.EnNumber(MostDossiers)} dossiers.");
        }

        return Enumerate(dossiers, unchecked((ulong)seed));
    }

    private static IEnumerable<Item> Enumerate(int dossiers, ulong seed)
    {
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
        foreach (var place in SamplePlaces.Of(dossiers, calculator.Calendar))
        {
            yield return SampleCase.Make(calculator, place, seed);
        }
    }

    /// <summary>A dossier, and what was planted in it.</summary>
    /// <param name="Dossier">The dossier.</param>
    /// <param name="Abuse">The name of the abuse, one of <see cref="Abuses"/>; null where nothing was planted.</param>
    /// <param name="Codes">The codes of every finding that an audit at <see cref="AsOf"/> has to make, in order; empty where nothing was planted.</param>
    public sealed record Item(
        [property: JsonRequired] RegisterDossier Dossier,
        string? Abuse,
        [property: JsonRequired] IReadOnlyList<string> Codes)
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Dossier.Code} {Abuse}";
    }
}
