using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.SampleProcedure;

namespace Cchc.Core.Tests.Exchange.Findings;

public sealed class ValidationWritersTests
{
    private static readonly IReadOnlyList<ValidationFinding> Findings = new ProcedureValidator(new ValidationOptions { Date = Today }).Validate(
        new ProcedureCatalogue([Clean with { Name = string.Empty, Results = [] }, With(Paper("Bản sao \"hợp đồng\" <A&B>+'")) with { Code = ProcedureCode.Parse("1.000002"), Cases = [] }])
        {
            LocalVersions = [new LocalVersion { Code = ProcedureCode.Parse("9.999999"), Locality = new Locality("H15"), Changes = ProcedureChanges.Of(Clean, [ProcedurePart.Name]) }],
        });

    [Fact]
    public void Json_has_one_object_a_finding_with_six_members()
    {
        var text = Json(Findings);
        using var document = JsonDocument.Parse(text);
        document.RootElement.EnumerateArray().Should().HaveCount(Findings.Count).And.HaveCountGreaterThan(3);
        foreach (var (item, finding) in document.RootElement.EnumerateArray().Zip(Findings))
        {
            item.EnumerateObject().Select(member => member.Name).Should().Equal("code", "severity", "procedure", "path", "textVi", "textEn");
            item.EnumerateObject().Select(member => member.Value.GetString()).Should().Equal(
                finding.Code, finding.Severity.ToString().ToLowerInvariant(), finding.Procedure, finding.Path, finding.Text.Vi, finding.Text.En);
        }

        text.Should().Contain("không có tên thủ tục").And.NotContain("\\u").And.NotContain("\r");
        text.Split('\n').Should().HaveCount(Findings.Count + 3, "one object a line");
        text.Should().Be(Json(Findings));
    }

    [Fact]
    public void No_finding_is_an_empty_array()
    {
        Json([]).Should().Be("[]\n");
        using var sarif = JsonDocument.Parse(Sarif([], null));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi", "không có tên thủ tục", "Thiếu tên thủ tục")]
    [InlineData(Language.English, "en", "there is no name", "The name is missing")]
    public void Sarif_has_what_its_schema_requires(Language language, string tag, string message, string title)
    {
        var text = Sarif(Findings, new SarifOptions { Language = language, FileUri = new Uri("dữ liệu/dump [1].jsonl", UriKind.Relative), LineOf = finding => finding.Index + 1, ToolVersion = "1.2.0" });
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        root.GetProperty("version").GetString().Should().Be("2.1.0");
        root.GetProperty("$schema").GetString().Should().EndWith("sarif-2.1.0.json");
        var run = root.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        run.GetProperty("language").GetString().Should().Be(tag);
        var driver = run.GetProperty("tool").GetProperty("driver");
        (driver.GetProperty("name").GetString(), driver.GetProperty("version").GetString()).Should().Be(("cchc", "1.2.0"));

        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        rules.Select(rule => rule.GetProperty("id").GetString()).Should().Equal(ValidationRule.All.Select(rule => rule.Code));
        rules.Should().OnlyContain(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()!.Length > 0 && rule.GetProperty("help").GetProperty("text").GetString()!.Length > 0
            && IsLevel(rule.GetProperty("defaultConfiguration").GetProperty("level")));
        rules[0].GetProperty("shortDescription").GetProperty("text").GetString().Should().Be(title);
        foreach (var (rule, of) in rules.Zip(ValidationRule.All))
        {
            rule.GetProperty("fullDescription").GetProperty("text").GetString().Should().StartWith(of.Title.In(language) + ".")
                .And.NotContain(language == Language.Vietnamese ? of.Title.En : of.Title.Vi, "a file speaks one language");
        }


        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Should().HaveCount(Findings.Count);
        results[0].GetProperty("message").GetProperty("text").GetString().Should().Be(message);
        foreach (var (result, finding) in results.Zip(Findings))
        {
            result.GetProperty("ruleId").GetString().Should().Be(finding.Code);
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(finding.Code);
            IsLevel(result.GetProperty("level")).Should().BeTrue();
            var location = result.GetProperty("locations").EnumerateArray().Should().ContainSingle().Subject;
            var logical = location.GetProperty("logicalLocations").EnumerateArray().Should().ContainSingle().Subject;
            logical.GetProperty("name").GetString().Should().Be(finding.Procedure);
            logical.GetProperty("fullyQualifiedName").GetString().Should().Be($"{finding.Procedure}/{finding.Path}");
            var physical = location.GetProperty("physicalLocation");
            var uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Uri.UnescapeDataString(uri).Should().Be("dữ liệu/dump [1].jsonl");
            uri.Should().MatchRegex("^[A-Za-z0-9%./_-]+$", "a reference by RFC 3986");
            physical.TryGetProperty("region", out var region).Should().Be(finding.Index is not null);
            if (finding.Index is { } index)
            {
                region.GetProperty("startLine").GetInt32().Should().Be(index + 1);
            }
        }

        text.Should().NotContain("\\u0").And.NotContain("\n");
        text.Should().Be(Sarif(Findings, new SarifOptions { Language = language, FileUri = new Uri("dữ liệu/dump [1].jsonl", UriKind.Relative), LineOf = finding => finding.Index + 1, ToolVersion = "1.2.0" }));
    }

    [Fact]
    public void Without_a_file_there_is_only_the_logical_place() => Sarif(Findings, null).Should().NotContain("physicalLocation").And.Contain("1.000002/componentGroups[0].components[2].originals");

    [Fact]
    public void Bad_arguments_are_refused()
    {
        FluentActions.Invoking(() => AnswerJson.Write(null!, Stream.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write([], null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SarifWriter.Write(null!, Stream.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SarifWriter.Write([], null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SarifWriter.Write([Findings[0] with { Code = "X" }], Stream.Null)).Should().Throw<ArgumentException>().WithMessage("*\"X\"*");
        FluentActions.Invoking(() => SarifWriter.Write(Findings, Stream.Null, null, new CancellationToken(true))).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => AnswerJson.Write(Findings, Stream.Null, new CancellationToken(true))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_null_among_the_findings_is_named()
    {
        FluentActions.Invoking(() => AnswerJson.Write([Findings[0], null!], Stream.Null)).Should().ThrowExactly<ArgumentException>().WithMessage("*findings[1]*");
        FluentActions.Invoking(() => SarifWriter.Write([Findings[0], null!], Stream.Null)).Should().ThrowExactly<ArgumentException>().WithMessage("*findings[1]*");
        FluentActions.Invoking(() => SarifWriter.Write(Findings, Stream.Null, new SarifOptions { Reading = [null!] })).Should().ThrowExactly<ArgumentException>().WithMessage("*Reading[0]*");
    }

    [Fact]
    public void Findings_of_reading_are_notifications_of_the_run()
    {
        Sarif(Findings, new SarifOptions()).Should().NotContain("invocations");
        var error = new Finding("CCHC-CAT-001", FindingSeverity.Error, "line 3", new BilingualText("không phải JSON", "not JSON"));
        var note = new Finding("CCHC-CAT-011", FindingSeverity.Information, "line 4, 1.000001, x", new BilingualText("không đọc", "not read"));
        foreach (var (reading, successful) in new[] { (new[] { note, error }, false), (new[] { note }, true) })
        {
            using var document = JsonDocument.Parse(Sarif([], new SarifOptions { Reading = reading, Language = Language.English, FileUri = new Uri("a b.jsonl", UriKind.Relative) }));
            var invocation = document.RootElement.GetProperty("runs")[0].GetProperty("invocations").EnumerateArray().Should().ContainSingle().Subject;
            invocation.GetProperty("executionSuccessful").GetBoolean().Should().Be(successful);
            var notifications = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().ToList();
            notifications.Select(item => item.GetProperty("descriptor").GetProperty("id").GetString()).Should().Equal(reading.Select(item => item.Code));
            notifications.Select(item => item.GetProperty("level").GetString()).Should().Equal(reading.Select(item => item.Severity == FindingSeverity.Error ? "error" : "note"));
            notifications[0].GetProperty("message").GetProperty("text").GetString().Should().Be("not read");
            var location = notifications[0].GetProperty("locations")[0];
            location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("line 4, 1.000001, x");
            location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("a%20b.jsonl");
        }
    }

    private static bool IsLevel(JsonElement level) => level.GetString() is "error" or "warning" or "note" or "none";

    private static string Json(IEnumerable<ValidationFinding> findings)
    {
        using var stream = new MemoryStream();
        AnswerJson.Write(findings, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Sarif(IEnumerable<ValidationFinding> findings, SarifOptions? options)
    {
        using var stream = new MemoryStream();
        SarifWriter.Write(findings, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
