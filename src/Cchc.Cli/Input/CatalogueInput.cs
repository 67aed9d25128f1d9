using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Input;

/// <summary>Reads the files of procedures that the user named: any known format, plain or gzip, - for standard input, sample for the embedded one.</summary>
internal static class CatalogueInput
{
    public const string Sample = "sample";

    /// <summary>One file. What of it could not be read is said on standard error, unless the caller lists all findings itself.</summary>
    public static ProcedureCatalogue Read(string path, bool isQuiet = false)
    {
        if (path == Sample)
        {
            return SampleCatalogue.Load();
        }

        // cchc catalogue search khai sinh: the file was forgotten.
        if (path is not ("-" or "") && !path.AsSpan().ContainsAny('.', '/', '\\') && !File.Exists(path) && !Directory.Exists(path))
        {
            throw new InputException("catalogue.fileFirst", UserInput.Quote(path));
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

        // Where nothing could be read one sentence says so below.
        if (!isQuiet && catalogue.Procedures.Count + catalogue.LocalVersions.Count + catalogue.Announcements.Count > 0)
        {
            Notes.Findings([.. catalogue.Findings.Where(finding => finding.Severity == FindingSeverity.Error)],
                Say.Text("notes.unread", NameOf(path)));
        }

        return catalogue.Procedures.Count + catalogue.LocalVersions.Count + catalogue.Announcements.Count > 0 || catalogue.Findings.Count == 0
            ? catalogue
            : throw new InputException("catalogue.nothingRead", NameOf(path),
                Notes.Place(catalogue.Findings[0].Place), PlainLine.Of(Say.In(catalogue.Findings[0].Text)));
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
            throw new InputException("input.onlyOnce");
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

    /// <summary>That a procedure is not among those of a file, or of the embedded sample.</summary>
    public static InputException Missing(ProcedureCode code, ProcedureCatalogue catalogue, string? path)
    {
        // 1001193 and 1,001193 are meant as 1.001193.
        var digits = Digits(code.Value);
        var near = catalogue.Procedures.Select(procedure => procedure.Code.Value).FirstOrDefault(known => Digits(known) == digits);
        return near is not null ? new InputException("procedure.near", code, near)
            : path is null ? new InputException("procedure.notInSample", code, catalogue.Procedures.Count)
            : new InputException("procedure.notInFile", code, catalogue.Procedures.Count, NameOf(path));
    }

    private static string Digits(string code) => string.Concat(code.Where(AsciiDigit.Is));

    public static string NameOf(string path) => path == "-" ? Say.Text("value.standardInput") : path;

    /// <summary>Says when a locality has no versions of its own here: it may be mistyped.</summary>
    public static void NoteLocality(ProcedureCatalogue catalogue, Locality? locality)
    {
        if (locality?.Agency is { } agency
            && !catalogue.LocalVersions.Any(version => version.Locality.Agency is { } known && (agency.IsWithin(known) || known.IsWithin(agency))))
        {
            Notes.Write(Say.Text("catalogue.noLocality", locality));
        }
    }

    /// <summary>A province or agency by its identifier; null for none named.</summary>
    public static Locality? Locality(string? code) => code is null
        ? null
        : VietnameseText.Clean(code).Length > 0 ? new Locality(code)
            : throw new InputException("input.noLocality", UserInput.Quote(code));
}
