using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cchc.Core.Text;

namespace OneStopDesk.Problems;

/// <summary>A refusal as a page, in the language of the request: what a browser shows at an address where there is nothing.</summary>
public static class ProblemPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly BilingualText Home = new("Về trang đầu", "To the first page");

    /// <summary>Whether a browser asked for a page; programs get problem details.</summary>
    public static bool IsWanted(HttpContext context) => !context.Request.Path.StartsWithSegments("/api")
        && context.Request.GetTypedHeaders().Accept.Any(type => type.Quality is not 0 && type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    public static IResult Of(HttpContext context, ProblemKind kind)
    {
        var language = RequestLanguage.Of(context);
        var details = DeskProblem.Details(context, kind);
        context.Response.Headers.Vary = "Accept, Accept-Language";
        return Results.Text($"""
            <!DOCTYPE html>
            <html lang="{(language == Language.English ? "en" : "vi")}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{Encoder.Encode(details.Title!)}</title>
              <link rel="stylesheet" href="/css/desk.css">
              <link rel="icon" href="/icon.svg" type="image/svg+xml">
            </head>
            <body>
              <main>
                <h1>{Encoder.Encode(details.Title!)}</h1>
                <p class="lead">{Encoder.Encode(details.Detail!)}</p>
                <p><a href="/">{Encoder.Encode(Home.In(language))}</a></p>
              </main>
            </body>
            </html>

            """, "text/html", Encoding.UTF8, details.Status);
    }
}
