using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Dossiers;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Exchange.Dossiers;

public sealed class DossierWriterTests
{
    [Fact]
    public void Random_dossiers_come_back_equal_and_satisfy_the_schema()
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "dossier.schema.json"));
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var rules = RandomDossiers.Rules(random);
            var dossier = new Dossier
            {
                Procedure = random.Next(2) == 0 ? rules.Procedure : null,
                Code = random.Next(2) == 0 ? "H15.50.05.13-261008-0975" : string.Empty,
                IsOnline = random.Next(2) == 0,
                Facts = RandomDossiers.Facts(random, rules, 2),
                Items = [.. RandomDossiers.Items(random, rules).Select(item => item with { Name = "=a \"b\"", IsDigitised = random.Next(2) == 0, IsReused = random.Next(2) == 0, IsSigned = random.Next(2) == 0 })],
            };
            using var stream = new MemoryStream();
            DossierWriter.Write(dossier, stream);
            using var written = JsonDocument.Parse(stream.ToArray());
            stream.Position = 0;
            var draft = DossierReader.ReadDraft(stream, "d.json").Value;
            stream.Position = 0;
            return DossierReader.Read(stream, "d.json", rules).Value == dossier && draft == DossierDraft.Of(dossier) && draft!.GetHashCode() == DossierDraft.Of(dossier).GetHashCode()
                && new SmallSchema(schema.RootElement).Check(written.RootElement).Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("yes", "true")]
    [InlineData("no", "false")]
    [InlineData("có", "\"có\"")]
    [InlineData("18", "18")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("018", "\"018\"")]
    [InlineData("1e5", "\"1e5\"")]
    [InlineData("truc-tiep", "\"truc-tiep\"")]
    public void An_answer_is_written_as_a_person_would_and_read_as_it_was(string answer, string written)
    {
        var draft = new DossierDraft { Answers = [new("a", answer)] };
        var text = DossierWriter.Write(draft);
        text.Should().Be("{\n  \"format\": \"cchc-dossier/1\",\n  \"facts\": {\n    \"a\": " + written + "\n  }\n}\n");
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        DossierReader.ReadDraft(stream, "d").Value.Should().Be(draft);
    }

    [Fact]
    public void The_obvious_call_keeps_answers_and_channel()
    {
        var rules = SampleComponents.Load("1.001193")!;
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("""
            {"format":"cchc-dossier/1","procedure":"1.001193","online":true,"facts":{"bi-bo-roi":false,"mang-thai-ho":false,"nguoi-yeu-cau":"cha-me"},"items":[{"component":"to-khai","form":"paperForm"}]}
            """));
        var dossier = DossierReader.Read(file, "d.json", rules).GetValueOrThrow();
        dossier.Facts.Names.Should().Equal("bi-bo-roi", "mang-thai-ho", "nguoi-yeu-cau");
        var result = DossierCheck.Of(rules, dossier);
        result.IsOnline.Should().BeTrue();
        result.Components.Count(component => component.State == RequirementState.NotRequired).Should().BePositive();
        DossierCheck.Of(rules, dossier with { IsOnline = false }, new DossierCheckOptions { IsOnline = true }).IsOnline.Should().BeTrue("either says so");
    }

    [Fact]
    public void A_dossier_of_another_procedure_is_refused()
    {
        using var file = new MemoryStream("{\"format\":\"cchc-dossier/1\",\"procedure\":\"2.000635\",\"facts\":{}}"u8.ToArray());
        var read = DossierReader.Read(file, "d.json", SampleComponents.Load("1.001193")!);
        read.Findings.Should().ContainSingle().Which.ToString().Should().Be("CCHC-REQ-095 d.json: procedure: the dossier is of \"2.000635\", the rules are of \"1.001193\"");
        read.IsUsable.Should().BeFalse();
    }

    [Fact]
    public void What_the_reader_would_refuse_is_not_written()
    {
        var write = () => DossierWriter.Write(new Dossier { Procedure = ProcedureCode.Parse("x"), Items = [new DossierItem { Component = "a", Form = PaperForms.AnyCopy }, new DossierItem { Component = "b", Form = PaperForms.Scan, Count = 0 }] });
        write.Should().Throw<ArgumentException>().Which.Message.Should().Contain("CCHC-REQ-093").And.Contain("CCHC-REQ-086").And.Contain("CCHC-REQ-085");
        var twice = () => DossierWriter.Write(new DossierDraft { Answers = [new("a", "1"), new("a", "2")] });
        twice.Should().Throw<ArgumentException>();
    }
}
