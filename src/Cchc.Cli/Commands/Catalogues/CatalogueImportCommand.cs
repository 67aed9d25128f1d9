using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.CpsvAp;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary><c>cchc catalogue import FILE… --output OUT</c>: any format in, our own JSON or another format out.</summary>
internal static class CatalogueImportCommand
{
    public static Command Create()
    {
        var files = CatalogueCommand.Files();
        var to = new Option("--to", "import.to")
        {
            Choices = ["cchc", "portal", "packet", "cpsv"],
            Words = () => [("cchc", Say.Text("to.cchc")), ("portal", Say.Text("to.portal")), ("packet", Say.Text("to.packet")), ("cpsv", Say.Text("to.cpsv"))],
        };
        var version = new Option("--data-version", "import.dataVersion") { Value = "value.text" };
        var apply = new Option("--apply", "import.apply") { Value = "value.file", IsMany = true };
        var on = SharedOptions.On("import.on");
        var locality = SharedOptions.Locality();
        return new Command("catalogue import", "import.about")
        {
            More = "import.more",
            Arguments = [files],
            Options = [to, version, apply, on, locality],
            Formats = [OutputFormat.Json],
            IsFormatOfInput = true,
            Examples =
            [
                "cchc catalogue import dump.jsonl.gz --output catalogue.jsonl.gz",
                "cchc catalogue import catalogue.jsonl.gz --apply decision.jsonl -o next.jsonl.gz",
                "cchc catalogue import dump.jsonl.gz --to cpsv --output services.jsonld",
            ],
            Run = line =>
            {
                var write = Format(line.Get(to) ?? "cchc");
                var catalogue = CatalogueInput.ReadAll(line.All(files), isQuiet: true);
                Notes.Findings(catalogue.Findings, Say.Text("notes.reading"));
                NoteVersions(catalogue);
                if (line.Get(version) is { } name)
                {
                    catalogue = new ProcedureCatalogue(catalogue.Procedures, catalogue.Findings)
                    {
                        LocalVersions = catalogue.LocalVersions,
                        Announcements = catalogue.Announcements,
                        DataVersion = VietnameseText.Clean(name),
                    };
                }

                foreach (var path in line.All(apply))
                {
                    catalogue = Apply(catalogue, path);
                }

                catalogue = AsOf(catalogue, line.Get(on), CatalogueInput.Locality(line.Get(locality)));
                IReadOnlyList<Finding> lost = [];
                Result.Write(stream => lost = write(catalogue, stream, line.Output?.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) == true));
                Notes.Findings(lost, Say.Text("notes.writing"));
                Notes.Write(Say.Text("import.written", catalogue.Procedures.Count, line.Output ?? Say.Text("value.standardOutput")));
                return ExitCode.Ok;
            },
        };
    }

    /// <summary>Codes that stand twice without days are no versions of each other: perhaps one file was given twice.</summary>
    private static void NoteVersions(ProcedureCatalogue catalogue)
    {
        var twice = catalogue.Procedures.GroupBy(procedure => (procedure.Code, procedure.Validity)).Where(group => group.Count() > 1)
            .Select(group => group.Key.Code).Distinct().ToList();
        if (twice.Count > 0)
        {
            Notes.Write(Say.Text("import.twice", twice.Count, twice[0]));
        }
    }

    private static ProcedureCatalogue AsOf(ProcedureCatalogue catalogue, string? on, Locality? locality) => (on, locality) switch
    {
        (null, null) => catalogue,
        (null, _) => throw new InputException("catalogue.localityNeedsDay"),
        _ => Snapshot(catalogue, UserInput.Date(on), locality),
    };

    private static ProcedureCatalogue Snapshot(ProcedureCatalogue catalogue, NodaTime.LocalDate on, Locality? locality)
    {
        CatalogueInput.NoteLocality(catalogue, locality);
        if (locality is null && catalogue.LocalVersions.Count > 0)
        {
            Notes.Write(Say.Text("import.localLeftOut", catalogue.LocalVersions.Count));
        }

        return catalogue.AsOf(on, locality);
    }

    private static ProcedureCatalogue Apply(ProcedureCatalogue catalogue, string path)
    {
        var decisions = CatalogueInput.Read(path, isQuiet: true);
        Notes.Findings(decisions.Findings, path);
        if (decisions.Announcements.Count == 0)
        {
            throw new InputException("import.noDecision", UserInput.Quote(path));
        }

        foreach (var decision in decisions.Announcements)
        {
            var outcome = catalogue.Apply(decision);
            foreach (var finding in outcome.Findings)
            {
                Notes.Write(Notes.Line(finding));
            }

            catalogue = outcome is AnnouncementOutcome.Applied applied
                ? applied.Catalogue
                : throw new InputException("import.refused", decision.Number);
        }

        return catalogue;
    }

    private static Func<ProcedureCatalogue, Stream, bool, IReadOnlyList<Finding>> Format(string to) => to.Trim().ToLowerInvariant() switch
    {
        "cchc" => (catalogue, stream, gzip) =>
        {
            CatalogueWriter.Write(catalogue, stream, gzip);
            return [];
        },
        "portal" => (catalogue, stream, gzip) => Packed(stream, gzip, inner => NationalPortalWriter.Write(catalogue, inner)),
        "packet" => (catalogue, stream, gzip) => Packed(stream, gzip, inner => LegacyPacketWriter.Write(catalogue, inner)),
        _ => (catalogue, stream, gzip) => Packed(stream, gzip, inner => CpsvApWriter.Write(catalogue, inner)),
    };

    private static IReadOnlyList<Finding> Packed(Stream stream, bool gzip, Func<Stream, IReadOnlyList<Finding>> write)
    {
        if (!gzip)
        {
            return write(stream);
        }

        using var packed = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true);
        return write(packed);
    }
}
