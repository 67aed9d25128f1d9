using Microsoft.AspNetCore.Diagnostics;

namespace OneStopDesk.Problems;

/// <summary>Every refusal and every fault becomes problem details, and every refused attempt is in the trail.</summary>
public static class ProblemsSetup
{
    public static void AddDeskProblems(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<DeskExceptionHandler>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // also outside Development: the handler tells what is wrong
    }

    public static void UseDeskProblems(this WebApplication app)
    {
        app.UseMiddleware<RefusalTrail>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            SuppressDiagnosticsCallback = context => context.Exception is InputException or BadHttpRequestException, // refusals are no faults of the program
        });
        app.UseStatusCodePages(async pages =>
        {
            var context = pages.HttpContext;
            var kind = DeskProblems.Of(context.Response.StatusCode);
            await (ProblemPage.IsWanted(context) ? ProblemPage.Of(context, kind) : DeskProblem.Of(context, kind)).ExecuteAsync(context);
        });
        app.Use((context, next) =>
        {
            context.Request.EnableBuffering(); // a form is read twice: by its endpoint, and for its fingerprint
            return next(context);
        });
    }
}
