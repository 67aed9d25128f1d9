using Cchc.Core.Text;

namespace Cchc.Cli.Texts;

/// <summary>
/// Which language the command speaks: that of <c>--lang</c>; else of the variable CCHC_LANG; else of the locale (LC_ALL, LC_MESSAGES, LANG: what begins with vi
/// or en; any other says nothing); else Vietnamese.
/// </summary>
/// <param name="Language">The language.</param>
/// <param name="Wrong">What was given and is no language; null when nothing was.</param>
/// <param name="IsVariable">Whether the variable gave it.</param>
internal readonly record struct LanguageChoice(Language Language, string? Wrong, bool IsVariable)
{
    public const string Option = "--lang";

    public const string Variable = "CCHC_LANG";

    private static readonly string[] Locale = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static LanguageChoice Of(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        var asked = Asked(args);
        if (asked is not null && Parse(asked) is { } chosen)
        {
            return new(chosen, null, IsVariable: false);
        }

        // Whoever mistypes the language is told so in the one that would have been used without it.
        var set = variable(Variable) is { Length: > 0 } text ? text : null;
        var known = set is null ? null : Parse(set);
        var language = known ?? OfLocale(variable);
        return asked is not null ? new(language, asked, IsVariable: false) : new(language, known is null ? set : null, IsVariable: true);
    }

    private static Language OfLocale(Func<string, string?> variable)
    {
        foreach (var name in Locale)
        {
            var text = variable(name) ?? string.Empty;
            if (text.StartsWith("vi", StringComparison.OrdinalIgnoreCase))
            {
                return Language.Vietnamese;
            }

            if (text.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return Language.English;
            }
        }

        return Language.Vietnamese;
    }

    private static Language? Parse(string text) => text.Trim().ToLowerInvariant() switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal))
            {
                return args[i][(Option.Length + 1)..];
            }

            if (args[i] == Option && i + 1 < args.Count)
            {
                return args[i + 1];
            }
        }

        return null;
    }
}
