using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace OneStopDesk.Problems;

/// <summary>Turns what was thrown into problem details. A fault of the program shows nothing of its inside.</summary>
public sealed class DeskExceptionHandler : IExceptionHandler
{
    private static readonly BilingualText Unread = new("một tham số hoặc nội dung của yêu cầu", "a parameter or the body of the request");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (kind, given) = Kind(exception);
        await DeskProblem.Of(httpContext, kind, given).ExecuteAsync(httpContext);
        return true;
    }

    private static (ProblemKind Kind, object[] Given) Kind(Exception exception) => exception switch
    {
        InputException input => (input.Kind, input.Given),
        DbUpdateConcurrencyException => (DeskProblems.Stale, []),
        CalendarRangeException => (DeskProblems.Range, [new BilingualText("Lịch có từ năm 2007 đến năm 2050.", "The calendar knows 2007 to 2050.")]),
        BadHttpRequestException { StatusCode: 413 } => (DeskProblems.TooLarge, []),
        BadHttpRequestException { InnerException: JsonException json } => (DeskProblems.Invalid, [json.Path ?? "$"]),
        BadHttpRequestException bad => (DeskProblems.Invalid with { Status = bad.StatusCode }, [Unread]), // its own message is English, and speaks of the code
        _ => (DeskProblems.Fault, []),
    };
}
