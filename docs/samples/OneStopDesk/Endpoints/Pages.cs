using System.Text;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;
using OneStopDesk.Desk;
using OneStopDesk.Problems;
using Scalar.AspNetCore;

namespace OneStopDesk.Endpoints;

/// <summary>The pages, the picture of a deadline, the calendar to subscribe to, the health, and the description of the interface.</summary>
public static class Pages
{
    public static void MapPages(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapOpenApi();
        app.MapScalarApiReference("/api-docs", options => options
            .WithTitle("OneStopDesk").DisableDefaultFonts().DisableTelemetry().DisableAgent().HideDeveloperTools());
        app.MapHealthChecks("/health");
        app.MapMethods("/calendar.ics", ["HEAD"], Calendar).ExcludeFromDescription();
        app.MapGet("/calendar.ics", Calendar)
            .WithSummary("The days off and make-up days of the public sector, as iCalendar to subscribe to").WithTags("calendar");
        app.MapGet("/timeline.svg", Timeline).WithSummary("A deadline as a picture, a row a week").WithTags("deadlines");
    }

    private static IResult Calendar(OfficeClock office, HttpContext context)
    {
        var calendar = office.Calendar;
        var year = office.Now.Year;
        var from = NodaTime.LocalDate.Max(calendar.Start, new(year - 1, 1, 1));
        var to = NodaTime.LocalDate.Min(calendar.End, new(year + 1, 12, 31));
        context.Response.Headers.Vary = "Accept-Language";
        return Results.Text(ICalendarWriter.Write(calendar, from, to, RequestLanguage.Of(context)), "text/calendar", Encoding.UTF8);
    }

    /// <param name="procedure">The code of the procedure.</param>
    /// <param name="option">Which of its times, from 1.</param>
    /// <param name="received">The moment of reception, by the clock in Vietnam.</param>
    /// <param name="lang"><c>vi</c> or <c>en</c>: a picture is asked for by its address alone.</param>
    private static IResult Timeline(string procedure, int option, string received, string? lang, OfficeClock office, Catalogue catalogue)
    {
        var times = catalogue.Find(procedure) is { } found ? catalogue.TimesOf(found).Options : [];
        var at = Moments.Parse(received);
        return option >= 1 && option <= times.Count && office.Calculator.Compute(times[option - 1].ToRequest(at)) is Deadline.Due due
            ? Results.Text(DeadlineReport.Timeline(due, office.Calendar, lang == "en" ? Language.English : Language.Vietnamese), "image/svg+xml", Encoding.UTF8)
            : Results.NotFound();
    }
}
