using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Simplification;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Simplification.Records;

namespace Cchc.Core.Tests.Simplification;

/// <summary>Times beside those of other places, and beside what a register shows to be used.</summary>
public sealed class ProcessingTimeTests
{
    [Theory]
    [InlineData(new[] { 3, 4, 9 }, 5, "4")] // the median of three
    [InlineData(new[] { 2, 4, 5, 9 }, 5, "4.5")] // of four, between the two in the middle
    [InlineData(new[] { 5, 5, 5 }, 5, null)]
    [InlineData(new[] { 1, 1 }, 5, null)] // too few others
    [InlineData(new[] { 6, 7, 8 }, 5, null)]
    public void A_time_above_the_median_of_others_with_the_same_code_is_asked_about(int[] others, int ours, string? median)
    {
        var found = Find(Timed(new ProcessingTime.WorkingDays(ours)), Options([.. others.Select(days => Timed(new ProcessingTime.WorkingDays(days)))]));
        found.Select(candidate => candidate.TimeAfter).Should().Equal(median is null ? [] : [ProcessingTime.Parse($"{median} ngày làm việc")]);
        found.Where(candidate => candidate.Rule.Kind != SimplificationKind.LongerThanOthers || candidate.Money is not null || candidate.Path != "channels[0].time").Should().BeEmpty();
    }

    [Fact]
    public void Only_times_of_the_same_kind_channel_and_code_are_compared_and_only_where_a_channel_has_one()
    {
        var ours = Timed(new ProcessingTime.WorkingDays(5));
        Procedure[] days = [.. Enumerable.Repeat(Timed(new ProcessingTime.CalendarDays(2)), 5)];
        Procedure[] post = [.. Enumerable.Repeat(ours with { Channels = [Channel(SubmissionMethod.Postal, new ProcessingTime.WorkingDays(2))] }, 5)];
        Procedure[] otherCode = [.. Enumerable.Repeat(Timed(new ProcessingTime.WorkingDays(2)) with { Code = ProcedureCode.Parse("1.000002") }, 5)];
        Procedure[] two = [.. Enumerable.Repeat(ours with { Channels = [Channel(SubmissionMethod.Online, new ProcessingTime.WorkingDays(2)), Channel(SubmissionMethod.Online, new ProcessingTime.WorkingDays(3))] }, 5)];
        Find(ours, Options([.. days, .. post, .. otherCode, .. two])).Should().BeEmpty();
        Procedure[] local = [.. Enumerable.Repeat(Timed(new ProcessingTime.WorkingDays(2)) with { Code = ProcedureCode.Parse("1.000001.000.00.00.H01") }, 3)];
        Find(ours, Options(local)).Should().ContainSingle("a local instance has the code of its national procedure");
    }

    [Fact]
    public void A_time_longer_than_nine_in_ten_use_is_asked_about_with_enough_answers()
    {
        ProcedureUse Use(int answered, int used) => new() { Procedure = Timed(null!).Code, Answered = answered, AllowedWorkingDays = 5, P90WorkingDays = used, Source = new BilingualText("sổ", "register") };
        int Found(int answered, int used) => Find(Timed(new ProcessingTime.WorkingDays(5)), new SimplificationOptions { Date = Day, Uses = [Use(answered, used)] }).Count;
        (Found(30, 3), Found(29, 3), Found(30, 5), Found(30, 6)).Should().Be((1, 0, 0, 0));
        var twice = new SimplificationOptions { Date = Day, Uses = [Use(30, 3), Use(30, 3)] };
        twice.Invoking(options => new SimplificationFinder(options)).Should().Throw<ArgumentException>().WithMessage("*1.000001*two entries*");
    }

    [Fact]
    public void The_use_of_a_register_is_counted_by_procedure()
    {
        // Received on Monday 1/6/2026, 5 working days allowed: due 8/6. Answered after 1, 1, …, 4 working days; two of another procedure; one open.
        var dossiers = Enumerable.Range(0, 10).Select(i => Dossier("1.000001", new LocalDate(2026, 6, 1), i == 9 ? 4 : 1)).ToList();
        dossiers.Add(Dossier("1.000002", new LocalDate(2026, 1, 5), 2));
        dossiers.Add(Dossier("1.000002", new LocalDate(2026, 6, 1), null));
        var uses = ProcedureUse.Of(Judge.JudgeAll(dossiers, new LocalDateTime(2026, 6, 30, 17, 0)));

        uses.Select(use => use.Procedure.Value).Should().Equal("1.000001", "1.000002");
        (uses[0].Answered, uses[0].AllowedWorkingDays, uses[0].P90WorkingDays).Should().Be((10, 5, 1));
        (uses[1].Answered, uses[1].P90WorkingDays).Should().Be((1, 2));
        uses[0].DossiersPerYear.Should().Be(ExactNumber.Fraction(10 * 365, 148)); // 5/1 to 1/6 are 148 days
        uses[0].Source.Vi.Should().Be("sổ theo dõi: 10 hồ sơ tiếp nhận từ 05/01/2026 đến 01/06/2026, 148 ngày, quy đổi ra 365 ngày");
    }

    [Fact]
    public void Too_short_a_register_gives_no_dossiers_a_year()
    {
        var use = ProcedureUse.Of(Judge.JudgeAll([Dossier("1.000001", new LocalDate(2026, 6, 1), 1), Dossier("1.000001", new LocalDate(2026, 8, 28), 1)], new LocalDateTime(2026, 9, 30, 17, 0))).Single();
        use.DossiersPerYear.Should().BeNull("1/6 to 28/8 are 89 days");
        use.Source.En.Should().EndWith("89 days, too short to be scaled to a year");
        ProcedureUse.Of([]).Should().BeEmpty();
    }

    [Fact]
    public void Candidates_are_ranked_by_saving_for_effort_and_what_is_not_known_comes_last()
    {
        var set = Set(new Assumption("copy.minutes", 6), new Assumption("copy.money", 0), new Assumption("effort.fewerCopies", 2), new Assumption("effort.partialOnline", 1));
        SimplificationCandidate Of(string code, int pieces, int? dossiers) => new SimplificationFinder(new SimplificationOptions
        {
            Date = Day,
            Assumptions = set,
            Uses = dossiers is { } number ? [new ProcedureUse { Procedure = ProcedureCode.Parse(code), DossiersPerYear = number, Source = new BilingualText("a", "a") }] : [],
        }).Find(Records.Of(Paper("Tờ khai", pieces, 0)) with { Code = ProcedureCode.Parse(code) }).Single();
        var unknown = Find(Records.Of() with { Online = OnlineService.NotStated.Instance }, new SimplificationOptions { Date = Day, Assumptions = set }).Single();
        SimplificationCandidate[] given = [unknown, Of("1.000001", 9, null), Of("1.000002", 2, 10), Of("1.000003", 3, 10), Of("1.000004", 2, 10)];

        SimplificationFinder.Rank(given).Select(candidate => candidate.Id).Should().Equal("1.000003/1", "1.000002/1", "1.000004/1", "1.000001/1", unknown.Id);
    }

    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    private static SimplificationOptions Options(IReadOnlyList<Procedure> others) => new() { Date = Day, Others = others };

    private static Procedure Timed(ProcessingTime time) => Records.Of() with { Channels = [Channel(SubmissionMethod.Online, time)] };

    private static RegisterDossier Dossier(string code, LocalDate received, int? used) => new()
    {
        Code = "H99.01-" + code,
        ProcedureCode = code,
        Time = new ProcessingTime.WorkingDays(5),
        Received = received.At(new LocalTime(9, 0)),
        Result = used is { } days ? WorkingCalendar.VietnamPublicSector.Add(received, days).At(new LocalTime(10, 0)) : null,
    };
}
