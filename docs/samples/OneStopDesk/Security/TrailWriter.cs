using OneStopDesk.Data;
using OneStopDesk.Desk;

namespace OneStopDesk.Security;

/// <summary>Adds to the trail. What was done is saved together with the change itself, in one transaction; what was refused is saved at once.</summary>
public sealed class TrailWriter(DeskContext db, CurrentOfficer officer, TimeProvider time, IHttpContextAccessor accessor)
{
    /// <summary>The item of a request that names the agency concerned where nobody is signed in: whose dossier was asked for, whose officer signs in.</summary>
    public const string Concerned = "desk:concerned";

    private const int LongestText = 200;

    /// <summary>Something done: part of the changes that the caller saves next.</summary>
    public void Done(string action, string? dossier, string detail) => db.Trail.Add(Entry(action, dossier, detail, false));

    /// <summary>Something refused.</summary>
    public async Task RefusedAsync(string action, string? dossier, string detail)
    {
        db.ChangeTracker.Clear(); // what the refused request had begun is not saved with it
        db.Trail.Add(Entry(action, dossier, detail, true));
        await db.SaveChangesAsync();
    }

    private TrailEntry Entry(string action, string? dossier, string detail, bool refused) => new()
    {
        At = time.GetUtcNow().ToUnixTimeSeconds(),
        AgencyId = officer.AgencyId ?? accessor.HttpContext?.Items[Concerned] as string,
        Officer = officer.UserName,
        Action = Short(action),
        Dossier = dossier is null ? null : Short(dossier),
        IsRefused = refused,
        Detail = Short(detail),
        Source = accessor.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
    };

    // A stranger chooses path and code: control characters, which PostgreSQL and terminals mind, turned writing and long texts stay out.
    private static string Short(string text)
    {
        var clean = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && !Texts.IsHarmful(c)));
        return clean.Length <= LongestText ? clean : clean[..LongestText];
    }
}
