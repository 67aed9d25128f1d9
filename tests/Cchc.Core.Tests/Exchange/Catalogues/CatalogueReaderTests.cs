using System.Globalization;
using System.Text;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>What damaged records of our own JSON become: findings with line, code and path, while the rest is read.</summary>
public sealed class CatalogueReaderTests
{
    private const string Record = """{"procedure":{"code":"1.000001","name":"Thủ tục một","kind":"standard","levels":["commune"],"channels":[{"method":"online","rawMethod":"ONLINE","time":{"workingDays":5,"rawValue":"5","rawUnit":"WORKING_DAY"},"fees":[{"kind":"levy","rawKind":"FEE","amount":10000}]}],"componentGroups":[{"components":[{"name":"Tờ khai","originals":1}]}],"online":{"level":3},"validity":{"from":"2026-01-01","through":"2026-12-31"},"createdAt":"2026-07-18T02:30:00Z"}}""";
    private const string Second = """{"procedure":{"code":"1.000002","name":"Thủ tục hai"}}""";
    private const string Local = """{"localVersion":{"code":"1.000001","locality":{"code":"H15"},"changes":{"parts":["name","notes"],"name":"Tên khác"}}}""";
    private const string Decision = """{"announcement":{"number":"1/QĐ-X","level":"province","signedOn":"2026-01-02","effectiveFrom":"2026-02-01","changes":[{"abolished":{"code":"1.000002"}},{"new":{"code":"1.000003"}},{"replaced":{"procedure":{"code":"1.000004"},"replacedCodes":["1.000001"]}},{"amended":{"code":"1.000001","changes":{"parts":["conditions"],"conditions":"a"},"bases":[{"part":"conditions","legalText":"x"}]}}]}}""";

    [Theory]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":7", "CCHC-CAT-063", "name")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":[[1]]", "CCHC-CAT-063", "name")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":\"\\ud800\"", "CCHC-CAT-064", "name")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"name\":\"a\",\"name\":\"b\"", "CCHC-CAT-065", "name")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"nane\":\"a\"", "CCHC-CAT-066", "nane")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"parts\":[]", "CCHC-CAT-066", "parts")]
    [InlineData("\"name\":\"Thủ tục một\"", "\"\\ud800\":{\"x\":[1]}", "CCHC-CAT-066", "\uFFFD")]
    [InlineData("\"standard\"", "\"Standard\"", "CCHC-CAT-067", "kind")]
    [InlineData("\"standard\"", "1", "CCHC-CAT-063", "kind")]
    [InlineData("\"levy\"", "\"tax\"", "CCHC-CAT-067", "channels[0].fees[0].kind")]
    [InlineData("[\"commune\"]", "[\"commune\",\"village\"]", "CCHC-CAT-067", "levels[1]")]
    [InlineData("[\"commune\"]", "\"commune\"", "CCHC-CAT-063", "levels")]
    [InlineData("\"amount\":10000", "\"amount\":1e999999999", "CCHC-CAT-070", "channels[0].fees[0].amount")]
    [InlineData("\"amount\":10000", "\"amount\":\"10000\"", "CCHC-CAT-063", "channels[0].fees[0].amount")]
    [InlineData("\"originals\":1", "\"originals\":1.5", "CCHC-CAT-070", "componentGroups[0].components[0].originals")]
    [InlineData("\"originals\":1", "\"originals\":99999999999", "CCHC-CAT-070", "componentGroups[0].components[0].originals")]
    [InlineData("\"workingDays\":5", "\"workingDays\":-1", "CCHC-CAT-070", "channels[0].time.workingDays")]
    [InlineData("\"workingDays\":5", "\"workingDays\":1e20", "CCHC-CAT-070", "channels[0].time.workingDays")]
    [InlineData("\"workingDays\":5", "\"weeks\":2.5", "CCHC-CAT-070", "channels[0].time.weeks")]
    [InlineData("\"workingDays\":5", "\"workingDays\":5,\"months\":1", "CCHC-CAT-078", "channels[0].time.months")]
    [InlineData("\"workingDays\":5", "\"stages\":[]", "CCHC-CAT-070", "channels[0].time.stages")]
    [InlineData("\"workingDays\":5", "\"stages\":[{\"sameDay\":true}]", "CCHC-CAT-078", "channels[0].time.stages[0].sameDay")]
    [InlineData("\"workingDays\":5", "\"stages\":[{\"years\":90},{\"years\":90}]", "CCHC-CAT-070", "channels[0].time.stages")]
    [InlineData("\"workingDays\":5", "\"sameDay\":true,\"cutOff\":\"25:00\"", "CCHC-CAT-071", "channels[0].time.cutOff")]
    [InlineData("\"workingDays\":5", "\"yearlyDate\":\"02-30\"", "CCHC-CAT-071", "channels[0].time.yearlyDate")]
    [InlineData("\"workingDays\":5", "\"fixedDate\":\"2026-02-29\"", "CCHC-CAT-071", "channels[0].time.fixedDate")]
    [InlineData("\"level\":3", "\"level\":5", "CCHC-CAT-070", "online.level")]
    [InlineData("\"level\":3", "\"full\":true,\"level\":3", "CCHC-CAT-078", "online.level")]
    [InlineData("\"level\":3", "\"level\":3,\"note\":\"x\"", "CCHC-CAT-078", "online")]
    [InlineData("02:30:00Z", "02:30:00+07:00", "CCHC-CAT-071", "createdAt")]
    [InlineData("\"fees\":[", "\"fees\":[null,", "CCHC-CAT-063", "channels[0].fees[0]")]
    [InlineData("\"fees\":[", "\"fees\":[3,", "CCHC-CAT-063", "channels[0].fees[0]")]
    [InlineData("\"code\":\"1.000001\"", "\"code\":\"1.000001\",\"rawCode\":\"2\"", "CCHC-CAT-078", "")]
    public void A_value_that_cannot_be_read_is_a_finding_and_the_record_is_kept(string part, string damage, string code, string path)
    {
        Record.Should().Contain(part);
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Record.Replace(part, damage), Second));
        catalogue.Procedures.Select(procedure => procedure.Code.Value).Should().Equal("1.000001", "1.000002");
        var finding = catalogue.Findings.Should().ContainSingle(finding => finding.Code == code).Subject;
        finding.Place.Should().Be("line 2, 1.000001" + (path.Length > 0 ? ", " + path : string.Empty));
        finding.Text.Vi.Should().NotBeEmpty();
        finding.Text.En.Should().NotBeEmpty();
        catalogue.Findings.Should().OnlyContain(found => found.Code.StartsWith("CCHC-CAT-06", StringComparison.Ordinal) || found.Code.StartsWith("CCHC-CAT-07", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"procedure\":{\"code\":\"1.000009\"}", "CCHC-CAT-060")]
    [InlineData("{\"procedure\":{\"code\":\"1.000009\"}}}", "CCHC-CAT-060")]
    [InlineData("{\"procedure\":{\"code\":\"1.000009\"}} {}", "CCHC-CAT-060")]
    [InlineData("{\"procedure\":{\"code\":\"1.000009\",\"name\":NaN}}", "CCHC-CAT-060")]
    [InlineData("{\"procedure\":{\"code\":\"1.000009\",}}", "CCHC-CAT-060")]
    [InlineData("hello", "CCHC-CAT-060")]
    [InlineData("[]", "CCHC-CAT-062")]
    [InlineData("null", "CCHC-CAT-062")]
    [InlineData("{}", "CCHC-CAT-062")]
    [InlineData("{\"procedure\":null}", "CCHC-CAT-062")]
    [InlineData("{\"format\":\"cchc-catalogue/1\"}", "CCHC-CAT-062")]
    [InlineData("{\"procedure\":[]}", "CCHC-CAT-063")]
    [InlineData("{\"procedure\":{}}", "CCHC-CAT-073")]
    [InlineData("{\"procedure\":{\"code\":\" \"}}", "CCHC-CAT-073")]
    [InlineData("{\"procedure\":{\"code\":5}}", "CCHC-CAT-073")]
    [InlineData("{\"localVersion\":{\"code\":\"1.000009\"}}", "CCHC-CAT-074")]
    [InlineData("{\"localVersion\":{\"code\":\"1.000009\",\"locality\":{\"code\":\"H15\"},\"changes\":{\"name\":\"x\"}}}", "CCHC-CAT-074")]
    [InlineData("{\"announcement\":{\"number\":\"1\",\"signedOn\":\"2026-01-01\"}}", "CCHC-CAT-074")]
    public void A_line_without_a_readable_record_is_left_out_and_the_rest_is_read(string line, string code)
    {
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Record, line, Second, Local, Decision));
        catalogue.Procedures.Should().HaveCount(2);
        catalogue.LocalVersions.Should().ContainSingle();
        catalogue.Announcements.Should().ContainSingle().Which.Changes.Should().HaveCount(4);
        catalogue.Findings.Should().Contain(finding => finding.Code == code && finding.Place.StartsWith("line 3", StringComparison.Ordinal) && finding.Severity == FindingSeverity.Error);
        catalogue.Findings.Should().OnlyContain(finding => finding.Place.StartsWith("line 3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"2026-01-01\"", "\"2026-13-01\"", "CCHC-CAT-071")]
    [InlineData("\"2026-01-01\"", "20260101", "CCHC-CAT-063")]
    [InlineData("\"2026-01-01\"", "\"2027-01-01\"", "CCHC-CAT-072")]
    [InlineData("{\"from\":\"2026-01-01\",\"through\":\"2026-12-31\"}", "\"2026\"", "CCHC-CAT-063")]
    public void A_version_of_unknown_days_is_left_out(string part, string damage, string code)
    {
        var local = Local.Replace("\"locality\"", "\"validity\":{\"from\":\"2026-01-01\",\"through\":\"2026-12-31\"},\"locality\"");
        Record.Should().Contain(part);
        local.Should().Contain(part);
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Record.Replace(part, damage), Second, local.Replace(part, damage), local));
        catalogue.Procedures.Select(procedure => procedure.Code.Value).Should().Equal("1.000002");
        catalogue.LocalVersions.Should().ContainSingle().Which.Validity.From.Should().NotBeNull();
        catalogue.Findings.Where(finding => finding.Code == code).Should().HaveCount(2);
        catalogue.Findings.Where(finding => finding.Code == "CCHC-CAT-074" && finding.Severity == FindingSeverity.Error).Should().HaveCount(2);
    }

    [Fact]
    public void An_open_validity_is_one()
    {
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Record.Replace("\"2026-01-01\"", "null")));
        catalogue.Findings.Should().BeEmpty();
        catalogue.Procedures.Should().ContainSingle().Which.Validity.From.Should().BeNull();
    }

    [Fact]
    public void An_agency_of_an_unknown_role_and_a_basis_of_an_unknown_part_are_left_out()
    {
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Second.Replace("}}", ",\"agencies\":[{\"role\":\"boss\",\"name\":\"A\"},{\"role\":7,\"name\":\"B\"},{\"role\":\"competent\",\"name\":\"C\"}]}}")));
        catalogue.Procedures[0].Agencies.Should().Equal(new Agency(AgencyRole.Competent, string.Empty, "C"));
        catalogue.Findings.Select(finding => finding.Code).Should().Equal("CCHC-CAT-067", "CCHC-CAT-063");

        catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Decision.Replace("\"bases\":[", "\"bases\":[{\"part\":\"bogus\",\"legalText\":\"a\"},{\"legalText\":\"b\"},")));
        catalogue.Announcements[0].Changes.OfType<AnnouncedChange.Amended>().Single().Bases.Should().Equal(new ChangeBasis(ProcedurePart.Conditions, "x"));
        catalogue.Findings.Select(finding => finding.Code).Should().Equal("CCHC-CAT-067", "CCHC-CAT-074", "CCHC-CAT-074");
    }

    [Fact]
    public void Bad_values_stay_bad_when_no_more_findings_are_listed()
    {
        var many = string.Concat(Enumerable.Range(0, 25).Select(i => $",\"x{i}\":1"));
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Second.Replace("}}", many + ",\"levels\":[\"bogus\"],\"agencies\":[{\"role\":\"boss\"}]}}")));
        catalogue.Procedures[0].Levels.Should().Be(AdministrativeLevels.None);
        catalogue.Procedures[0].Agencies.Should().BeEmpty();
        catalogue.Findings[^1].Severity.Should().Be(FindingSeverity.Error, "what is not listed is as bad as the worst of it");

        catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes(Local.Replace("\"parts\":[\"name\",\"notes\"],\"name\"", "\"a\":1" + many + ",\"parts\":[\"bogus\"],\"name\"")));
        catalogue.LocalVersions.Single().Changes.Parts.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"fields\":[{\"code\":7,\"name\":\"A\"}]", "CCHC-CAT-063")]
    [InlineData("\"rawKind\":\"\u00FF\"", "CCHC-CAT-064")]
    [InlineData("\"agencies\":[{\"role\":\"boss\"}]", "CCHC-CAT-067")]
    public void A_damaged_value_is_reported_in_every_record_that_has_it(string damage, string code)
    {
        var many = string.Concat(Enumerable.Range(0, 25).Select(i => $",\"x{i}\":1"));
        var full = Second.Replace("}}", many + "," + damage + "}}");
        var clean = Second.Replace("}}", "," + damage + "}}");
        var bytes = Encoding.UTF8.GetBytes(OwnCatalogues.Header + "\n").Concat(Encoding.Latin1.GetBytes(string.Join("\n", full, clean, clean))).ToArray();
        var catalogue = OwnCatalogues.Read(bytes.ToArray());
        catalogue.Findings.Where(finding => finding.Code == code).Select(finding => finding.Place.Substring(0, 6)).Should().Equal("line 3", "line 4");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    [InlineData("hello")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":\"cchc-catalogue/2\",\"procedures\":1}")]
    [InlineData("{\"format\":1}")]
    [InlineData(Record)]
    [InlineData("{\"code\":\"1.000001\",\"name\":\"a record of the portal\"}")]
    public void A_wrong_or_missing_format_line_is_one_finding_and_nothing_is_read(string first)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(first + "\n" + Record + "\n" + Second) }.Take(first.Trim().Length > 0 ? 2 : 1))
        {
            foreach (var content in new[] { bytes, OwnCatalogues.Gzip(bytes) })
            {
                var catalogue = OwnCatalogues.Read(content);
                catalogue.Procedures.Should().BeEmpty();
                catalogue.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAT-061");
                CatalogueIndex.Open(content).Findings.Should().Equal(catalogue.Findings);
            }
        }
    }

    [Fact]
    public void Counts_that_do_not_match_say_that_the_file_is_cut_short()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"format\":\"cchc-catalogue/1\",\"procedures\":3,\"localVersions\":0,\"announcements\":1}\n" + Record + "\n" + Local + "\n" + Decision);
        var finding = OwnCatalogues.Read(bytes).Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("CCHC-CAT-075");
        finding.Text.En.Should().Contain("3 procedures, 1 were read; 0 local versions, 1 were read").And.NotContain("announcements,");
        CatalogueIndex.Open(bytes).Findings.Should().Equal(finding);
    }

    [Fact]
    public void Blank_lines_byte_order_marks_carriage_returns_and_any_order_of_members_are_read()
    {
        const string Turned = """{"procedure":{"name":"Thủ tục hai","code":"1.000002"}}""";
        var catalogue = OwnCatalogues.Read(Encoding.UTF8.GetBytes("\uFEFF" + OwnCatalogues.Header + "\r\n\r\n " + Record + "\r\n" + Turned + "\r\n"));
        catalogue.Findings.Should().BeEmpty();
        catalogue.Procedures[1].Name.Should().Be("Thủ tục hai");
        catalogue.Procedures[0].Channels[0].Time.Time.Should().Be(new ProcessingTime.WorkingDays(5));
        catalogue.Procedures[0].CreatedAt.Should().Be(Instant.FromUtc(2026, 7, 18, 2, 30));
    }

    [Fact]
    public void Texts_are_brought_to_NFC_and_trimmed_raw_codes_stay()
    {
        var catalogue = OwnCatalogues.Read(OwnCatalogues.Bytes("""{"procedure":{"code":"1.000001","rawCode":" 1.000001 ","name":"\u00A0Đăng ký khai tử ","note":"tu\u031B\u0309","keywords":"vi\u0300"}}"""));
        catalogue.Findings.Should().BeEmpty();
        catalogue.Procedures[0].Name.Should().Be("Đăng ký khai tử");
        catalogue.Procedures[0].Note.Should().Be("tử");
        catalogue.Procedures[0].Keywords.Should().Be("vì");
        catalogue.Procedures[0].Code.Raw.Should().Be(" 1.000001 ");
    }

    [Fact]
    public void Changes_hold_the_values_of_their_parts_alone()
    {
        var version = OwnCatalogues.Read(OwnCatalogues.Bytes(Local)).LocalVersions[0];
        version.Changes.Parts.Should().Equal(ProcedurePart.Name, ProcedurePart.Notes);
        version.Changes.Values.Name.Should().Be("Tên khác");
        var wrong = OwnCatalogues.Read(OwnCatalogues.Bytes(Local.Replace("\"name\",", string.Empty)));
        wrong.LocalVersions[0].Changes.Values.Name.Should().BeEmpty();
        wrong.Findings.Should().ContainSingle().Which.ToString().Should().Be("CCHC-CAT-078 line 2, 1.000001, changes: \"name\" belongs to the part \"name\" that \"parts\" does not name; it was left out");
    }

    [Fact]
    public void Record_by_record_gives_the_same_as_the_whole()
    {
        var bytes = OwnCatalogues.Bytes(Record, "damaged", Second, Local, Decision);
        var records = CatalogueReader.Enumerate(new MemoryStream(bytes)).ToList();
        records.Select(record => record.GetType().Name).Should().Equal("Header", "OfProcedure", "Unread", "OfProcedure", "OfLocalVersion", "OfAnnouncement");
        records.Select(record => record.Line).Should().Equal(1, 2, 3, 4, 5, 6);
        var whole = OwnCatalogues.Read(bytes);
        records.OfType<CatalogueRecord.OfProcedure>().Select(record => record.Procedure).Should().Equal(whole.Procedures);
        records.SelectMany(record => record.Findings).Should().Equal(whole.Findings);
        var none = () => CatalogueReader.Enumerate(null!);
        none.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Progress_tells_bytes_and_records()
    {
        var lines = Enumerable.Range(0, 1000).Select(i => Second.Replace("000002", i.ToString("000000", CultureInfo.InvariantCulture))).ToArray();
        foreach (var bytes in new[] { OwnCatalogues.Bytes(lines), OwnCatalogues.Gzip(OwnCatalogues.Bytes(lines)) })
        {
            var told = new Progress();
            CatalogueReader.Read(new MemoryStream(bytes), told);
            told.Steps.Should().HaveCountGreaterThan(3).And.BeInAscendingOrder(step => step.Records);
            told.Steps[^1].Should().Be(new CatalogueProgress(bytes.Length, bytes.Length, 1000));
        }

        var written = new Progress();
        using var stream = new MemoryStream();
        CatalogueWriter.Write(OwnCatalogues.Read(OwnCatalogues.Bytes(lines)), stream, gzip: false, written);
        written.Steps[^1].Should().Be(new CatalogueProgress(stream.Length, null, 1000));
    }

    [Fact]
    public void A_record_lists_twenty_findings_and_a_file_ten_thousand()
    {
        var many = "{\"procedure\":{\"code\":\"1.000001\"" + string.Concat(Enumerable.Range(0, 5000).Select(i => $",\"x{i}\":1")) + "}}";
        var findings = OwnCatalogues.Read(OwnCatalogues.Bytes(many)).Findings;
        findings.Should().HaveCount(21);
        findings[^1].Code.Should().Be("CCHC-CAT-079");
        findings = OwnCatalogues.Read(OwnCatalogues.Bytes([.. Enumerable.Repeat("x", 11_000)])).Findings;
        findings.Should().HaveCount(10_001);
        findings[^1].Code.Should().Be("CCHC-CAT-079");
        CatalogueIndex.Open(OwnCatalogues.Bytes([.. Enumerable.Repeat("x", 11_000)])).Findings.Should().Equal(findings);
    }

    private sealed class Progress : IProgress<CatalogueProgress>
    {
        public List<CatalogueProgress> Steps { get; } = [];

        public void Report(CatalogueProgress value) => Steps.Add(value);
    }
}
