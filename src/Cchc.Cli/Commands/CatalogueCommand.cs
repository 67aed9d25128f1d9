using System.CommandLine;
using Cchc.Cli.Input;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue</c>: files of procedures.</summary>
internal static class CatalogueCommand
{
    private const string Description =
        """
        Work with files of procedures (danh mục thủ tục hành chính).

        Examples:
          cchc catalogue search sample khai sinh
          cchc catalogue show sample 1.001193
          cchc catalogue validate dump.jsonl.gz
          cchc catalogue import dump.jsonl.gz --output catalogue.jsonl.gz
          cchc catalogue diff last-week.jsonl.gz this-week.jsonl.gz

        FILE is a dump of the national portal, our own JSON, or an older exchange packet, found by content; "sample" is the embedded sample.
        """;

    public static Command Create() => new("catalogue", Description)
    {
        CatalogueImportCommand.Create(),
        CatalogueShowCommand.Create(),
        CatalogueSearchCommand.Create(),
        CatalogueValidateCommand.Create(),
        CatalogueDiffCommand.Create(),
        CatalogueStatsCommand.Create(),
    };

    public static Argument<string> File() => new("file") { Description = CatalogueInput.Help };

    public static Argument<string[]> Files() => new("file")
    {
        Description = CatalogueInput.Help + " Several are read as one.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> On(string description) => new("--on") { Description = description, HelpName = "date" };

    public static Option<string> Locality() => new("--locality")
    {
        Description = "A province or agency by its identifier, such as H15: its local versions are applied.",
        HelpName = "code",
    };
}
