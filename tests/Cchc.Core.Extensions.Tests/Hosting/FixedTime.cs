namespace Cchc.Core.Extensions.Tests.Hosting;

/// <summary>A clock that stands still at a moment of UTC.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
