using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Exchange.Documents;

public sealed class AnswerJsonTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly Deadline Due = new DeadlineCalculator(Calendar).Compute(ProcessingTime.Parse("5 ngày làm việc"), new LocalDateTime(2026, 8, 28, 16, 30));

    public static TheoryData<string, string> Answers { get; } = new()
    {
        { "deadline", AnswerJson.Write(Due, Calendar) },
        { "clock", AnswerJson.Write(Clock(), Calendar) },
        { "day", AnswerJson.Write(Calendar.Day(new LocalDate(2026, 9, 2)), Calendar) },
        { "calendars", AnswerJson.Write(CalendarDifference.Between(Calendar.AsOf(new LocalDate(2025, 12, 24)), Calendar)) },
        { "catalogues", AnswerJson.Write(CatalogueDifference.Between(new ProcedureCatalogue([]), new ProcedureCatalogue([SampleCatalogue.Load().Procedures[0]])), "a", "b") },
        { "time", AnswerJson.Write(TimeExpression.Read("1 tháng 10 ngày; trường hợp phức tạp: 30 ngày")) },
        { "check", AnswerJson.Write(Check(), "Đăng ký khai sinh") },
        { "citizen", AnswerJson.Write(CitizenList.Of(Check().Rules, Facts.None), "Đăng ký khai sinh") },
        { "cost", AnswerJson.Write(ComplianceCost.Of(Sheet(Activity("1.1", ExactNumber.Fraction(1, 3))))) },
        { "validation", Validation([new ValidationFinding { Code = "CCHC-CAT-101", Severity = FindingSeverity.Error, Procedure = "1.001193", Path = "name", Text = new("sai", "wrong") }]) },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Names_are_in_camel_case_and_languages_come_in_pairs(string answer, string text)
    {
        text.Should().EndWith("\n").And.NotContain("\r", "{0} has the same line ends on every machine", answer);
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
        var objects = Objects(document.RootElement).ToList();
        objects.Should().NotBeEmpty();
        foreach (var names in objects.Select(item => item.EnumerateObject().Select(member => member.Name).ToList()))
        {
            names.Should().OnlyContain(name => char.IsLower(name[0]) && name.All(char.IsAsciiLetterOrDigit));
            names.Where(name => name.EndsWith("Vi", StringComparison.Ordinal)).Select(name => name[..^2]).Should().Equal(names.Where(name => name.EndsWith("En", StringComparison.Ordinal)).Select(name => name[..^2]));
        }
    }

    [Fact]
    public void A_deadline_has_its_day_its_reasons_and_its_data()
    {
        using var document = JsonDocument.Parse(AnswerJson.Write(Due, Calendar, SampleCatalogue.Load().Procedures[0]));
        var root = document.RootElement;
        root.EnumerateObject().Select(member => member.Name).Should().Equal(
            "procedure", "procedureName", "version", "received", "timeVi", "timeEn", "dueDate", "dueTime", "certainty", "dataVersion", "dataHash", "announcedThrough", "explanation", "otherReadings", "sources",
            "condition", "remoteOnly", "confidence", "words", "choiceNeeded", "recordTimes", "contradictions", "doubtful");
        (root.GetProperty("received").GetString(), root.GetProperty("timeEn").GetString(), root.GetProperty("dueDate").GetString(), root.GetProperty("certainty").GetString())
            .Should().Be(("2026-08-28T16:30", "5 working days", "2026-09-09", "announced"));
        root.GetProperty("dueTime").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("dataHash").GetString().Should().Be(Calendar.ContentHash);
        root.GetProperty("explanation").EnumerateArray().Should().OnlyContain(step => step.EnumerateObject().Count() == 8, "each step has the same members");
    }

    [Fact]
    public void A_fraction_is_given_twice_and_a_decimal_number_once()
    {
        var text = AnswerJson.Write(ComplianceCost.Of(Sheet(Activity("1.1", ExactNumber.Fraction(1, 3)), Activity("1.2", 2.5m))));
        text.Should().Contain("\"hours\": 0.3333333333,\n        \"hoursExact\": \"1/3\",\n").And.Contain("\"hours\": 2.5,\n        \"time\": ");
    }

    [Fact]
    public void Texts_of_costs_are_one_clean_line_and_keep_their_letters()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("1.1", 1) with { Name = "bỏ\u202e  \"<b>'\n😀\ud800" }));
        AnswerJson.Write(cost).Should().Contain("\"name\": \"bỏ \\\"<b>' \\uD83D\\uDE00\uFFFD\"");
    }

    [Fact]
    public void Nothing_is_written_of_null()
    {
        FluentActions.Invoking(() => AnswerJson.Write((Deadline)null!, Calendar)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write(Due, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write((DossierClockState)null!, Calendar)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write((CalendarDay)null!, Calendar)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write((CalendarDifference)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write((TimeExpression)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write((ComplianceCost)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnswerJson.Write((DossierStatistics)null!)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<JsonElement> Objects(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Object => item.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(item),
        JsonValueKind.Array => item.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static DossierClockState Clock() => new DossierClock(Calendar).Compute(
        new DossierClockRequest { Time = ProcessingTime.Parse("10 ngày làm việc"), Events = [new DossierEvent.Received { Id = "e1", At = new LocalDateTime(2026, 9, 7, 9, 0) }, new DossierEvent.Paused { Id = "e2", At = new LocalDateTime(2026, 9, 10, 9, 0) }] },
        new LocalDateTime(2026, 9, 17, 10, 0));

    private static DossierCheck Check() => DossierCheck.Of(SampleComponents.Load("1.001193")!, new Dossier());

    private static string Validation(IEnumerable<ValidationFinding> findings)
    {
        using var stream = new MemoryStream();
        AnswerJson.Write(findings, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
