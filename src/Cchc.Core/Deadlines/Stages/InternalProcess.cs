using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>
/// The internal process of a procedure (quy trình nội bộ): its steps, each with who does it and how long, and the sums that the decision states.
/// <see cref="Check"/> holds the steps to these sums; <see cref="StagePlanner"/> gives each step its own due moment. Equal when all parts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Deadlines.Stages;
/// using Cchc.Core.Deadlines.Times;
///
/// var process = new InternalProcess
/// {
///     Stages =
///     [
///         new Stage { Number = "1", Unit = "Bộ phận Một cửa", Time = new ProcessingTime.WorkingDays(0.5m) },
///         new Stage { Number = "2", Unit = "Phòng Tư pháp", Time = new ProcessingTime.WorkingDays(2m) },
///         new Stage { Number = "3", Unit = "Bộ phận Một cửa", Time = new ProcessingTime.NotStated("Không tính thời gian") },
///     ],
///     Totals = [new ProcessingTime.WorkingDays(3m)],
/// };
/// Console.WriteLine(process.Hours); // 20
/// Console.WriteLine(process.Check()[0].Code); // CCHC-STG-101
/// </code>
/// </example>
public sealed record InternalProcess
{
    /// <summary>The rate of most decisions: eight hours a working day (Bộ luật Lao động 2019 art. 105).</summary>
    internal const decimal UsualHoursPerDay = 8m;

    private const decimal WithoutZeros = 1.0000000000000000000000000000m; // 16.00 is shown as 16

    /// <summary>The name of the procedure (tên thủ tục); null when it is not stated.</summary>
    public string? Name { get; init; }

    /// <summary>The code of the procedure (mã thủ tục); null when it is not stated.</summary>
    public string? Procedure { get; init; }

    /// <summary>The decision that laid the process down (quyết định phê duyệt), such as <c>3854/QĐ-UBND</c>; null when it is not stated.</summary>
    public string? Decision { get; init; }

    /// <summary>Where the process was read (nguồn); null when it is not stated.</summary>
    public string? Source { get; init; }

    /// <summary>How many hours the process counts as a day (số giờ mỗi ngày). Default: 8; zero counts as not stated, and gives 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or more than 24.</exception>
    public decimal HoursPerDay
    {
        get;
        init => field = value == 0m ? UsualHoursPerDay : value is > 0m and <= 24m ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected more than 0 and at most 24 hours a day.");
    } = UsualHoursPerDay;

    /// <summary>The steps in their order.</summary>
    public required IReadOnlyList<Stage> Stages { get; init => field = ValueList.Of(value); }

    /// <summary>The sums stated for parts of the process; empty when there are none.</summary>
    public IReadOnlyList<StageSubtotal> Subtotals { get; init => field = ValueList.Of(value); } = ValueList.Empty<StageSubtotal>();

    /// <summary>The total as stated (tổng thời gian), in each unit in which it is; empty when it is not.</summary>
    public IReadOnlyList<ProcessingTime> Totals { get; init => field = ValueList.Of(value); } = ValueList.Empty<ProcessingTime>();

    /// <summary>
    /// The total: what is stated, in days where it is stated in days and in hours; else the sum of the steps in the unit that most of them have. Null when no
    /// step has a time and no total is stated, or the sum is beyond what a processing time can be (36,600 days).
    /// </summary>
    [JsonIgnore]
    public ProcessingTime? Total => Totals.FirstOrDefault(time => time is not (ProcessingTime.WorkingHours or ProcessingTime.NotStated))
        ?? Totals.FirstOrDefault(time => time is ProcessingTime.WorkingHours) ?? Sum();

    /// <summary>
    /// The office hours of all steps together at <see cref="HoursPerDay"/>; of steps side by side, those of the branch that takes longest.
    /// </summary>
    [JsonIgnore]
    public decimal Hours => StageGroups.Hours(Stages, HoursPerDay) / WithoutZeros;

    /// <summary>Whether a step is in calendar days ("ngày").</summary>
    [JsonIgnore]
    internal bool HasCalendarDays => Stages.Any(stage => stage.Time is ProcessingTime.CalendarDays { Value: > 0m });

    /// <summary>Holds the steps to the sums that the process states, and to the processing time of the procedure.</summary>
    /// <param name="procedureTime">The processing time (thời hạn giải quyết) of the procedure; null when it is not known, and nothing is compared with
    /// it.</param>
    /// <returns>What does not agree, each with the numbers (docs/reference/findings.md, CCHC-STG); empty when all agrees.</returns>
    public IReadOnlyList<Finding> Check(ProcessingTime? procedureTime = null) => new ProcessCheck(this).Run(procedureTime);

    /// <summary>The unit in which most of the time is, as a time of no length.</summary>
    internal ProcessingTime Unit => Stages.Where(stage => stage.IsTimed).GroupBy(stage => stage.Time.GetType()).OrderByDescending(unit => unit.Count())
        .Select(unit => unit.First().Time).FirstOrDefault() ?? new ProcessingTime.WorkingHours(0m);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(InternalProcess), PrintMembers);

    private ProcessingTime? Sum() => Hours is var hours && hours == 0m ? null : Unit switch
    {
        ProcessingTime.WorkingHours => hours > StageAmount.MostHours ? null : new ProcessingTime.WorkingHours(hours),
        _ when hours / HoursPerDay > StageAmount.MostDays => null,
        ProcessingTime.WorkingDays when hours / HoursPerDay is var days => new ProcessingTime.WorkingDays(days),
        _ => new ProcessingTime.CalendarDays(hours / HoursPerDay),
    };
}
