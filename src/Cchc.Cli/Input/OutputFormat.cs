namespace Cchc.Cli.Input;

/// <summary>How an answer is written: --format. The names are those that one types, in small letters.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Csv,
    Xlsx,
    Html,
    Svg,
    Ics,
    Docx,
    Sarif,
    Sql,
}

/// <summary>The names of formats.</summary>
internal static class OutputFormats
{
    public static string Name(this OutputFormat format) => format switch
    {
        OutputFormat.Text => "text",
        OutputFormat.Json => "json",
        OutputFormat.Csv => "csv",
        OutputFormat.Xlsx => "xlsx",
        OutputFormat.Html => "html",
        OutputFormat.Svg => "svg",
        OutputFormat.Ics => "ics",
        OutputFormat.Docx => "docx",
        OutputFormat.Sarif => "sarif",
        _ => "sql",
    };

    /// <summary>The format of a name; null for what is none.</summary>
    public static OutputFormat? Find(string name)
    {
        var clean = name.Trim().ToLowerInvariant();
        foreach (var format in Enum.GetValues<OutputFormat>())
        {
            if (format.Name() == clean)
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The format of a program that people name in its place; null for none.</summary>
    public static OutputFormat? Said(string name) => name.Trim().ToLowerInvariant() switch
    {
        "excel" or "xls" => OutputFormat.Xlsx,
        "word" or "doc" => OutputFormat.Docx,
        "htm" or "web" => OutputFormat.Html,
        "txt" => OutputFormat.Text,
        _ => null,
    };

    /// <summary>Whether it is no text: it goes to a file or a pipe, never to a terminal.</summary>
    public static bool IsBinary(this OutputFormat format) => format is OutputFormat.Xlsx or OutputFormat.Docx;

    /// <summary>Names in a sentence, the last after "or".</summary>
    public static string List(IEnumerable<OutputFormat> formats) => Nearest.List([.. formats.Select(Name)]);
}
