using Cchc.Cli.Input;
using Cchc.Cli.Texts;

namespace Cchc.Cli.Line;

/// <summary>How an answer is written: what --format says, held against what the command can give and the name of the file.</summary>
internal static class FormatChoice
{
    /// <param name="command">The command.</param>
    /// <param name="formats">The formats in which it can answer this line, the usual one first.</param>
    /// <param name="format">What --format says; null for nothing.</param>
    /// <param name="output">The file to write; null for none.</param>
    public static OutputFormat Of(Command command, IReadOnlyList<OutputFormat> formats, string? format, string? output)
    {
        if (command.Run is null)
        {
            return formats[0];
        }

        var chosen = format is null ? formats[0] : Parse(command, format);
        if (!formats.Contains(chosen))
        {
            throw formats.Count == 1 ? new UsageException(command, "format.only", command.FullName, chosen.Name(), formats[0].Name())
                : new UsageException(command, "format.refused", command.FullName, chosen.Name(), OutputFormats.List(formats));
        }

        if (output is null && chosen.IsBinary() && !Console.IsOutputRedirected)
        {
            throw new UsageException(command, "format.binary", chosen.Name());
        }

        CheckName(command, formats, chosen, output);
        return chosen;
    }

    private static OutputFormat Parse(Command command, string text)
    {
        var found = OutputFormats.Find(text);
        if (found is { } format)
        {
            return format;
        }

        if (OutputFormats.Said(text) is { } said)
        {
            return said;
        }

        if (string.Equals(text.Trim(), "pdf", StringComparison.OrdinalIgnoreCase) && command.Formats.Contains(OutputFormat.Html))
        {
            throw new UsageException(command, "format.pdf", OutputFormat.Html.Name());
        }

        var near = Nearest.Of(text, command.Formats.Select(known => known.Name()));
        throw near.Count > 0 ? new UsageException(command, "format.unknownNear", UserInput.Quote(text), Nearest.List(near), OutputFormats.List(command.Formats))
            : new UsageException(command, "format.unknown", UserInput.Quote(text), OutputFormats.List(command.Formats));
    }

    // Whoever names a file "due.html" and asks for text would get a page that is none.
    private static void CheckName(Command command, IReadOnlyList<OutputFormat> formats, OutputFormat chosen, string? output)
    {
        if (output is null or "-")
        {
            return;
        }

        var ending = Path.GetExtension(output).TrimStart('.');
        if (ending.Length > 0 && OutputFormats.Find(ending) is { } named && named != chosen && named != OutputFormat.Text
            && !(command.IsFormatOfInput && formats.Contains(named)))
        {
            throw formats.Contains(named) ? new UsageException(command, "format.nameSays", UserInput.Quote(output), chosen.Name(), named.Name())
                : new UsageException(command, "format.nameCannot", UserInput.Quote(output), command.FullName, named.Name(),
                    OutputFormats.List(formats));
        }
    }
}
