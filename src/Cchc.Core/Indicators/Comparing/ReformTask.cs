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

    /// <summary>The line of the file, from 1; 0 when it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>Where it stands at the end of a day.</summary>
    /// <param name="day">The day (ngày chốt số liệu). What was done after it was not done yet.</param>
    /// <returns>
    /// The state. A task without a day of completion counts as done where it is stated to be done wholly; then nobody can say whether in time.
    /// </returns>
    public ReformTaskState StateOn(LocalDate day)
    {
        if (Completed is { } done && done <= day)
        {
            return Due is not { } until ? ReformTaskState.DoneUndated : done <= until ? ReformTaskState.DoneOnTime : ReformTaskState.DoneLate;
        }

        return Completed is null && Progress is { } progress && progress >= 1 ? ReformTaskState.DoneUndated
            : Due is not { } due ? ReformTaskState.NoDue : due < day ? ReformTaskState.Overdue : ReformTaskState.InProgress;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ReformTask), PrintMembers);
}
