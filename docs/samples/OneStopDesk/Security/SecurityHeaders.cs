namespace OneStopDesk.Security;

/// <summary>
/// What browsers are told with every answer. Scripts and styles come from files of this site only, and a text can never become markup: browsers that know
/// Trusted Types refuse <c>innerHTML</c> altogether.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Pages =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>The page of the interface is a program of others (Scalar) with styles of its own. It comes from this site too and needs no network.</summary>
    private const string ApiPage =
        "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A picture has styles of its own and runs nothing.</summary>
    private const string Picture = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        var path = context.Request.Path;
        headers.ContentSecurityPolicy = path.StartsWithSegments("/api-docs") ? ApiPage : path.StartsWithSegments("/timeline.svg") ? Picture : Pages;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "no-cache, no-store"; // a dossier stays in no cache of a shared computer
            headers.Vary = "Accept-Language, Cookie";
        }

        return next(context);
    }
}
