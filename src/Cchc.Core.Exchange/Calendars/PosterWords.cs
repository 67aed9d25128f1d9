using System.Globalization;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>The words of a poster in one language.</summary>
internal sealed class PosterWords(Language language)
{
    private static readonly string[] WeekdaysVi = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];
    private static readonly string[] WeekdaysEn = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private readonly bool vi = language switch
    {
        Language.Vietnamese => true,
        Language.English => false,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected Vietnamese or English."),
    };

    public Language Language => vi ? Language.Vietnamese : Language.English;

    public string Of(string vietnamese, string english) => vi ? vietnamese : english;

    public string Weekday(int column) => (vi ? WeekdaysVi : WeekdaysEn)[column];

    public string Month(int month) => vi ? "Tháng " + month.ToString(CultureInfo.InvariantCulture)
        : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    public string Date(LocalDate date) => vi ? DateText.Vi(date) : DateText.Iso(date);

    /// <summary>The name of the lunar year that begins in a year, which only Vietnamese has; empty where it is not known.</summary>
    public string YearName(int year) => vi && year is > LunarTable.FirstYear and <= LunarTable.LastYear ? LunarNames.Year(year) : string.Empty;
}
