namespace Cchc.Core.Tests.Support;

/// <summary>
/// How often a property is tried: often in a thorough run (<c>tests/run.sh --thorough</c> sets <c>CCHC_THOROUGH</c>), a twentieth as often where the same tests are
/// run many times over, as against mutants (<c>CCHC_BRIEF</c>), else as often as finds nearly all that it finds.
/// </summary>
internal static class Runs
{
    private static readonly bool IsBrief = Environment.GetEnvironmentVariable("CCHC_BRIEF") == "1";

    public static int Of(int thorough, int plain) => Environment.GetEnvironmentVariable("CCHC_THOROUGH") == "1" ? thorough : Of(plain);

    public static int Of(int plain) => IsBrief ? Math.Max(1, plain / 20) : plain;
}
