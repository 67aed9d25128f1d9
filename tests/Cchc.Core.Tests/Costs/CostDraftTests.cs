using Cchc.Core.Costs;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Exchange.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs;

public sealed class CostDraftTests
{
    private static readonly CostDraftOptions Options = new() { Year = 2026 };

    [Fact]
    public void Components_channels_fees_and_results_become_activities_with_nothing_guessed()
    {
        var draft = CostDraft.Of(Record(Fee(8000, "Việt Nam Đồng"), Fee(8000, "Việt Nam Đồng")), Options);
        draft.Sheet.Activities.Select(activity => (activity.Id, activity.Kind, activity.Channel)).Should().Equal(
            ("1.1", ActivityKind.PrepareComponent, null),
            ("2.1", ActivityKind.File, SubmissionMethod.InPerson),
            ("2.2", ActivityKind.File, SubmissionMethod.Online),
            ("3.1", ActivityKind.Pay, null),
            ("6.1", ActivityKind.ReceiveResult, SubmissionMethod.InPerson),
            ("6.2", ActivityKind.ReceiveResult, SubmissionMethod.Online));
        draft.Sheet.Activities.Should().OnlyContain(activity => activity.Hours == null && activity.Services == null && !activity.IsShareStated);
        draft.Sheet.Activities[3].Fees.Should().Be(new Estimate(8000));
        draft.Sheet.Activities.Where(activity => activity.Id != "3.1").Should().OnlyContain(activity => activity.Fees == null);
        draft.Findings.Count(finding => finding.Code == "CCHC-COST-080").Should().Be(9);
        draft.Findings.Count(finding => finding.Code == "CCHC-COST-081").Should().Be(4);
        ComplianceCost.Of(draft.Sheet).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void A_share_that_is_not_stated_is_missing_where_there_are_several_channels_and_all_where_there_is_one()
    {
        static CostActivity Filled(CostActivity activity) => activity with { Hours = 1, Services = 0, Fees = 0 };
        var draft = CostDraft.Of(Record(null, null), Options).Sheet;
        var sheet = draft with { Incomes = [CostSheets.Wage], TimesPerYear = 1, SubjectsPerYear = 1, Activities = [.. draft.Activities.Select(Filled)] };
        var cost = ComplianceCost.Of(sheet);
        cost.IsComplete.Should().BeFalse();
        cost.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Place).Should().HaveCount(4).And.OnlyContain(place => place.EndsWith(".share", StringComparison.Ordinal));
        var single = sheet with { Activities = [.. sheet.Activities.Where(activity => activity.Channel != SubmissionMethod.Online)] };
        ComplianceCost.Of(single).Totals!.PerYear.Total.Should().Be((ExactNumber)120_000);
        var stated = sheet with { Activities = [.. sheet.Activities.Select(activity => activity.Channel is null ? activity : activity with { Share = 0.5m })] };
        ComplianceCost.Of(stated).Totals!.PerYear.Total.Should().Be((ExactNumber)120_000);
    }

    [Theory]
    [InlineData(5.0, "USD", "", "CCHC-COST-082", null)]
    [InlineData(null, "", "Không", "CCHC-COST-082", null)]
    [InlineData(0.0, "Việt Nam Đồng", "theo quy định của tỉnh", "CCHC-COST-083", "0")]
    [InlineData(7.0, "", "", "CCHC-COST-085", "7")]
    public void A_fee_in_doubt_is_said(double? amount, string currency, string words, string code, string? stated)
    {
        var fee = new Fee { Kind = FeeKind.Levy, RawKind = "LP", Amount = (decimal?)amount, Currency = currency, Description = words };
        var draft = CostDraft.Of(Record(fee, null), Options);
        var activity = draft.Sheet.Activities.Single(item => item.Kind == ActivityKind.Pay);
        activity.Channel.Should().Be(SubmissionMethod.InPerson);
        activity.Fees?.ToString().Should().Be(stated);
        draft.Findings.Should().Contain(finding => finding.Code == code && finding.Place == "activities[3] \"3.1\".fees");
    }

    [Theory]
    [InlineData("Doanh nghiệp;Hợp tác xã", CostPayer.Enterprise, false)]
    [InlineData("Công dân Việt Nam", CostPayer.Individual, false)]
    [InlineData("Công dân Việt Nam;Doanh nghiệp", CostPayer.Individual, true)]
    [InlineData("", CostPayer.Individual, true)]
    public void The_payer_is_that_of_the_subjects_or_in_doubt(string subjects, CostPayer payer, bool inDoubt)
    {
        var record = Record(null, null) with { Subjects = [.. subjects.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(name => new Subject(string.Empty, name))] };
        var draft = CostDraft.Of(record, Options);
        draft.Sheet.Activities.Should().OnlyContain(activity => activity.Payer == payer);
        draft.Findings.Any(finding => finding.Code == "CCHC-COST-084").Should().Be(inDoubt);
        CostDraft.Of(record, Options with { Payer = CostPayer.Official }).Findings.Should().NotContain(finding => finding.Code == "CCHC-COST-084");
    }

    [Fact]
    public void Every_real_record_gives_a_draft_that_is_written_and_read_back_equal()
    {
        var procedures = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures;
        procedures.Should().HaveCount(SharedData.NationalCount);
        foreach (var procedure in procedures)
        {
            var draft = CostDraft.Of(procedure, Options);
            var file = CostPlanReaderTests.Read(CostPlanWriter.Write(draft.Sheet));
            file.Findings.Should().BeEmpty("{0}", procedure.Code);
            file.Value!.Sheet.Equals(draft.Sheet).Should().BeTrue("{0}", procedure.Code);
            var notes = draft.Findings.Where(finding => finding.Code == "CCHC-COST-014").Select(finding => finding.Place).ToHashSet();
            draft.Sheet.Activities.Count(activity => activity.Kind == ActivityKind.PrepareComponent).Should()
                .Be(procedure.ComponentGroups.SelectMany((group, g) => group.Components.Where((item, c) => !notes.Contains($"componentGroups[{g}].components[{c}].name"))).Select(item => (PlainLine.Of(item.Code), PlainLine.Of(item.Name))).Distinct().Count());
            ComplianceCost.Of(draft.Sheet).IsComplete.Should().BeFalse();
        }
    }

    [Fact]
    public void A_note_a_heading_and_the_number_of_dossiers_are_no_activities()
    {
        var record = Record(null, null) with
        {
            ComponentGroups =
            [
                SampleProcedure.Group(
                    string.Empty,
                    SampleProcedure.Paper("Tờ khai", "C1"),
                    SampleProcedure.Paper("* Lưu ý: giấy tờ phải rõ nét"),
                    SampleProcedure.Paper("Hồ sơ đề nghị gồm:", string.Empty, 0),
                    SampleProcedure.Paper("Số lượng hồ sơ: 01 (một) bộ.")),
            ],
        };
        var draft = CostDraft.Of(record, Options);
        draft.Sheet.Activities.Where(activity => activity.Kind == ActivityKind.PrepareComponent).Select(activity => activity.Name).Should().Equal("Tờ khai");
        draft.Findings.Where(finding => finding.Code == "CCHC-COST-014").Select(finding => finding.Place).Should().Equal(
            "componentGroups[0].components[1].name", "componentGroups[0].components[2].name", "componentGroups[0].components[3].name");
        draft.Findings.First(finding => finding.Code == "CCHC-COST-014").Text.Vi.Should().Contain("Lưu ý").And.EndWith("không lập công việc");
    }

    private static Fee Fee(decimal amount, string currency) => new() { Kind = FeeKind.Levy, RawKind = "LP", Amount = amount, Currency = currency };

    private static Procedure Record(Fee? inPerson, Fee? online) => new()
    {
        Code = ProcedureCode.Parse("1.001193"),
        Name = "Khai sinh",
        Subjects = [new Subject(string.Empty, "Công dân Việt Nam")],
        ComponentGroups = [new ComponentGroup { Name = string.Empty, Components = [new DossierComponent { Code = "C1", Name = "Tờ khai" }, new DossierComponent { Code = "C1", Name = "Tờ khai" }] }],
        Channels = [Channel(SubmissionMethod.InPerson, inPerson), Channel(SubmissionMethod.Online, online)],
    };

    private static Channel Channel(SubmissionMethod method, Fee? fee) => new()
    {
        Method = method,
        RawMethod = "x",
        Time = SampleProcedure.Days(3),
        Fees = fee is null ? [] : [fee],
    };
}
