using Cchc.Core.Deadlines.Times;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// A processing time (thời hạn giải quyết) as its Vietnamese words, such as <c>3,5 ngày làm việc</c>, so that people can read the column and equal times are
/// equal texts. What words do not say alone is JSON: stages an array, a time that is not stated or not readable <c>{"notStated":"…"}</c> and
/// <c>{"unreadable":"…"}</c>, a time without words that read back as the same <c>{"workingDays":"0"}</c>.
/// </summary>
public sealed class ProcessingTimeColumn : ValueConverter<ProcessingTime, string>
{
    /// <summary>The converter; it has no settings.</summary>
    public ProcessingTimeColumn()
        : base(time => TimeText.Of(time), stored => TimeText.Read(stored))
    {
    }
}
