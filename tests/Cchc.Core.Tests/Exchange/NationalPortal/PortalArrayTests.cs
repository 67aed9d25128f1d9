using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.NationalPortal;

/// <summary>Arrays of the portal are read element by element; damage stays in its element.</summary>
public sealed class PortalArrayTests
{
    private const string One = "{\"code\":\"1.000001\",\"name\":\"a ]},{[ \\\" \\\\\",\"executionSteps\":[{\"name\":\"x\"}]}";
    private const string Two = "{\"code\":\"1.000002\",\"name\":\"b\"}";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Theory]
    [InlineData("{\"code\":},")]
    [InlineData("{\"code\":\"1.000009\",\"name\":NaN},")]
    [InlineData("{\"code\":\"1.000009\",\"executionSteps\":[1,2},")]
    [InlineData("{\"code\":\"1.000009\",\"executionSteps\":1]},")]
    [InlineData("{\"code\":\"1.000009\"}},")]
    [InlineData("{\"code\":\"1.000009\n},")]
    [InlineData("nonsense,")]
    [InlineData("nonsense ")]
    [InlineData("\"a,]{\",")]
    [InlineData("null,")]
    [InlineData("[{\"code\":\"1.000009\"}],")]
    [InlineData(",")]
    public void Damage_stays_in_its_element(string damaged)
    {
        foreach (var text in new[] { $"[{One},{damaged}{Two}]", $"\uFEFF [\n  {One},\n  {damaged}\n  {Two}\n]\n", $"[{damaged}{One},{Two}]" })
        {
            var catalogue = Read(text);
            catalogue.Procedures.Select(procedure => procedure.Code.Value).Where(code => code != "1.000009").Should().Equal(["1.000001", "1.000002"], "{0}", text);
            catalogue.Findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error && (finding.Code == "CCHC-CAT-001" || finding.Code == "CCHC-CAT-002"));
        }
    }

    [Fact]
    public void Elements_are_numbered()
    {
        NationalPortalReader.Enumerate(new MemoryStream(Encoding.UTF8.GetBytes($"[\n{One}\n,{{\"code\":}},\n\n{Two},3]"))).Select(record => record.Line).Should().Equal(1, 2, 3, 4);
        Read($"[{One},{{}}]").Findings.Should().Contain(finding => finding.Place == "line 2, code");
    }

    [Theory]
    [InlineData("[" + One + "," + Two + ",]", 2, "CCHC-CAT-001")]
    [InlineData("[" + One + " " + Two + "]", 2, "CCHC-CAT-001")]
    [InlineData("[" + One + "," + Two, 2, "CCHC-CAT-001")]
    [InlineData("[" + One + "," + Two + ",", 2, "CCHC-CAT-001")]
    [InlineData("[" + One + ",{\"code\":\"1.0000", 1, "CCHC-CAT-001")]
    [InlineData("[" + One + ",{\"code\":\"1.0000\\", 1, "CCHC-CAT-001")]
    [InlineData("[" + One + "]" + Two, 1, "CCHC-CAT-001")]
    [InlineData("[" + One + "] x", 1, "CCHC-CAT-001")]
    public void What_is_whole_is_read_and_the_rest_said(string text, int procedures, string code)
    {
        var catalogue = Read(text);
        catalogue.Procedures.Should().HaveCount(procedures);
        catalogue.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void An_empty_array_has_no_records() => Read(" [ \n ] ").Should().Match<ProcedureCatalogue>(catalogue => catalogue.Procedures.Count == 0 && catalogue.Findings.Count == 0);

    [Fact]
    public void An_array_gives_the_same_as_lines_however_it_is_laid_out_and_its_bytes_arrive()
    {
        var lines = Enumerable.Range(0, 3000).Select(i => $"{{\"code\":\"1.{i:000000}\",\"name\":\"{new string((char)('a' + (i % 26)), i % 200)} \\\\\\\" {{[,]}}\",\"executionSteps\":[{{\"name\":\"b\"}},null]}}").ToList();
        var expected = NationalPortalReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\n", lines))));
        expected.Procedures.Should().HaveCount(3000);
        var pretty = JsonSerializer.Serialize(lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)), Indented);
        foreach (var text in new[] { "[" + string.Join(",", lines) + "]", "[\n" + string.Join(",\n", lines) + "\n]", pretty })
        {
            foreach (var step in new[] { int.MaxValue, 1, 7 })
            {
                NationalPortalReader.Read(new SmallSteps(Encoding.UTF8.GetBytes(text), step)).Should().Be(expected);
            }
        }
    }

    [Fact]
    public void Progress_is_told_and_only_what_is_needed_is_read()
    {
        var told = new List<CatalogueProgress>();
        var bytes = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Repeat(Two, 30_000)) + "]");
        NationalPortalReader.Read(new MemoryStream(bytes), new Told(told)).Procedures.Should().HaveCount(30_000);
        told.Should().HaveCount(118);
        told[0].Should().Match<CatalogueProgress>(progress => progress.Records == 256 && progress.Bytes < 200_000);
        using var stream = new MemoryStream(bytes);
        NationalPortalReader.Enumerate(stream).Take(10).Count().Should().Be(10);
        stream.Position.Should().BeLessThan(200_000);
    }

    [Fact]
    public void Mutated_arrays_never_throw()
    {
        var random = new Random(20261122);
        var bytes = Encoding.UTF8.GetBytes($"[\n{One},\n{Two}]");
        for (var i = 0; i < 10_000; i++)
        {
            var copy = (byte[])bytes.Clone();
            for (var k = random.Next(1, 4); k > 0; k--)
            {
                copy[random.Next(copy.Length)] = (byte)(i % 2 == 0 ? random.Next(256) : "{}[],\"\\\n"[random.Next(8)]);
            }

            NationalPortalReader.Read(new SmallSteps(copy, 1 + (i % 5))).Should().NotBeNull();
        }
    }

    private static ProcedureCatalogue Read(string text) => NationalPortalReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private sealed class SmallSteps(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
    }

    private sealed class Told(List<CatalogueProgress> told) : IProgress<CatalogueProgress>
    {
        public void Report(CatalogueProgress value) => told.Add(value);
    }
}
