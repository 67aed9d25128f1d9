using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary>The options by which the steps of processes are planned: office hours and layers of agencies, and what no text settles.</summary>
internal sealed class StageOptions
{
    private readonly Option agency = new("--agency-hours", "stages.agencyHours") { Value = "value.agencyHours", IsMany = true };
    private readonly Option start = new("--start", "stages.start") { Choices = ["law", "receipt"] };
    private readonly Option days = new("--days", "stages.days") { Choices = ["calendar", "working"] };
    private readonly Option late = new("--late", "stages.late") { Choices = ["stay", "shift", "shrink"] };

    public IReadOnlyList<Option> All => [agency, start, days, late];

    /// <summary>What was chosen.</summary>
    /// <param name="line">The line.</param>
    /// <param name="calculator">Its calendar and office hours hold for agencies without their own.</param>
    /// <param name="processes">The processes, whose agencies may be named.</param>
    /// <param name="calendar">The options that choose the calendar, layers of agencies among them.</param>
    public StagePlanOptions Options(CommandLine line, DeadlineCalculator calculator, IReadOnlyList<InternalProcess> processes,
        CalendarOptions calendar) => new()
    {
        Agencies = Agencies(line, calculator, processes, calendar),
        Start = line.Get(start) == "receipt" ? StageStart.AtReceipt : StageStart.AsWholeTime,
        Days = line.Get(days) == "working" ? StageDays.AsWorkingDays : StageDays.ByCalendar,
        Late = line.Get(late) switch
        {
            "shift" => LateStages.RestIsShifted,
            "shrink" => LateStages.RestIsShrunk,
            _ => LateStages.DueMomentsStay,
        },
    };

    private List<AgencyHours> Agencies(CommandLine line, DeadlineCalculator calculator, IReadOnlyList<InternalProcess> processes, CalendarOptions calendar)
    {
        var known = processes.SelectMany(process => process.Stages).Select(stage => stage.Agency).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var (names, hours) = (new List<string>(), new Dictionary<string, OfficeTimetable>(StringComparer.Ordinal));
        foreach (var text in line.All(agency))
        {
            var (name, timetable) = Hours(text);
            Check(name, known);
            names.Add(name);
            if (!hours.TryAdd(VietnameseText.Fold(name), timetable))
            {
                throw new InputException("stages.agencyTwice", UserInput.Quote(name));
            }
        }

        foreach (var name in calendar.Agencies(line))
        {
            Check(name, known);
            names.Add(name);
        }

        return [.. names.DistinctBy(VietnameseText.Fold, StringComparer.Ordinal).Select(name => new AgencyHours(name,
            new WorkingTime(calendar.Calendar(line, name), hours.GetValueOrDefault(VietnameseText.Fold(name)) ?? calculator.WorkingTime.Timetable)))];
    }

    private static (string Name, OfficeTimetable Hours) Hours(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 && OfficeTimetable.TryParse(text[(sign + 1)..], out var timetable) ? (text[..sign].Trim(), timetable)
            : throw new InputException("stages.noAgencyHours", UserInput.Quote(text));
    }

    private static void Check(string name, List<string> known)
    {
        if (!known.Exists(other => VietnameseText.Fold(other) == VietnameseText.Fold(name)))
        {
            throw new InputException("stages.noAgency", UserInput.Quote(name), known.Count == 0 ? Say.Text("stages.noAgencies") : string.Join(", ", known));
        }
    }
}
