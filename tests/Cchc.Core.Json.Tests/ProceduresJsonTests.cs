using System.Text.Json;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Json.Tests;

/// <summary>Procedures, versions and what is computed from them, as JSON without any settings.</summary>
public sealed class ProceduresJsonTests
{
    public static TheoryData<string, string, string> Forms => new()
    {
        { "procedure", "rawCode", string.Empty }, { "agency", string.Empty, string.Empty }, { "step", string.Empty, string.Empty }, { "channel", string.Empty, string.Empty },
        { "fee", string.Empty, string.Empty }, { "formFile", string.Empty, string.Empty }, { "case", string.Empty, string.Empty }, { "componentGroup", string.Empty, string.Empty },
        { "component", string.Empty, string.Empty }, { "legalBasis", string.Empty, string.Empty }, { "returnMethod", string.Empty, string.Empty }, { "serviceGroup", string.Empty, string.Empty },
        { "link", string.Empty, string.Empty }, { "validity", string.Empty, string.Empty }, { "reference", string.Empty, string.Empty }, { "localVersion", "rawCode", string.Empty },
        { "locality", string.Empty, string.Empty }, { "announcement", string.Empty, string.Empty }, { "basis", string.Empty, string.Empty }, { "abolished", "rawCode", "type" },
        { "amended", "rawCode", "type" }, { "codeAndName", string.Empty, string.Empty },
    };

    [Fact]
    public void What_is_stored_comes_back_equal() => RoundTrip.Check(SampleValues.StoredProcedures);

    [Fact]
    public void Answers_are_written_and_not_read_back() => RoundTrip.CheckAnswers(SampleValues.ProcedureAnswers);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = SampleValues.StoredProcedures.Select(value => RoundTrip.Write(value)).ToList();
        using var scope = new CultureScope(culture);
        SampleValues.StoredProcedures.Select(value => RoundTrip.Write(value)).Should().Equal(before);
        RoundTrip.Check(SampleValues.StoredProcedures);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Members_are_those_of_the_file_of_a_catalogue(string form, string onlyInTheFile, string onlyHere)
    {
        var full = SampleValues.Full;
        object value = form switch
        {
            "procedure" => full,
            "agency" => full.Agencies[0],
            "step" => full.Steps[0],
            "channel" => full.Channels[0],
            "fee" => full.Channels[0].Fees[0],
            "formFile" => full.ComponentGroups[0].Components[0].Forms[0],
            "case" => full.Cases[0],
            "componentGroup" => full.ComponentGroups[0],
            "component" => full.ComponentGroups[0].Components[0],
            "legalBasis" => full.LegalBases[0],
            "returnMethod" => full.ReturnMethods[0],
            "serviceGroup" => full.ServiceGroups[0],
            "link" => full.Links[0],
            "validity" => full.Validity,
            "reference" => full.Announcement!,
            "localVersion" => SampleValues.Local,
            "locality" => SampleValues.Local.Locality,
            "announcement" => SampleValues.Announcement,
            "basis" => ((AnnouncedChange.Amended)SampleValues.Announcement.Changes[1]).Bases[0],
            "abolished" => SampleValues.Announcement.Changes[3],
            "amended" => SampleValues.Announcement.Changes[1],
            _ => full.Fields[0],
        };
        RoundTrip.Element(value).EnumerateObject().Select(member => member.Name).Except(onlyHere.Split(' '))
            .Should().BeEquivalentTo(Schemas.Names("catalogue.schema.json", form).Except(onlyInTheFile.Split(' ')));
    }

    [Theory]
    [InlineData(typeof(ProcedureKind), "procedure", "kind")]
    [InlineData(typeof(RegulationKind), "procedure", "regulation")]
    [InlineData(typeof(AdministrativeLevels), "procedure", "levels")]
    [InlineData(typeof(ProactiveLevel), "procedure", "proactive")]
    [InlineData(typeof(ProcedureState), "procedure", "state")]
    [InlineData(typeof(AgencyRole), "agency", "role")]
    [InlineData(typeof(SubmissionMethod), "channel", "method")]
    [InlineData(typeof(FeeKind), "fee", "kind")]
    [InlineData(typeof(PartialReason), "online", "partial")]
    [InlineData(typeof(ProcedureLinkKind), "link", "kind")]
    [InlineData(typeof(AnnouncingLevel), "announcement", "level")]
    [InlineData(typeof(ProcedurePart), "changes", "parts")]
    public void Words_are_those_of_the_file_of_a_catalogue(Type enumeration, string form, string member) =>
        Kinds.WordsOf(enumeration).Should().BeEquivalentTo(Schemas.Words("catalogue.schema.json", form, member));

    [Theory]
    [InlineData(typeof(AnnouncedChange), "new amended replaced abolished")]
    [InlineData(typeof(AnnouncementOutcome), "applied refused")]
    [InlineData(typeof(VersionAnswer), "found notYet ended unknown")]
    [InlineData(typeof(TimeSource), "channel case")]
    public void Every_kind_has_its_word(Type hierarchy, string words) => Kinds.WordsOf(hierarchy, "type").Should().Be(words);

    [Fact]
    public void Announced_changes_have_the_words_of_the_file_of_a_catalogue() =>
        Kinds.WordsOf(typeof(AnnouncedChange), "type").Split(' ').Should().BeEquivalentTo(Schemas.Names("catalogue.schema.json", "change"));

    [Fact]
    public void Other_words()
    {
        Kinds.WordsOf(typeof(AnnouncementDayCount)).Should().Equal("decreeDays", "workingDays");
        Kinds.WordsOf(typeof(TimeSelectionKind)).Should().Equal("nothing", "one", "several", "contradictory", "wordsOnly");
        Kinds.WordsOf(typeof(ProcedureMatchKind)).Should().Contain("phrase");
        Kinds.WordsOf(typeof(AgencyCodeOrder)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_online_service_is_that_of_the_file_of_a_catalogue()
    {
        foreach (var (service, json) in new (OnlineService, string)[]
        {
            (OnlineService.NotStated.Instance, "{}"), (OnlineService.Full.Instance, "{\"full\":true}"), (new OnlineService.Level(3), "{\"level\":3}"),
            (new OnlineService.Partial(PartialReason.AppearInPerson, "x"), "{\"partial\":\"appearInPerson\",\"note\":\"x\"}"),
        })
        {
            RoundTrip.Write(service).Should().Be(json);
            JsonSerializer.Deserialize<OnlineService>(json).Should().Be(service);
            Schemas.Check("catalogue.schema.json", "online", RoundTrip.Element(service)).Should().BeEmpty();
        }

        JsonSerializer.Deserialize<OnlineService>("null").Should().Be(OnlineService.NotStated.Instance);
        JsonSerializer.Deserialize<OnlineService>("{\"full\":false,\"note\":null}").Should().Be(OnlineService.NotStated.Instance);
        RoundTrip.Refusal<OnlineService>("{\"level\":5}").Should().Contain("level").And.Contain("1 to 4");
        RoundTrip.Refusal<OnlineService>("{\"level\":3,\"full\":true}").Should().Contain("do not go together");
        RoundTrip.Refusal<OnlineService.Level>("{\"full\":true}").Should().Contain("Full; expected Level");
        RoundTrip.Refusal<OnlineService>("3").Should().Contain("not Number");
    }

    [Fact]
    public void Wrong_json_is_refused_with_what_was_expected()
    {
        RoundTrip.Refusal<Procedure>("{\"name\":\"x\"}").Should().Contain("code");
        RoundTrip.Refusal<Procedure>("{\"code\":\" \",\"name\":\"x\"}").Should().Contain(nameof(ProcedureCode)).And.Contain("blank");
        RoundTrip.Refusal<Procedure>("{\"code\":\"1.001193\",\"name\":\"x\",\"kind\":\"odd\"}").Should().Contain("\"odd\"").And.Contain("interlinkedInternal");
        RoundTrip.Refusal<Procedure>("{\"code\":\"1.001193\",\"name\":\"x\",\"kind\":2}").Should().Contain("standard");
        RoundTrip.Refusal<Procedure>("{\"code\":\"1.001193\",\"name\":\"x\",\"createdAt\":\"today\"}").Should().Contain("\"today\"").And.Contain("2026-09-03T09:30:00Z");
        RoundTrip.Refusal<Validity>("{\"from\":\"1/7/2026\"}").Should().Contain("\"1/7/2026\"").And.Contain("2026-09-03");
        RoundTrip.Refusal<AnnouncedChange>("{\"type\":\"renamed\"}").Should().Contain("renamed");
    }

    [Fact]
    public void A_code_keeps_its_clean_text_alone()
    {
        var json = RoundTrip.Write(SampleValues.Full with { Code = ProcedureCode.Parse(" 1.000001 ") });
        ((Procedure)RoundTrip.Read(json, SampleValues.Full)).Code.Raw.Should().Be("1.000001");
    }

    [Fact]
    public void Real_records_come_back_equal()
    {
        using var file = File.OpenRead(SharedData.NationalDump);
        var records = NationalPortalReader.Enumerate(file).Select(record => record.Procedure).OfType<Procedure>().Take(500).ToList();
        records.Should().HaveCount(Math.Min(500, SharedData.NationalCount));
        foreach (var options in RoundTrip.Plain)
        {
            records.Select(procedure => RoundTrip.Read(RoundTrip.Write(procedure, options), procedure, options)).Should().Equal(records, (back, procedure) => back.Equals(procedure));
        }
    }
}
