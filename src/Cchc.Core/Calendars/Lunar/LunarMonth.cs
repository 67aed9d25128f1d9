using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars.Lunar;

/// <summary>A month of the Vietnamese lunar calendar.</summary>
/// <param name="Start">Its first day (mùng một), the day of the new moon at UTC+7.</param>
/// <param name="Year">The lunar year.</param>
/// <param name="Number">1 to 12.</param>
/// <param name="IsLeap">Whether it is the leap month with that number.</param>
/// <param name="Length">29 or 30 days.</param>
public sealed record LunarMonth(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate Start,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Year,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Number,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool IsLeap,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Length)
{
    /// <summary>Every month that begins from 1/1/1976 to 31/12/2100, in order.</summary>
    /// <returns>The months.</returns>
    public static IEnumerable<LunarMonth> All() =>
        Of(LunarTable.FirstYear, LunarTable.LastYear).Where(month => month.Start >= LunarTable.First && month.Start <= LunarTable.Last);

    /// <summary>The twelve or thirteen months of a lunar year.</summary>
    /// <param name="year">1976 to 2100.</param>
    /// <returns>The months in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside this range.</exception>
    public static IReadOnlyList<LunarMonth> OfYear(int year) => year > LunarTable.FirstYear && year <= LunarTable.LastYear
        ? Text.ValueList.Of(Of(year, year))
        : throw new ArgumentOutOfRangeException(nameof(year), year, $"Expected a lunar year from {LunarTable.FirstYear + 1} to {LunarTable.LastYear}.");

    private static IEnumerable<LunarMonth> Of(int first, int last)
    {
        for (var year = first; year <= last; year++)
        {
            var start = LunarTable.NewYear(year);
            foreach (var (number, leap, length) in LunarTable.Months(year))
            {
                yield return new LunarMonth(start, year, number, leap, length);
                start = start.PlusDays(length);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(LunarMonth), PrintMembers);
}
