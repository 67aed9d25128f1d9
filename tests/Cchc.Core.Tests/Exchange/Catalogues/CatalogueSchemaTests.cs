using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>The published JSON Schema of a line and the writer know the same members and values.</summary>
public sealed class CatalogueSchemaTests
{
    private static readonly JsonDocument Schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "catalogue.schema.json"));

    [Fact]
    public void Every_line_of_random_catalogues_and_of_the_sample_follows_the_schema()
    {
        foreach (var catalogue in Enumerable.Range(0, 60).Select(seed => new RandomModel(new Random(seed)).Catalogue(4)).Append(SampleCatalogue.Load()))
        {
            foreach (var line in Encoding.UTF8.GetString(OwnCatalogues.Write(catalogue)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var document = JsonDocument.Parse(line);
                new SmallSchema(Schema.RootElement).Check(document.RootElement).Should().BeEmpty("{0}", line);
            }
        }
    }

    [Theory]
    [InlineData("component", nameof(CatalogueMembers.Component))]
    [InlineData("fee", nameof(CatalogueMembers.Fee))]
    [InlineData("time", nameof(CatalogueMembers.Time))]
    [InlineData("announcement", nameof(CatalogueMembers.Announcement))]
    [InlineData("localVersion", nameof(CatalogueMembers.LocalVersion))]
    [InlineData("formFile", nameof(CatalogueMembers.FormFile))]
    public void A_part_has_the_members_that_are_read(string part, string names) =>
        Schema.RootElement.GetProperty("$defs").GetProperty(part).GetProperty("properties").EnumerateObject().Select(member => member.Name)
            .Should().BeEquivalentTo(typeof(CatalogueMembers).GetField(names)!.GetValue(null)!.ToString()!.Split(", "));
}
