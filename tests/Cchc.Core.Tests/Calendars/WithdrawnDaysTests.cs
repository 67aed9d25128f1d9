using System.Text;
using System.Text.RegularExpressions;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>A withdrawn decision: the document that withdraws it is named by the day, the difference and the deadline, and the published event is cancelled.</summary>
public sealed class WithdrawnDaysTests
{
    private const string Revoking = "Công văn số 99999/VPCP-KGVX ngày 25/11/2026 của Văn phòng Chính phủ";
    private const string Revoked = "9441/TB-BNV";

    private const string RevokedSwap =
        """
        {"format":"cchc-calendar/1","id":"rev","version":"1","documents":[{"id":"x","kind":"Công văn","number":"99999/VPCP-KGVX","issuer":"Văn phòng Chính phủ","issuedOn":"2026-11-25"}],
        "revoke":[{"id":"2026-08-31/swapOff","documents":[{"ref":"x"}],"decidedOn":"2026-11-25"},{"id":"2026-08-22/makeUpWorking","documents":[{"ref":"x"}],"decidedOn":"2026-11-25"}]}
        """;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly WorkingCalendar Without = Calendar.With(Layer(RevokedSwap));

    [Fact]
    public void The_layer_is_that_of_the_shared_case()
    {
        using var file = File.OpenRead(SharedData.Case("calendar", "revoked-swap.layer.json"));
        Calendar.With(CalendarLayer.Load(file, "x")).ContentHash.Should().Be(Without.ContentHash).And.NotBe(Calendar.ContentHash);
    }

    [Fact]
    public void The_day_names_the_document_that_withdraws_not_the_one_withdrawn()
    {
        Calendar.Day(Dates.Day("2026-08-31")).LegalBasis.Should().Contain(Revoked);
        var monday = Without.Day(Dates.Day("2026-08-31"));
        (monday.Kind, monday.IsWorkingDay, monday.DecidedOn, monday.Layer).Should().Be((DayKind.WorkingDay, true, Dates.Day("2026-11-25"), "rev"));
        monday.LegalBasis.Should().Contain(Revoking).And.NotContain(Revoked);
        monday.Name.Vi.Should().Be("Ngày làm việc, đã bãi bỏ “Nghỉ hoán đổi, làm bù ngày 22/08/2026”");
        monday.Withdrawn.Should().ContainSingle().Which.Kind.Should().Be(DayKind.SwapOff);
        Without.Day(Dates.Day("2026-08-22")).LegalBasis.Should().Contain(Revoking);
        Without.Day(Dates.Day("2026-08-21")).Withdrawn.Should().BeEmpty();
        Without.AsOf(Dates.Day("2026-11-24")).Day(Dates.Day("2026-08-31")).Kind.Should().Be(DayKind.SwapOff, "nothing was withdrawn by then");
    }

    [Theory]
    [InlineData("2026-08-22", "2026-08-31", "2026-08-22 2026-08-31")]
    [InlineData("2026-08-23", "2026-08-31", "2026-08-31")]
    [InlineData("2026-08-22", "2026-08-30", "2026-08-22")]
    [InlineData("2026-08-23", "2026-08-30", "")]
    [InlineData("2026-09-01", "2026-12-31", "")]
    public void Withdrawn_days_are_those_of_the_range_both_ends_included(string from, string to, string expected)
    {
        var days = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Dates.Day);
        Without.WithdrawnDates(Dates.Day(from), Dates.Day(to)).Order().Should().Equal(days);
        Without.RestoredDays(Dates.Day(from), Dates.Day(to)).Select(day => day.Date).Should().Equal(days);
    }

    [Fact]
    public void The_difference_and_the_deadline_name_it_too()
    {
        var change = CalendarDifference.Between(Calendar, Without);
        change.Days.Select(day => day.ToString()).Should().Equal("2026-08-22: makeUpWorking → weeklyRest", "2026-08-31: swapOff → workingDay");
        change.Days.Should().OnlyContain(day => day.After.LegalBasis.Contains(Revoking) && !day.After.LegalBasis.Contains(Revoked));
        var moved = DeadlineMoves.Of(change, [new RunningDeadline("1", new DeadlineRequest { Time = new ProcessingTime.WorkingDays(1), Received = Dates.Moment("2026-08-28T09:00") })]).Moved.Should().ContainSingle().Subject;
        moved.Description.Vi.Should().Contain(Revoking).And.NotContain(Revoked);

        var due = (Deadline.Due)new DeadlineCalculator(Without).Compute(new ProcessingTime.WorkingDays(8), Dates.Moment("2026-08-20T09:00"));
        Dates.Iso(due.Date).Should().Be("2026-09-03");
        var counted = due.Explanation.Single(step => step.Rule == DeadlineRules.WorkingDaysCounted);
        counted.LegalBasis.Should().Contain(Revoking);
        counted.Text.Vi.Should().Contain("22/08/2026 (Nghỉ hằng tuần (thứ Bảy), đã bãi bỏ “Làm bù cho ngày nghỉ hoán đổi 31/08/2026”)").And.Contain("Tính cả 31/08/2026 (Ngày làm việc, đã bãi bỏ");
        due.Explanation.Should().OnlyContain(step => !step.LegalBasis.Contains("12729") && !step.Text.Vi.Contains("Không tính 31/08"));
    }

    [Fact]
    public void RFC_5545_the_event_of_a_withdrawn_day_is_cancelled_with_a_higher_sequence()
    {
        var before = Events(Calendar);
        var after = Events(Without);
        after.Should().HaveCount(before.Count);
        foreach (var date in new[] { "20260822", "20260831" })
        {
            var (old, now) = (before.Single(item => item["DTSTART;VALUE=DATE"] == date), after.Single(item => item["DTSTART;VALUE=DATE"] == date));
            (old["STATUS"], old["SEQUENCE"], now["STATUS"], now["SEQUENCE"]).Should().Be(("CONFIRMED", "0", "CANCELLED", "1"));
            now["UID"].Should().Be(old["UID"]);
            string.CompareOrdinal(now["DTSTAMP"], old["DTSTAMP"]).Should().BePositive();
            now["DTSTAMP"].Should().Be("20261125T000000Z");
            now["SUMMARY"].Should().StartWith("Đã bãi bỏ: ");
            now["DESCRIPTION"].Should().Contain("99999/VPCP-KGVX").And.NotContain(Revoked);
        }

        after.Count(item => item["STATUS"] == "CANCELLED").Should().Be(2);
        after.Where(item => item["STATUS"] != "CANCELLED").Should().OnlyContain(item => item["SEQUENCE"] == "0");
    }

    [Fact]
    public void RFC_5545_a_local_event_keeps_its_identifier_through_layers_that_change_withdraw_and_restore_it()
    {
        CalendarDay Storm(string date, string vi) => new() { Id = "storm", Date = Dates.Day(date), Kind = DayKind.LocalClosure, Name = new BilingualText(vi, "Storm"), DecidedOn = Dates.Day("2026-09-01") };
        var one = Calendar.With(CalendarLayer.Of("a", new CalendarEdit.Add(Storm("2026-09-28", "Bão"))));
        var renamed = one.With(CalendarLayer.Of("b", new CalendarEdit.Replace(Storm("2026-09-28", "Bão số 10"))));
        var withdrawn = renamed.With(CalendarLayer.Of("c", new CalendarEdit.Revoke("storm", Dates.Day("2026-09-27"))));
        var restored = withdrawn.With(CalendarLayer.Of("d", new CalendarEdit.Add(Storm("2026-09-28", "Bão"))));
        var moved = one.With(CalendarLayer.Of("b", new CalendarEdit.Replace(Storm("2026-09-29", "Bão"))));

        string Line(WorkingCalendar calendar) => string.Join("; ", Events(calendar).Where(item => item["UID"].Contains("storm")).Select(item => $"{item["UID"]} {item["SEQUENCE"]} {item["STATUS"]}"));
        Line(one).Should().Be("2026-09-28-LocalClosure-a-storm@cchc.core 0 CONFIRMED");
        Line(renamed).Should().Be("2026-09-28-LocalClosure-a-storm@cchc.core 1 CONFIRMED");
        Line(withdrawn).Should().Be("2026-09-28-LocalClosure-a-storm@cchc.core 2 CANCELLED");
        Line(restored).Should().Be("2026-09-28-LocalClosure-a-storm@cchc.core 3 CONFIRMED");
        Line(moved).Should().Be("2026-09-28-LocalClosure-a-storm@cchc.core 1 CANCELLED; 2026-09-29-LocalClosure-a-storm@cchc.core 0 CONFIRMED");
        withdrawn.Day(Dates.Day("2026-09-28")).Name.Vi.Should().Contain("đã bãi bỏ “Bão số 10”");
        restored.Day(Dates.Day("2026-09-28")).Withdrawn.Should().BeEmpty();
    }

    [Fact]
    public void A_withdrawal_from_a_day_that_is_decided_otherwise_is_named_beside_that_decision()
    {
        var closed = Calendar.With(CalendarLayer.Of("a", new CalendarEdit.Add(new CalendarDay { Id = "s", Date = Dates.Day("2026-08-22"), Kind = DayKind.LocalClosure, Name = new BilingualText("Bão", "Storm") })));
        closed.Day(Dates.Day("2026-08-22")).Kind.Should().Be(DayKind.LocalClosure);
        var citation = new LegalCitation(new LegalDocument { Id = "y", Kind = "Công văn", Number = "6359/UBND-KTN", Issuer = "UBND tỉnh" }, null);
        var day = closed.With(CalendarLayer.Of("b", new CalendarEdit.Revoke("s", null) { Sources = [citation] })).Day(Dates.Day("2026-08-22"));
        (day.Kind, day.Withdrawn.Count).Should().Be((DayKind.MakeUpWorking, 1));
        day.LegalBasis.Should().Contain(Revoked).And.Contain("6359/UBND-KTN");
    }

    private static CalendarLayer Layer(string json) => CalendarLayer.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)), "x");

    private static List<Dictionary<string, string>> Events(WorkingCalendar calendar) =>
        [.. Regex.Matches(ICalendarWriter.Write(calendar, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).Replace("\r\n ", string.Empty), "BEGIN:VEVENT\r\n(.*?)END:VEVENT", RegexOptions.Singleline)
            .Select(item => item.Groups[1].Value.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).ToDictionary(line => line[0], line => line[1].Replace("\\,", ",")))];
}
