using Microsoft.EntityFrameworkCore;
using OneStopDesk.Data;
using OneStopDesk.Desk;
using OneStopDesk.Problems;
using OneStopDesk.Security;

namespace OneStopDesk.Endpoints;

/// <summary>The answer to a reception. The secret is shown once, for the slip.</summary>
public sealed record ReceivedView(string Code, string Secret, ClockView Clock);

/// <summary>The dossiers of the own agency.</summary>
public static class DossierApi
{
    private const int MostAttempts = 10;

    public static void MapDossierApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/dossiers").RequireAuthorization().WithTags("dossiers");
        api.MapGet("/", (string? state, string? procedure, string? q, int? page, Register register) => register.ListAsync(state, procedure, q, page ?? 1))
            .WithSummary("The register: overdue first, then by due day; pages of 20");
        api.MapPost("/", ReceiveAsync).AddEndpointFilter<OnceOnlyFilter>().WithSummary("Receive a dossier");
        api.MapGet("/{code}", ShowAsync).WithSummary("A dossier with its clock; the header ETag has its version");
        api.MapPost("/{code}/events", AddAsync).AddEndpointFilter<OnceOnlyFilter>()
            .WithSummary("Enter what happened; If-Match carries the version that was read");
        api.MapGet("/{code}/papers", PapersAsync).WithSummary("The papers against the rules of the procedure");
        api.MapPut("/{code}/papers", EnterPapersAsync).WithSummary("Enter answers and papers; If-Match carries the version that was read");
        api.MapGet("/{code}/letters/{kind}", LetterAsync).WithSummary("A letter as text: supplement or notice");
    }

    private static async Task<IResult> ReceiveAsync(ReceiveForm form, HttpContext context, Dossiers dossiers, OnceOnly once)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ReceiveOnceAsync(form, context, dossiers, once);
            }
            catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException && attempt < MostAttempts)
            {
                // Another desk took the same number at the same moment; the next one is free.
            }
        }
    }

    private static async Task<IResult> ReceiveOnceAsync(ReceiveForm form, HttpContext context, Dossiers dossiers, OnceOnly once)
    {
        var (dossier, secret) = await dossiers.ReceiveAsync(form);
        var clock = ClockViews.Of(dossiers.StateOf(Dossiers.HistoryOf(dossier)), RequestLanguage.Of(context));
        context.Response.Headers.Location = "/api/dossiers/" + dossier.Code;
        return await once.SaveAsync(context, StatusCodes.Status201Created, new ReceivedView(dossier.Code, secret, clock));
    }

    private static async Task<IResult> ShowAsync(string code, HttpContext context, Dossiers dossiers) =>
        await dossiers.FindAsync(code) is { } dossier ? Results.Ok(View(dossier, context, dossiers)) : DeskProblem.Of(context, DeskProblems.NotFound);

    private static async Task<IResult> AddAsync(
        string code, EventForm form, HttpContext context, Dossiers dossiers, OnceOnly once, CurrentOfficer officer)
    {
        if (await dossiers.FindAsync(code) is not { } dossier)
        {
            return DeskProblem.Of(context, DeskProblems.NotFound);
        }

        if (EventKinds.NeedsSupervisor(form.Type) && !officer.IsSupervisor)
        {
            return DeskProblem.Of(context, DeskProblems.Forbidden);
        }

        if (Version(context, dossier) is { } problem)
        {
            return problem;
        }

        dossiers.Add(dossier, form);
        dossier.Version++; // the answer shows the version that is about to be saved
        var view = View(dossier, context, dossiers);
        dossier.Version--;
        return await once.SaveAsync(context, StatusCodes.Status200OK, view);
    }

    private static async Task<IResult> PapersAsync(string code, HttpContext context, Dossiers dossiers, Papers papers) =>
        await dossiers.FindAsync(code) is { } dossier
            ? papers.Look(dossier, RequestLanguage.Of(context)) is { } view ? Results.Ok(view) : Results.NoContent()
            : DeskProblem.Of(context, DeskProblems.NotFound);

    private static async Task<IResult> EnterPapersAsync(string code, PapersForm form, HttpContext context, Dossiers dossiers, Papers papers, DeskContext db)
    {
        if (await dossiers.FindAsync(code) is not { } dossier)
        {
            return DeskProblem.Of(context, DeskProblems.NotFound);
        }

        if (Version(context, dossier) is { } problem)
        {
            return problem;
        }

        papers.Enter(dossier, form);
        await db.SaveChangesAsync();
        context.Response.Headers.ETag = $"\"{dossier.Version}\"";
        return Results.Ok(papers.Look(dossier, RequestLanguage.Of(context)));
    }

    private static async Task<IResult> LetterAsync(string code, string kind, HttpContext context, Dossiers dossiers, Letters letters)
    {
        if (await dossiers.FindAsync(code) is not { } dossier)
        {
            return DeskProblem.Of(context, DeskProblems.NotFound);
        }

        var language = RequestLanguage.Of(context);
        var text = kind switch
        {
            "supplement" => await letters.SupplementAsync(dossier, language),
            "notice" => await letters.NoticeAsync(dossier, language),
            _ => null,
        };
        return text is null ? DeskProblem.Of(context, DeskProblems.NotFound) : Results.Text(text, "text/plain", System.Text.Encoding.UTF8);
    }

    private static DossierView View(StoredDossier dossier, HttpContext context, Dossiers dossiers)
    {
        var request = Dossiers.HistoryOf(dossier);
        context.Response.Headers.ETag = $"\"{dossier.Version}\"";
        return ClockViews.Full(dossier, request, dossiers.StateOf(request), RequestLanguage.Of(context));
    }

    /// <summary>What is wrong with the version that the page has read; null when it is the newest.</summary>
    private static IResult? Version(HttpContext context, StoredDossier dossier)
    {
        var given = context.Request.Headers.IfMatch.ToString().Trim('"');
        return given.Length == 0 ? DeskProblem.Of(context, DeskProblems.NoVersion)
            : given != dossier.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) ? DeskProblem.Of(context, DeskProblems.Stale)
            : null;
    }
}
