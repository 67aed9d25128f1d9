namespace Cchc.Core.Calendars;

/// <summary>The words of the file format for kinds of day: <c>publicHoliday</c>, <c>swapOff</c> …</summary>
internal static class CalendarWords
{
    private static readonly string[] Kinds =
        ["workingDay", "weeklyRest", "publicHoliday", "compensatory", "swapOff", "makeUpWorking", "localClosure", "extraWorking", "partialClosure",
            "reception"];

    /// <summary>The word for a kind; the number for an undefined value.</summary>
    public static string Of(DayKind kind) => (uint)kind < (uint)Kinds.Length ? Kinds[(int)kind] : kind.ToString();

    /// <summary>The kind of a special day for its word; null for any other text.</summary>
    public static DayKind? SpecialKind(string? word)
    {
        var index = word is null ? -1 : Array.IndexOf(Kinds, word);
        return index >= (int)DayKind.PublicHoliday ? (DayKind)index : null;
    }
}
