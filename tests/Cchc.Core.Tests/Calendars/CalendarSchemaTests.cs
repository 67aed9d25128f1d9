using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars;

/// <summary>The published JSON Schema and the reader know the same members and values.</summary>
public sealed class CalendarSchemaTests
{
    private static readonly JsonDocument Schema = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf("docs", "reference", "calendar-layer.schema.json")));

    [Fact]
    public void Every_built_in_file_and_the_example_of_a_layer_follow_the_schema()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Data"));
        files.Should().HaveCountGreaterThanOrEqualTo(21);
        foreach (var file in files)
        {
            Check(File.ReadAllText(file)).Should().BeEmpty("{0}", file);
        }

        Check(CalendarLayerReaderTests.Good).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"part\": ", "\"parts\": ")]
    [InlineData("\"localClosure\"", "\"storm\"")]
    [InlineData("cchc-calendar/1", "cchc-calendar/9")]
    [InlineData("\"-13:30\"", "\"noon\"")]
    [InlineData("\"2027-05-06\"", "20270506")]
    [InlineData("[{\"ref\": \"cv-1\"}]", "[]")]
    [InlineData("\"kind\": \"Công văn\", ", "")]
    public void What_the_schema_refuses_the_reader_refuses_too(string part, string damage)
    {
        var damaged = CalendarLayerReaderTests.Good.Replace(part, damage);
        Check(damaged).Should().NotBeEmpty();
        var read = () => CalendarLayer.Parse(damaged, "x.json");
        read.Should().Throw<CalendarDataException>();
    }

    [Fact]
    public void The_schema_names_the_kinds_that_the_reader_knows() =>
        Schema.RootElement.GetProperty("$defs").GetProperty("day").GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray()
            .Select(item => item.GetString()).Should().BeEquivalentTo(CalendarWords.SpecialKinds.Select(kind => kind.Word)).And.HaveCount(Enum.GetValues<DayKind>().Length - 2);

    private static IReadOnlyList<string> Check(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new SmallSchema(Schema.RootElement).Check(document.RootElement);
    }
}
