using System.Collections.Concurrent;
using OneStopDesk.Security;

namespace OneStopDesk.Problems;

/// <summary>
/// Writes down every refused attempt to read or change a dossier, an account or the trail: in one place, so that no endpoint can forget it. Slips in the public
/// forms are no attempts and are left out; of refusals for too many requests one a minute and address is enough.
/// </summary>
public sealed class RefusalTrail(RequestDelegate next, TimeProvider time)
{
    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<string, long> limited = new(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context, IServiceProvider services)
    {
        var dossier = context.Request.RouteValues["code"] as string; // read before: an exception that was handled leaves no route
        await next(context);
        var status = context.Response.StatusCode;
        if (status is < 400 or >= 500 || !IsAttempt(context) || (status == StatusCodes.Status429TooManyRequests && !IsFirst(context)))
        {
            return;
        }

        var why = context.Items[DeskProblem.CodeItem] as string ?? DeskProblems.Of(status).Code;
        await services.GetRequiredService<TrailWriter>().RefusedAsync(
            $"{context.Request.Method} {context.Request.Path}", context.Items[DossierItem] as string ?? dossier, why);
    }

    /// <summary>The item of a request that names the dossier concerned, where the path does not.</summary>
    public const string DossierItem = "desk:dossier";

    private static bool IsAttempt(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api")
        && (!HttpMethods.IsGet(context.Request.Method)
            || context.Request.Path.StartsWithSegments("/api/dossiers") || context.Request.Path.StartsWithSegments("/api/trail"));

    private bool IsFirst(HttpContext context)
    {
        var minute = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        var address = context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
        if (limited.Count > MostAddresses)
        {
            limited.Clear();
        }

        return limited.AddOrUpdate(address, minute, (_, last) => last == minute ? -minute : last == -minute ? -minute : minute) == minute;
    }
}
