namespace Cchc.Core.Calendars;

/// <summary>
/// The two flat tables behind the arithmetic: for each day the number of working days before it, and for each working day its index.
/// Two bytes an entry, so a calendar is limited to 65,535 days (179 years).
/// </summary>
internal sealed class WorkingDayTable
{
    private readonly ushort[] before; // before[i] = working days among the first i days; one entry more than there are days
    private readonly ushort[] index;  // index[k] = day index of the working day number k, counted from 0

    public WorkingDayTable(bool[] isWorking)
    {
        before = new ushort[isWorking.Length + 1];
        var count = 0;
        for (var i = 0; i < isWorking.Length; i++)
        {
            before[i] = (ushort)count;
            count += isWorking[i] ? 1 : 0;
        }

        before[isWorking.Length] = (ushort)count;
        index = new ushort[count];
        for (int i = 0, k = 0; i < isWorking.Length; i++)
        {
            if (isWorking[i])
            {
                index[k++] = (ushort)i;
            }
        }
    }

    /// <summary>How many days the table covers.</summary>
    public int Days => before.Length - 1;

    /// <summary>The index of the day <paramref name="count"/> working days away, the start not counted; -1 when outside.</summary>
    public int Add(int day, int count)
    {
        // Forward, the first working day after the start has the number before[day + 1]; backward, the first one before it has
        // the number before[day] - 1. The start itself is counted in neither direction.
        if (count == 0)
        {
            return day;
        }

        var number = count > 0 ? before[day + 1] + (long)count - 1 : before[day] + (long)count;
        return (ulong)number < (ulong)index.Length ? index[(int)number] : -1;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when it is earlier.</summary>
    public int Count(int from, int to) => to >= from ? before[to + 1] - before[from + 1] : before[to] - before[from];
}
