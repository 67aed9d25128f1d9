using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Identifiers;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Worker;

/// <summary>A dossier of the database as the library asks for it.</summary>
internal sealed record StoredDossier(string Code, AgencyCode Agency, DossierClockRequest Request);

/// <summary>Reads dossiers with their events.</summary>
internal static class Dossiers
{
    public const string Received = "received";
    public const string SupplementRequested = "supplementRequested";
    public const string Supplemented = "supplemented";
    public const string ResultIssued = "resultIssued";

    /// <exception cref="FormatException">Something stored cannot be read; the message quotes it.</exception>
    public static async Task<StoredDossier> Read(SqliteConnection connection, string code)
    {
        var (agency, time) = (await Database.Rows(
            connection, "SELECT agency, time FROM dossier WHERE code = $code", row => (row.GetString(0), row.GetString(1)), ("$code", code))).Single();
        var events = await Database.Rows(
            connection,
            "SELECT id, kind, at FROM event WHERE dossier = $code ORDER BY id",
            row => Event(row.GetInt32(0), row.GetString(1), row.GetString(2)),
            ("$code", code));
        return new StoredDossier(code, AgencyCode.Parse(agency), new DossierClockRequest { Time = ProcessingTime.Parse(time), Events = events });
    }

    private static DossierEvent Event(int number, string kind, string text)
    {
        var id = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = LocalDateTimePattern.GeneralIso.Parse(text).GetValueOrThrow();
        return kind switch
        {
            Received => new DossierEvent.Received { Id = id, At = at },
            SupplementRequested => new DossierEvent.SupplementRequested { Id = id, At = at, Content = "Bổ sung giấy tờ còn thiếu" },
            Supplemented => new DossierEvent.Supplemented { Id = id, At = at },
            ResultIssued => new DossierEvent.ResultIssued { Id = id, At = at },
            _ => throw new FormatException($"The event {number} is \"{kind}\": expected {Received}, {SupplementRequested}, {Supplemented} or {ResultIssued}."),
        };
    }
}
