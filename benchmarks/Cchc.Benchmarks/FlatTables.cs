using System.Runtime.InteropServices;
using Cchc.Core.Calendars;

namespace Cchc.Benchmarks;

/// <summary>The same arithmetic in C++ over two flat tables (<c>flat.cpp</c>), called in this process; absent where it was not compiled.</summary>
internal static unsafe partial class FlatTables
{
    private const string Library = "libcchcflat";

    /// <summary>Lays the tables of a calendar before it.</summary>
    /// <returns>False when there is no such library beside the program.</returns>
    public static bool Load(WorkingCalendar calendar)
    {
        if (!NativeLibrary.TryLoad(Library, typeof(FlatTables).Assembly, DllImportSearchPath.AssemblyDirectory, out _))
        {
            return false;
        }

        var (first, last) = (calendar.Start.ToDateOnly(), calendar.End.ToDateOnly());
        var days = last.DayNumber - first.DayNumber + 1;
        var (before, index) = (GC.AllocateArray<ushort>(days + 1, pinned: true), GC.AllocateArray<ushort>(days, pinned: true));
        for (var i = 0; i < days; i++)
        {
            var works = calendar.IsWorkingDay(first.AddDays(i));
            index[before[i]] = works ? (ushort)i : index[before[i]];
            before[i + 1] = (ushort)(before[i] + (works ? 1 : 0));
        }

        (Before, Index) = (before, index);
        Tables((ushort*)Marshal.UnsafeAddrOfPinnedArrayElement(before, 0), (ushort*)Marshal.UnsafeAddrOfPinnedArrayElement(index, 0), days);
        return true;
    }

    private static ushort[] Before { get; set; } = [];

    private static ushort[] Index { get; set; } = [];

    /// <summary>Days as the library wants them: places in the calendar.</summary>
    public static int[] Places(WorkingCalendar calendar, ReadOnlySpan<DateOnly> days)
    {
        var (places, first) = (new int[days.Length], calendar.Start.ToDateOnly().DayNumber);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = days[i].DayNumber - first;
        }

        return places;
    }

    [LibraryImport(Library, EntryPoint = "flat_is_working")]
    public static partial long IsWorking(int[] from, int count);

    [LibraryImport(Library, EntryPoint = "flat_add")]
    public static partial long Add(int[] from, int days, int count);

    [LibraryImport(Library, EntryPoint = "flat_count")]
    public static partial long Count(int[] from, int length, int count);

    [LibraryImport(Library, EntryPoint = "flat_due")]
    public static partial void Due(int[] from, int[] days, int[] due, int count);

    [LibraryImport(Library, EntryPoint = "flat_due_paused")]
    public static partial void DuePaused(int[] from, int[] days, int[] pauses, int[] ends, int[] due, int count);

    [LibraryImport(Library, EntryPoint = "flat_tables")]
    private static partial void Tables(ushort* before, ushort* index, int days);
}
