using Cchc.Cli.Texts;
using Cchc.Core.Calendars.Lunar;

namespace Cchc.Cli.Screens;

/// <summary>Lunar dates in words. The names of years and months are Vietnamese in every language: they are names.</summary>
internal static class LunarView
{
    public static void Print(LunarDate lunar)
    {
        Screen.Line(Say.Text("lunar.solarLine", Words.Weekday(lunar.Date)));
        Screen.Line(Say.Text("lunar.lunarLine", InWords(lunar)));
    }

    /// <summary>A date that may be meant in either calendar: both answers, and how to say which is meant.</summary>
    public static void Print(string given, LunarDate ofLunar, LunarDate ofCommon)
    {
        Screen.Line(Say.Text("lunar.either", given));
        Screen.Line("  " + Say.Text("lunar.asLunar", ofLunar, Words.Weekday(ofLunar.Date)));
        Screen.Line("  " + Say.Text("lunar.asSolar", Words.Date(ofCommon.Date), InWords(ofCommon)));
        Screen.Line(Say.Text("lunar.which", given));
    }

    public static void Print(IEnumerable<LunarMonth> months)
    {
        foreach (var month in months)
        {
            var lunar = LunarDate.Of(month.Start);
            var text = Say.Text("lunar.month", Words.Date(month.Start), lunar.ToString().PadRight(10), lunar.MonthName, lunar.YearName, month.Length);
            Result.Text.Write(text + "\n");
        }
    }

    public static string InWords(LunarDate lunar) => Say.Text("lunar.inWords", lunar.Day, lunar.Month,
        Say.Text(lunar.IsLeapMonth ? "lunar.leap" : "lunar.noLeap"), lunar.Year, lunar.MonthName, lunar.YearName, lunar);
}
