using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Identifiers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// Options from configuration, key by key and without reflection. What cannot be read and what nobody knows is kept with its path and its text for the
/// validation, which refuses it: a misspelt key would otherwise be a rule that silently does not hold.
/// </summary>
internal sealed class ConfigurationBinding(IConfiguration configuration) : IConfigureOptions<CchcOptions>, IOptionsChangeTokenSource<CchcOptions>
{
    private static readonly Dictionary<string, Action<CchcOptions, IConfigurationSection>> Members = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(CchcOptions.LayersFolder)] = (options, value) => options.LayersFolder = value.Value,
        [nameof(CchcOptions.Swaps)] = (options, value) => Word<SwapPolicy>(options, value, word => options.Swaps = word),
        [nameof(CchcOptions.CultureDay)] = (options, value) => Word<CultureDayMakeUp>(options, value, word => options.CultureDay = word),
        [nameof(CchcOptions.OfficeHours)] = (options, value) => Timetable(options, value, timetable => options.OfficeHours = timetable),
        [nameof(CchcOptions.OfficeHoursByAgency)] = Agencies,
        [nameof(CchcOptions.DayOffReceipt)] = (options, value) => Word<DayOffReceipt>(options, value, word => options.DayOffReceipt = word),
        [nameof(CchcOptions.ClosedPartOfDay)] = (options, value) => Word<ClosedPartOfDay>(options, value, word => options.ClosedPartOfDay = word),
        [nameof(CchcOptions.AnnouncedWarningDays)] = WarningDays,
        [nameof(CchcOptions.WatchLayers)] = WatchLayers,
        [nameof(CchcOptions.QuietPeriod)] = (options, value) => Time(options, value, time => options.QuietPeriod = time),
        [nameof(CchcOptions.PollingInterval)] = Polling,
    };

    public string Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => configuration.GetReloadToken();

    public void Configure(CchcOptions options)
    {
        foreach (var section in configuration.GetChildren())
        {
            if (!Members.TryGetValue(section.Key, out var read))
            {
                options.Unreadable.Add($"{section.Path} is not known: expected {string.Join(", ", Members.Keys)}.");
            }
            else if (read != Agencies && section.GetChildren().Any())
            {
                options.Unreadable.Add($"{section.Path} has members of its own: expected one value.");
            }
            else
            {
                read(options, section);
            }
        }
    }

    private static void Refuse(CchcOptions options, IConfigurationSection section, string expected) =>
        options.Unreadable.Add($"{section.Path} is \"{section.Value}\": expected {expected}.");

    private static void Word<T>(CchcOptions options, IConfigurationSection section, Action<T> set)
        where T : struct, Enum
    {
        if (OptionWords<T>.Read(section.Value ?? string.Empty) is { } word)
        {
            set(word);
        }
        else
        {
            Refuse(options, section, OptionWords<T>.All);
        }
    }

    private static void Timetable(CchcOptions options, IConfigurationSection section, Action<OfficeTimetable> set)
    {
        if (OfficeTimetable.TryParse(section.Value, out var timetable))
        {
            set(timetable);
        }
        else
        {
            Refuse(options, section, "office hours such as 07:30-11:30,13:30-17:00, then rules after bars such as | Fri 07:30-11:30");
        }
    }

    private static void Agencies(CchcOptions options, IConfigurationSection section)
    {
        if (!string.IsNullOrEmpty(section.Value))
        {
            Refuse(options, section, "members such as \"H38.12\": \"07:30-11:30,13:30-17:00\"");
        }

        var written = new Dictionary<AgencyCode, string>();
        foreach (var member in section.GetChildren())
        {
            if (!AgencyCode.TryParse(member.Key, out var agency))
            {
                options.Unreadable.Add($"{section.Path} has the key \"{member.Key}\": expected the code of an agency such as H38.12.");
            }
            else if (written.TryGetValue(agency, out var other))
            {
                options.Unreadable.Add($"{section.Path} has \"{other}\" and \"{member.Key}\", which are one agency: expected one of the two.");
            }
            else
            {
                written.Add(agency, member.Key);
                Timetable(options, member, timetable => options.OfficeHoursByAgency[agency] = timetable);
            }
        }
    }

    private static void WarningDays(CchcOptions options, IConfigurationSection section)
    {
        if (int.TryParse(section.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
        {
            options.AnnouncedWarningDays = days;
        }
        else
        {
            Refuse(options, section, "a whole number of days");
        }
    }

    private static void WatchLayers(CchcOptions options, IConfigurationSection section)
    {
        if (bool.TryParse(section.Value, out var watch))
        {
            options.WatchLayers = watch;
        }
        else
        {
            Refuse(options, section, "true or false");
        }
    }

    private static void Polling(CchcOptions options, IConfigurationSection section)
    {
        if (string.IsNullOrEmpty(section.Value))
        {
            options.PollingInterval = null;
        }
        else
        {
            Time(options, section, time => options.PollingInterval = time);
        }
    }

    // "5" would be five days: only hours, minutes and seconds are taken.
    private static void Time(CchcOptions options, IConfigurationSection section, Action<TimeSpan> set)
    {
        var text = section.Value ?? string.Empty;
        if (text.IndexOf(':') > 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time))
        {
            set(time);
        }
        else
        {
            Refuse(options, section, "hours, minutes and seconds such as 00:05:00");
        }
    }
}
