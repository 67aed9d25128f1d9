using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers.Handling;

/// <summary>
/// Twelve dossiers (<c>by-hand.json</c>) of a process of 0,5 + 1,5 + 0,5 working days, received on Monday 5/10/2026 unless said: step 1 is due on Tuesday at
/// 12:00, step 2 on Wednesday at 17:00, step 3 on Thursday at 12:00. Hours were counted by hand before any ran.
/// </summary>
public sealed class RegisterStagesByHandTests
{
    private static readonly LocalDateTime AsOf = new(2026, 10, 16, 17, 0);
    private static readonly PauseRule Own = new() { Id = "own", Title = new("Quy định thử", "A rule for tests"), Source = "Điều 1", ProcedureCodes = ["1.001193"] };

    internal static readonly InternalProcess Process = new()
    {
        Procedure = "1.001193",
        Stages =
        [
            new Stage { Number = "1", Unit = "Bộ phận Một cửa", Time = new ProcessingTime.WorkingDays(0.5m) },
            new Stage { Number = "2", Unit = "Phòng Tư pháp", Role = "Chuyên viên", Time = new ProcessingTime.WorkingDays(1.5m) },
            new Stage { Number = "3", Unit = "Lãnh đạo UBND xã", Time = new ProcessingTime.WorkingDays(0.5m) },
            new Stage { Number = "4", Unit = "Bộ phận Một cửa", Time = new ProcessingTime.NotStated("Không tính thời gian") },
        ],
    };

    private static readonly RegisterStages Stages = new(
        new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)) { PauseRules = [Own] }, [Process]);

    public static TheoryData<string> Names => [.. All().Select(item => item.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Steps_are_those_counted_by_hand(string name)
    {
        var item = All().Single(one => one.GetProperty("name").GetString() == name);
        var because = item.GetProperty("why").GetString();
        var answer = Stages.Of(Dossier(item), AsOf);

        answer.Standing.ToString().Should().Be(item.GetProperty("standing").GetString(), because);
        answer.Steps.Where(step => step.IsCounted).Select(step => $"{step.Stage.Number} used {step.Used!.Value.TotalHours} late {step.Late.TotalHours} own {step.OwnLate.TotalHours}")
            .Should().Equal(Strings(item, "steps"), because);
        answer.Holders.Select(step => step.Stage.Number).Should().Equal(Strings(item, "holds"), because);
    }

    /// <summary>Added up by hand: steps that count 7 + 8 + 5; late 1 + 4 + 2; of their own doing 1 + 3 + 1.</summary>
    [Fact]
    public void Sums_are_those_added_up_by_hand()
    {
        var summary = Stages.Run(All().Select(Dossier), AsOf);

        (summary.Rows, summary.Followed).Should().Be((12, 8));
        new[] { StagedStanding.NoProgress, StagedStanding.NoProcess, StagedStanding.NoProcedure, StagedStanding.UnknownUnits }.Select(summary.Count).Should().Equal(1, 1, 1, 1);
        summary.WithoutProcess.Select(pair => $"{pair.Key} {pair.Value}").Should().Equal("2.000001 1");
        summary.UnknownNames.Select(pair => $"{pair.Key} {pair.Value}").Should().Equal("Phòng Kinh tế 1");
        Figures(summary.All).Should().Be("7/20 5/20 83/70 holds 2/1");
        summary.Agencies.Select(group => $"{group.Agency}: {Figures(group)}").Should().Equal("UBND xã A: 5/13 3/13 80/67 holds 2/1", "UBND xã B: 2/7 2/7 3/3 holds 0/0");
        summary.Steps.Select(group => $"{group.Procedure} {group.Stage!.Number}: {Figures(group)}").Should().Equal(
            "1.001193 1: 1/7 1/7 8/8 holds 0/0", "1.001193 2: 4/8 3/8 68/61 holds 2/1", "1.001193 3: 2/5 1/5 7/1 holds 0/0");
        summary.Roles.Select(group => $"{group.Stage!.Unit}: {Figures(group)}").Should().Equal(
            "Bộ phận Một cửa: 1/7 1/7 8/8 holds 0/0", "Phòng Tư pháp: 4/8 3/8 68/61 holds 2/1", "Lãnh đạo UBND xã: 2/5 1/5 7/1 holds 0/0");
        summary.AgencySteps.Select(group => $"{group.Agency} {group.Stage!.Number} {group.Steps}").Should().Equal(
            "UBND xã A 1 5", "UBND xã A 2 5", "UBND xã A 3 3", "UBND xã B 1 2", "UBND xã B 2 3", "UBND xã B 3 2");
        summary.Longest.Select(late => $"{late.Dossier} {late.Step.Stage.Number} {late.Step.Late.TotalHours}").Should().Equal(
            "S04 2 56", "S03 1 8", "S03 2 7", "S03 3 6", "S02 2 3", "S12 2 2", "S10 3 1");
        Stages.Run(All().Select(Dossier), AsOf, longest: 2).Longest.Select(late => late.Dossier).Should().Equal("S04", "S03");
    }

    [Fact]
    public void A_step_whose_moments_nobody_wrote_down_is_in_no_share()
    {
        var dossier = Dossier(All()[0]) with { Events = [new DossierEvent.Transferred { Id = "t", At = new LocalDateTime(2026, 10, 9, 9, 0), To = "lanh dao ubnd xa" }], Result = null };
        var steps = Stages.Of(dossier, AsOf).Steps;

        steps.Select(step => (step.IsCounted, step.IsUnknown)).Should().Equal((false, true), (false, true), (true, false), (false, false));
        steps[1].Late.Should().Be(Duration.Zero, "when it got the dossier is not known");
        steps[2].IsHolding.Should().BeTrue();
    }

    [Fact]
    public void A_process_without_a_code_or_given_twice_is_refused()
    {
        FluentActions.Invoking(() => new RegisterStages(Stages.Judge, [Process with { Procedure = " " }])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RegisterStages(Stages.Judge, [Process, Process])).Should().Throw<ArgumentException>().WithMessage("*1.001193*");
        FluentActions.Invoking(() => Stages.Run([], AsOf, longest: -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Figures(StagesSummary.Group group) =>
        $"{group.Late} {group.OwnLate} {group.LateHours:0.##}/{group.OwnLateHours:0.##} holds {group.Holding}/{group.HoldingLate}";

    private static RegisterDossier Dossier(JsonElement item)
    {
        var events = Strings(item, "to").Select((text, i) => (DossierEvent)new DossierEvent.Transferred { Id = $"t{i}", At = Dates.Moment(text[..16]), To = text[17..] }).ToList();
        if (Strings(item, "pause") is [var paused, var resumed])
        {
            events.Add(new DossierEvent.Paused { Id = "p", At = Dates.Moment(paused), Rule = "own", Reason = "chờ" });
            events.Add(new DossierEvent.Resumed { Id = "px", At = Dates.Moment(resumed) });
        }

        if (Strings(item, "supplement") is [var asked, var brought])
        {
            events.Add(new DossierEvent.SupplementRequested { Id = "s", At = Dates.Moment(asked), Content = "Bản sao giấy chứng sinh" });
            events.Add(new DossierEvent.Supplemented { Id = "sx", At = Dates.Moment(brought) });
        }

        return new RegisterDossier
        {
            Code = item.GetProperty("name").GetString()!,
            ProcedureCode = item.TryGetProperty("procedure", out var procedure) ? procedure.GetString() : "1.001193",
            Agency = item.GetProperty("agency").GetString(),
            Received = Moment(item, "received"),
            Result = Moment(item, "result"),
            Refused = Moment(item, "refused"),
            RefusalReason = item.TryGetProperty("refused", out _) ? "Không đủ điều kiện" : null,
            Events = events,
        };
    }

    private static LocalDateTime? Moment(JsonElement item, string name) => item.TryGetProperty(name, out var text) ? Dates.Moment(text.GetString()!) : null;

    private static List<string> Strings(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static List<JsonElement> All() =>
        [.. JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Dossiers", "Handling", "by-hand.json")).RootElement.EnumerateArray()];
}
