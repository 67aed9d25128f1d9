using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Deadlines.Times;

/// <summary>The limits of every kind of time with their words, how each is written, and that what is written is read back.</summary>
public sealed class ProcessingTimeContractTests
{
    private static readonly Dictionary<string, (Func<int, ProcessingTime> Make, int Most)> Kinds = new()
    {
        ["working days"] = (value => new ProcessingTime.WorkingDays(value), 36_600),
        ["days"] = (value => new ProcessingTime.CalendarDays(value), 36_600),
        ["working hours"] = (value => new ProcessingTime.WorkingHours(value), 292_800),
        ["hours"] = (value => new ProcessingTime.ClockHours(value), 878_400),
        ["weeks"] = (value => new ProcessingTime.Weeks(value), 5_200),
        ["months"] = (value => new ProcessingTime.Months(value), 1_200),
        ["years"] = (value => new ProcessingTime.Years(value), 100),
    };

    public static TheoryData<string> Units => new(Kinds.Keys.ToArray());

    public static TheoryData<ProcessingTime, string, string> Written => new()
    {
        { new ProcessingTime.WorkingDays(0), "0 ngày làm việc", "0 working days" },
        { new ProcessingTime.WorkingDays(1), "1 ngày làm việc", "1 working day" },
        { new ProcessingTime.WorkingDays(2.50m), "2,5 ngày làm việc", "2.5 working days" },
        { new ProcessingTime.CalendarDays(1), "1 ngày", "1 day" },
        { new ProcessingTime.CalendarDays(30), "30 ngày", "30 days" },
        { new ProcessingTime.WorkingHours(0.5m), "0,5 giờ làm việc", "0.5 working hours" },
        { new ProcessingTime.ClockHours(24), "24 giờ", "24 hours" },
        { new ProcessingTime.ClockHours(0.5m), "30 phút", "30 minutes" },
        { new ProcessingTime.ClockHours(1m / 60m), "1 phút", "1 minute" },
        { new ProcessingTime.ClockHours(2m + (1m / 3m)), "2 giờ 20 phút", "2 hours 20 minutes" },
        { new ProcessingTime.ClockHours(1.5m), "1,5 giờ", "1.5 hours" },
        { new ProcessingTime.Weeks(1), "1 tuần", "1 week" },
        { new ProcessingTime.Months(18), "18 tháng", "18 months" },
        { new ProcessingTime.Years(1), "1 năm", "1 year" },
        { new ProcessingTime.SameDay(null), "trong ngày", "same day" },
        { new ProcessingTime.SameDay(new LocalTime(15, 0)), "trong ngày; nhận sau 15:00 thì ngày làm việc tiếp theo",
            "same day; received after 15:00, the next working day" },
        { new ProcessingTime.FixedDate(new LocalDate(2024, 2, 29)), "ngày 29/02/2024", "on 2024-02-29" },
        { new ProcessingTime.YearlyDate(new AnnualDate(2, 29)), "ngày 29/02 hằng năm", "every year on 02-29" },
        { new ProcessingTime.Stages([new ProcessingTime.Months(2), new ProcessingTime.CalendarDays(15)]), "2 tháng + 15 ngày", "2 months + 15 days" },
        { new ProcessingTime.NotStated("x"), "không quy định (ghi “x”)", "not stated (the record says “x”)" },
        { new ProcessingTime.NotStated(string.Empty), "không quy định", "not stated" },
        { new ProcessingTime.Unreadable("x"), "không đọc được: “x”", "cannot be read: “x”" },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void Each_unit_has_its_limits_and_names_them(string unit)
    {
        var (make, most) = Kinds[unit];
        make(0).Should().Be(make(0));
        make(most).Description.En.Should().EndWith(unit);
        foreach (var wrong in new[] { -1, most + 1, int.MinValue, int.MaxValue })
        {
            FluentActions.Invoking(() => make(wrong)).Should().Throw<ArgumentOutOfRangeException>()
                .WithMessage($"{wrong} {unit}: expected 0 to {most}.*").Which.ActualValue.Should().NotBeNull();
        }

        FluentActions.Invoking(() => new ProcessingTime.Stages([make(most), make(1)])).Should()
            .Throw<ArgumentOutOfRangeException>("the stages together are longer than the unit allows");
        new ProcessingTime.Stages([make(1), make(2), make(3)]).Total.Should().Be(make(6));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_time_is_written_in_both_languages_in_any_culture(ProcessingTime time, string vietnamese, string english)
    {
        foreach (var culture in new[] { "vi-VN", "de-DE", "th-TH", "ar-SA" })
        {
            using var scope = new CultureScope(culture);
            time.Description.Should().Be(new BilingualText(vietnamese, english));
            time.ToString().Should().Be(vietnamese);
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_written_time_is_read_back_unless_nothing_was_stated(ProcessingTime time, string vietnamese, string english)
    {
        var isNothing = time is ProcessingTime.NotStated or ProcessingTime.Unreadable or ProcessingTime.WorkingDays { Value: 0 };
        ProcessingTime.TryParse(vietnamese, out var read).Should().Be(!isNothing, "of {0}", english);
        if (!isNothing && time is not ProcessingTime.ClockHours)
        {
            read.Should().Be(time);
        }
    }

    [Fact]
    public void Whole_amounts_of_every_unit_are_read_back_in_both_languages() => Prop.ForAll<int>(n =>
    {
        var value = (int)((((long)n * 13) % 100 + 100) % 100) + 1;
        return Kinds.Values.All(kind => ProcessingTime.Parse(kind.Make(value).Description.Vi) == kind.Make(value)
            && ProcessingTime.Parse(kind.Make(value).Description.En) == kind.Make(value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dress_case_and_leading_zeros_do_not_matter()
    {
        var three = new ProcessingTime.WorkingDays(3);
        string[] texts = ["3 ngày làm việc", "03 ngày làm việc", " 03\u00A0NGÀY\tLÀM  VIỆC ", "ba ngày làm việc", "03 (ba) ngày làm việc",
            SampleProcedure.Decompose("03 ngày làm việc"), "03 ngày làm việc."];
        texts.Select(ProcessingTime.Parse).Should().OnlyContain(time => time == three);
    }

    [Fact]
    public void Different_kinds_are_never_equal()
    {
        ProcessingTime[] ones = [.. Kinds.Values.Select(kind => kind.Make(1)), new ProcessingTime.SameDay(null), new ProcessingTime.NotStated("1"),
            new ProcessingTime.Unreadable("1"), new ProcessingTime.Stages([new ProcessingTime.WorkingDays(1)])];
        ones.Should().OnlyHaveUniqueItems();
        new ProcessingTime.WorkingDays(5.00m).GetHashCode().Should().Be(new ProcessingTime.WorkingDays(5).GetHashCode());
        new ProcessingTime.SameDay(new LocalTime(15, 0)).Should().NotBe(new ProcessingTime.SameDay(null));
    }

    [Fact]
    public void Stages_are_lengths_of_time_alone()
    {
        var day = new ProcessingTime.WorkingDays(1);
        ProcessingTime[] none =
        [
            new ProcessingTime.SameDay(null), new ProcessingTime.FixedDate(new LocalDate(2026, 1, 1)), new ProcessingTime.YearlyDate(new AnnualDate(1, 1)),
            new ProcessingTime.Stages([day]),
            new ProcessingTime.NotStated("x"), new ProcessingTime.Unreadable("x"),
        ];
        foreach (var part in none)
        {
            FluentActions.Invoking(() => new ProcessingTime.Stages([day, part])).Should().Throw<ArgumentException>()
                .WithMessage($"A stage must be a length of time, not \"{part}\".*");
        }

        FluentActions.Invoking(() => new ProcessingTime.Stages([])).Should().Throw<ArgumentException>().WithMessage("At least one stage is needed.*");
        FluentActions.Invoking(() => new ProcessingTime.Stages([day, null!])).Should().Throw<ArgumentException>().WithMessage("A stage is null.*");
        new ProcessingTime.Stages([day, new ProcessingTime.CalendarDays(1)]).Total.Should().BeNull("the units differ");
        new ProcessingTime.Stages([day]).Total.Should().Be(day);
        var parts = new List<ProcessingTime> { day };
        var stages = new ProcessingTime.Stages(parts);
        parts.Clear();
        stages.Parts.Should().ContainSingle("the list is a copy");
    }

    [Fact]
    public void A_message_quotes_80_characters_at_most()
    {
        var message = FluentActions.Invoking(() => ProcessingTime.Parse(new string('x', 500))).Should().Throw<FormatException>().Which.Message;
        message.Should().StartWith($"\"{new string('x', 80)}…\" is not a processing time that can be read: ");
    }

    [Fact]
    public void A_start_rule_is_in_force_from_its_first_through_its_last_day()
    {
        var rule = StartRules.NextDayAfter15 with { InForceThrough = new LocalDate(2025, 2, 28) };
        rule.IsInForce(new LocalDate(2024, 6, 30)).Should().BeFalse();
        rule.IsInForce(new LocalDate(2024, 7, 1)).Should().BeTrue();
        rule.IsInForce(new LocalDate(2025, 2, 28)).Should().BeTrue();
        rule.IsInForce(new LocalDate(2025, 3, 1)).Should().BeFalse();
        rule.IsInForce(new LocalDate(2024, 7, 1).WithCalendar(CalendarSystem.Julian)).Should().BeTrue();
        StartRules.ReceiptDayExcluded.IsInForce(LocalDate.MinIsoValue).Should().BeTrue();
        rule.ToString().Should().StartWith("next-day-after-15: khoản 2 Điều 7 Nghị định số 63/2024/NĐ-CP");
        StartRules.BuiltIn.Find(null).Should().BeNull();
        StartRules.BuiltIn.Find("none").Should().BeNull();
        StartRules.BuiltIn.With().All.Should().Equal(StartRules.BuiltIn.All);
        StartRules.BuiltIn.All.Select(item => item.Id).Should().OnlyHaveUniqueItems().And.HaveCount(9);
    }
}
