using Microsoft.AspNetCore.Antiforgery;
using OneStopDesk.Problems;

namespace OneStopDesk.Security;

/// <summary>
/// Every request that may change something carries the anti-forgery token of this site. In one place, by the method: no endpoint can forget it.
/// </summary>
public sealed class ForgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var reads = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
        if (!reads && !await antiforgery.IsRequestValidAsync(context))
        {
            await DeskProblem.Of(context, DeskProblems.Forgery).ExecuteAsync(context);
            return;
        }

        await next(context);
    }
}
