using Cchc.Cli.Texts;

namespace Cchc.Cli.Line;

/// <summary>The options that every command has, with one meaning.</summary>
internal static class GlobalOptions
{
    public static readonly Option Format = new("--format", "global.format") { Short = "-f", Value = "value.format" };

    public static readonly Option Output = new("--output", "global.output") { Short = "-o", Value = "value.file" };

    public static readonly Option Language = new(LanguageChoice.Option, "global.lang") {
        Choices = ["vi", "en"],
        Words = () => [("vi", Say.Text("language.vi")), ("en", Say.Text("language.en"))],
    };

    public static readonly Option Help = new("--help", "global.help") { Short = "-h" };

    public static readonly Option Version = new("--version", "global.version");

    public static readonly IReadOnlyList<Option> All = [Format, Output, Language, Help, Version];
}
