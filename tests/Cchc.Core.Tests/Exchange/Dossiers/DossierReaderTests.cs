using System.Text;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Requirements;

namespace Cchc.Core.Tests.Exchange.Dossiers;

public sealed class DossierReaderTests
{
    private const string Head = "{\"format\": \"cchc-dossier/1\", \"procedure\": \"1.001193\"";

    [Fact]
    public void Answers_keep_their_lines_so_that_each_fault_is_found_in_the_file()
    {
        var draft = Read(Head + ",\n\"facts\": {\n\"mau-toc\": \"đen\",\n\"bi-bo-roi\": \"maybe\",\n\"kenh\": \"truc-tiep\"}}");
        draft.Findings.Should().BeEmpty();
        var dossier = draft.Value!.Read(SampleComponents.Load("1.001193")!);
        (dossier.FileName, dossier.Value).Should().Be(("a.json", null));
        dossier.Findings.Select(finding => $"{finding.Code} {finding.Place}").Should().Equal("CCHC-REQ-040 a.json:3", "CCHC-REQ-041 a.json:4");
        (draft.Value with { Answers = [draft.Value.Answers[2]] }).Read(SampleComponents.Load("1.001193")!).Value!.Facts["kenh"].Should().Be(new FactValue.Choice("truc-tiep"));
    }

    [Fact]
    public void What_is_typed_wins_over_the_file_however_its_letters_are_composed()
    {
        var read = Read(Head + ",\"facts\": {\"bi-bo-roi\": \"maybe\"}}").Value!.Read(SampleComponents.Load("1.001193")!, [new(" bi-bo-roi ", "có")]);
        read.Findings.Should().BeEmpty();
        read.Value!.Facts["bi-bo-roi"].Should().Be(new FactValue.YesNo(true));
    }

    [Fact]
    public void All_typed_faults_are_said_at_once_and_long_ones_cut()
    {
        var read = () => new DossierDraft().Read(SampleComponents.Load("1.001193")!, [new("a", "1"), new("bi-bo-roi", new string('x', 5000)), new("kenh", "truc-tiep"), new("kenh", "truc-tiep")]).GetValueOrThrow();
        var message = read.Should().Throw<FormatException>().Which.Message;
        message.Should().Contain("\"a\"").And.Contain(new string('x', 60) + "…").And.Contain("given twice").And.NotContain(new string('x', 61));
    }

    [Fact]
    public void The_same_name_composed_otherwise_is_the_same_fact() =>
        Read(Head + ",\"facts\": {\"m\u00E0u\": 1, \"ma\u0300u\": 2}}").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REQ-088");

    [Fact]
    public void A_list_beyond_all_measure_is_one_finding()
    {
        var facts = string.Join(",", Enumerable.Range(0, DossierReader.MostFacts + 1).Select(i => $"\"f{i}\": true"));
        Read(Head + ",\"facts\": {" + facts + "}}").Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-REQ-094");
        var items = string.Join(",", Enumerable.Repeat("{\"name\": \"x\", \"form\": \"scan\"}", DossierReader.MostItems));
        Read(Head + ",\"items\": [" + items + "]}").Value!.Items.Should().HaveCount(DossierReader.MostItems);
        Read(Head + ",\"items\": [" + items + ",{}]}").Findings.Should().ContainSingle().Which.Text.En.Should().Be("items: 10001 entries, at most 10000 are read");
    }

    [Fact]
    public void An_item_without_component_has_no_empty_brackets_in_its_place() =>
        Read(Head + ",\"items\": [{\"name\": \"x\", \"form\": \"x\"}]}").Findings.Should().ContainSingle().Which.Place.Should().Be("a.json:1");

    [Theory]
    [InlineData("abc")]
    [InlineData("khai sinh")]
    public void A_procedure_that_is_no_code_is_quoted(string code) =>
        Read("{\"format\": \"cchc-dossier/1\", \"procedure\": \"" + code + "\"}").Findings.Should().ContainSingle(finding => finding.Code == "CCHC-REQ-093" && finding.Text.En.Contains(code));

    [Fact]
    public void Json_that_is_none_is_said_in_own_words_with_the_line()
    {
        var finding = Read("{\n\"format\" 1}").Findings.Should().ContainSingle().Subject;
        finding.ToString().Should().Be("CCHC-REQ-080 a.json:2: not valid JSON at byte 10 of the line (…\"format\" 1}…), or nested more than 8 levels deep");
        Read(string.Empty).Findings.Should().ContainSingle().Which.Text.En.Should().Be("the file is empty: not valid JSON");
    }

    [Theory]
    [InlineData("  \n\n", "the file is empty: not valid JSON")]
    [InlineData("{\n  ", "not valid JSON at byte 3 of the line, or nested more than 8 levels deep")]
    [InlineData("{\n\"a\": \0 1}", "not valid JSON at byte 6 of the line (…\"a\": \uFFFD 1}…), or nested more than 8 levels deep")]
    [InlineData("{\"ngày ày ày\":x}", "not valid JSON at byte 18 of the line (…y ày ày\":x}…), or nested more than 8 levels deep")]
    public void What_stands_at_a_damaged_place_is_shown_where_there_is_something_to_show(string json, string message) =>
        Read(json).Findings.Should().ContainSingle().Which.Text.En.Should().Be(message);

    [Fact]
    public void Bytes_that_are_no_letter_are_shown_at_the_damaged_place()
    {
        byte[] json = [.. "{\"a\": "u8, 0xFF, .. " 1}"u8];
        DossierReader.ReadDraft(new MemoryStream(json), "a.json").Findings.Should().ContainSingle()
            .Which.Text.En.Should().Be("not valid JSON at byte 7 of the line (…{\"a\": \uFFFD 1}…), or nested more than 8 levels deep");
    }

    [Fact]
    public void Utf16_is_recognised_with_and_without_its_mark()
    {
        foreach (var bytes in new[] { Encoding.Unicode.GetBytes("\uFEFF" + Head), Encoding.Unicode.GetBytes(Head), Encoding.BigEndianUnicode.GetBytes(Head) })
        {
            using var content = new MemoryStream(bytes);
            DossierReader.ReadDraft(content, "a.json").Findings.Should().ContainSingle().Which.Text.En.Should().Be("the file is UTF-16: save it as UTF-8");
        }
    }

    private static Core.Exchange.Reading<DossierDraft> Read(string json)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DossierReader.ReadDraft(content, "a.json");
    }
}
