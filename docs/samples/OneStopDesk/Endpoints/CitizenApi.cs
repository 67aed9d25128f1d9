using Cchc.Core.Calendars;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;
using OneStopDesk.Data;
using OneStopDesk.Desk;
using OneStopDesk.Problems;
using OneStopDesk.Security;

namespace OneStopDesk.Endpoints;

/// <summary>What anybody may ask: procedures, due dates, and the own dossier with code and secret.</summary>
public static class CitizenApi
{
    private const int MostHits = 8;

    public static void MapCitizenApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").WithTags("citizens");
        api.MapGet("/procedures", Search).WithSummary("Search procedures as you type, with or without diacritics");
        api.MapGet("/deadline", Deadline).WithSummary("When the result is due, for every time that the record of the procedure states, with reasons");
        api.MapGet("/days/{date}", Day).WithSummary("A day of the working calendar, in the JSON of the command cchc");
        api.MapPost("/lookup", LookupAsync).RequireRateLimiting(Limits.Lookup).WithSummary("The own dossier, by its code and its secret");
    }

    private static IReadOnlyList<ProcedureHit> Search(string? q, Catalogue catalogue) => string.IsNullOrWhiteSpace(q)
        ? [.. catalogue.Procedures.Take(MostHits).Select(procedure => new ProcedureHit(procedure.Code.Value, procedure.Name, []))]
        : [.. catalogue.Search(q, MostHits).Select(hit => new ProcedureHit(
            hit.Code, hit.Name, [.. hit.Ranges.Select(range => new[] { range.Start, range.Length })]))];

    // A value of the library as it is: ConfigureForCchc writes it as the documented JSON.
    private static CalendarDay Day(string date, OfficeClock office)
    {
        var read = LocalDatePattern.Iso.Parse(date);
        return read.Success ? office.Calendar.Day(read.Value) : throw new InputException(DeskProblems.Moment, Texts.Shown(date));
    }

    /// <param name="procedure">The code of the procedure, such as 1.001193.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam, such as 2026-08-28T16:30; now when it is left out.</param>
    private static DeadlineView Deadline(
        string procedure, string? received, HttpContext context, OfficeClock office, Catalogue catalogue, CurrentOfficer officer)
    {
        var found = catalogue.Find(procedure) ?? throw new InputException(DeskProblems.Procedure, Texts.Shown(procedure));
        var at = string.IsNullOrEmpty(received) ? office.Now : Moments.Parse(received);
        return DeadlineViews.Of(found, catalogue.TimesOf(found), at, office.Calculator, RequestLanguage.Of(context), forCitizen: officer.Id is null);
    }

    // The one place that looks past the filter by agency. Whether the code or the secret is wrong shows neither in the answer nor in its time.
    private static async Task<IResult> LookupAsync(LookupForm form, HttpContext context, DeskContext db, Dossiers dossiers)
    {
        var language = RequestLanguage.Of(context);
        var code = form.Code.Length > 60 ? string.Empty : form.Code.Trim().ToUpperInvariant();

        // The history is read for its owner only: reading it takes time, which would tell that the code is right.
        var all = db.Dossiers.IgnoreQueryFilters().AsNoTracking().Where(item => item.Code == code);
        var known = await all.Select(item => new { item.SecretHash, item.AgencyId }).SingleOrDefaultAsync();
        if (!Secrets.Matches(form.Secret, known?.SecretHash))
        {
            context.Items[RefusalTrail.DossierItem] = code;
            context.Items[TrailWriter.Concerned] = known?.AgencyId;
            return DeskProblem.Of(context, DeskProblems.Lookup);
        }

        var dossier = await all.SingleAsync();
        var agency = await db.Agencies.AsNoTracking().SingleAsync(item => item.Id == dossier.AgencyId);
        var request = Dossiers.HistoryOf(dossier);
        return Results.Ok(new LookupView(
            dossier.Code,
            dossier.ProcedureName,
            language == Cchc.Core.Text.Language.English ? agency.NameEn : agency.Name,
            Moments.Write(dossier.ReceivedAt),
            ClockViews.Of(dossiers.StateOf(request), language, forCitizen: true),
            ClockViews.Events(request, language, forCitizen: true)));
    }
}
