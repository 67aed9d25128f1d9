using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace OneStopDesk.Problems;

/// <summary>Turns what was thrown into problem details. A fault of the program shows nothing of its inside.</summary>
public sealed class DeskExceptionHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (kind, given) = Kind(exception, RequestLanguage.Of(httpContext));
        await DeskProblem.Of(httpContext, kind, given).ExecuteAsync(httpContext);
        return true;
    }

    private static (ProblemKind Kind, object[] Given) Kind(Exception exception, Language language) => exception switch
    {
        InputException input => (input.Kind, input.Given),
        DbUpdateConcurrencyException => (DeskProblems.Stale, []),
        CalendarRangeException => (
            DeskProblems.Range, [language == Language.English ? "The calendar knows 2007 to 2050." : "Lịch có từ năm 2007 đến năm 2050."]),
        BadHttpRequestException { StatusCode: 413 } => (DeskProblems.TooLarge, []),
        BadHttpRequestException { InnerException: JsonException json } => (DeskProblems.Invalid, [json.Path ?? "$"]),
        BadHttpRequestException bad => (DeskProblems.Invalid with { Status = bad.StatusCode }, [bad.Message]),
        _ => (DeskProblems.Fault, []),
    };
}
