using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Microsoft.Extensions.Options;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>Says everything that is wrong with the options at once, with the values.</summary>
internal sealed class CchcOptionsValidation : IValidateOptions<CchcOptions>
{
    private const int MostWarningDays = 3660;

    private static readonly TimeSpan LongestQuiet = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestPolling = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPolling = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, CchcOptions options)
    {
        var wrong = options.Unreadable.Concat(Wrong(options)).Distinct(StringComparer.Ordinal).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(CchcOptions options)
    {
        if (options.LayersFolder is { } folder && folder.Trim().Length == 0)
        {
            yield return $"LayersFolder is \"{folder}\": expected the path of a folder, or nothing at all.";
        }

        if (options.Swaps is not (SwapPolicy.AgencyCalendar or SwapPolicy.Literal))
        {
            yield return Undefined(nameof(options.Swaps), options.Swaps);
        }

        if (options.CultureDay is not (CultureDayMakeUp.None or CultureDayMakeUp.NextWorkingDay))
        {
            yield return Undefined(nameof(options.CultureDay), options.CultureDay);
        }

        if (!OptionWords<DayOffReceipt>.IsDefined(options.DayOffReceipt))
        {
            yield return Undefined(nameof(options.DayOffReceipt), options.DayOffReceipt);
        }

        if (!OptionWords<ClosedPartOfDay>.IsDefined(options.ClosedPartOfDay))
        {
            yield return Undefined(nameof(options.ClosedPartOfDay), options.ClosedPartOfDay);
        }

        if (options.OfficeHours is null)
        {
            yield return "OfficeHours is null: expected a timetable such as OfficeTimetable.Default.";
        }

        if (options.StartRules is null)
        {
            yield return "StartRules is null: expected rules such as StartRules.BuiltIn.";
        }

        foreach (var agency in options.OfficeHoursByAgency.Where(item => item.Value is null))
        {
            yield return $"OfficeHoursByAgency has null for \"{agency.Key}\": expected a timetable.";
        }

        if (options.AnnouncedWarningDays is < 0 or > MostWarningDays)
        {
            yield return OptionText.Format($"AnnouncedWarningDays is {options.AnnouncedWarningDays}: expected 0 to {MostWarningDays}.");
        }

        if (options.QuietPeriod < TimeSpan.Zero || options.QuietPeriod > LongestQuiet)
        {
            yield return OptionText.Format($"QuietPeriod is {options.QuietPeriod:c}: expected {TimeSpan.Zero:c} to {LongestQuiet:c}.");
        }

        if (options.PollingInterval is { } interval && (interval < ShortestPolling || interval > LongestPolling))
        {
            yield return OptionText.Format($"PollingInterval is {interval:c}: expected {ShortestPolling:c} to {LongestPolling:c}, or nothing for never.");
        }
    }

    private static string Undefined<T>(string name, T value)
        where T : struct, Enum => $"{name} is {value}: expected {OptionWords<T>.All}.";
}
