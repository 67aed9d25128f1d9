using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// The working days of the default calendar as bits, so that it answers without reading its files. Written by the tests from the files of
/// <c>Data/</c>; a test compares the two.
/// </summary>
internal static partial class BuiltInTable
{
    /// <summary>The last day whose plan is announced.</summary>
    public static LocalDate AnnouncedThrough => new(LastPlan, 12, 31);

    /// <summary>Whether each day is worked, from the first day of the calendar on.</summary>
    public static bool[] WorkingDays()
    {
        var bits = Bits;
        var isWorking = new bool[DayCount];
        for (var i = 0; i < isWorking.Length; i++)
        {
            isWorking[i] = (bits[i >> 3] >> (i & 7) & 1) != 0;
        }

        return isWorking;
    }
}
