using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneStopDesk.Data;
using OneStopDesk.Security;

namespace OneStopDesk.Endpoints;

/// <summary>A line of the trail.</summary>
public sealed record TrailLine(long Id, string At, string? Officer, string Action, string? Dossier, bool IsRefused, string Detail, string Source);

/// <summary>A page of the trail, the newest first.</summary>
public sealed record TrailPage(IReadOnlyList<TrailLine> Items, int Total, int Page, int Pages);

/// <summary>The trail of the own agency, for its supervisors. It can be read and in no way changed.</summary>
public static class TrailApi
{
    private const int PageSize = 50;

    public static void MapTrailApi(this WebApplication app) => app.MapGet("/api/trail", ListAsync)
        .RequireAuthorization(SecuritySetup.Supervisor).WithTags("trail").WithSummary("Who did what, and what was refused; the newest first");

    private static async Task<TrailPage> ListAsync(bool? refused, string? dossier, int? page, DeskContext db)
    {
        var found = db.Trail.AsNoTracking();
        found = refused is { } only ? found.Where(entry => entry.IsRefused == only) : found;
        found = string.IsNullOrEmpty(dossier) ? found : found.Where(entry => entry.Dossier == dossier);
        var total = await found.CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var number = Math.Clamp(page ?? 1, 1, pages);
        var rows = await found.OrderByDescending(entry => entry.Id).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync();
        return new([.. rows.Select(Line)], total, number, pages);
    }

    private static TrailLine Line(TrailEntry entry) => new(
        entry.Id,
        DateTimeOffset.FromUnixTimeSeconds(entry.At).ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        entry.Officer, entry.Action, entry.Dossier, entry.IsRefused, entry.Detail, entry.Source);
}
