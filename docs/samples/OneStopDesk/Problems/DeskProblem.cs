using System.Globalization;
using Cchc.Core.Text;
using Microsoft.AspNetCore.Mvc;

namespace OneStopDesk.Problems;

/// <summary>Problem details (RFC 9457) in the language of the request.</summary>
public static class DeskProblem
{
    /// <summary>The item of a request under which the trail finds why it was refused.</summary>
    public const string CodeItem = "desk:problem";

    public static IResult Of(HttpContext context, ProblemKind kind, params object[] given) => Results.Problem(Details(context, kind, given));

    /// <summary>The details; the code is kept for the trail.</summary>
    public static ProblemDetails Details(HttpContext context, ProblemKind kind, params object[] given)
    {
        var language = RequestLanguage.Of(context);
        context.Items[CodeItem] = kind.Code;
        return new ProblemDetails
        {
            Type = "/problems/" + kind.Code,
            Status = kind.Status,
            Title = kind.Title.In(language),
            Detail = string.Format(
                CultureInfo.InvariantCulture,
                kind.Detail.In(language),
                [.. given.Select(item => item is BilingualText text ? text.In(language) : item), context.Request.Method]),
            Extensions = { ["code"] = kind.Code },
        };
    }
}

/// <summary>Thrown where what was given cannot be used; becomes problem details, a <see cref="BilingualText"/> in the language of the request.</summary>
public sealed class InputException(ProblemKind kind, params object[] given) : Exception(kind.Code)
{
    public ProblemKind Kind { get; } = kind;

    public object[] Given { get; } = given;
}
