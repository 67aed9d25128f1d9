namespace Cchc.Core.Calendars;

/// <summary>The words of the file format for kinds of day: <c>publicHoliday</c>, <c>swapOff</c> …</summary>
internal static class CalendarWords
{
    private static readonly string[] Kinds =
        ["workingDay", "weeklyRest", "publicHoliday", "compensatory", "swapOff", "makeUpWorking", "localClosure", "extraWorking", "partialClosure",
            "reception"];

    /// <summary>The word for a kind; the number for an undefined value.</summary>
    public static string Of(DayKind kind) => (uint)kind < (uint)Kinds.Length ? Kinds[(int)kind] : kind.ToString();

    /// <summary>The words of special days.</summary>
    public static readonly (string Word, DayKind Value)[] SpecialKinds =
        [.. Kinds.Select((word, kind) => (word, (DayKind)kind)).Where(item => item.Item2 >= DayKind.PublicHoliday)];
}
