using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>A step of an internal process (bước thực hiện): who does what, and how much of the time is theirs.</summary>
/// <remarks>
/// Consecutive stages with the same <see cref="Parallel"/> run side by side and begin together; the one that takes longest counts. Of these, stages with the
/// same <see cref="Branch"/> follow one another. Interlinked procedures state each agency's work and time: NĐ 61/2018/NĐ-CP art. 19.6(a).
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Deadlines.Stages;
/// using Cchc.Core.Deadlines.Times;
///
/// var stage = new Stage { Number = "3", Unit = "Phòng Tư pháp", Role = "Chuyên viên", Time = new ProcessingTime.WorkingHours(20) };
/// Console.WriteLine($"{stage.Number}: {stage.Time}"); // 3: 20 giờ làm việc
/// </code>
/// </example>
public sealed record Stage
{
    /// <summary>The number of the step (số thứ tự bước) as the process gives it, such as <c>1</c> or <c>2a</c>; its own in the process, not empty.</summary>
    public required string Number { get; init; }

    /// <summary>The unit or person that does it (đơn vị, người thực hiện); not empty.</summary>
    public required string Unit { get; init; }

    /// <summary>The person's role (chức danh), such as "Lãnh đạo phòng"; null when only the unit is named.</summary>
    public string? Role { get; init; }

    /// <summary>The agency of which the unit is a part (cơ quan), whose office hours count; null when it is not named.</summary>
    public string? Agency { get; init; }

    /// <summary>What is done (nội dung công việc); null when it is not said.</summary>
    public string? Work { get; init; }

    /// <summary>
    /// How long it may take: <see cref="ProcessingTime.WorkingHours"/>, <see cref="ProcessingTime.WorkingDays"/> or <see cref="ProcessingTime.CalendarDays"/>,
    /// zero and parts of a day included, or <see cref="ProcessingTime.NotStated"/> where the process says that the step takes none of the time ("không tính
    /// thời gian").
    /// </summary>
    /// <exception cref="ArgumentException">Any other time: months, dates and hours by the clock are no share of office time.</exception>
    public required ProcessingTime Time
    {
        get;
        init => field = value is ProcessingTime.WorkingHours or ProcessingTime.WorkingDays or ProcessingTime.CalendarDays or ProcessingTime.NotStated ? value
            : throw new ArgumentException($"\"{value}\" cannot be the time of a stage: expected working hours, working days, days, or none.", nameof(value));
    }

    /// <summary>The name of the group of steps that run side by side (thực hiện song song); null for a step of its own.</summary>
    public string? Parallel { get; init; }

    /// <summary>Within such a group, the name of the branch in which steps follow one another; null for a branch of its own.</summary>
    public string? Branch { get; init; }

    /// <summary>A remark (ghi chú); null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether some of the time is given to it; not so of a step of zero length or without time.</summary>
    internal bool IsTimed => StageAmount.Of(Time, 1m) is { Hours: > 0m };

    /// <summary>The step as texts name it.</summary>
    internal string NameVi => $"bước {Number} ({Who})";

    /// <summary>The same in English; the unit stays Vietnamese.</summary>
    internal string NameEn => $"stage {Number} ({Who})";

    /// <summary>Role and unit.</summary>
    internal string Who => Role is { Length: > 0 } role ? $"{role}, {Unit}" : Unit;
}
