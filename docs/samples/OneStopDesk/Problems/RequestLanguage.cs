using Cchc.Core.Text;

namespace OneStopDesk.Problems;

/// <summary>The language of a request, by its header Accept-Language: Vietnamese unless English is asked for first.</summary>
public static class RequestLanguage
{
    public static Language Of(HttpContext context)
    {
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage.Where(item => item.Quality is not 0).OrderByDescending(item => item.Quality ?? 1)
            .Select(item => item.Value.Value ?? string.Empty);
        var first = wanted.FirstOrDefault(tag => Is(tag, "vi") || Is(tag, "en"));
        return first is not null && Is(first, "en") ? Language.English : Language.Vietnamese;
    }

    private static bool Is(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
