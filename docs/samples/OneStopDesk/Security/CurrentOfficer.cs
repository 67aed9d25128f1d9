using System.Globalization;
using System.Security.Claims;
using OneStopDesk.Data;

namespace OneStopDesk.Security;

/// <summary>Who is signed in, for this request. Everything about the right to see or write a dossier is asked here.</summary>
public sealed class CurrentOfficer(IHttpContextAccessor accessor)
{
    public const string AgencyClaim = "desk:agency";
    public const string StampClaim = "desk:stamp";

    private string? seeding;

    public int? Id => int.TryParse(Find(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public string? UserName => seeding is null ? Find(ClaimTypes.Name) : "demo";

    public string? DisplayName => Find(ClaimTypes.GivenName);

    /// <summary>The agency whose dossiers are seen; null for nobody.</summary>
    public string? AgencyId => seeding ?? Find(AgencyClaim);

    public bool IsSupervisor => User?.IsInRole(nameof(OfficerRole.Supervisor)) == true;

    /// <summary>Whether a dossier of an agency may be written.</summary>
    public bool MayWriteFor(string agencyId) => AgencyId is { } own && own == agencyId;

    /// <summary>Acts for an agency outside a request: when demo dossiers are added.</summary>
    internal void ActFor(string agencyId) => seeding = accessor.HttpContext is null
        ? agencyId
        : throw new InvalidOperationException("A request acts for whoever is signed in, and for nobody else.");

    private ClaimsPrincipal? User => accessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    private string? Find(string claim) => User?.FindFirstValue(claim);
}
