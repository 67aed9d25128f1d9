using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Rules of one's own: with changes the version in force now, InEveryVersion all of them, and the answer says which holds.</summary>
public sealed class RulesVersionsTests
{
    private const string Vi = "Quy tắc riêng được nêu chỉ thay cho phiên bản từ 05/08/2026";
    private const string En = "The rules of one's own take the place of the version from 2026-08-05 alone";

    [Theory]
    [InlineData("2026-08-05", 5, 5)]
    [InlineData("2026-08-04", 1, 5)]
    [InlineData("2025-06-30", 1, 5)]
    [InlineData("2010-01-04", 1, 5)]
    public void A_change_holds_for_the_versions_that_it_was_made_in(string received, int alone, int all)
    {
        var one = DossierClockRules.OneStop with { MostNewAppointments = 5 };
        var every = DossierClockRules.OneStop.InEveryVersion(version => version with { MostNewAppointments = 5 });

        (one.On(Dates.Day(received)).MostNewAppointments, every.On(Dates.Day(received)).MostNewAppointments).Should().Be((alone, all));
        var was = DossierClockRules.OneStop.On(Dates.Day(received));
        every.On(Dates.Day(received)).Should().Be(was with { MostNewAppointments = 5, Earlier = was.Earlier?.InEveryVersion(version => version with { MostNewAppointments = 5 }) },
            "nothing else changes");
    }

    [Fact]
    public void No_change_gives_the_same_rules_and_no_rules_are_refused()
    {
        DossierClockRules.All.Should().OnlyContain(set => set.InEveryVersion(version => version).Equals(set));
        FluentActions.Invoking(() => DossierClockRules.OneStop.InEveryVersion(null!)).Should().Throw<ArgumentNullException>().WithParameterName("change");
        FluentActions.Invoking(() => DossierClockRules.OneStop.InEveryVersion(_ => null!)).Should().Throw<ArgumentException>().WithParameterName("change");
    }

    /// <summary>A receipt of 03/8/2026 falls under the version before: what one changed of the last does not hold for it, and that is said.</summary>
    [Theory]
    [InlineData("2026-08-03T09:00", true)]
    [InlineData("2026-08-10T09:00", false)]
    public void A_dossier_to_which_ones_own_change_does_not_apply_is_told_so(string received, bool isSaid)
    {
        var steps = new DossierHistory("5 ngày làm việc", DossierClockRules.OneStop with { NoticeOnline = new ProcessingTime.WorkingDays(1) }).Received(received)
            .At("2026-08-11T09:00").Explanation.Where(step => step.Rule == DossierClockSteps.RuleSet).ToList();

        (steps.Exists(step => step.Text.Vi.StartsWith(Vi, StringComparison.Ordinal)), steps.Exists(step => step.Text.En.StartsWith(En, StringComparison.Ordinal)))
            .Should().Be((isSaid, isSaid));
    }

    [Fact]
    public void Named_sets_and_changes_in_every_version_say_nothing_of_it()
    {
        var every = DossierClockRules.OneStop.InEveryVersion(version => version with { NoticeOnline = new ProcessingTime.WorkingDays(1) });
        foreach (var rules in DossierClockRules.All.Append(every))
        {
            new DossierHistory("5 ngày làm việc", rules).Received("2026-08-03T09:00").At("2026-08-04T09:00").Explanation
                .Should().ContainSingle(step => step.Rule == DossierClockSteps.RuleSet);
        }
    }

    /// <summary>
    /// No decree before its day: NĐ 61/2018/NĐ-CP from 21/6/2018, NĐ 107/2021 from 06/12/2021, NĐ 118/2025 from 01/7/2025, NĐ 63/2024 from 01/7/2024, NĐ
    /// 101/2024 from 01/8/2024, NĐ 297/2025 from 17/11/2025. Before it the one-stop rules of the day.
    /// </summary>
    [Theory]
    [InlineData("one-stop", "2018-06-20", "Văn bản về cơ chế một cửa trước Nghị định số 61/2018/NĐ-CP (chưa đọc, chưa xác định)")]
    [InlineData("one-stop", "2018-06-21", "Điều 19 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("one-stop", "2021-12-05", "Điều 19 Nghị định số 61/2018/NĐ-CP")]
    [InlineData("one-stop", "2021-12-06", "Điều 19 Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)")]
    [InlineData("one-stop", "2025-07-01", "Nghị định số 118/2025/NĐ-CP")]
    [InlineData("inter-agency-297", "2025-11-17", "khoản 2 và khoản 3 Điều 6 Nghị định số 297/2025/NĐ-CP")]
    [InlineData("inter-agency-297", "2025-11-16", "Nghị định số 118/2025/NĐ-CP")]
    [InlineData("inter-agency-297-first", "2025-09-01", "Nghị định số 118/2025/NĐ-CP")]
    [InlineData("inter-agency-297", "2017-09-01", "Văn bản về cơ chế một cửa trước Nghị định số 61/2018/NĐ-CP (chưa đọc, chưa xác định)")]
    [InlineData("birth-group", "2024-07-01", "khoản 2 Điều 7 Nghị định số 63/2024/NĐ-CP")]
    [InlineData("birth-group", "2024-06-30", "Điều 19 Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)")]
    [InlineData("land", "2024-08-01", "Nghị định số 101/2024/NĐ-CP; Nghị định số 151/2025/NĐ-CP")]
    [InlineData("land", "2024-07-31", "Điều 19 Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)")]
    [InlineData("minerals", "2025-06-30", "Điều 19 Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)")]
    [InlineData("construction-appraisal", "2010-01-04", "Văn bản về cơ chế một cửa trước Nghị định số 61/2018/NĐ-CP (chưa đọc, chưa xác định)")]
    public void No_text_holds_before_its_day(string set, string received, string source)
    {
        var rules = DossierClockRules.Find(set)!.On(Dates.Day(received));
        (rules.Name, rules.Source).Should().Be((set, source));
        (rules.InForceFrom is null || rules.InForceFrom <= Dates.Day(received)).Should().BeTrue();
        (rules.InForceThrough is null || rules.InForceThrough >= Dates.Day(received)).Should().BeTrue();
    }

    /// <summary>The versions of a set follow one another day by day.</summary>
    [Fact]
    public void Between_two_versions_there_is_no_day()
    {
        foreach (var set in DossierClockRules.All)
        {
            var version = set;
            for (; version.Earlier is { } earlier; version = earlier)
            {
                (earlier.InForceThrough?.PlusDays(1), earlier.Name).Should().Be((version.InForceFrom, set.Name));
            }

            version.InForceFrom.Should().BeNull();
        }
    }

    /// <summary>5 working days from 03/01/2017: 10/01. Answered on 12/01: nobody is accused by a text that was not there.</summary>
    [Fact]
    public void Before_the_decrees_whatever_is_found_is_a_question()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2017-01-03T09:00").Asked("2017-01-09T09:00", null).Result("2017-01-12T09:00").Both("2017-02-01T09:00");
        (state.LegalDue, state.IsLateAgainstLegal).Should().Be((DossierHistory.Due("2017-01-10"), true));
        DossierHistory.Codes(state).Should().Equal("434 e2", "406 e2", "404 e3", "431 e3");
        state.Violations.Should().OnlyContain(item => item.IsToBeChecked && !item.LegalSource.StartsWith("Điều", StringComparison.Ordinal));
    }

    [Fact]
    public void A_set_that_was_not_in_force_yet_is_said_not_to_hold()
    {
        var state = new DossierHistory("5 ngày làm việc", DossierClockRules.InterAgency297).Received("2025-09-08T09:00").At("2025-09-09T09:00");
        state.Explanation.Select(step => step.Text.Vi).Should().Contain("Hồ sơ tiếp nhận trước khi quy tắc liên thông theo Nghị định số 297/2025/NĐ-CP có hiệu lực "
            + "(17/11/2025) nên áp dụng quy tắc một cửa, một cửa liên thông.");
    }
}
