using NodaTime.Text;

namespace Cchc.Core.Extensions.Tests.EntityFrameworkCore;

/// <summary>A clock that shows what a test says, by the clock in Vietnam.</summary>
internal sealed class FixedTime(string vietnam) : TimeProvider
{
    public string Vietnam { get; set; } = vietnam;

    public override DateTimeOffset GetUtcNow() => LocalDateTimePattern.ExtendedIso.Parse(Vietnam).GetValueOrThrow().WithOffset(Offset.FromHours(7)).ToInstant().ToDateTimeOffset();
}
