using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reports;

/// <summary>The numbers of the picture are the days that the reasons count.</summary>
public sealed class TimelineNumbersTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly DeadlineCalculator Calculator = new(Calendar);

    [Fact]
    public void Civil_Code_148_5_a_last_day_that_rolls_is_not_counted()
    {
        var due = Compute(new ProcessingTime.CalendarDays(10), "2026-08-26T09:00", null);
        Dates.Iso(due.Date).Should().Be("2026-09-07");
        Numbers(due).Should().Equal(Enumerable.Range(1, 10).Select(i => (Dates.Iso(new LocalDate(2026, 8, 26).PlusDays(i)), $"{i}")), "the tenth day is Saturday 5 September; 6 and 7 are not counted");
    }

    [Fact]
    public void A_start_rule_that_shifts_begins_after_the_day_it_names()
    {
        var due = Compute(new ProcessingTime.WorkingDays(3), "2026-08-28T16:00", StartRules.NextDayAfter15);
        Numbers(due).Should().Equal(("2026-09-04", "1"), ("2026-09-07", "2"), ("2026-09-08", "3"));
        due.Explanation.Single(step => step.Rule == DeadlineRules.ReceiptDayNotCounted).Text.Vi.Should().Be("Ngày bắt đầu theo quy tắc trên, thứ Năm, 03/09/2026, không tính (ngày nhận hồ sơ là 28/08/2026).");
        Compute(new ProcessingTime.WorkingDays(3), "2026-08-28T14:00", StartRules.NextDayAfter15).Explanation.Single(step => step.Rule == DeadlineRules.ReceiptDayNotCounted).Text.Vi.Should().Be("Ngày nhận 28/08/2026 không tính.");
    }

    [Fact]
    public void A_start_rule_that_counts_the_first_day_numbers_the_receipt()
    {
        Numbers(Compute(new ProcessingTime.WorkingDays(3), "2026-08-26T09:00", StartRules.FirstDayCounted)).Should().Equal(("2026-08-26", "1"), ("2026-08-27", "2"), ("2026-08-28", "3"));
    }

    [Fact]
    public void A_part_of_a_day_units_one_after_another_and_terms_that_count_no_days()
    {
        Numbers(Compute(new ProcessingTime.WorkingDays(2.5m), "2026-03-02T09:00", null)).Should().Equal(("2026-03-03", "1"), ("2026-03-04", "2"), ("2026-03-05", "2,5"));
        Numbers(Compute(new ProcessingTime.Stages([new ProcessingTime.WorkingDays(2), new ProcessingTime.CalendarDays(3)]), "2026-03-05T09:00", null))
            .Should().Equal(("2026-03-06", "1"), ("2026-03-09", "2"), ("2026-03-10", "1"), ("2026-03-11", "2"), ("2026-03-12", "3"));
        Numbers(Compute(new ProcessingTime.Months(1), "2026-03-05T09:00", null)).Should().BeEmpty("a month is not counted by days");
        Numbers(Compute(new ProcessingTime.WorkingHours(20), "2026-03-05T09:00", null)).Should().BeEmpty();
        Numbers(Compute(new ProcessingTime.FixedDate(new LocalDate(2026, 2, 2)), "2026-03-05T09:00", null)).Should().BeEmpty("a date already past is drawn back to and counts nothing");
    }

    [Fact]
    public void Numbers_on_the_picture_are_the_days_counted_by_the_explanation()
    {
        var random = new Random(13);
        ProcessingTime Any(bool single) => random.Next(single ? 6 : 8) switch
        {
            0 or 1 => new ProcessingTime.WorkingDays(random.Next(0, 120) / 4m),
            2 or 3 => new ProcessingTime.CalendarDays(random.Next(0, 200) / 4m),
            4 => new ProcessingTime.Months(random.Next(1, 5)),
            5 => new ProcessingTime.WorkingHours(random.Next(1, 60)),
            6 => new ProcessingTime.FixedDate(new LocalDate(2026, 1, 1).PlusDays(random.Next(500))),
            _ => new ProcessingTime.Stages([Any(true), Any(true), Any(true)]),
        };
        var counted = 0;
        for (var i = 0; i < Runs.Of(1500, 400); i++)
        {
            var rule = random.Next(3) == 0 ? null : StartRules.BuiltIn.All[random.Next(StartRules.BuiltIn.All.Count)];
            var received = new LocalDate(2026, 1, 1).PlusDays(random.Next(500)).At(new LocalTime(random.Next(24), 30));
            var calculator = random.Next(2) == 0 ? Calculator : new DeadlineCalculator(Calendar, new DeadlineOptions { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay });
            var due = (Deadline.Due)calculator.Compute(new DeadlineRequest { Time = Any(false), Received = received, StartRule = rule });

            // The slow way: what the sentence of each step says, walked day by day.
            var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var step in due.Explanation)
            {
                var said = Regex.Match(step.Text.Vi, "Tính ([0-9,]+) ngày (làm việc|liên tục)");
                if (!said.Success)
                {
                    step.CountedDays.Should().BeEmpty();
                    continue;
                }

                var value = decimal.Parse(said.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
                var day = step.From;
                for (var number = 1m; number < value + 1m; number++)
                {
                    do
                    {
                        day = day.PlusDays(1);
                    }
                    while (said.Groups[2].Value == "làm việc" && !Calendar.IsWorkingDay(day));
                    expected[Dates.Iso(day)] = Math.Min(number, value).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
                }

                (value > 0m ? day : step.To).Should().Be(step.To);
            }

            Numbers(due).Should().Equal(expected.Select(item => (item.Key, item.Value)), $"{due.Time.Description.En} from {received} by {rule?.Id}");
            counted += expected.Count;
        }

        counted.Should().BeGreaterThan(Runs.Of(5000, 1300));
    }

    [Fact]
    public void The_page_and_the_letter_name_procedure_and_code()
    {
        var procedure = SampleProcedure.Clean with { Name = "Thủ tục <đăng ký khai sinh>" };
        var due = Compute(new ProcessingTime.WorkingDays(3), "2026-08-26T09:00", null);
        DeadlineReport.Of(due, Calendar, Language.Vietnamese, procedure).ToHtml().Should().Contain("Thủ tục: Thủ tục &lt;đăng ký khai sinh&gt; (1.001193)</p>");
        DeadlineReport.Of(due, Calendar, Language.Vietnamese, procedure).ToText().Should().Contain("26/08/2026.\nThủ tục: Thủ tục <đăng ký khai sinh> (1.001193).\nThời hạn giải quyết:");
    }

    private static Deadline.Due Compute(ProcessingTime time, string received, StartRule? rule) =>
        (Deadline.Due)Calculator.Compute(new DeadlineRequest { Time = time, Received = Dates.Moment(received), StartRule = rule });

    // A cell is titled as people write days: 05/07/2027.
    private static string IsoOf(string title) => $"{title[6..10]}-{title[3..5]}-{title[..2]}";

    /// <summary>The big numbers of a picture, each with the day of its cell.</summary>
    private static List<(string Date, string Number)> Numbers(Deadline.Due due)
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        return [.. XDocument.Parse(DeadlineReport.Timeline(due, Calendar)).Descendants(svg + "g")
            .Select(cell => (Date: IsoOf(cell.Element(svg + "title")!.Value), Number: cell.Elements(svg + "text").SingleOrDefault(text => (string?)text.Attribute("class") == "number")?.Value!))
            .Where(cell => cell.Number is not null)];
    }
}
