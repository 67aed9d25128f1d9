// <example>
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

// </example>
namespace Cchc.Core.Json.Tests.Documentation;

/// <summary>The second example of docs/reference/json.md.</summary>
internal static class WebExample
{
    public static WebApplication Make(WebApplicationBuilder builder)
    {
        // <example>
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForCchc());
        var app = builder.Build();
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);

        app.MapPost("/deadline", (DeadlineRequest request) => Results.Ok(calculator.Compute(request)));
        // </example>
        return app;
    }
}
