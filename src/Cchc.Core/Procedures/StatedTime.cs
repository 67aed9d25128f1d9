using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Procedures;

/// <summary>A processing time as a record states it: value and unit as written, and the time that was read from them.</summary>
/// <param name="Time">What it was read as; <see cref="ProcessingTime.Unreadable"/> or <see cref="ProcessingTime.NotStated"/> when it could not be.</param>
/// <param name="RawValue">The value as written, such as <c>3.5</c> or a sentence; empty when missing.</param>
/// <param name="RawUnit">The unit as written, such as <c>WORKING_DAY</c>; empty when missing.</param>
public sealed record StatedTime(
    [property: JsonRequired] ProcessingTime Time,
    [property: JsonRequired] string RawValue,
    [property: JsonRequired] string RawUnit)
{
    /// <summary>Whether a deadline can be computed from it.</summary>
    [JsonIgnore]
    public bool IsReadable => Time is not (ProcessingTime.NotStated or ProcessingTime.Unreadable);

    /// <summary>Value and unit as written.</summary>
    /// <returns>For example <c>1 OTHER</c>.</returns>
    public override string ToString() => $"{RawValue} {RawUnit}".Trim();
}
