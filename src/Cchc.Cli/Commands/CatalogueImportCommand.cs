using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.CpsvAp;
using Cchc.Core.Exchange.LegacyPackets;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue import FILE… --output OUT</c>: any format in, our own JSON or another format out.</summary>
internal static class CatalogueImportCommand
{
    private const string Description =
        """
        Read files of procedures and write them as one catalogue. Nhập danh mục thủ tục.

        Examples:
          cchc catalogue import dump.jsonl.gz --output catalogue.jsonl.gz --data-version national-2026-07-18
          cchc catalogue import catalogue.jsonl.gz --apply decision.jsonl --output next.jsonl.gz
          cchc catalogue import catalogue.jsonl.gz --on 2026-08-01 --locality H15 --to cpsv --output services.jsonld

        What a format cannot carry is counted on standard error. A name ending in .gz is packed.
        """;

    public static Command Create()
    {
        var files = CatalogueCommand.Files();
        var output = new Option<string>("--output", "-o") { Description = "The file to write; - for standard output.", HelpName = "file", Required = true };
        var to = new Option<string>("--to")
        {
            Description = "cchc: our own JSON (default); portal: the national portal's; packet: the older exchange packet; cpsv: CPSV-AP 3.2 JSON-LD.",
            DefaultValueFactory = _ => "cchc",
            HelpName = "cchc|portal|packet|cpsv",
        };
        var version = new Option<string>("--data-version")
        {
            Description = "A name for this data, such as national-2026-07-18; kept in our own JSON.",
            HelpName = "text",
        };
        var apply = new Option<string[]>("--apply")
        {
            Description = "Announcing decisions in our own JSON, applied in order; may be given several times. Any refusal ends the import.",
            HelpName = "file",
        };
        var on = CatalogueCommand.On("Only what was in force on this day.");
        var locality = CatalogueCommand.Locality();
        var command = new Command("import", Description) { files, output, to, version, apply, on, locality };
        command.SetAction(parsed =>
        {
            var write = Format(parsed.GetValue(to)!);
            var catalogue = CatalogueInput.ReadAll(parsed.GetValue(files)!, isQuiet: true);
            Notes.Findings(catalogue.Findings, "đọc / reading");
            NoteVersions(catalogue);
            if (parsed.GetValue(version) is { } name)
            {
                catalogue = new ProcedureCatalogue(catalogue.Procedures, catalogue.Findings)
                {
                    LocalVersions = catalogue.LocalVersions,
                    Announcements = catalogue.Announcements,
                    DataVersion = VietnameseText.Clean(name),
                };
            }

            var path2 = parsed.GetValue(output)!;
            OutputFile.Check(path2);
            foreach (var path in parsed.GetValue(apply) ?? [])
            {
                catalogue = Apply(catalogue, path);
            }

            catalogue = AsOf(catalogue, parsed.GetValue(on), CatalogueInput.Locality(parsed.GetValue(locality)));
            IReadOnlyList<Finding> lost = [];
            OutputFile.Write(path2, stream => lost = write(catalogue, stream, path2.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)));
            Notes.Findings(lost, "ghi / writing");
            Notes.Write($"{catalogue.Procedures.Count} thủ tục / procedures → {(path2 == "-" ? "standard output" : path2)}");
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Codes that stand twice without days are no versions of each other: perhaps one file was given twice.</summary>
    private static void NoteVersions(ProcedureCatalogue catalogue)
    {
        var twice = catalogue.Procedures.GroupBy(procedure => (procedure.Code, procedure.Validity)).Where(group => group.Count() > 1)
            .Select(group => group.Key.Code).Distinct().ToList();
        if (twice.Count > 0)
        {
            Notes.Write($"Note: {twice.Count} codes stand more than once with the same days, such as {twice[0]}; all records are kept.");
        }
    }

    private static ProcedureCatalogue AsOf(ProcedureCatalogue catalogue, string? on, Locality? locality) => (on, locality) switch
    {
        (null, null) => catalogue,
        (null, _) => throw new InputException("--locality needs the day: give --on too."),
        _ => Snapshot(catalogue, UserInput.Date(on), locality),
    };

    private static ProcedureCatalogue Snapshot(ProcedureCatalogue catalogue, NodaTime.LocalDate on, Locality? locality)
    {
        CatalogueInput.NoteLocality(catalogue, locality);
        if (locality is null && catalogue.LocalVersions.Count > 0)
        {
            Notes.Write($"Note: {catalogue.LocalVersions.Count} local versions are left out; --locality applies those of one province or agency.");
        }

        return catalogue.AsOf(on, locality);
    }

    private static ProcedureCatalogue Apply(ProcedureCatalogue catalogue, string path)
    {
        var decisions = CatalogueInput.Read(path, isQuiet: true);
        Notes.Findings(decisions.Findings, path);
        if (decisions.Announcements.Count == 0)
        {
            throw new InputException($"{path} holds no announcing decision.");
        }

        foreach (var decision in decisions.Announcements)
        {
            var outcome = catalogue.Apply(decision);
            foreach (var finding in outcome.Findings)
            {
                Notes.Write($"{finding.Code} {finding.Place}: {finding.Text.Vi} / {finding.Text.En}");
            }

            catalogue = outcome is AnnouncementOutcome.Applied applied
                ? applied.Catalogue
                : throw new InputException($"The decision {decision.Number} cannot be applied; nothing was written.");
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
        "cpsv" => (catalogue, stream, gzip) => Packed(stream, gzip, inner => CpsvApWriter.Write(catalogue, inner)),
        _ => throw new InputException($"\"{to}\" is not a format: expected cchc, portal, packet or cpsv."),
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
