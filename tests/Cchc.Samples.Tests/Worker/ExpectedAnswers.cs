using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Identifiers;
using NodaTime.Text;

namespace Cchc.Samples.Tests.Worker;

/// <summary>What the library answers for each open dossier of a database, computed here and not by the worker.</summary>
internal static class ExpectedAnswers
{
    private static readonly (OfficeTimetable Everybody, Dictionary<AgencyCode, OfficeTimetable> ByAgency) Hours = ReadHours();

    public static Dictionary<string, string> Of(WorkerProgram worker, string night)
    {
        var now = LocalDateTimePattern.GeneralIso.Parse(night).Value;
        var events = worker.Rows("SELECT dossier, id, kind, at FROM event ORDER BY dossier, id", row => (Dossier: row.GetString(0), Event: Event(row.GetInt32(1), row.GetString(2), row.GetString(3))))
            .ToLookup(row => row.Dossier, row => row.Event);
        return worker.Rows("SELECT code, agency, time FROM dossier WHERE is_open = 1", row => (Code: row.GetString(0), Agency: row.GetString(1), Time: row.GetString(2)))
            .ToDictionary(row => row.Code, row => Answer(Clock(row.Agency).Compute(new DossierClockRequest { Time = ProcessingTime.Parse(row.Time), Events = [.. events[row.Code]] }, now)));
    }

    /// <summary>What the worker has stored, in the same words.</summary>
    public static Dictionary<string, string> Stored(WorkerProgram worker) => worker.Rows(
        "SELECT dossier, state, due, is_late, used_days, data_version, data_hash, error FROM state",
        row => (Code: row.GetString(0), Text: string.Join('|', Enumerable.Range(1, 7).Select(column => row.IsDBNull(column) ? "" : row.GetString(column))))).ToDictionary(row => row.Code, row => row.Text);

    private static string Answer(DossierClockState state) =>
        $"{state.State}|{state.LegalDue}|{(state.IsLateAgainstLegal is { } late ? late ? "1" : "0" : "")}|{state.UsedWorkingDays}|{state.DataVersion}|{state.DataHash}|";

    private static DossierEvent Event(int id, string kind, string at) => (Id: $"{id}", At: LocalDateTimePattern.GeneralIso.Parse(at).Value) switch
    {
        var item when kind == "received" => new DossierEvent.Received { Id = item.Id, At = item.At },
        var item when kind == "supplementRequested" => new DossierEvent.SupplementRequested { Id = item.Id, At = item.At, Content = "x" },
        var item when kind == "supplemented" => new DossierEvent.Supplemented { Id = item.Id, At = item.At },
        var item => new DossierEvent.ResultIssued { Id = item.Id, At = item.At },
    };

    private static DossierClock Clock(string agency)
    {
        var code = AgencyCode.Parse(agency);
        var nearest = Hours.ByAgency.Where(item => code.IsWithin(item.Key)).OrderByDescending(item => item.Key.Segments.Count).Select(item => item.Value).FirstOrDefault();
        return new DossierClock(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { OfficeHours = nearest ?? Hours.Everybody });
    }

    private static (OfficeTimetable Everybody, Dictionary<AgencyCode, OfficeTimetable> ByAgency) ReadHours()
    {
        using var settings = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(WorkerProgram.Built, "appsettings.json")));
        var cchc = settings.RootElement.GetProperty("Cchc");
        return (
            OfficeTimetable.Parse(cchc.GetProperty("OfficeHours").GetString()!),
            cchc.GetProperty("OfficeHoursByAgency").EnumerateObject().ToDictionary(item => AgencyCode.Parse(item.Name), item => OfficeTimetable.Parse(item.Value.GetString()!)));
    }
}
