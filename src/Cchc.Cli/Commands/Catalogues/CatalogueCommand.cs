using Cchc.Cli.Line;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary><c>cchc catalogue</c>: files of procedures.</summary>
internal static class CatalogueCommand
{
    public static Command Create() => new("catalogue", "catalogue.about")
    {
        More = "catalogue.more",
        Examples =
        [
            "cchc catalogue search sample khai sinh",
            "cchc catalogue show sample 1.001193",
            "cchc catalogue validate dump.jsonl.gz",
            "cchc catalogue import dump.jsonl.gz --output catalogue.jsonl.gz",
            "cchc catalogue diff last-week.jsonl.gz this-week.jsonl.gz",
        ],
        Commands =
        [
            new("search", "search.about", CatalogueSearchCommand.Create),
            new("show", "show.about", CatalogueShowCommand.Create),
            new("validate", "validate.about", CatalogueValidateCommand.Create),
            new("import", "import.about", CatalogueImportCommand.Create),
            new("diff", "catalogueDiff.about", CatalogueDiffCommand.Create),
            new("stats", "stats.about", CatalogueStatsCommand.Create),
        ],
    };

    public static Argument File() => new("value.file", "argument.catalogueFile");

    public static Argument Files() => new("value.file", "argument.catalogueFiles") { IsMany = true };
}
