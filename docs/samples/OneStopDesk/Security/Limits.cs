using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using OneStopDesk.Desk;
using OneStopDesk.Problems;

namespace OneStopDesk.Security;

/// <summary>How much one address may ask: a wide limit for all, narrow ones where somebody could guess.</summary>
public static class Limits
{
    public const string Lookup = "lookup";
    public const string SignIn = "sign-in";

    public static void AddDeskLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(options =>
        {
            options.OnRejected = async (rejected, _) => await DeskProblem.Of(rejected.HttpContext, DeskProblems.TooMany).ExecuteAsync(rejected.HttpContext);
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, settings => settings.RequestsPerMinute));
            options.AddPolicy(Lookup, context => Window(context, settings => settings.LookupsPerMinute));
            options.AddPolicy(SignIn, context => Window(context, settings => settings.SignInsPerMinute));
        });
    }

    private static RateLimitPartition<string> Window(HttpContext context, Func<DeskSettings, int> most)
    {
        var settings = context.RequestServices.GetRequiredService<IOptions<DeskSettings>>().Value;
        return RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most(settings), Window = TimeSpan.FromMinutes(1) });
    }
}
