using System.Text.Json;
using System.Text.Json.Nodes;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Json.Tests.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests;

/// <summary>Answers, with a serializer that is set up, are the documents that the command prints.</summary>
public class AnswersTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForCchc(options => options.ProcedureName = code => "Thủ tục " + code.Value);

    public static IReadOnlyList<(object Answer, string Document)> Answers { get; } = [.. Deadlines(), .. Dossiers(), .. Costs(), .. Others()];

    [Fact]
    public void Every_answer_is_the_document_of_the_command()
    {
        Answers.Select(item => item.Answer.GetType().BaseType is { IsAbstract: true } hierarchy && hierarchy != typeof(object) ? hierarchy : item.Answer.GetType()).Distinct().Count().Should().BeGreaterThanOrEqualTo(15);
        foreach (var (answer, document) in Answers)
        {
            Same(JsonSerializer.Serialize(answer, answer.GetType(), Options), document, answer.GetType().Name);
            Same(JsonSerializer.Serialize(new { Answer = answer }, Options).Substring("{\"answer\":".Length)[..^1], document, answer.GetType().Name);
        }
    }

    [Fact]
    public void Every_type_with_a_document_is_compared()
    {
        var compared = Answers.Select(item => item.Answer.GetType()).ToHashSet();
        AnswerTable.All(new CchcJsonOptions()).Select(item => item.Type).Where(type => !type.IsAbstract && !compared.Contains(type)).Should().BeEmpty();
    }

    [Fact]
    public void A_member_whose_type_is_the_hierarchy_is_the_same_document()
    {
        var deadline = SampleValues.Deadlines[0];
        Same(JsonSerializer.Serialize(new Letter(ProcedureCode.Parse("1.001193"), deadline, deadline as Deadline.Due, [deadline]), Options),
            $"{{\"code\":\"1.001193\",\"deadline\":{AnswerJson.Write(deadline, Calendar)},\"due\":{AnswerJson.Write(deadline, Calendar)},\"all\":[{AnswerJson.Write(deadline, Calendar)}]}}", "DTO");
    }

    [Fact]
    public void No_answer_is_read_back_and_the_message_says_what_to_store()
    {
        foreach (var (answer, document) in Answers)
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(document, answer.GetType(), Options)).Should().Throw<JsonException>(answer.GetType().Name).WithMessage("*is an answer and is not read back. Store *");
        }
    }

    [Fact]
    public void An_answer_of_other_data_keeps_what_it_says_of_them()
    {
        var then = Calendar.AsOf(new LocalDate(2025, 12, 24));
        var deadline = new DeadlineCalculator(then).Compute(new ProcessingTime.WorkingDays(3), new LocalDateTime(2025, 12, 29, 9, 0));
        var json = JsonSerializer.SerializeToNode(deadline, Options)!;
        json["dataHash"]!.GetValue<string>().Should().Be(then.ContentHash).And.NotBe(Calendar.ContentHash);
        json["announcedThrough"].Should().BeNull();

        var known = new JsonSerializerOptions().ConfigureForCchc(options => options.CurrentCalendar = () => then);
        Same(JsonSerializer.Serialize(deadline, known), AnswerJson.Write(deadline, then), "with its calendar");
    }

    [Fact]
    public void Markup_stays_harmless_and_letters_stay_letters()
    {
        var json = JsonSerializer.Serialize(new DeadlineRequest { Time = new ProcessingTime.Unreadable("<script>Nguyễn Văn A</script>"), Received = new LocalDateTime(2026, 8, 28, 9, 0) }, Options);
        json.Should().Contain("Nguyễn Văn A").And.NotContain("<script>");
    }

    private static void Same(string actual, string expected, string because)
    {
        var (one, other) = (JsonNode.Parse(actual)!, JsonNode.Parse(expected)!);
        if (!JsonNode.DeepEquals(one, other))
        {
            one.ToJsonString().Should().Be(other.ToJsonString(), because);
        }
    }

    private static IEnumerable<(object, string)> Deadlines()
    {
        foreach (var deadline in SampleValues.Deadlines)
        {
            yield return (deadline, AnswerJson.Write(deadline, Calendar));
        }

        yield return (SampleValues.State, AnswerJson.Write(SampleValues.State, Calendar));
        foreach (var date in new[] { new LocalDate(2026, 8, 31), new LocalDate(2026, 9, 1), new LocalDate(2026, 8, 28), new LocalDate(2030, 2, 4) })
        {
            yield return (Calendar.Day(date), AnswerJson.Write(Calendar.Day(date), Calendar));
        }

        yield return (SampleValues.Change, AnswerJson.Write(SampleValues.Change));
        var expression = TimeExpression.Read("Không quá 07 ngày làm việc; trường hợp cần xác minh thì không quá 15 ngày làm việc");
        yield return (expression, AnswerJson.Write(expression));
    }

    private static IEnumerable<(object, string)> Dossiers()
    {
        var rules = SampleValues.BirthRules;
        var check = SampleGraph.All[typeof(DossierCheck)].Cast<DossierCheck>().First(item => item.Rules.Procedure == rules.Procedure);
        var name = "Thủ tục " + rules.Procedure.Value;
        yield return (check, AnswerJson.Write(check, name));
        yield return (CitizenList.Of(rules, check.Dossier.Facts), AnswerJson.Write(CitizenList.Of(rules, check.Dossier.Facts), name));
        yield return (CitizenList.Of(rules), AnswerJson.Write(CitizenList.Of(rules), name));
        var statistics = DossierStatistics.Of([new DossierObservation { First = check, SupplementRequests = 1 }]);
        yield return (statistics, AnswerJson.Write(statistics));
        foreach (var request in SampleValues.DossiersWithRules.OfType<SupplementRequest>())
        {
            yield return (request, DocumentJson.Text(SupplementDocument.Of(request, null)));
        }
    }

    private static IEnumerable<(object, string)> Costs() =>
    [
        .. Of<ComplianceCost>(cost => AnswerJson.Write(cost)), .. Of<CostComparison>(comparison => AnswerJson.Write(comparison)), .. Of<PlanResult>(result => AnswerJson.Write(result)),
        .. Of<PortfolioContent>(content => AnswerJson.Write(content)),
        .. Of<PublishedTableCheck>(check => AnswerJson.Write(check, new Reading<StatedTable>("table.csv", check.Table, []))),
        .. Of<CostSimulation>(simulation => Member("simulation", AnswerJson.Write(SampleGraph.All[typeof(ComplianceCost)].Cast<ComplianceCost>().First(), simulation))),
        .. Of<CostDrivers>(drivers => Member("drivers", AnswerJson.Write(SampleGraph.All[typeof(ComplianceCost)].Cast<ComplianceCost>().First(), null, drivers))),
    ];

    private static IEnumerable<(object, string)> Of<T>(Func<T, string> document) => SampleGraph.All[typeof(T)].Cast<T>().Select(answer => ((object)answer!, document(answer)));

    private static string Member(string name, string json) => JsonNode.Parse(json)![name]!.ToJsonString();

    private static IEnumerable<(object, string)> Others()
    {
        var procedures = SampleCatalogue.Load().Procedures;
        var change = CatalogueDifference.Between(new ProcedureCatalogue([.. procedures.Take(2)]), new ProcedureCatalogue([.. procedures.Skip(1).Select(procedure => procedure with { Name = procedure.Name + " (sửa)" })]));
        yield return (change, AnswerJson.Write(change, "before", "after"));
        foreach (var finding in new ProcedureValidator(new ValidationOptions { Date = new LocalDate(2026, 11, 30) }).Validate(new ProcedureCatalogue([.. procedures, SampleValues.Full])).Take(3))
        {
            yield return (finding, DocumentJson.Line(ValidationDocument.Of(finding)));
        }
    }

    private sealed record Letter(ProcedureCode Code, Deadline Deadline, Deadline.Due? Due, IReadOnlyList<Deadline> All);
}
