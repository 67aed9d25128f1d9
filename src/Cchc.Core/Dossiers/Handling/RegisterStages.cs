using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Handling;

/// <summary>
/// Holds the dossiers of a register against the internal processes of their procedures (đối chiếu sổ theo dõi hồ sơ với quy trình nội bộ): which step has each
/// dossier now, which were late by how many office hours, and how much of that was their own doing. Immutable and safe for any number of threads; reads no
/// clock.
/// </summary>
/// <remarks>
/// When a step was done is told by the transfers in the history of the dossier (docs/reference/process.md). The time begins where the clock of the dossier
/// does, after a supplement anew; hours in which it stands by a rule of law are left out, hours of a stop that does not count are not.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Clock;
/// using Cchc.Core.Deadlines.Stages;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Dossiers.Handling;
/// using Cchc.Core.Dossiers.Registers;
/// using NodaTime;
///
/// var process = new InternalProcess
/// {
///     Procedure = "1.001193",
///     Stages =
///     [
///         new Stage { Number = "1", Unit = "Bộ phận Một cửa", Time = new ProcessingTime.WorkingDays(0.5m) },
///         new Stage { Number = "2", Unit = "Phòng Tư pháp", Time = new ProcessingTime.WorkingDays(1.5m) },
///     ],
/// };
/// var dossier = new RegisterDossier
/// {
///     Code = "H01.2-261005-0001",
///     ProcedureCode = "1.001193",
///     Received = new LocalDateTime(2026, 10, 5, 9, 0),
///     Result = new LocalDateTime(2026, 10, 8, 10, 0),
///     Events = [new DossierEvent.Transferred { Id = "1", At = new LocalDateTime(2026, 10, 6, 10, 0), To = "Phòng Tư pháp" }],
/// };
/// var stages = new RegisterStages(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)), [process]);
/// foreach (var step in stages.Of(dossier, new LocalDateTime(2026, 10, 12, 8, 0)).LateSteps)
/// {
///     Console.WriteLine($"{step.Stage.Unit}: {step.Late.TotalHours} h late"); // Phòng Tư pháp: 2 h late
/// }
/// </code>
/// </example>
public sealed class RegisterStages
{
    private readonly Dictionary<string, ProcessPlace> places = new(StringComparer.Ordinal);

    /// <summary>Dossiers against processes.</summary>
    /// <param name="judge">Runs the clock of each dossier; its calendar and office hours hold for agencies without their own.</param>
    /// <param name="processes">The processes, each with the code of its procedure.</param>
    /// <param name="options">Whose hours count, and what no text settles; null for the documented defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="judge"/> or <paramref name="processes"/> is null, or a process is.</exception>
    /// <exception cref="ArgumentException">A process has no code or no steps, two have the same code, or options name an agency twice.</exception>
    public RegisterStages(RegisterJudge judge, IEnumerable<InternalProcess> processes, StagePlanOptions? options = null)
    {
        Judge = judge ?? throw new ArgumentNullException(nameof(judge));
        ArgumentNullException.ThrowIfNull(processes);
        Planner = new StagePlanner(judge.Calculator, options);
        var first = 0;
        foreach (var process in processes)
        {
            ArgumentNullException.ThrowIfNull(process, nameof(processes));
            if (process.Procedure?.Trim() is not { Length: > 0 } code || process.Stages.Count == 0 || places.ContainsKey(code))
            {
                throw new ArgumentException($"The process \"{process.Procedure}\" has no code of a procedure or no steps, or stands twice.", nameof(processes));
            }

            places.Add(code, new ProcessPlace(process, first));
            first += process.Stages.Count;
        }

        Processes = ValueList.Of(places.Values.Select(place => place.Process));
    }

    /// <summary>Runs the clock of each dossier.</summary>
    public RegisterJudge Judge { get; }

    /// <summary>Plans the steps.</summary>
    public StagePlanner Planner { get; }

    /// <summary>The processes, in the order in which they were given.</summary>
    public IReadOnlyList<InternalProcess> Processes { get; }

    /// <summary>One dossier against its process.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The moment, by the clock in Vietnam.</param>
    /// <returns>Its steps, or why they cannot be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public StagedDossier Of(RegisterDossier dossier, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new StagesRun(this, dossier, asOf.WithCalendar(CalendarSystem.Iso)).Run();
    }

    /// <summary>Many dossiers on all processors, in their order and as they are asked for, as <see cref="RegisterJudge.JudgeAll"/>.</summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="asOf">The moment.</param>
    /// <returns>An answer for each, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null, or one of them is.</exception>
    public IEnumerable<StagedDossier> OfAll(IEnumerable<RegisterDossier> dossiers, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return RegisterPieces.InOrder(dossiers, dossier => Of(dossier, asOf));
    }

    /// <summary>Many dossiers on all processors, added up: memory grows with agencies and steps, not with dossiers.</summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="each">Called for each dossier, in order, on the thread that asks; null for nothing.</param>
    /// <param name="longest">How many late steps are listed, those that are late by most; at most <see cref="StagesSummary.MostListed"/>.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null, or one of them is.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longest"/> is negative or too large.</exception>
    public StagesSummary Run(IEnumerable<RegisterDossier> dossiers, LocalDateTime asOf, Action<StagedDossier>? each = null, int longest = 50)
    {
        if (longest is < 0 or > StagesSummary.MostListed)
        {
            throw new ArgumentOutOfRangeException(nameof(longest), longest, $"Expected 0 to {DateText.EnNumber(StagesSummary.MostListed)} steps.");
        }

        var tally = new StagesTally(this, longest);
        foreach (var dossier in OfAll(dossiers, asOf))
        {
            tally.Add(dossier);
            each?.Invoke(dossier);
        }

        return new StagesSummary(tally);
    }

    /// <summary>The process of a procedure; null when there is none.</summary>
    internal ProcessPlace? Find(string code) => places.TryGetValue(code.Trim(), out var place) ? place : null;

    /// <summary>All processes with the places of their steps.</summary>
    internal IEnumerable<ProcessPlace> Places => places.Values;
}
