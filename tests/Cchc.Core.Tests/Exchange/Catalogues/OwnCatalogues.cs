using System.IO.Compression;
using System.Text;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>Catalogues in our own JSON, written and read in memory.</summary>
internal static class OwnCatalogues
{
    public const string Header = """{"format":"cchc-catalogue/1"}""";

    public static byte[] Write(ProcedureCatalogue catalogue, bool gzip = false)
    {
        using var buffer = new MemoryStream();
        CatalogueWriter.Write(catalogue, buffer, gzip);
        return buffer.ToArray();
    }

    public static ProcedureCatalogue Read(byte[] bytes) => CatalogueReader.Read(new MemoryStream(bytes));

    /// <summary>A header without counts, then the given lines.</summary>
    public static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(Header + "\n" + string.Join("\n", lines));

    public static byte[] Gzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return buffer.ToArray();
    }
}
