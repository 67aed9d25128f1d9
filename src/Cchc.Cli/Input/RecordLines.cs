using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Reading;

namespace Cchc.Cli.Input;

/// <summary>The lines on which the procedures of a file stand, in their order.</summary>
internal static class RecordLines
{
    /// <summary>The lines; empty for a packed file, an array, or a file of another format: those have no line a record.</summary>
    public static IReadOnlyList<int> Of(string path, int procedures)
    {
        using var input = UserInput.Open(path);
        var head = new byte[1024];
        ReadOnlySpan<byte> start = head.AsSpan(0, input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        start = start[Utf8.Mark(start)..];
        start = start[Utf8.Blank(start, withFeeds: true)..];
        input.Position = 0;
        if (!start.StartsWith((byte)'{'))
        {
            return [];
        }

        List<int> lines = start.IndexOf("\"cchc-catalogue/"u8) >= 0
            ? [.. CatalogueReader.Enumerate(input).OfType<CatalogueRecord.OfProcedure>().Select(record => record.Line)]
            : [.. NationalPortalReader.Enumerate(input).Where(record => record.Procedure is not null).Select(record => record.Line)];
        return lines.Count == procedures ? lines : [];
    }
}
