using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Data;

namespace OneStopDesk.Security;

/// <summary>The command <c>add-officer AGENCY "NAME OF THE AGENCY" USER "NAME" ROLE</c>: how a desk that is no demo gets its first officers.</summary>
public static class OfficerCommand
{
    public static async Task<bool> TryRunAsync(WebApplication app, string[] args)
    {
        if (args is not ["add-officer", ..])
        {
            return false;
        }

        if (args is not [_, var agency, var agencyName, var userName, var displayName, var word]
            || !Enum.TryParse<OfficerRole>(word, ignoreCase: true, out var role) || !Enum.IsDefined(role))
        {
            Console.Error.WriteLine("Expected: add-officer AGENCY \"NAME OF THE AGENCY\" USER \"NAME OF THE OFFICER\" officer|supervisor");
            Environment.ExitCode = 2;
            return true;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DeskContext>();
        if (await db.Officers.AnyAsync(item => item.UserName == userName))
        {
            Console.Error.WriteLine($"There is an officer \"{userName}\" already.");
            Environment.ExitCode = 1;
            return true;
        }

        if (!await db.Agencies.AnyAsync(item => item.Id == agency))
        {
            db.Agencies.Add(new Agency { Id = agency, Name = agencyName, NameEn = agencyName, Place = agencyName });
        }

        var password = Secrets.Create();
        var officer = new Officer { UserName = userName, DisplayName = displayName, AgencyId = agency, Role = role, SecurityStamp = Secrets.Create() };
        officer.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Officer>>().HashPassword(officer, password);
        db.Officers.Add(officer);
        await db.SaveChangesAsync();
        Console.WriteLine($"{userName}: {password}"); // shown once, stored as a hash
        return true;
    }
}
