using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Input;

/// <summary>Reads the files of procedures that the user named: any known format, plain or gzip, - for standard input, sample for the embedded one.</summary>
internal static class CatalogueInput
{
    public const string Sample = "sample";

    public const string Help = "File of procedures: a portal dump, our own JSON, or an older exchange packet; plain or gzip. - reads standard input; " +
        "sample is the embedded sample.";

    /// <summary>One file. What of it could not be read is said on standard error, unless the caller lists all findings itself.</summary>
    public static ProcedureCatalogue Read(string path, bool isQuiet = false)
    {
        if (path == Sample)
        {
            return SampleCatalogue.Load();
        }

        using var input = UserInput.Open(path);
        var progress = new FileProgress();
        ProcedureCatalogue catalogue;
        try
        {
            catalogue = CatalogueFiles.Read(input, out _, progress);
        }
        finally
        {
            progress.Clear();
        }

        if (!isQuiet)
        {
            Notes.Findings([.. catalogue.Findings.Where(finding => finding.Severity == FindingSeverity.Error)],
                $"{NameOf(path)}: không đọc được / could not be read");
        }

        return catalogue.Procedures.Count + catalogue.LocalVersions.Count + catalogue.Announcements.Count > 0 || catalogue.Findings.Count == 0
            ? catalogue
            : throw new InputException(PlainLine.Of($"No procedure could be read from {NameOf(path)}: {catalogue.Findings[0].Place}: "
                + $"{catalogue.Findings[0].Text.En}."));
    }

    /// <summary>Several files as one catalogue, in their order; the places of findings name the file.</summary>
    public static ProcedureCatalogue ReadAll(IReadOnlyList<string> paths, bool isQuiet = false)
    {
        if (paths.Count == 1)
        {
            return Read(paths[0], isQuiet);
        }

        if (paths.Count(path => path == "-") > 1)
        {
            throw new InputException("Standard input (-) can be read once only.");
        }

        var all = paths.Select(path => (Path: path, Catalogue: Read(path, isQuiet))).ToList();
        return new ProcedureCatalogue(
            [.. all.SelectMany(item => item.Catalogue.Procedures)],
            [.. all.SelectMany(item => item.Catalogue.Findings.Select(finding => finding with { Place = $"{NameOf(item.Path)}: {finding.Place}" }))])
        {
            LocalVersions = [.. all.SelectMany(item => item.Catalogue.LocalVersions)],
            Announcements = [.. all.SelectMany(item => item.Catalogue.Announcements)],
            DataVersion = string.Join(" + ", all.Select(item => item.Catalogue.DataVersion).Where(version => version.Length > 0)
                .Distinct(StringComparer.Ordinal)),
        };
    }

    public static string NameOf(string path) => path == "-" ? "standard input" : path;

    /// <summary>Says when a locality has no versions of its own here: it may be mistyped.</summary>
    public static void NoteLocality(ProcedureCatalogue catalogue, Locality? locality)
    {
        if (locality?.Agency is { } agency
            && !catalogue.LocalVersions.Any(version => version.Locality.Agency is { } known && (agency.IsWithin(known) || known.IsWithin(agency))))
        {
            Notes.Write($"Note: the catalogue has no version of {locality}; the answer is that of the nation.");
        }
    }

    /// <summary>A province or agency by its identifier; null for none named.</summary>
    public static Locality? Locality(string? code) => code is null
        ? null
        : VietnameseText.Clean(code).Length > 0 ? new Locality(code)
            : throw new InputException($"\"{code}\" is not a locality: expected the identifier of an agency, such as H15 or H15.12.");
}
