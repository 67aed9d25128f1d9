using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// One of the times (thời hạn) that a text states, with the case it holds for. Two alternatives are equal when all parts are.
/// </summary>
public sealed record TimeAlternative
{
    /// <summary>
    /// The time. <see cref="ProcessingTime.NotStated"/> where the text names a time without a length, such as one that is not counted;
    /// <see cref="ProcessingTime.Unreadable"/> where it could not be read.
    /// </summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>The words of the case it holds for (trường hợp …, đối với …); null when the text states none.</summary>
    public string? Condition { get; init; }

    /// <summary>The words for the day from which it counts (kể từ ngày nhận đủ hồ sơ hợp lệ); null when the text states none.</summary>
    public string? Trigger { get; init; }

    /// <summary>The words it was read from, as written, in NFC and with single spaces; empty for a time from fields.</summary>
    public required string Words { get; init; }

    /// <summary>Whether the text says "at most" (không quá, tối đa, chậm nhất, trong thời hạn).</summary>
    public bool IsUpperBound { get; init; }

    /// <summary>Whether the date named is itself too late: "trước ngày 31/12/2026" (trước, not chậm nhất).</summary>
    public bool IsBeforeDate { get; init; }

    /// <summary>
    /// The time to compute a due date with: <see cref="Time"/>, but for a date with <see cref="IsBeforeDate"/> the day before it, the last day that is in time.
    /// </summary>
    [JsonIgnore]
    public ProcessingTime DueTime => (IsBeforeDate, Time) switch
    {
        (true, ProcessingTime.FixedDate date) => new ProcessingTime.FixedDate(date.Date.PlusDays(-1)),
        (true, ProcessingTime.YearlyDate yearly) => new ProcessingTime.YearlyDate(DayBefore(yearly.Date)),
        _ => Time,
    };

    /// <summary>What the time is for.</summary>
    public TimeRole Role { get; init; }

    /// <summary>How sure the reading is.</summary>
    public required TimeConfidence Confidence { get; init; }

    /// <summary>Whether there is a time that can be used: not one that is unreadable or not stated.</summary>
    [JsonIgnore]
    public bool IsReadable => Time is not (ProcessingTime.NotStated or ProcessingTime.Unreadable);

    /// <summary>The alternative as a sentence, in Vietnamese and English.</summary>
    [JsonIgnore]
    public BilingualText Description => TimeAlternativeFormat.Describe(this);

    private static AnnualDate DayBefore(AnnualDate date)
    {
        var before = date.InYear(2024).PlusDays(-1); // a leap year: before 01/3 comes 29/02, the 28th in other years
        return new AnnualDate(before.Month, before.Day);
    }

    /// <summary>The Vietnamese description.</summary>
    /// <returns>For example <c>không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ</c>.</returns>
    public override string ToString() => Description.Vi;
}
