using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Data;
using OneStopDesk.Demo;
using OneStopDesk.Desk;
using OneStopDesk.Problems;
using OneStopDesk.Security;

namespace OneStopDesk.Endpoints;

/// <summary>Who is signed in, with the anti-forgery token for the next form.</summary>
/// <param name="Demo">What may be tried out; null outside a demo.</param>
public sealed record SessionView(string? UserName, string? DisplayName, string? Agency, bool IsSupervisor, string Token, string Now, DemoView? Demo);

/// <summary>Signing in and out.</summary>
public static class SessionApi
{
    public static void MapSessionApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/session").WithTags("session");
        api.MapGet("/", ShowAsync).WithSummary("Who is signed in, and the token that every change carries in the header X-CSRF-TOKEN");
        api.MapPost("/", SignInAsync).RequireRateLimiting(Limits.SignIn).WithSummary("Sign in");
        api.MapDelete("/", SignOutAsync).WithSummary("Sign out");
    }

    private static async Task<SessionView> ShowAsync(
        HttpContext context, IAntiforgery antiforgery, CurrentOfficer officer, DeskContext db, OfficeClock office, DemoState demo)
    {
        var agency = officer.AgencyId is { } id ? await db.Agencies.AsNoTracking().SingleOrDefaultAsync(item => item.Id == id) : null;
        var english = RequestLanguage.Of(context) == Cchc.Core.Text.Language.English;
        return new(
            officer.UserName, officer.DisplayName, english ? agency?.NameEn : agency?.Name, officer.IsSupervisor,
            antiforgery.GetAndStoreTokens(context).RequestToken!, Moments.Write(office.Now), demo.View);
    }

    private static async Task<IResult> SignInAsync(SignInForm form, HttpContext context, SignInService signIn, TrailWriter trail, DeskContext db)
    {
        if (form.UserName.Length > 60 || form.Password.Length > 200 || await signIn.SignInAsync(context, form.UserName, form.Password) is not { } officer)
        {
            return DeskProblem.Of(context, DeskProblems.SignIn);
        }

        trail.Done("sign-in", null, officer.Role.ToString());
        await db.SaveChangesAsync();
        return Results.NoContent();
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, TrailWriter trail, DeskContext db, CurrentOfficer officer)
    {
        if (officer.UserName is not null)
        {
            trail.Done("sign-out", null, string.Empty);
            await db.SaveChangesAsync();
        }

        await context.SignOutAsync();
        return Results.NoContent();
    }
}
