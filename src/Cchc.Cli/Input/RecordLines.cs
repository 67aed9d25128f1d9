using System.Text;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.NationalPortal;

namespace Cchc.Cli.Input;

/// <summary>The lines on which the procedures of a file stand, in their order.</summary>
internal static class RecordLines
{
    /// <summary>The lines; empty for a packed file, an array, or a file of another format: those have no line a record.</summary>
    public static IReadOnlyList<int> Of(string path, int procedures)
    {
        using var input = UserInput.Open(path);
        var head = new byte[1024];
        var start = Encoding.UTF8.GetString(head, 0, input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        input.Position = 0;
        if (!start.StartsWith('{'))
        {
            return [];
        }

        List<int> lines = start.Contains("\"cchc-catalogue/", StringComparison.Ordinal)
            ? [.. CatalogueReader.Enumerate(input).OfType<CatalogueRecord.OfProcedure>().Select(record => record.Line)]
            : [.. NationalPortalReader.Enumerate(input).Where(record => record.Procedure is not null).Select(record => record.Line)];
        return lines.Count == procedures ? lines : [];
    }
}
