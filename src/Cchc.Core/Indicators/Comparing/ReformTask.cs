using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// One task of a reform plan (nhiệm vụ của kế hoạch cải cách hành chính), as a table states it; nothing is guessed. Equal when all parts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Indicators.Comparing;
/// using NodaTime;
///
/// var task = new ReformTask { Code = "1.2", Name = "Rà soát thủ tục hành chính", Unit = "Sở Tư pháp", Due = new LocalDate(2022, 9, 30) };
/// Console.WriteLine(task.StateOn(new LocalDate(2022, 9, 30))); // InProgress
/// Console.WriteLine(task.StateOn(new LocalDate(2022, 10, 1))); // Overdue
/// </code>
/// </example>
public sealed record ReformTask
{
    /// <summary>Its number in the plan (mã, số thứ tự), as written; may be empty.</summary>
    public string Code { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>What is to be done (nhiệm vụ). Cleaned.</summary>
    public required string Name { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>Who does it (đơn vị chủ trì), as written; empty when not stated.</summary>
    public string Unit { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>The day by the end of which it is to be done (hạn hoàn thành); null when none is stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? Due { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The day it was done (ngày hoàn thành); null when it is not, or the day is not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? Completed { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>How much of it is done (tỷ lệ hoàn thành), 1 being all; null when not stated.</summary>
    public ExactNumber? Progress { get; init; }

    /// <summary>Whether the plan says in words that it is done (trạng thái: “Đã hoàn thành”, “Đang thực hiện”); null when it does not say.</summary>
    public bool? IsStatedDone { get; init; }

    /// <summary>Whether the plan says in words that it is in time (“đúng hạn”, “trong hạn”: true; “trễ hạn”, “quá hạn”: false); null when it does not
    /// say. Counted only where the days do not tell.</summary>
    public bool? IsStatedInTime { get; init; }

    /// <summary>The line of the file, from 1; 0 when it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>Where it stands at the end of a day.</summary>
    /// <param name="day">The day (ngày chốt số liệu). What was done after it was not done yet.</param>
    /// <returns>
    /// The state. A task without a day of completion counts as done where it is stated to be done wholly, in words or by its share; whether in time its
    /// words say, else nobody can say it. What contradicts each other is asked (<see cref="ReformTaskTotals.Findings"/>).
    /// </returns>
    public ReformTaskState StateOn(LocalDate day)
    {
        if (IsDoneOn(day))
        {
            var isInTime = Completed is { } done && Due is { } until ? done <= until : IsStatedInTime;
            return isInTime switch { true => ReformTaskState.DoneOnTime, false => ReformTaskState.DoneLate, null => ReformTaskState.DoneUndated };
        }

        // The words about a task that is done later say nothing of how it stood on the day.
        bool? isStillInTime = Due is { } due ? due >= day : Completed is null ? IsStatedInTime : null;
        return isStillInTime switch { true => ReformTaskState.InProgress, false => ReformTaskState.Overdue, null => ReformTaskState.NoDue };
    }

    /// <summary>Whether it is stated to be done wholly, without its day.</summary>
    internal bool IsDoneWithoutDay => Completed is null && (Progress >= 1 || IsStatedDone == true);

    // Stated to be done late, it was not done while its time ran.
    private bool IsDoneOn(LocalDate day) => Completed is { } done ? done <= day : IsDoneWithoutDay && !(IsStatedInTime == false && Due >= day);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ReformTask), PrintMembers);
}
