using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>A damaged layer file gives every finding at once, each with its line and identifier; never a silent gap.</summary>
public sealed class CalendarLayerReaderTests
{
    /// <summary>A storm closure, a swap for 2027, and a record of the built-in data revised. Line numbers matter below.</summary>
    internal const string Good = """
        {
          "format": "cchc-calendar/1",
          "id": "tinh-x-2027",
          "version": "1",
          "documents": [
            {"id": "cv-1", "kind": "Công văn", "number": "6337/UBND-KTN", "issuer": "UBND tỉnh X", "issuedOn": "2027-05-04"},
            {"id": "tb-2", "kind": "Thông báo", "number": "2/TB-BNV", "issuer": "Bộ Nội vụ", "issuedOn": "2027-03-01"}
          ],
          "add": [
            {"id": "bao-1", "date": "2027-05-05", "kind": "localClosure", "nameVi": "Nghỉ phòng chống bão số 1", "nameEn": "Closed for storm no. 1", "documents": [{"ref": "cv-1"}], "decidedOn": "2027-05-04"},
            {"id": "bao-2", "date": "2027-05-06", "kind": "partialClosure", "part": "-13:30", "nameVi": "Nghỉ đến 13:30", "nameEn": "Closed until 13:30", "documents": [{"ref": "cv-1", "article": "khoản 2"}], "decidedOn": "2027-05-04"},
            {"id": "off", "date": "2027-05-28", "kind": "swapOff", "standsFor": "2027-06-05", "nameVi": "Nghỉ hoán đổi", "nameEn": "Day off by swap", "documents": [{"ref": "tb-2"}], "decidedOn": "2027-03-01"},
            {"id": "on", "date": "2027-06-05", "kind": "makeUpWorking", "standsFor": "2027-05-28", "nameVi": "Làm bù", "nameEn": "Make-up day", "documents": [{"ref": "tb-2"}], "decidedOn": "2027-03-01"}
          ],
          "replace": [
            {"id": "2027-09-03/publicHoliday", "date": "2027-09-01", "kind": "publicHoliday", "nameVi": "Quốc khánh (ngày liền kề)", "nameEn": "National Day (adjacent day)", "documents": [{"ref": "tb-2"}], "decidedOn": "2027-03-01"}
          ]
        }
        """;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Fact]
    public void A_sound_file_has_no_findings_and_says_what_it_says()
    {
        Check(Good).Should().BeEmpty();
        var layer = CalendarLayer.Parse(Good, "x.json");
        layer.ToString().Should().Be("tinh-x-2027 1");
        layer.Edits.Should().HaveCount(5);
        layer.PlanYear.Should().BeNull();
        ((CalendarEdit.Add)layer.Edits[1]).Day.Part.Should().Be(new DayPart.Hours(LocalTime.Midnight, new LocalTime(13, 30)));
        ((CalendarEdit.Add)layer.Edits[1]).Day.LegalBasis.Should().Be("Công văn số 6337/UBND-KTN ngày 04/05/2027 của UBND tỉnh X, khoản 2");
    }

    [Theory]
    [InlineData("\"format\": ", "\"format\" ", "CCHC-CAL-001", 2)] // no JSON
    [InlineData("\"add\": [", "\"add\": [[[[[[[[[", "CCHC-CAL-001", 9)] // nested too deeply
    [InlineData("cchc-calendar/1", "cchc-calendar/9", "CCHC-CAL-002", 2)]
    [InlineData("\"version\": \"1\"", "\"version\": \"1\", \"plan\": 1999", "CCHC-CAL-003", 4)]
    [InlineData("\"nameVi\": \"Nghỉ đến 13:30\", ", "", "CCHC-CAL-004", 11)] // missing
    [InlineData("\"nameVi\": \"Nghỉ đến 13:30\"", "\"nameVi\": \"\\u00A0\"", "CCHC-CAL-004", 11)] // empty
    [InlineData("\"date\": \"2027-05-06\"", "\"date\": 20270506", "CCHC-CAL-004", 11)] // wrong type
    [InlineData("\"documents\": [{\"ref\": \"cv-1\"}]", "\"documents\": \"cv-1\"", "CCHC-CAL-004", 10)]
    [InlineData("\"date\": \"2027-05-06\"", "\"date\": \"2027-02-29\"", "CCHC-CAL-005", 11)]
    [InlineData("\"decidedOn\": \"2027-05-04\"}", "\"decidedOn\": \"04/05/2027\"}", "CCHC-CAL-005", 10)]
    [InlineData("\"localClosure\"", "\"storm\"", "CCHC-CAL-005", 10)]
    [InlineData("\"localClosure\"", "\"localClosure\", \"confidence\": \"sure\"", "CCHC-CAL-005", 10)]
    [InlineData("\"part\": \"-13:30\"", "\"part\": \"until noon\"", "CCHC-CAL-005", 11)]
    [InlineData("\"part\": \"-13:30\"", "\"part\": \"13:30-08:00\"", "CCHC-CAL-005", 11)]
    [InlineData("\"version\": \"1\"", "\"version\": \"1\", \"plan\": 2029", "CCHC-CAL-006", 10)] // a day of another year
    [InlineData("\"id\": \"bao-2\"", "\"id\": \"bao-1\"", "CCHC-CAL-007", 11)]
    [InlineData("\"id\": \"tb-2\"", "\"id\": \"cv-1\"", "CCHC-CAL-007", 7)]
    [InlineData("[{\"ref\": \"cv-1\"}]", "[{\"ref\": \"cv-9\"}]", "CCHC-CAL-008", 10)]
    [InlineData("[{\"ref\": \"cv-1\"}]", "[]", "CCHC-CAL-009", 10)]
    [InlineData("\"date\": \"2027-05-28\"", "\"date\": \"2027-04-30\"", "CCHC-CAL-010", 12)] // has a record already
    [InlineData("\"date\": \"2027-06-05\"", "\"date\": \"2027-06-04\"", "CCHC-CAL-011", 13)] // a swap of two weekdays
    [InlineData("\"standsFor\": \"2027-06-05\", ", "", "CCHC-CAL-011", 12)]
    [InlineData("\"date\": \"2027-09-01\"", "\"date\": \"2027-08-31\"", "CCHC-CAL-012", 0)] // no day beside 2/9
    [InlineData("\"number\": \"6337/UBND-KTN\", ", "", "CCHC-CAL-014", 10)]
    [InlineData(", \"decidedOn\": \"2027-05-04\"}", "}", "CCHC-CAL-015", 10)]
    [InlineData("\"date\": \"2027-05-06\"", "\"date\": \"2055-05-06\"", "CCHC-CAL-016", 11)]
    [InlineData("2027-09-03/publicHoliday", "2027-09-05/publicHoliday", "CCHC-CAL-017", 16)] // nothing to replace
    [InlineData("\"id\": \"bao-2\"", "\"id\": \"2027-09-02/publicHoliday\"", "CCHC-CAL-018", 11)]
    [InlineData("\"part\": ", "\"parts\": ", "CCHC-CAL-019", 11)] // a typing error
    [InlineData("\"date\": \"2027-05-06\"", "\"date\": \"2027-05-06\", \"date\": \"2027-05-07\"", "CCHC-CAL-020", 11)]
    [InlineData("\"part\": \"-13:30\", ", "", "CCHC-CAL-021", 11)]
    [InlineData("\"localClosure\"", "\"localClosure\", \"part\": \"morning\"", "CCHC-CAL-021", 10)]
    [InlineData("\"2027-05-05\", \"kind\": \"localClosure\"", "\"2027-05-01\", \"kind\": \"extraWorking\"", "CCHC-CAL-023", 10)] // on a public holiday
    [InlineData("Nghỉ đến", "\\uD800", "CCHC-CAL-024", 11)] // half a character
    [InlineData("Nghỉ đến", "a\\u0000b", "CCHC-CAL-026", 11)]
    [InlineData("\"2027-05-28\", \"kind\": \"swapOff\", \"standsFor\": \"2027-06-05\"", "\"2027-05-28\", \"kind\": \"publicHoliday\"", "CCHC-CAL-027", 12)] // no law gives it
    public void Each_damage_is_named_with_its_line(string part, string damage, string code, int line)
    {
        Good.Should().Contain(part);
        var at = Good.IndexOf(part, StringComparison.Ordinal);
        var findings = Check(Good[..at] + damage + Good[(at + part.Length)..]);
        findings.Should().Contain(finding => finding.Code == code && (line == 0 || finding.Place.StartsWith($"x.json:{line}", StringComparison.Ordinal)), "it gave {0}", string.Join("\n", findings));
    }

    [Fact]
    public void A_missing_make_up_day_and_a_missing_holiday_of_a_plan_are_refused()
    {
        const string plan = """{"format": "cchc-calendar/1", "id": "vn-2028", "plan": 2028, "documents": [{"id": "q", "kind": "QĐ", "number": "1", "issuer": "TTg"}], "add": [{"id": "n", "date": "2028-01-01", "kind": "publicHoliday", "nameVi": "a", "nameEn": "a", "documents": [{"ref": "q"}], "decidedOn": "2027-11-01"}]}""";
        var codes = Check(plan).Select(finding => finding.Code).ToList();
        codes.Should().Contain("CCHC-CAL-012").And.Contain("CCHC-CAL-013"); // 1/1/2028 is a Saturday
        codes.Count(code => code == "CCHC-CAL-012").Should().BeGreaterThan(5);
    }

    [Theory]
    [InlineData("swapOff", "2029-01-02", false)] // a swap over New Year is decided with either year
    [InlineData("swapOff", "2027-12-31", false)]
    [InlineData("makeUpWorking", "2029-01-06", false)]
    [InlineData("swapOff", "2030-01-02", true)]
    [InlineData("swapOff", "2026-12-31", true)]
    [InlineData("publicHoliday", "2029-01-02", true)]
    [InlineData("publicHoliday", "2028-12-31", false)]
    public void A_plan_holds_the_days_of_its_year_and_swaps_with_the_year_beside_it(string kind, string date, bool isOutside)
    {
        var plan = $$"""{"format": "cchc-calendar/1", "id": "vn-2028", "plan": 2028, "documents": [{"id": "q", "kind": "QĐ", "number": "1", "issuer": "TTg"}], "add": [{"id": "n", "date": "{{date}}", "kind": "{{kind}}", "nameVi": "a", "nameEn": "a", "documents": [{"ref": "q"}], "decidedOn": "2027-11-01"}]}""";
        Check(plan).Any(finding => finding.Text.En == $"{date} is not in 2028, the year of the plan").Should().Be(isOutside);
    }

    [Theory]
    [InlineData("publicHoliday", false)]
    [InlineData("swapOff", false)]
    [InlineData("localClosure", true)]
    public void A_title_stands_for_the_number_of_a_national_document_not_of_a_local_one(string kind, bool isMissing)
    {
        var titled = $$"""{"format": "cchc-calendar/1", "id": "x", "documents": [{"id": "q", "kind": "QĐ", "title": "Bộ luật Lao động 1994", "issuer": "TTg"}], "add": [{"id": "n", "date": "2027-05-05", "kind": "{{kind}}", "nameVi": "a", "nameEn": "a", "documents": [{"ref": "q"}], "decidedOn": "2027-04-01"}]}""";
        Check(titled).Any(finding => finding.Text.En == "a document with its number is needed").Should().Be(isMissing);
    }

    [Fact]
    public void A_record_that_is_there_cannot_be_added_and_one_that_is_not_cannot_be_replaced_and_the_text_says_which()
    {
        var twice = Good.Replace("\"id\": \"off\"", "\"id\": \"2027-09-03/publicHoliday\"");
        Check(twice).Should().Contain(finding => finding.Text.En == "there is a record \"2027-09-03/publicHoliday\" already; to change it use replace"
            && finding.Text.Vi.EndsWith("muốn sửa thì dùng replace"));
        var nothing = Good.Replace("2027-09-03/publicHoliday", "2027-09-03/nothing");
        Check(nothing).Should().Contain(finding => finding.Text.En == "there is no record \"2027-09-03/nothing\" to replace or revoke"
            && finding.Text.Vi.EndsWith("để sửa hay bãi bỏ"));
    }

    [Fact]
    public void All_findings_come_at_once_in_order_of_line_with_the_identifier()
    {
        var damaged = Good.Replace("\"localClosure\"", "\"storm\"").Replace("\"ref\": \"tb-2\"", "\"ref\": \"tb-9\"").Replace("-13:30", "noon").Replace("2027-09-03/", "x/");
        var findings = Check(damaged);
        findings.Select(finding => finding.Code).Should().StartWith(["CCHC-CAL-005", "CCHC-CAL-005", "CCHC-CAL-008", "CCHC-CAL-008", "CCHC-CAL-008"]).And.Contain("CCHC-CAL-017");
        findings[0].Place.Should().Be("x.json:10 (bao-1)");
        findings[0].Text.Vi.Should().Contain("\"storm\"");

        var load = () => CalendarLayer.Parse(damaged, "x.json");
        load.Should().Throw<CalendarDataException>().Which.Message.Should().Contain("x.json:11 (bao-2)").And.Contain("\"noon\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"format\": 7}")]
    [InlineData("{\"format\": \"cchc-calendar/1\"")]
    [InlineData("// a comment")]
    [InlineData("{\"format\": \"cchc-calendar/1\", \"id\": \"x\", \"add\": [null, 7, \"x\", []]}")]
    [InlineData("{\"format\": \"cchc-calendar/1\", \"id\": \"x\", \"documents\": [{\"id\": {}}]}")]
    [InlineData("{\"format\": \"cchc-calendar/1\", \"id\": \"x\", \"plan\": 1e400}")]
    public void What_is_no_layer_is_a_finding(string text) => Check(text).Should().NotBeEmpty();

    [Fact]
    public void Encodings_are_told_apart()
    {
        Check([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]).Should().BeEmpty("a byte order mark is allowed");
        Check([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)]).Should().ContainSingle().Which.Text.En.Should().Contain("UTF-16");
        Check(Encoding.Latin1.GetBytes(Good.Replace("Nghỉ", "Ngh\u00ED"))).Should().Contain(finding => finding.Code == "CCHC-CAL-024");
        Check(Good.Replace("\n", "\r\n").Replace(" \"", "\t\"")).Should().BeEmpty();
        var decomposed = CalendarLayer.Parse(Good.Replace("Nghỉ phòng", "Nghi\u0309\u00A0pho\u0300ng"), "x.json");
        ((CalendarEdit.Add)decomposed.Edits[0]).Day.Name.Vi.Should().Be("Nghỉ phòng chống bão số 1");
    }

    [Fact]
    public void A_huge_or_deeply_nested_file_is_refused_without_reading_it_all()
    {
        using var huge = new EndlessStream();
        CalendarLayer.Check(huge, "huge.json", Calendar).Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-022");
        huge.Given.Should().BeLessThan(CalendarLayer.LargestFile * 3);

        var deep = Check(new string('[', 1_000_000));
        deep.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-001");
    }

    [Fact]
    public void Damaged_text_hides_no_other_finding()
    {
        var codes = Check(Good.Replace("Nghỉ phòng", "\\uD800").Replace("\"part\": ", "\"parts\": ").Replace("\"version\"", "\"versio\"")).Select(finding => finding.Code).ToList();
        codes.Should().Contain(["CCHC-CAL-024", "CCHC-CAL-019", "CCHC-CAL-021"]).And.HaveElementAt(0, "CCHC-CAL-019");
    }

    [Fact]
    public void Findings_are_counted_up_to_a_limit_and_what_is_no_object_gives_one()
    {
        var many = Check($$"""{"format": "cchc-calendar/1", "id": "t", "add": [{{string.Join(",", Enumerable.Repeat("1", 200_000))}}]}""");
        many.Should().HaveCount(501);
        many[^1].Code.Should().Be("CCHC-CAL-025");
        Check("""{"format": "cchc-calendar/1", "id": "t", "add": [1], "documents": ["x"], "revoke": [null]}""").Select(finding => finding.Code).Should().Equal("CCHC-CAL-004", "CCHC-CAL-004", "CCHC-CAL-004");
    }

    private static IReadOnlyList<Finding> Check(string json) => Check(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<Finding> Check(byte[] json) => CalendarLayer.Check(new MemoryStream(json), "x.json", Calendar);

    /// <summary>100 MB and more of white space, and how much of it was asked for.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }
    }
}
