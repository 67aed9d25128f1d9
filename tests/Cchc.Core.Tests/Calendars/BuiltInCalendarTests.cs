using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Calendars;

/// <summary>The built-in calendar against the official list, day by day and both ways.</summary>
public sealed class BuiltInCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Fact]
    public void Every_day_of_2007_to_2027_is_what_the_official_list_says()
    {
        var official = Official().ToDictionary(row => row.Date);
        official.Should().HaveCount(310);
        var wrong = new List<string>();
        for (var date = new LocalDate(2007, 1, 1); date.Year <= 2027; date = date.PlusDays(1))
        {
            var weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            var expected = official.TryGetValue(date, out var row) ? row.Kind : weekend ? DayKind.WeeklyRest : DayKind.WorkingDay;
            if (Calendar.Day(date).Kind != expected)
            {
                wrong.Add($"{Dates.Iso(date)}: {Calendar.Day(date).Kind}, official {expected}");
            }

            var worked = expected is DayKind.WorkingDay or DayKind.MakeUpWorking;
            if (Calendar.IsWorkingDay(date) != worked)
            {
                wrong.Add($"{Dates.Iso(date)}: IsWorkingDay {Calendar.IsWorkingDay(date)}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_special_day_is_in_the_official_list_with_the_same_name()
    {
        var official = Official().ToDictionary(row => row.Date);
        var ours = Calendar.SpecialDays(Calendar.Start, Calendar.AnnouncedThrough);
        ours.Select(day => day.Date).Should().Equal(official.Keys.OrderBy(date => date));
        ours.Where(day => day.Kind == DayKind.PublicHoliday)
            .Should().OnlyContain(day => official[day.Date].Name == day.Name.Vi);
        ours.Where(day => day.Confidence == SourceConfidence.Secondary).Select(day => day.Date)
            .Should().Equal(official.Values.Where(row => row.Confidence == "medium").Select(row => row.Date).OrderBy(date => date));
    }

    [Fact]
    public void Every_document_number_of_the_official_list_is_quoted()
    {
        foreach (var row in Official().Where(row => row.Kind != DayKind.PublicHoliday || row.Source.Contains('/')))
        {
            foreach (System.Text.RegularExpressions.Match number in System.Text.RegularExpressions.Regex.Matches(row.Source, @"\d+(/\d{4})?/(TB|VPCP|QH)[\w-]*"))
            {
                var basis = Calendar.Day(row.Date).LegalBasis;
                basis.Should().Contain(number.Value, "of {0}", Dates.Iso(row.Date));
            }
        }
    }

    [Theory]
    [InlineData("2026-11-23", DayKind.WorkingDay, "188/1999/QĐ-TTg")]
    [InlineData("2026-11-24", DayKind.PublicHoliday, "Nghị quyết số 28/2026/QH16")]
    [InlineData("2026-08-31", DayKind.SwapOff, "9441/TB-BNV")]
    [InlineData("2026-08-22", DayKind.MakeUpWorking, "9441/TB-BNV")]
    [InlineData("2026-01-02", DayKind.SwapOff, "12729/VPCP-KGVX")]
    [InlineData("2026-01-10", DayKind.MakeUpWorking, "12729/VPCP-KGVX")]
    [InlineData("2026-04-27", DayKind.Compensatory, "khoản 3 Điều 111")]
    [InlineData("2025-05-02", DayKind.SwapOff, "8726/VPCP-KGVX")]
    [InlineData("2024-05-04", DayKind.MakeUpWorking, "2450/VPCP-KGVX")]
    [InlineData("2011-01-30", DayKind.MakeUpWorking, "Văn phòng Chính phủ")]
    [InlineData("2026-08-23", DayKind.WeeklyRest, "188/1999/QĐ-TTg")]
    public void A_day_is_named_with_its_document(string date, DayKind kind, string document)
    {
        var day = Calendar.Day(Dates.Day(date));
        day.Kind.Should().Be(kind);
        day.LegalBasis.Should().Contain(document);
        day.Certainty.Should().Be(Certainty.Announced);
        day.Name.Vi.Should().NotBeEmpty();
        day.Name.En.Should().NotBeEmpty();
    }

    [Fact]
    public void Swaps_across_a_year_point_at_each_other()
    {
        Calendar.Day(Dates.Day("2012-12-31")).StandsFor.Should().Be(Dates.Day("2013-01-05"));
        Calendar.Day(Dates.Day("2013-01-05")).StandsFor.Should().Be(Dates.Day("2012-12-31"));
        Calendar.Day(Dates.Day("2014-12-27")).StandsFor.Should().Be(Dates.Day("2015-01-02"));
        Calendar.Day(Dates.Day("2019-01-05")).StandsFor.Should().Be(Dates.Day("2018-12-31"));
    }

    [Fact]
    public void The_day_of_decision_is_kept_apart_from_the_day_itself()
    {
        Calendar.Day(Dates.Day("2026-01-02")).DecidedOn.Should().Be(Dates.Day("2025-12-25"));
        Calendar.Day(Dates.Day("2024-04-29")).DecidedOn.Should().Be(Dates.Day("2024-04-12"));
        Calendar.Day(Dates.Day("2026-11-24")).DecidedOn.Should().Be(Dates.Day("2026-04-24"));
        Calendar.Day(Dates.Day("2010-02-19")).DecidedOn.Should().BeNull("the document was not found");
    }

    [Fact]
    public void A_compensatory_day_names_the_holiday_it_stands_for()
    {
        var day = Calendar.Day(Dates.Day("2023-05-02"));
        day.StandsFor.Should().Be(Dates.Day("2023-04-29"));
        day.Name.Vi.Should().Contain("Giỗ Tổ Hùng Vương");
        Calendar.Day(Dates.Day("2023-05-03")).StandsFor.Should().Be(Dates.Day("2023-04-30"));
    }

    [Fact]
    public void The_version_of_the_data_is_named() =>
        Calendar.DataVersion.Should().MatchRegex(@"^vn-public-sector \d{4}\.\d{2}\.\d{2}$");

    private static IEnumerable<(LocalDate Date, DayKind Kind, string Name, string Source, string Confidence)> Official()
    {
        foreach (var line in File.ReadLines(SharedData.PathOf("holidays", "official_nonworking.csv")).Skip(1))
        {
            var cells = Cells(line);
            var kind = cells[2] switch
            {
                "holiday" => DayKind.PublicHoliday,
                "compensatory" => DayKind.Compensatory,
                "swap_off" => DayKind.SwapOff,
                "swap_working" => DayKind.MakeUpWorking,
                _ => throw new InvalidDataException(line),
            };
            yield return (Dates.Day(cells[0]), kind, cells[3], cells[4], cells[5]);
        }
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ',' && !quoted))
            {
                cells.Add(line[start..i].Trim('"'));
                start = i + 1;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }

        return cells;
    }
}
