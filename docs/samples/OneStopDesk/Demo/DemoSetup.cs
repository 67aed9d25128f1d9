using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using OneStopDesk.Data;
using OneStopDesk.Desk;
using OneStopDesk.Security;

namespace OneStopDesk.Demo;

/// <summary>Fills an empty database in Development, and says so on the console and on the pages.</summary>
public static class DemoSetup
{
    public static async Task AddDemoAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !app.Services.GetRequiredService<IOptions<DeskSettings>>().Value.Demo)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DeskContext>();
        var state = app.Services.GetRequiredService<DemoState>();
        var names = DemoOfficers.Officers.Select(officer => officer.UserName).ToList();
        state.View = new DemoView(DemoOfficers.Password, names, null, null);
        if (await db.Agencies.AnyAsync())
        {
            return;
        }

        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Officer>>();
        db.Agencies.AddRange(DemoOfficers.Agencies);
        foreach (var (userName, displayName, agency, role) in DemoOfficers.Officers)
        {
            var officer = new Officer
            {
                UserName = userName, DisplayName = displayName, AgencyId = agency, Role = role, SecurityStamp = Secrets.Create(), IsDemo = true,
            };
            officer.PasswordHash = hasher.HashPassword(officer, DemoOfficers.Password);
            db.Officers.Add(officer);
        }

        await db.SaveChangesAsync();
        foreach (var agency in DemoOfficers.Agencies)
        {
            var (code, secret) = await AddDossiersAsync(app, agency);
            state.View = state.View.Dossier is null ? state.View with { Dossier = code, Secret = secret } : state.View;
        }
    }

    /// <summary>Says on the console what this is.</summary>
    public static void AnnounceDemo(this WebApplication app)
    {
        if (app.Services.GetRequiredService<DemoState>().View is not { } view)
        {
            return;
        }

        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(
            $"""

            OneStopDesk: bản chạy thử, dữ liệu giả định / a demo on made-up data
              {string.Join(", ", app.Urls)}
              tên đăng nhập / user names: {string.Join(", ", view.UserNames)}
              mật khẩu / password:        {view.Password}  (Development only)

            """));
    }

    private static async Task<(string Code, string Secret)> AddDossiersAsync(WebApplication app, Agency agency)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentOfficer>().ActFor(agency.Id);
        var db = scope.ServiceProvider.GetRequiredService<DeskContext>();
        var dossiers = scope.ServiceProvider.GetRequiredService<Dossiers>();
        var office = scope.ServiceProvider.GetRequiredService<OfficeClock>();
        var (code, secret) = (string.Empty, string.Empty);
        foreach (var story in DemoDossiers.Of(agency.Id))
        {
            var (dossier, mine) = await dossiers.ReceiveAsync(story.Form, Ago(office, story.DaysAgo, story.Hour));
            foreach (var (daysAgo, form) in story.Events)
            {
                dossiers.Add(dossier, form, Ago(office, daysAgo, 10));
            }

            await db.SaveChangesAsync();
            (code, secret) = code.Length == 0 ? (dossier.Code, mine) : (code, secret);
        }

        return (code, secret);
    }

    // So many working days back: the demo looks the same on whatever day it is started.
    private static LocalDateTime Ago(OfficeClock office, int workingDays, int hour)
    {
        var day = office.Calendar.Add(office.Now.Date, -workingDays);
        var at = day.At(new LocalTime(hour, 0));
        return at < office.Now ? at : office.Now;
    }
}
