using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Calendars;

public sealed partial class OfficeTimetable
{
    private static readonly AnnualDatePattern MonthDay = AnnualDatePattern.CreateWithInvariantCulture("MM'-'dd");

    /// <summary>
    /// Reads a timetable such as <c>07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30 | 04-16..10-15 07:00-11:00,13:30-17:00</c>: rules
    /// separated by bars, each with a season (month-day..month-day), weekdays (Mon … Sun or T2 … T7, CN; <c>Mon-Thu</c>; <c>Mon,Fri</c>) and hours.
    /// </summary>
    /// <param name="text">The text; the first rule has neither season nor weekdays, it holds every day.</param>
    /// <returns>The timetable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static OfficeTimetable Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var timetable)
            ? timetable
            : throw new FormatException($"\"{text}\" is not a timetable: expected office hours such as 07:30-11:30,13:30-17:00, then rules after bars such as "
                + "| Fri 07:30-11:30 | 04-16..10-15 07:00-11:30,13:30-17:00.");
    }

    /// <summary>Reads a timetable as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="timetable">The timetable, or null.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OfficeTimetable? timetable)
    {
        timetable = null;
        var rules = new List<Rule>();
        foreach (var part in VietnameseText.Clean(text).Replace('–', '-').Split('|'))
        {
            if (ParseRule(part) is not { } rule || rules.Count == 0 != rule.IsEveryDay)
            {
                return false;
            }

            rules.Add(rule);
        }

        timetable = new OfficeTimetable(ValueList.Of(rules));
        return true;
    }

    private static Rule? ParseRule(string text)
    {
        var words = Regex.Replace(text.Trim(), @"\s*(?<mark>[-,;]|\.\.)\s*", "${mark}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3 || !OfficeHours.TryParse(words[words.Length - 1], out var hours))
        {
            return null;
        }

        var (from, to) = (default(AnnualDate?), default(AnnualDate?));
        var weekdays = default(IReadOnlyList<IsoDayOfWeek>);
        foreach (var word in words.Take(words.Length - 1))
        {
            if (from is null && weekdays is null && Season(word) is { } season)
            {
                (from, to) = season;
            }
            else if (weekdays is null && Weekdays(word) is { } days)
            {
                weekdays = days;
            }
            else
            {
                return null;
            }
        }

        return new Rule(hours, from, to, weekdays);
    }

    private static (AnnualDate From, AnnualDate To)? Season(string word)
    {
        var dots = word.IndexOf("..", StringComparison.Ordinal);
        return dots > 0 && MonthDay.Parse(word.Substring(0, dots)).TryGetValue(default, out var from)
            && MonthDay.Parse(word.Substring(dots + 2)).TryGetValue(default, out var to)
            ? (from, to)
            : null;
    }

    private static IReadOnlyList<IsoDayOfWeek>? Weekdays(string word)
    {
        var days = new SortedSet<IsoDayOfWeek>();
        foreach (var range in word.Split(','))
        {
            var ends = range.Split('-');
            var (first, last) = (Rule.Weekday(ends[0]), Rule.Weekday(ends[ends.Length - 1]));
            if (ends.Length > 2 || first is not { } from || last is not { } to || to < from)
            {
                return null;
            }

            for (var day = from; day <= to; day++)
            {
                days.Add(day);
            }
        }

        return ValueList.Of(days);
    }
}
