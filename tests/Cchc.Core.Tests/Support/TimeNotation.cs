using System.Globalization;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Tests.Support;

/// <summary>A short way to write alternatives in tests: value and unit, role, c with a condition: <c>10wMc</c>. See TimeExpressionSample.tsv.</summary>
internal static class TimeNotation
{
    public static string Of(TimeAlternative item) => item is { Role: TimeRole.Excluded, Time: ProcessingTime.NotStated }
        ? "X"
        : Value(item.Time) + "MVEXRSBO"[(int)item.Role] + (item.Condition is null ? string.Empty : "c");

    public static string Of(TimeExpression expression) => string.Join(" ", expression.Alternatives.Select(item => (item.Confidence == TimeConfidence.Uncertain ? "?" : string.Empty) + Of(item)));

    /// <summary>Whether an alternative is what a label says.</summary>
    public static bool Matches(string label, TimeAlternative item)
    {
        label = label.TrimStart('?');
        var claim = Of(item);
        if (label is "X" or "N")
        {
            return claim.StartsWith(label, StringComparison.Ordinal);
        }

        label = label == "SD" ? "SDM/S~" : label;
        var open = label.EndsWith('~');
        label = label.TrimEnd('~');
        var hasCase = label.EndsWith('c');
        label = label.TrimEnd('c');
        var value = Value(item.Time);
        return label.StartsWith(value, StringComparison.Ordinal)
            && label[value.Length..].Split('/').Contains("MVEXRSBO"[(int)item.Role].ToString())
            && (open || hasCase == item.Condition is not null);
    }

    private static string Value(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingDays days => Number(days.Value) + "w",
        ProcessingTime.CalendarDays days => Number(days.Value) + "d",
        ProcessingTime.WorkingHours hours => Number(hours.Value) + "H",
        ProcessingTime.ClockHours hours when decimal.Truncate(hours.Value) != hours.Value => Number(decimal.Round(hours.Value * 60m, 6)) + "p",
        ProcessingTime.ClockHours hours => Number(hours.Value) + "h",
        ProcessingTime.Weeks weeks => Number(weeks.Value) + "k",
        ProcessingTime.Months months => Number(months.Value) + "m",
        ProcessingTime.Years years => Number(years.Value) + "y",
        ProcessingTime.SameDay same => "SD" + (same.CutOff is { } cutOff ? Number(cutOff.Hour) : string.Empty),
        ProcessingTime.YearlyDate yearly => FormattableString.Invariant($"Y{yearly.Date.Day}/{yearly.Date.Month}"),
        ProcessingTime.FixedDate date => "F" + Dates.Iso(date.Date),
        ProcessingTime.Stages stages => string.Concat(stages.Parts.Select(Value)),
        ProcessingTime.NotStated => "N",
        _ => "U",
    };

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
