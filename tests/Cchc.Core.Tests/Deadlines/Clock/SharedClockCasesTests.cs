using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Tests.Support;
using NodaTime.Text;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>The cases of dossiers where they lie; each file has its answer, and no file is without one.</summary>
public sealed class SharedClockCasesTests
{
    private static readonly DossierClock TheClock = new(WorkingCalendar.VietnamPublicSector, DeadlineOptions.Default);

    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>By file: the moment asked about, the state, the due day, the last moment for a supplement request, and the violations.</summary>
    private static readonly Dictionary<string, (string Now, DossierState State, string? Due, string? Notice, string Codes)> Answers = new(StringComparer.Ordinal)
    {
        ["apology-after-expiry-297.json"] = ("2026-09-15T09:00", DossierState.Done, "2026-09-10", "2026-09-08T09:00", "404"),
        ["birth-group-notice-24-hours.json"] = ("2026-09-11T14:30", DossierState.Processing, "2026-09-16", "2026-09-12T14:30", string.Empty),
        ["pause-on-the-last-day.json"] = ("2026-12-21T10:00", DossierState.Done, "2026-09-21", "2026-09-09", "423 429 404 431 405"),
        ["supplement-on-the-third-day-2024.json"] = ("2024-03-07T10:00", DossierState.AwaitingSupplement, null, "2024-03-07", string.Empty),
    };

    [Fact]
    public void Every_case_of_a_dossier_has_its_answer()
    {
        var files = Directory.GetFiles(SharedData.Case("clock")).ToDictionary(path => Path.GetFileName(path)!, StringComparer.Ordinal);
        files.Keys.Should().BeEquivalentTo(Answers.Keys);
        foreach (var (name, answer) in Answers.Select(pair => (pair.Key, pair.Value)))
        {
            using var content = File.OpenRead(files[name]);
            var file = DossierEventReader.Read(content, name);
            file.Findings.Should().BeEmpty(name);
            var state = TheClock.Compute(file.Value!, Dates.Moment(answer.Now));
            (state.State, Text(state.LegalDue), Text(state.LatestSupplementNotice)).Should().Be((answer.State, answer.Due, answer.Notice), name);
            string.Join(" ", state.Violations.Select(item => item.Code["CCHC-DL-".Length..])).Should().Be(answer.Codes, name);
        }
    }

    [Fact]
    public void Every_layer_of_the_cases_is_read()
    {
        var files = Directory.GetFiles(SharedData.Case("calendar")).Select(path => Path.GetFileName(path)!);
        files.Should().BeEquivalentTo("formula-injection.layer.json", "revoked-swap.layer.json");
    }

    private static string? Text(DossierDue? due) => due is null ? null : Dates.Iso(due.Date) + (due.TimeOfDay is { } hour ? "T" + HourMinute.Format(hour) : string.Empty);
}
