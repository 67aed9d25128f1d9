using System.Reflection;

namespace Cchc.Proof.SecondEngine;

/// <summary>
/// Which days are worked, straight from the list of the yearly decisions: Monday to Friday (QĐ 188/1999/QĐ-TTg art. 1) but for the days listed. No tables: every question walks day by day.
/// </summary>
internal sealed class SlowCalendar
{
    private static readonly Dictionary<LocalDate, (string Kind, LocalDate? StandsFor)> Decided = ReadList();

    public static LocalDate First { get; } = new(2007, 1, 1);

    public static LocalDate Last { get; } = new(2027, 12, 31);

    /// <summary>Whether swaps are passed over, as NĐ 210/2026/NĐ-CP read by the letter does.</summary>
    public bool IgnoresSwaps { get; init; }

    public HashSet<LocalDate> LocalClosures { get; init; } = [];

    public HashSet<LocalDate> ExtraDays { get; init; } = [];

    public bool IsWorked(LocalDate day)
    {
        if (day < First || day > Last)
            throw new OutOfListException();
        if (LocalClosures.Contains(day))
            return false;
        if (ExtraDays.Contains(day))
            return true;
        if (Decided.TryGetValue(day, out var row) && !(IgnoresSwaps && row.Kind is "swap_off" or "swap_working" && IgnoresSwaps))
            return row.Kind == "swap_working";
        return day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
    }

    /// <summary>The weekday whose office hours hold: a make-up day has those of the day it is worked for.</summary>
    public IsoDayOfWeek HoursOf(LocalDate day) =>
        !IgnoresSwaps && Decided.TryGetValue(day, out var row) && row is { Kind: "swap_working", StandsFor: { } other } ? other.DayOfWeek : day.DayOfWeek;

    public LocalDate Add(LocalDate day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.PlusDays(step);
            if (IsWorked(day))
                left--;
        }

        return day;
    }

    public int Count(LocalDate from, LocalDate to)
    {
        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.PlusDays(1);
            count += IsWorked(day) ? 1 : 0;
        }

        for (var day = from; day > to;)
        {
            day = day.PlusDays(-1);
            count -= IsWorked(day) ? 1 : 0;
        }

        return count;
    }

    public LocalDate Next(LocalDate day) => Add(day, 1);

    public LocalDate NextOrSame(LocalDate day) => IsWorked(day) ? day : Next(day);

    /// <summary>The kinds of the list, for the generator: it likes days around them.</summary>
    public static IReadOnlyList<LocalDate> DecidedDays { get; } = [.. Decided.Keys.Order()];

    private static Dictionary<LocalDate, (string Kind, LocalDate? StandsFor)> ReadList()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("days.csv")!);
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))
            .ToDictionary(row => pattern.Parse(row[0]).Value, row => (row[1], row[2].Length == 0 ? (LocalDate?)null : pattern.Parse(row[2]).Value));
    }
}
