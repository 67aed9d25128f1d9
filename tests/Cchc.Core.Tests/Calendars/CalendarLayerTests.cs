using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>Layers over the built-in calendar: who decides a day, when it was known, what stands beside it.</summary>
public sealed class CalendarLayerTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly CalendarLayer File = CalendarLayer.Parse(CalendarLayerReaderTests.Good, "x.json");

    [Fact]
    public void Layers_add_replace_and_revoke_and_each_day_says_which_decided()
    {
        var local = Calendar.With(File);
        local.IsWorkingDay(Dates.Day("2027-05-05")).Should().BeFalse();
        local.Day(Dates.Day("2027-05-05")).Layer.Should().Be("tinh-x-2027");
        local.Day(Dates.Day("2027-05-28")).Kind.Should().Be(DayKind.SwapOff);
        local.IsWorkingDay(Dates.Day("2027-06-05")).Should().BeTrue();
        local.Day(Dates.Day("2027-09-01")).Kind.Should().Be(DayKind.PublicHoliday);
        local.IsWorkingDay(Dates.Day("2027-09-03")).Should().BeTrue("the day beside 2/9 was moved");
        local.Day(Dates.Day("2027-09-02")).Layer.Should().Be("vn-public-sector");
        local.Day(Dates.Day("2027-05-10")).Layer.Should().BeNull();
        local.DataVersion.Should().Be(Calendar.DataVersion + " + tinh-x-2027 1");
        local.Layers.Should().Equal(File);

        var ended = local.With(CalendarLayer.Of("ended", new CalendarEdit.Revoke("bao-1", null)));
        ended.IsWorkingDay(Dates.Day("2027-05-05")).Should().BeTrue();
        ended.DataVersion.Should().EndWith(" + tinh-x-2027 1 + ended");
        Calendar.IsWorkingDay(Dates.Day("2027-05-05")).Should().BeTrue("a calendar never changes");
    }

    [Fact]
    public void Quang_Nam_2022_a_closure_of_CV_6337_is_ended_early_by_CV_6359()
    {
        // CV 6337/UBND-KTN of 27/9/2022, ended by CV 6359/UBND-KTN at 13:30 on 28/9/2022.
        var first = CalendarLayer.Of("cv-6337", Add("2022-09-27", DayKind.PartialClosure, DayPart.Parse("afternoon"), "2022-09-27"), Add("2022-09-28", DayKind.LocalClosure, null, "2022-09-27"));
        var revised = CalendarLayer.Of(
            "cv-6359",
            new CalendarEdit.Revoke("2022-09-28/localClosure", Dates.Day("2022-09-28")),
            Add("2022-09-28", DayKind.PartialClosure, DayPart.Parse("-13:30"), "2022-09-28"));

        var before = Calendar.With(first);
        var after = before.With(revised);
        before.IsWorkingDay(Dates.Day("2022-09-27")).Should().BeTrue("the morning was worked");
        before.IsWorkingDay(Dates.Day("2022-09-28")).Should().BeFalse();
        after.IsWorkingDay(Dates.Day("2022-09-28")).Should().BeTrue();
        after.OtherRecords(Dates.Day("2022-09-28")).Should().ContainSingle().Which.Part!.ToString().Should().Be("-13:30");

        // As it was known on the 27th the closure still held; on the 26th there was none.
        after.AsOf(Dates.Day("2022-09-27")).IsWorkingDay(Dates.Day("2022-09-28")).Should().BeFalse();
        after.AsOf(Dates.Day("2022-09-28")).IsWorkingDay(Dates.Day("2022-09-28")).Should().BeTrue();
        after.AsOf(Dates.Day("2022-09-26")).OtherRecords(Dates.Day("2022-09-27")).Should().BeEmpty();
        after.PartsOfDays(Dates.Day("2022-09-01"), Dates.Day("2022-09-30")).Select(day => day.Date.Day).Should().Equal(27, 28);
    }

    [Fact]
    public void Closing_both_halves_closes_the_day()
    {
        var halves = Calendar.With(CalendarLayer.Of("x", Add("2026-03-02", DayKind.PartialClosure, DayPart.Parse("morning")), Add("2026-03-02", DayKind.PartialClosure, DayPart.Parse("afternoon"))));
        halves.IsWorkingDay(Dates.Day("2026-03-02")).Should().BeFalse();
        halves.Day(Dates.Day("2026-03-02")).Kind.Should().Be(DayKind.LocalClosure);
    }

    [Fact]
    public void A_closure_of_a_day_off_leaves_the_law_its_day_and_comes_back_when_the_day_is_worked()
    {
        var closed = Calendar.With(CalendarLayer.Of("storm", Add("2026-08-31", DayKind.LocalClosure), Add("2026-09-02", DayKind.LocalClosure), Add("2026-08-22", DayKind.LocalClosure)));
        closed.Day(Dates.Day("2026-09-02")).Kind.Should().Be(DayKind.PublicHoliday);
        closed.OtherRecords(Dates.Day("2026-09-02")).Should().ContainSingle().Which.Layer.Should().Be("storm");
        closed.Day(Dates.Day("2026-08-31")).Kind.Should().Be(DayKind.SwapOff);
        closed.Day(Dates.Day("2026-08-22")).Kind.Should().Be(DayKind.LocalClosure, "the make-up Saturday would have been worked");
        closed.OtherRecords(Dates.Day("2026-08-22")).Should().ContainSingle().Which.Kind.Should().Be(DayKind.MakeUpWorking);

        // By the letter Monday 31/8 is worked: then the storm closes it.
        closed.WithSwaps(SwapPolicy.Literal).Day(Dates.Day("2026-08-31")).Kind.Should().Be(DayKind.LocalClosure);
    }

    [Fact]
    public void A_Saturday_of_reception_is_no_working_day_and_an_extra_working_day_is()
    {
        var (saturday, sunday) = (Dates.Day("2026-03-07"), Dates.Day("2026-03-08"));
        var local = Calendar.With(CalendarLayer.Of("hcm", Add("2026-03-07", DayKind.Reception, DayPart.Parse("morning")), Add("2026-03-08", DayKind.ExtraWorking)));
        local.IsWorkingDay(saturday).Should().BeFalse();
        local.IsReceptionDay(saturday).Should().BeTrue();
        local.IsWorkingDay(sunday).Should().BeTrue();
        local.Add(Dates.Day("2026-03-06"), 1).Should().Be(sunday);
        Calendar.IsReceptionDay(saturday).Should().BeFalse();
        local.IsReceptionDay(saturday.PlusDays(7)).Should().BeFalse("nobody said so of the next Saturday");
        new WorkingTime(local, OfficeTimetable.Default).ClosingOn(saturday).Should().Be(new LocalTime(17, 0), "it is a day off: the timetable says when");
        Calendar.IsReceptionDay(Dates.Day("2026-03-06")).Should().BeTrue();

        var holiday = () => Calendar.With(CalendarLayer.Of("x", Add("2026-09-02", DayKind.Reception)));
        holiday.Should().Throw<CalendarDataException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-023");
    }

    [Fact]
    public void Of_two_closures_the_later_layer_decides()
    {
        var (one, two) = (CalendarLayer.Of("one", Add("2026-03-04", DayKind.LocalClosure)), CalendarLayer.Of("two", new CalendarEdit.Add(Record("2026-03-04", DayKind.LocalClosure, null, null) with { Id = "other" })));
        Calendar.With(one, two).Day(Dates.Day("2026-03-04")).Layer.Should().Be("two");
        Calendar.With(one, two).OtherRecords(Dates.Day("2026-03-04")).Should().ContainSingle().Which.Layer.Should().Be("one");
        var same = () => Calendar.With(CalendarLayer.Of("x", Add("2026-03-04", DayKind.LocalClosure), new CalendarEdit.Add(Record("2026-03-04", DayKind.ExtraWorking, null, null))));
        same.Should().Throw<CalendarDataException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-010");
    }

    [Theory]
    [InlineData("morning", "afternoon", true)]
    [InlineData("-12:00", "12:00-", true)]
    [InlineData("00:00-13:00", "11:00-", true)]
    [InlineData("morning", "13:30-", false)] // the lunch hour stays open
    public void Halves_that_cover_a_day_close_it_in_whatever_order(string one, string other, bool closes)
    {
        var (weekday, saturday) = (Dates.Day("2026-03-04"), Dates.Day("2026-03-07"));
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var edits = new List<CalendarEdit> { Add("2026-03-04", DayKind.PartialClosure, DayPart.Parse(first)), Add("2026-03-04", DayKind.PartialClosure, DayPart.Parse(second)) };
            Calendar.With(CalendarLayer.Of("x", [.. edits])).IsWorkingDay(weekday).Should().Be(!closes);

            // A Saturday on which the halves are closed stays closed, whether the extra working day stands before or after them.
            foreach (var at in new[] { 0, 2 })
            {
                var saturdays = new List<CalendarEdit> { Add("2026-03-07", DayKind.PartialClosure, DayPart.Parse(first)), Add("2026-03-07", DayKind.PartialClosure, DayPart.Parse(second)) };
                saturdays.Insert(at, Add("2026-03-07", DayKind.ExtraWorking));
                Calendar.With(CalendarLayer.Of("x", [.. saturdays])).IsWorkingDay(saturday).Should().Be(!closes);
            }

            // A later layer that opens the day opens all of it.
            var opened = Calendar.With(CalendarLayer.Of("x", [.. edits]), CalendarLayer.Of("y", Add("2026-03-04", DayKind.ExtraWorking)));
            opened.IsWorkingDay(weekday).Should().BeTrue();
            if (closes)
            {
                string.Join(",", new WorkingTime(opened, OfficeHours.Default).SessionsOn(weekday)).Should().Be("08:00-12:00,13:00-17:00");
                opened.PartsOf(weekday).Should().BeEmpty();
                opened.OtherRecords(weekday).Should().HaveCount(3, "the two halves, and the closure they made");
            }
        }
    }

    [Fact]
    public void Halves_closed_on_a_day_off_close_nothing() =>
        Calendar.With(CalendarLayer.Of("x", Add("2026-03-07", DayKind.PartialClosure, DayPart.Parse("morning")), Add("2026-03-07", DayKind.PartialClosure, DayPart.Parse("afternoon"))))
            .Day(Dates.Day("2026-03-07")).Kind.Should().Be(DayKind.WeeklyRest);

    [Theory]
    [InlineData("2029-11-23", "2029-11-24")] // a make-up day on the Culture Day
    [InlineData("2029-04-30", "2029-05-05")] // the day off is Victory Day
    public void A_swap_cannot_take_a_projected_holiday(string off, string worked)
    {
        var swap = CalendarLayer.Of(
            "q",
            new CalendarEdit.Add(Record(off, DayKind.SwapOff, null, "2029-03-01") with { StandsFor = Dates.Day(worked) }),
            new CalendarEdit.Add(Record(worked, DayKind.MakeUpWorking, null, "2029-03-01") with { StandsFor = Dates.Day(off) }));
        FluentActions.Invoking(() => Calendar.With(swap)).Should().Throw<CalendarDataException>().Which.Findings.Should().Contain(finding => finding.Code == "CCHC-CAL-010");
    }

    [Fact]
    public void Half_a_swap_is_none()
    {
        var swap = CalendarLayer.Of(
            "q",
            new CalendarEdit.Add(Record("2027-05-28", DayKind.SwapOff, null, "2027-03-01") with { StandsFor = Dates.Day("2027-06-05") }),
            new CalendarEdit.Add(Record("2027-06-05", DayKind.MakeUpWorking, null, "2027-03-05") with { StandsFor = Dates.Day("2027-05-28") }));
        var known = Calendar.With(swap).AsOf(Dates.Day("2027-03-03"));
        known.IsWorkingDay(Dates.Day("2027-05-28")).Should().BeTrue("the other half was not decided yet");
        Calendar.With(swap).AsOf(Dates.Day("2027-03-05")).IsWorkingDay(Dates.Day("2027-05-28")).Should().BeFalse();
    }

    [Fact]
    public void The_version_tells_calendars_apart_that_answer_differently()
    {
        var other = WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay);
        other.DataVersion.Should().Be(Calendar.DataVersion + ", 24/11 made up for");
        other.ContentHash.Should().NotBe(Calendar.ContentHash);
        Calendar.With(CalendarLayer.Of("x", Add("2026-09-02", DayKind.LocalClosure))).ContentHash.Should().NotBe(Calendar.ContentHash, "what stands beside a day is part of the content");
        Calendar.With(CalendarLayer.Of("x", Add("2026-03-04", DayKind.Reception))).ContentHash.Should().NotBe(Calendar.ContentHash);
    }

    [Fact]
    public void A_record_that_is_none_of_a_special_day_is_refused_in_code()
    {
        var good = Record("2026-03-04", DayKind.LocalClosure, null, null);
        foreach (var wrong in new[]
        {
            good with { Kind = DayKind.WorkingDay }, good with { Kind = DayKind.WeeklyRest }, good with { Kind = (DayKind)77 }, good with { Name = null! },
            good with { Part = DayPart.Parse("morning") }, good with { Kind = DayKind.PartialClosure }, good with { DecidedOn = good.Date.WithCalendar(CalendarSystem.Julian) },
        })
        {
            FluentActions.Invoking(() => CalendarLayer.Of("x", new CalendarEdit.Add(wrong))).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => CalendarLayer.Of("x", new CalendarEdit.Replace(wrong))).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void The_later_layer_decides_over_the_earlier()
    {
        var closure = CalendarLayer.Of("a", Add("2026-03-04", DayKind.LocalClosure));
        var opened = CalendarLayer.Of("b", new CalendarEdit.Add(Record("2026-03-04", DayKind.ExtraWorking, null, null)));
        Calendar.With(closure, opened).Day(Dates.Day("2026-03-04")).Layer.Should().Be("b");
        Calendar.With(opened, closure).Day(Dates.Day("2026-03-04")).Layer.Should().Be("a");
        Calendar.With(closure).With(opened).ContentHash.Should().Be(Calendar.With(closure, opened).ContentHash);
    }

    [Fact]
    public void A_plan_of_the_next_year_takes_the_place_of_its_projection_and_moves_the_end_of_what_is_announced()
    {
        var plan = PlanOf(2028, day => day with { Certainty = Certainty.Announced, ProjectionReason = null, DecidedOn = Dates.Day("2027-10-15") });
        var announced = Calendar.With(plan);
        announced.AnnouncedThrough.Should().Be(Dates.Day("2028-12-31"));
        announced.Day(Dates.Day("2028-01-26")).Certainty.Should().Be(Certainty.Announced);
        announced.Day(Dates.Day("2028-03-01")).Certainty.Should().Be(Certainty.Announced);
        announced.Day(Dates.Day("2029-01-01")).Certainty.Should().Be(Certainty.Projected);
        announced.AsOf(Dates.Day("2027-10-14")).AnnouncedThrough.Should().Be(Dates.Day("2027-12-31"));
        announced.AsOf(Dates.Day("2027-10-14")).Day(Dates.Day("2028-01-26")).Certainty.Should().Be(Certainty.Projected);
    }

    [Fact]
    public void A_single_decision_for_an_undecided_year_stands_among_the_projected_days()
    {
        var swap = CalendarLayer.Of(
            "q",
            new CalendarEdit.Add(Record("2028-05-03", DayKind.SwapOff, null, "2028-03-01") with { StandsFor = Dates.Day("2028-05-06") }),
            new CalendarEdit.Add(Record("2028-05-06", DayKind.MakeUpWorking, null, "2028-03-01") with { StandsFor = Dates.Day("2028-05-03") }));
        var decided = Calendar.With(swap);
        decided.Day(Dates.Day("2028-05-03")).Certainty.Should().Be(Certainty.Announced);
        decided.IsWorkingDay(Dates.Day("2028-05-06")).Should().BeTrue();
        decided.Day(Dates.Day("2028-05-04")).Certainty.Should().Be(Certainty.Projected);
        decided.AnnouncedThrough.Should().Be(Dates.Day("2027-12-31"));
    }

    [Fact]
    public void A_notice_is_one_file_more_in_the_data_folder()
    {
        const string notice = """
            {"format": "cchc-calendar/1", "id": "vn-2027-2", "version": "2027.03.01",
             "documents": [{"id": "tb", "kind": "Thông báo", "number": "9/TB-BNV", "issuer": "Bộ Nội vụ", "issuedOn": "2027-03-01"}],
             "add": [
              {"id": "2027-09-06/swapOff", "date": "2027-09-06", "kind": "swapOff", "standsFor": "2027-09-11", "nameVi": "a", "nameEn": "a", "documents": [{"ref": "tb"}], "decidedOn": "2027-03-01", "confidence": "confirmed"},
              {"id": "2027-09-11/makeUpWorking", "date": "2027-09-11", "kind": "makeUpWorking", "standsFor": "2027-09-06", "nameVi": "a", "nameEn": "a", "documents": [{"ref": "tb"}], "decidedOn": "2027-03-01", "confidence": "confirmed"}]}
            """;
        var files = Directory.GetFiles(RepositoryFiles.PathOf("src", "Cchc.Core", "Calendars", "Data")).Select(path => (Path.GetFileName(path), (Stream)System.IO.File.OpenRead(path)))
            .Append(("2027-2.json", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(notice))));
        var spec = BuiltInCalendar.Spec(BuiltInCalendar.Read(files), CultureDayMakeUp.None);
        spec.Check().Should().BeEmpty();
        var calendar = spec.Build();
        calendar.DataVersion.Should().Be("vn-public-sector 2027.03.01");
        calendar.IsWorkingDay(Dates.Day("2027-09-06")).Should().BeFalse();
        calendar.AsOf(Dates.Day("2027-02-28")).IsWorkingDay(Dates.Day("2027-09-06")).Should().BeTrue();
        calendar.AnnouncedThrough.Should().Be(Dates.Day("2027-12-31"));
    }

    [Fact]
    public void By_the_letter_swaps_change_nothing_and_the_day_says_why()
    {
        // NĐ 210/2026/NĐ-CP: every day but Saturday, Sunday and public holidays.
        var literal = Calendar.WithSwaps(SwapPolicy.Literal);
        literal.IsWorkingDay(Dates.Day("2026-08-31")).Should().BeTrue();
        literal.IsWorkingDay(Dates.Day("2026-08-22")).Should().BeFalse();
        literal.Day(Dates.Day("2026-08-31")).LegalBasis.Should().Contain("210/2026/NĐ-CP");
        literal.DataVersion.Should().EndWith(", swaps literal");
        literal.WithSwaps(SwapPolicy.AgencyCalendar).ContentHash.Should().Be(Calendar.ContentHash);
        for (var date = literal.Start; date <= literal.End; date = date.PlusDays(1))
        {
            var day = Calendar.Day(date);
            literal.IsWorkingDay(date).Should().Be(date.DayOfWeek < IsoDayOfWeek.Saturday && day.Kind is not (DayKind.PublicHoliday or DayKind.Compensatory));
        }
    }

    [Fact]
    public void The_order_of_layers_day_and_policy_does_not_matter()
    {
        var asOf = Dates.Day("2027-03-15");
        var one = Calendar.With(File).AsOf(asOf).WithSwaps(SwapPolicy.Literal);
        var other = Calendar.WithSwaps(SwapPolicy.Literal).AsOf(asOf).With(File);
        one.DataVersion.Should().Be(other.DataVersion);
        one.ContentHash.Should().Be(other.ContentHash).And.NotBe(Calendar.ContentHash);
        one.AsOf(Dates.Day("2030-01-01")).Should().BeSameAs(one, "what was not known then is not known by asking again");
    }

    [Fact]
    public void The_content_hash_changes_with_any_part_of_a_record()
    {
        var day = Record("2026-03-04", DayKind.LocalClosure, null, "2026-03-01");
        var hashes = new[] { day, day with { Name = new BilingualText("y", "x") }, day with { DecidedOn = null }, day with { Date = day.Date.PlusDays(1) }, day with { Confidence = SourceConfidence.Secondary } }
            .Select(record => Calendar.With(CalendarLayer.Of("l", new CalendarEdit.Add(record))).ContentHash).Append(Calendar.ContentHash);
        hashes.Should().OnlyHaveUniqueItems().And.OnlyContain(hash => hash.Length == 71 && hash.StartsWith("sha256:"));
    }

    [Fact]
    public void A_calendar_of_ones_own_takes_layers_without_the_statutes_of_Vietnam()
    {
        var own = WorkingCalendar.Create(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), [Record("2026-03-04", DayKind.LocalClosure, null, null)], "own");
        var open = own.With(CalendarLayer.Of("l", new CalendarEdit.Revoke("2026-03-04/localClosure", null), Add("2026-03-05", DayKind.PublicHoliday)));
        open.IsWorkingDay(Dates.Day("2026-03-04")).Should().BeTrue();
        open.IsWorkingDay(Dates.Day("2026-03-05")).Should().BeFalse();
        own.Day(Dates.Day("2026-03-04")).Layer.Should().BeNull();
    }

    [Fact]
    public void Misuse_is_refused()
    {
        FluentActions.Invoking(() => Calendar.With(File, File)).Should().Throw<CalendarDataException>().Which.Findings.Should().Contain(finding => finding.Code == "CCHC-CAL-007");
        FluentActions.Invoking(() => Calendar.With(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Calendar.With([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CalendarLayer.Of(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CalendarLayer.Of("x", [null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Calendar.WithSwaps((SwapPolicy)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Calendar.With(CalendarLayer.Of("x", Add("2026-09-04", DayKind.PublicHoliday), new CalendarEdit.Revoke("2026-09-02/publicHoliday", null)))).Should().Throw<CalendarDataException>("2/9 is a holiday by law");
        Calendar.With().Should().BeSameAs(Calendar);
    }

    private static CalendarLayer PlanOf(int year, Func<CalendarDay, CalendarDay> decided)
    {
        var edits = HolidayProjectionTests.Projected(year, CultureDayMakeUp.None).Select(day => new CalendarEdit.Add(decided(day)));
        return new CalendarLayer("plan", null, year, [.. edits], "plan.json");
    }

    private static CalendarEdit.Add Add(string date, DayKind kind, DayPart? part = null, string? decided = null) => new(Record(date, kind, part, decided));

    private static CalendarDay Record(string date, DayKind kind, DayPart? part, string? decided) => new()
    {
        Date = Dates.Day(date),
        Kind = kind,
        Part = part,
        Name = new BilingualText("x", "x"),
        DecidedOn = decided is null ? null : Dates.Day(decided),
    };
}
