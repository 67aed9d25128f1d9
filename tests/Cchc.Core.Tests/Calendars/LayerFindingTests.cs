using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>What is wrong with a layer, with the file that is to be corrected: the layer, or the plan of the year that it touches.</summary>
public sealed class LayerFindingTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Theory]
    [InlineData("\"date\": \"2027-05-06\", ", "", "CCHC-CAL-004", "x.json:11 (bao-2)", "date: missing or empty")]
    [InlineData("\"kind\": \"localClosure\", ", "", "CCHC-CAL-004", "x.json:10 (bao-1)", "kind: missing or empty")]
    [InlineData("{\"ref\": \"cv-1\"}", "{\"reference\": \"cv-1\", \"ref\": \"cv-1\"}", "CCHC-CAL-019", "x.json:10 (bao-1)", null)]
    [InlineData("\"localClosure\"", "\"localClosure\", \"standsFor\": \"2027-05-08\"", "CCHC-CAL-011", "x.json:10 (bao-1)",
        "a local entry cannot have standsFor")]
    public void One_damage_gives_one_finding(string part, string damage, string code, string place, string? text)
    {
        var at = CalendarLayerReaderTests.Good.IndexOf(part, StringComparison.Ordinal);
        var damaged = CalendarLayerReaderTests.Good[..at] + damage + CalendarLayerReaderTests.Good[(at + part.Length)..];
        var finding = Check(damaged).Should().ContainSingle().Subject;
        (finding.Code, finding.Place, text is null ? null : finding.Text.En).Should().Be((code, place, text));
    }

    [Theory]
    [InlineData(2006, true)]
    [InlineData(2007, false)]
    [InlineData(2050, false)]
    [InlineData(2051, true)]
    public void A_plan_is_of_a_year_of_the_calendar(int year, bool isRefused) =>
        Check(CalendarLayerReaderTests.Good.Replace("\"version\": \"1\"", $"\"version\": \"1\", \"plan\": {year}"))
            .Where(finding => finding.Code == "CCHC-CAL-003").Select(finding => finding.Text.En).Should().Equal(isRefused ? [$"plan: expected a year from 2007 to 2050, found {year}"] : []);

    [Fact]
    public void A_holiday_that_a_plan_lacks_is_missing_in_its_file_and_one_taken_from_a_year_in_the_plan_of_that_year()
    {
        const string plan = """{"format": "cchc-calendar/1", "id": "vn-2028", "plan": 2028, "documents": [], "add": []}""";
        Check(plan).Where(finding => finding.Code == "CCHC-CAL-012").Should().NotBeEmpty().And.OnlyContain(finding => finding.Place == "x.json");

        var taken = Refused(CalendarLayer.Of("x", new CalendarEdit.Revoke("2027-04-30/publicHoliday", null)));
        taken.Where(finding => finding.Code == "CCHC-CAL-012").Should().ContainSingle().Which.Should().Match<Finding>(finding =>
            finding.Place.Contains("2027") && finding.Text.En == "2027-04-30: a statutory holiday is missing: Victory Day (30 April)");
    }

    [Fact]
    public void A_year_without_a_plan_is_held_against_the_law_when_a_layer_touches_it()
    {
        var findings = Refused(CalendarLayer.Of("x", new CalendarEdit.Add(Day("2030-03-04", DayKind.PublicHoliday))));
        findings.Should().ContainSingle().Which.Text.En.Should().Be("2030-03-04 is not a public holiday by law");
    }

    [Fact]
    public void A_layer_that_stands_twice_is_named_by_its_second_file()
    {
        var (first, second) = (CalendarLayer.Parse(CalendarLayerReaderTests.Good, "a.json"), CalendarLayer.Parse(CalendarLayerReaderTests.Good, "b.json"));
        Refused(first, second).Single(finding => finding.Code == "CCHC-CAL-007").Should().Match<Finding>(finding =>
            finding.Place == "b.json" && finding.Text.En == "duplicate layer \"tinh-x-2027\"" && finding.Text.Vi == "lớp \"tinh-x-2027\" lặp lại");
    }

    [Fact]
    public void What_is_no_object_gives_one_finding_and_a_document_may_have_the_identifier_of_a_day()
    {
        Check("""{"format": "cchc-calendar/1", "id": "t", "add": [1], "documents": ["x"], "revoke": [null]}""").Select(finding => finding.Code)
            .Should().Equal("CCHC-CAL-004", "CCHC-CAL-004", "CCHC-CAL-004");
        Check(CalendarLayerReaderTests.Good.Replace("\"cv-1\"", "\"bao-1\"")).Should().BeEmpty();
        Check(CalendarLayerReaderTests.Good.Replace("[{\"ref\": \"cv-1\"}]", "[7]")).Select(finding => finding.Code).Should().Equal("CCHC-CAL-004");
    }

    [Theory]
    [InlineData("\"kind\": \"Công văn\", ")]
    [InlineData("\"issuer\": \"UBND tỉnh X\", ")]
    public void A_document_without_kind_or_issuer_is_named_and_cannot_be_referred_to(string part)
    {
        var findings = Check(CalendarLayerReaderTests.Good.Replace(part, string.Empty));
        findings.Select(finding => (finding.Code, finding.Place)).Should().Equal(
            ("CCHC-CAL-004", "x.json:6 (cv-1)"), ("CCHC-CAL-008", "x.json:10 (bao-1)"), ("CCHC-CAL-008", "x.json:11 (bao-2)"));
    }

    [Fact]
    public void A_revocation_says_when_it_was_decided_and_a_record_of_the_nation_how_sure_it_is()
    {
        const string revoke = """
            {"format": "cchc-calendar/1", "id": "t", "documents": [{"id": "q", "kind": "QĐ", "number": "1", "issuer": "TTg"}],
             "revoke": [{"id": "2027-09-03/publicHoliday", "documents": [{"ref": "q"}]}]}
            """;
        Check(revoke).Where(finding => finding.Code == "CCHC-CAL-015").Should().ContainSingle().Which.Place.Should().Be("x.json:2 (2027-09-03/publicHoliday)");

        var reader = new CalendarLayerReader("2027.json", isBuiltIn: true);
        reader.Read(Stream(CalendarLayerReaderTests.Good));
        reader.Findings.Select(finding => finding.Text.En).Distinct().Should().Equal("confidence: missing or empty");
    }

    [Fact]
    public void Every_date_of_a_record_is_of_the_ISO_calendar()
    {
        var (day, other) = (Day("2026-03-04", DayKind.LocalClosure), Dates.Day("2026-03-01").WithCalendar(CalendarSystem.Julian));
        foreach (var record in new[] { day with { Date = other }, day with { StandsFor = other }, day with { DecidedOn = other } })
        {
            FluentActions.Invoking(() => CalendarLayer.Of("x", new CalendarEdit.Add(record))).Should().Throw<ArgumentException>()
                .WithMessage("\"Thử\" has a date of the calendar system Julian: expected ISO.*");
        }
    }

    [Fact]
    public async Task A_file_is_checked_without_waiting_as_with_it()
    {
        var damaged = CalendarLayerReaderTests.Good.Replace("\"localClosure\"", "\"storm\"");
        (await CalendarLayer.CheckAsync(Stream(damaged), "x.json", Calendar)).Should().Equal(Check(damaged)).And.NotBeEmpty();
        (await CalendarLayer.LoadAsync(Stream(CalendarLayerReaderTests.Good), "x.json")).ToString().Should().Be("tinh-x-2027 1");
        await Needs(() => CalendarLayer.LoadAsync(null!, "x"), "stream");
        await Needs(() => CalendarLayer.LoadAsync(Stream("{}"), null!), "name");
        await Needs(() => CalendarLayer.CheckAsync(null!, "x", Calendar), "stream");
        await Needs(() => CalendarLayer.CheckAsync(Stream("{}"), null!, Calendar), "name");
        await Needs(() => CalendarLayer.CheckAsync(Stream("{}"), "x", null!), "calendar");

        static async Task Needs(Func<Task> call, string parameter) =>
            await FluentActions.Awaiting(call).Should().ThrowAsync<ArgumentNullException>().WithParameterName(parameter);
    }
#if LIB_HAS_DATEONLY

    [Fact]
    public void A_batch_needs_room_and_names_what_has_too_little()
    {
        DateOnly[] two = [new(2026, 3, 2), new(2026, 3, 3)];
        Named(() => Calendar.Add(two, 1, new DateOnly[1]), "results", "1 places for 2 items.*");
        Named(() => Calendar.Add(two, new int[] { 1, 2 }, new DateOnly[1]), "results", "1 places for 2 items.*");
        Named(() => Calendar.Add(two, new int[] { 1 }, new DateOnly[2]), "workingDays", "1 places for 2 items.*");
        Named(() => Calendar.Count(two, new DateOnly[1], new int[2]), "to", "1 places for 2 items.*");
        Named(() => Calendar.Count(two, two, new int[1]), "results", "1 places for 2 items.*");

        static void Named(Action call, string parameter, string message) =>
            call.Should().Throw<ArgumentException>().WithParameterName(parameter).WithMessage(message);
    }

    [Fact]
    public void A_day_of_a_batch_outside_the_calendar_is_named_with_its_place()
    {
        DateOnly[] days = [new(2026, 3, 2), new(1999, 1, 1)];
        FluentActions.Invoking(() => Calendar.Add(days, 1, new DateOnly[2])).Should().Throw<CalendarRangeException>()
            .WithMessage("item 1, 1999-01-01 is out of range*");
        FluentActions.Invoking(() => Calendar.Add(days, new int[] { 1, 1 }, new DateOnly[2])).Should().Throw<CalendarRangeException>()
            .WithMessage("item 1, 1999-01-01 is out of range*");
        FluentActions.Invoking(() => Calendar.Add(days.AsSpan(0, 1), -100_000, new DateOnly[1])).Should().Throw<CalendarRangeException>()
            .WithMessage("item 0, 2026-03-02 - 100000 working days is out of range*");
        DateOnly[] results = [default, default, new(1, 2, 3)];
        Calendar.Add(days.AsSpan(0, 1), 1, results);
        results.Should().Equal(new DateOnly(2026, 3, 3), default, new DateOnly(1, 2, 3));
    }
#endif

    private static IReadOnlyList<Finding> Check(string json) => CalendarLayer.Check(Stream(json), "x.json", Calendar);

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<Finding> Refused(params CalendarLayer[] layers) =>
        FluentActions.Invoking(() => Calendar.With(layers)).Should().Throw<CalendarDataException>().Which.Findings;

    private static CalendarDay Day(string date, DayKind kind) => new() { Date = Dates.Day(date), Kind = kind, Name = new BilingualText("Thử", "Test") };
}
