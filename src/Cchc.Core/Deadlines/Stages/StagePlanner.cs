using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>
/// Gives each step of an internal process its own due moment (hạn của từng bước), by the calendar and the office hours of its agency, and says where a dossier
/// stands. Immutable and safe for any number of threads; reads no clock.
/// </summary>
/// <remarks>
/// Consulting another agency is a step inside the total: NĐ 61/2018/NĐ-CP art. 19.5. Amounts in hours are office hours of the agency; amounts in days are parts
/// of its day, so that a quarter is two hours of an eight-hour day. A step of no length takes no time. Who gets the dossier in the evening begins at the next
/// opening. What no text settles is in <see cref="StagePlanOptions"/>.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Stages;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// var process = new InternalProcess
/// {
///     Stages =
///     [
///         new Stage { Number = "1", Unit = "Bộ phận Một cửa", Time = new ProcessingTime.WorkingDays(0.25m) },
///         new Stage { Number = "2", Unit = "Phòng Tư pháp", Time = new ProcessingTime.WorkingDays(1.75m) },
///     ],
/// };
/// var planner = new StagePlanner(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
/// var plan = planner.Plan(process, new LocalDateTime(2026, 8, 21, 16, 30));
/// Console.WriteLine($"{plan.Stages[0].Due:uuuu-MM-dd HH:mm}"); // 2026-08-22 10:00
/// Console.WriteLine($"{plan.Stages[1].Due:uuuu-MM-dd HH:mm}"); // 2026-08-24 17:00
/// </code>
/// </example>
public sealed class StagePlanner
{
    private readonly AgencyClock own;
    private readonly Dictionary<string, AgencyClock> agencies = new(StringComparer.Ordinal);

    /// <summary>A planner.</summary>
    /// <param name="calculator">Computes when the whole time begins and ends; its calendar and office hours hold for agencies without their own.</param>
    /// <param name="options">Whose hours count, and what no text settles; null for the documented defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calculator"/> is null.</exception>
    /// <exception cref="ArgumentException">An agency is named twice, or has no name or no hours.</exception>
    public StagePlanner(DeadlineCalculator calculator, StagePlanOptions? options = null)
    {
        Calculator = calculator ?? throw new ArgumentNullException(nameof(calculator));
        Options = options ?? StagePlanOptions.Default;
        own = new AgencyClock(calculator.WorkingTime);
        foreach (var agency in Options.Agencies)
        {
            var name = VietnameseText.Fold(agency?.Agency);
            if (agency?.Hours is null || name.Length == 0 || agencies.ContainsKey(name))
            {
                throw new ArgumentException($"\"{agency?.Agency}\": an agency has no name or no hours, or is named twice.", nameof(options));
            }

            agencies.Add(name, new AgencyClock(agency.Hours));
        }
    }

    /// <summary>Computes when the whole time begins and ends.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>Whose hours count, and what no text settles.</summary>
    public StagePlanOptions Options { get; }

    /// <summary>Plans the steps of a dossier.</summary>
    /// <param name="process">The process.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="time">The processing time of the procedure; null for the total of the process.</param>
    /// <param name="procedureCode">The code of the procedure, by which the rule is chosen when the time begins; null for that of the process.</param>
    /// <returns>Each step with its moments, and what there is to say about them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="process"/> is null.</exception>
    /// <exception cref="CalendarRangeException">The receipt or a moment of the plan is outside a calendar.</exception>
    public StagePlan Plan(InternalProcess process, LocalDateTime received, ProcessingTime? time = null, string? procedureCode = null) =>
        Plan(process, received, time, procedureCode, null);

    /// <summary>Plans the steps of a dossier whose time begins by a rule that is named, such as the one that the record of the procedure states.</summary>
    /// <param name="process">The process.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="time">The processing time of the procedure; null for the total of the process.</param>
    /// <param name="procedureCode">The code of the procedure; null for that of the process.</param>
    /// <param name="startRule">
    /// When the time begins (quy tắc bắt đầu): <c>TimeOption.StartRule</c>; null for the rule of <see cref="DeadlineOptions.StartRules"/> that the dossier
    /// falls under.
    /// </param>
    /// <returns>Each step with its moments, and what there is to say about them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="process"/> is null.</exception>
    /// <exception cref="CalendarRangeException">The receipt or a moment of the plan is outside a calendar.</exception>
    public StagePlan Plan(InternalProcess process, LocalDateTime received, ProcessingTime? time, string? procedureCode, StartRule? startRule)
    {
        ArgumentNullException.ThrowIfNull(process);
        received = received.WithCalendar(CalendarSystem.Iso);
        time ??= process.Total;
        var request = new DeadlineRequest
        {
            Time = time ?? new ProcessingTime.WorkingHours(0m),
            Received = received,
            ProcedureCode = procedureCode ?? process.Procedure,
            StartRule = startRule,
        };
        return new PlanRun(this, process, request, time).Plan();
    }

    /// <summary>Where a dossier stands, from the moments at which its steps were done.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="done">
    /// What was done and when, in any order: the number of a step, or the unit, role or agency that did it, as the progress messages of the national portal
    /// name them (TienTrinh: PhongBanXuLy, ChucDanh, ThoiDiemXuLy). A name is the first step of that name that is not done yet. What belongs to no step is a
    /// finding.
    /// </param>
    /// <param name="now">The moment of the question, by the clock in Vietnam.</param>
    /// <returns>Who holds the dossier, who was late by how much, what is left.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the steps of its process.</exception>
    /// <exception cref="CalendarRangeException">A moment is outside a calendar.</exception>
    public StageProgress Progress(StagePlan plan, IEnumerable<KeyValuePair<string, LocalDateTime>> done, LocalDateTime now)
    {
        ArgumentNullException.ThrowIfNull(done);
        Whole(plan);
        return new ProgressRun(this, plan, StageHandling.OfDone(plan, done), now.WithCalendar(CalendarSystem.Iso)).Run();
    }

    /// <summary>Where a dossier stands, from the transfers in its history.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="events">
    /// The history. A <see cref="DossierEvent.Transferred"/> to the unit, role or agency of a later step means that the step before it was done then; a
    /// <see cref="DossierEvent.ResultIssued"/> that the last step with a time was. Other events are passed over; corrections are to be applied before.
    /// </param>
    /// <param name="now">The moment of the question, by the clock in Vietnam; later events are passed over.</param>
    /// <returns>Who holds the dossier, who was late by how much, what is left.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the steps of its process.</exception>
    /// <exception cref="CalendarRangeException">A moment is outside a calendar.</exception>
    public StageProgress Progress(StagePlan plan, IEnumerable<DossierEvent> events, LocalDateTime now)
    {
        ArgumentNullException.ThrowIfNull(events);
        Whole(plan);
        now = now.WithCalendar(CalendarSystem.Iso);
        return new ProgressRun(this, plan, StageHandling.OfEvents(plan, events.Where(item => item.At <= now)), now).Run();
    }

    // A plan may come from a file.
    private static void Whole(StagePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.Stages.Select(planned => planned.Stage).SequenceEqual(plan.Process.Stages))
        {
            throw new ArgumentException("The plan does not have the stages of its process.", nameof(plan));
        }
    }

    /// <summary>The hours that hold for an agency.</summary>
    internal AgencyClock ClockOf(string? agency) => agency is not null && agencies.TryGetValue(VietnameseText.Fold(agency), out var clock) ? clock : own;
}
