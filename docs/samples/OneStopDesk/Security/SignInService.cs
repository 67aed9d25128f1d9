using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Data;

namespace OneStopDesk.Security;

/// <summary>Checks name and password. Whether the name, the password or the account is at fault is told to nobody.</summary>
public sealed class SignInService(DeskContext db, IPasswordHasher<Officer> hasher, TimeProvider time, IHostEnvironment environment)
{
    private const int MostFailures = 5;
    private const int LockedSeconds = 5 * 60;

    private static readonly Officer Nobody = new()
    {
        UserName = string.Empty, DisplayName = string.Empty, AgencyId = string.Empty, Role = OfficerRole.Officer, SecurityStamp = string.Empty,
    };

    private static string? nobodysHash;

    /// <summary>Signs in.</summary>
    /// <returns>The officer; null when it was refused.</returns>
    public async Task<Officer?> SignInAsync(HttpContext context, string userName, string password)
    {
        var officer = await db.Officers.SingleOrDefaultAsync(item => item.UserName == userName);

        // An unknown name costs the same work as a wrong password, so that time tells nothing.
        nobodysHash ??= hasher.HashPassword(Nobody, Secrets.Create());
        var verdict = hasher.VerifyHashedPassword(officer ?? Nobody, officer?.PasswordHash ?? nobodysHash, password);
        if (officer is null)
        {
            return null;
        }

        context.Items[TrailWriter.Concerned] = officer.AgencyId;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (verdict == PasswordVerificationResult.Failed || officer.LockedUntil > now || (officer.IsDemo && !environment.IsDevelopment()))
        {
            officer.FailedSignIns++;
            officer.LockedUntil = officer.FailedSignIns % MostFailures == 0 ? now + LockedSeconds : officer.LockedUntil;
            await db.SaveChangesAsync();
            return null;
        }

        officer.FailedSignIns = 0;
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            officer.PasswordHash = hasher.HashPassword(officer, password);
        }

        await db.SaveChangesAsync();
        var principal = Principal(officer);
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, principal);
        context.User = principal;
        return officer;
    }

    private static ClaimsPrincipal Principal(Officer officer) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, officer.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, officer.UserName),
            new Claim(ClaimTypes.GivenName, officer.DisplayName),
            new Claim(ClaimTypes.Role, officer.Role.ToString()),
            new Claim(CurrentOfficer.AgencyClaim, officer.AgencyId),
            new Claim(CurrentOfficer.StampClaim, officer.SecurityStamp),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));
}
