using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Data;

namespace OneStopDesk.Security;

/// <summary>
/// A cookie is believed only while the officer still exists with the same role, agency and password; an interface of data answers
/// 401 and 403 and redirects nobody.
/// </summary>
public sealed class OfficerCookie(DeskContext db, IHostEnvironment environment) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var id = context.Principal?.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value;
        var stamp = context.Principal?.FindFirst(CurrentOfficer.StampClaim)?.Value;
        var known = int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await db.Officers.AnyAsync(officer =>
                officer.Id == number && officer.SecurityStamp == stamp && (!officer.IsDemo || environment.IsDevelopment()));
        if (!known)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
