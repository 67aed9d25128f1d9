namespace Cchc.Core.Tests.Support;

/// <summary>How often a property is tried: often in a thorough run (<c>tests/run.sh --thorough</c> sets <c>CCHC_THOROUGH</c>), else as often as finds nearly all that it finds.</summary>
internal static class Runs
{
    public static int Of(int thorough, int plain) => Environment.GetEnvironmentVariable("CCHC_THOROUGH") == "1" ? thorough : plain;
}
