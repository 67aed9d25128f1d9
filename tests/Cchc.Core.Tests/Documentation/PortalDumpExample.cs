using Cchc.Core.Exchange.NationalPortal;

namespace Cchc.Core.Tests.Documentation;

/// <summary>The examples of docs/how-to/read-a-portal-dump.md, compiled as they stand there.</summary>
internal static class PortalDumpExample
{
    public static void Whole(TextWriter Console)
    {
        // <example>
        var catalogue = NationalPortalReader.ReadFile("dump.jsonl.gz");
        Console.WriteLine($"{catalogue.Procedures.Count} procedures, {catalogue.Findings.Count} findings");
        // </example>
    }

    public static void RecordByRecord((TextWriter Out, TextWriter Error) streams)
    {
        var Console = new { streams.Error, WriteLine = new Action<object>(streams.Out.WriteLine) };
        // <example>
        using var file = File.OpenRead("dump.jsonl.gz");
        foreach (var record in NationalPortalReader.Enumerate(file))
        {
            foreach (var finding in record.Findings) Console.Error.WriteLine(finding);
            if (record.Procedure is { } procedure) Console.WriteLine(procedure);
        }
        // </example>
    }
}
