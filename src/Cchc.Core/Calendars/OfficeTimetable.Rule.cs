using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class OfficeTimetable
{
    /// <summary>A rule of a timetable: office hours, in which season, on which weekdays.</summary>
    /// <param name="Hours">The hours.</param>
    /// <param name="From">The first day of the season, each year; null for the whole year.</param>
    /// <param name="To">The last day of the season; null for the whole year. Before <paramref name="From"/> when it goes over New Year.</param>
    /// <param name="Weekdays">In order of the week; null for all.</param>
    public sealed record Rule(
        [property: JsonRequired] OfficeHours Hours,
        [property: JsonConverter(typeof(IsoConverter<AnnualDate>))] AnnualDate? From,
        [property: JsonConverter(typeof(IsoConverter<AnnualDate>))] AnnualDate? To,
        [property: JsonConverter(typeof(ListConverter<IsoDayOfWeek, WordConverter<IsoDayOfWeek>>))] IReadOnlyList<IsoDayOfWeek>? Weekdays)
    {
        private static readonly string[] English = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        private static readonly string[] Vietnamese = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

        /// <summary>Whether the rule holds every day of the year.</summary>
        [JsonIgnore]
        public bool IsEveryDay => From is null && Weekdays is null;

        /// <summary>Season, weekdays and hours, what there is of them.</summary>
        /// <returns>For example <c>04-16..10-15 Fri 07:00-11:30</c>.</returns>
        public override string ToString()
        {
            var season = From is { } from && To is { } to ? $"{DateText.MonthDay(from)}..{DateText.MonthDay(to)} " : string.Empty;
            var weekdays = Weekdays is null ? string.Empty : string.Join(",", Weekdays.Select(day => English[(int)day - 1])) + " ";
            return $"{season}{weekdays}{Hours}";
        }

        internal static IsoDayOfWeek? Weekday(string word)
        {
            var index = Array.FindIndex(English, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
            index = index >= 0 ? index : Array.FindIndex(Vietnamese, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
            return index >= 0 ? (IsoDayOfWeek)(index + 1) : null;
        }

        internal bool Fits(int month, int day, IsoDayOfWeek weekday)
        {
            if (Weekdays is not null && !Weekdays.Contains(weekday))
            {
                return false;
            }

            if (From is not { } from || To is not { } to)
            {
                return true;
            }

            var (first, last, here) = ((from.Month * 100) + from.Day, (to.Month * 100) + to.Day, (month * 100) + day);
            return first <= last ? here >= first && here <= last : here >= first || here <= last;
        }
    }
}
