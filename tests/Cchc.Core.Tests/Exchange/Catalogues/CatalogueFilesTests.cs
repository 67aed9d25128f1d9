using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Catalogues;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>The format of a file is known by the names of members, not by words in texts.</summary>
public sealed class CatalogueFilesTests
{
    private static readonly string Long = new('x', 70_000);

    public static TheoryData<string, CatalogueFormat> Files => new()
    {
        { "{\"code\":\"1.000001\",\"name\":\"a\",\"keywords\":\"MATTHC\"}", CatalogueFormat.Portal },
        { "{\"code\":\"1.000001\",\"name\":\"\\\"MATTHC\\\":\"}", CatalogueFormat.Portal },
        { "[{\"name\":\"MATTHC\",\"code\":\"1.000001\"}]", CatalogueFormat.Portal },
        { "{\"code\":\"1.000001\",\"x\":{\"MATTHC\":1,\"message\":2}}", CatalogueFormat.Portal },
        { "{\"code\":\"1.000001\",\"message\":\"a\"}", CatalogueFormat.Portal },
        { "{\"name\":\"MATTHC\",\"code\":\n", CatalogueFormat.Portal },
        { "# dump\n{\"code\":\"1.000001\",\"keywords\":\"MATTHC\"}", CatalogueFormat.Portal },
        { "{\"name\":\"" + new string('y', 70_000) + "\",\"code\":\"1.000001\"}", CatalogueFormat.Portal },
        { "", CatalogueFormat.Portal },
        { "{}", CatalogueFormat.Portal },
        { "{}\n{}\n", CatalogueFormat.Portal },
        { "hello", CatalogueFormat.Portal },
        { "{\"error_code\":\"500\",\"message\":\"Lỗi\"}", CatalogueFormat.LegacyPacket },
        { "{\"error_code\":\"0\",\"result\":[]}", CatalogueFormat.LegacyPacket },
        { "{\"result\":[],\"error_code\":0}", CatalogueFormat.LegacyPacket },
        { "{ \"result\" : null }", CatalogueFormat.LegacyPacket },
        { "\uFEFF\n { \"message\" : \"{}\" }", CatalogueFormat.LegacyPacket },
        { "{\"Message\":" + JsonSerializer.Serialize("{\"result\":[{\"YEUCAU\":\"" + Long + "\",\"MATTHC\":\"1.000001\"}]}") + "}", CatalogueFormat.LegacyPacket },
        { "{\"result\":[{\"YEUCAU\":\"" + Long + "\",\"MATTHC\":\"1.000001\"}]}", CatalogueFormat.LegacyPacket },
        { "{\"YEUCAU\":\"" + Long + "\",\"MATTHC\":\"1.000001\"}", CatalogueFormat.LegacyPacket },
        { "[{\"ID\":1,\"matthc\":\"1.000001\"}]", CatalogueFormat.LegacyPacket },
        { "{}\n{\"MATTHC\":\"1.000001\"}", CatalogueFormat.LegacyPacket },
        { "# heading\n{\"MATTHC\":\"1.000001\"}", CatalogueFormat.LegacyPacket },
        { "# heading\n{\"x\":\"{\\\"MATTHC\\\" : \\\"1.000001\\\"}\"}", CatalogueFormat.LegacyPacket },
        { JsonSerializer.Serialize("{\"result\":[]}"), CatalogueFormat.LegacyPacket },
        { "{\"format\":\"cchc-catalogue/1\"}\n", CatalogueFormat.Own },
        { "\uFEFF{ \"procedures\":1,\"format\" : \"cchc-catalogue/2\"}\n{\"procedure\":{\"code\":\"MATTHC\"}}", CatalogueFormat.Own },
        { "{\"code\":\"1.000001\",\"name\":\"a\",\"note\":\"\\\"cchc-catalogue/\\\" \\\"format\\\"\"}", CatalogueFormat.Portal },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_names_of_the_first_members_decide(string text, CatalogueFormat expected)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), OwnCatalogues.Gzip(Encoding.UTF8.GetBytes(text)) })
        {
            CatalogueFiles.Read(new MemoryStream(bytes), out var format);
            format.Should().Be(expected);
        }
    }
}
