using System.Globalization;
using System.Text.RegularExpressions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Text;

/// <summary>The slow, obvious reader of typed days and times: expressions over the whole text.</summary>
internal static class TypedMomentModel
{
    private const string Day = @"(?<d>\d{1,2})\s*(?<s>[/.\-])\s*(?<m>\d{1,2})\s*\k<s>\s*(?<y>\d{4})";
    private const string YearFirst = @"(?<y>\d{4})\s*(?<s>[/.\-])\s*(?<m>\d{1,2})\s*\k<s>\s*(?<d>\d{1,2})";
    private const string Words = @"(?<d>\d{1,2})\s*thang(?![a-z])\s*(?<m>\d{1,2})\s*(nam(?![a-z])|[,/\-])?\s*(?<y>\d{4})";
    private const string Lead = @"(ngay(?![a-z])\s*)?";
    private const string Half = @"(\s*(?<half>sa|ch)(?![a-z]))?";
    private const string Colons = @"(?<h>\d{1,2})\s*:\s*(?<min>\d{2})(?!\d)(\s*:\s*(?<sec>\d{2})(?!\d)(\s*\.(?<f>\d{1,9})(?!\d))?)?(\s*(h|g|gio)(?![a-z]))?";
    private const string Hours = @"(?<h>\d{1,2})\s*(h|g|gio)(?![a-z])(\s*(?<min>\d{1,2})\s*(phut(?![a-z])|'))?";
    private const string HoursAlone = @"(?<h>\d{1,2})\s*(h|g|gio)\s*(?<min>\d{2})(?!\d)";
    private const string Between = @"\s*(,\s*|\s-\s+|luc(?![a-z])\s*)*";

    private static readonly string[] Days = [Day, YearFirst, Words];
    private static readonly string[] Times = [Colons, Hours, HoursAlone];

    private static readonly Regex[] All = [.. Days.Select(day => Lead + day)
        .Concat(Days.SelectMany(day => Times.SelectMany(time => new[] { Lead + day + @"(?!\d)" + Between + time + Half, time + Half + Between + Lead + @"(?<!\d)" + day })))
        .Select(pattern => new Regex("^" + pattern + "$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))];

    public static (LocalDate Date, LocalTime? Time)? Read(string text)
    {
        var plain = string.Concat(text.Trim().Select(c => char.IsLetter(c) ? VietnameseText.Fold(c.ToString()) : c.ToString()));
        var found = All.Select(pattern => pattern.Match(plain)).Where(match => match.Success).Select(Value).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static (LocalDate Date, LocalTime? Time)? Value(Match match)
    {
        int Number(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
        var (year, month, day) = (Number("y"), Number("m"), Number("d"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        if (!match.Groups["h"].Success)
        {
            return (new LocalDate(year, month, day), null);
        }

        var (hour, minute, second) = (Number("h"), Number("min"), Number("sec"));
        var half = match.Groups["half"].Value;
        if (half.Length > 0)
        {
            if (hour > 12 || (hour == 0 && half == "ch"))
            {
                return null;
            }

            hour = (hour % 12) + (half == "ch" ? 12 : 0);
        }

        if (hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        var fraction = match.Groups["f"].Value.PadRight(9, '0');
        return (new LocalDate(year, month, day),
            LocalTime.FromHourMinuteSecondNanosecond(hour, minute, second, int.Parse(fraction, CultureInfo.InvariantCulture)));
    }
}
