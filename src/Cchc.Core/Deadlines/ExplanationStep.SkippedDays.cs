using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

public sealed partial record ExplanationStep
{
    /// <summary>Days not counted for one reason: weekly rest, a holiday, a swap.</summary>
    /// <param name="Reason">The reason: the name of the day, or of the kind of day when several names share it.</param>
    /// <param name="LegalBasis">The documents behind the days, as one line.</param>
    /// <param name="Days">The days in order.</param>
    public sealed record SkippedDays(
        [property: JsonRequired] BilingualText Reason,
        [property: JsonRequired] string LegalBasis,
        [property: JsonRequired] IReadOnlyList<CalendarDay> Days)
    {
        private static readonly BilingualText WeeklyRest = new("Nghỉ hằng tuần", "Weekly rest");

        internal static IReadOnlyList<SkippedDays> Group(IEnumerable<CalendarDay> days) =>
            ValueList.Of(days.GroupBy(day => (day.Kind, day.IsPlainRest, day.LegalBasis)).Select(group => new SkippedDays(
                group.Key.IsPlainRest ? WeeklyRest : NameOf(ValueList.Of(group)),
                group.Key.LegalBasis,
                ValueList.Of(group.OrderBy(day => day.Date)))));

        /// <summary>The name that all days have, or what their names begin with in common, such as "Tết Âm lịch".</summary>
        private static BilingualText NameOf(IReadOnlyList<CalendarDay> days) =>
            new(Common(days.Select(day => day.Name.Vi)), Common(days.Select(day => day.Name.En)));

        private static string Common(IEnumerable<string> names)
        {
            var distinct = names.Distinct(StringComparer.Ordinal).ToList();
            if (distinct.Count == 1)
            {
                return distinct[0];
            }

            var openings = distinct.ConvertAll(name => name.Split(':')[0]).Distinct(StringComparer.Ordinal).ToList();
            return openings.Count == 1 ? openings[0] : string.Join("; ", distinct);
        }
    }
}
