using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Calendars;

public sealed class CalendarWritersTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate Last = new(2026, 12, 31);

    [Fact]
    public void The_iCalendar_follows_the_grammar_of_RFC_5545()
    {
        var text = ICalendarWriter.Write(Calendar, Calendar.Start, Calendar.End);
        text.Should().EndWith("\r\n");
        text.Replace("\r\n", string.Empty).Should().NotContain("\n").And.NotContain("\r");
        foreach (var line in text.Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(line).Should().BeLessThanOrEqualTo(75);
        }

        var contentLine = new Regex("^[A-Za-z0-9-]+(;[A-Za-z0-9-]+=([^\";:,]+|\"[^\"]*\"))*:[^\u0000-\u0008\u000A-\u001F\u007F]*$");
        Unfold(text).Should().OnlyContain(line => contentLine.IsMatch(line));
    }

    [Fact]
    public void Every_special_day_is_an_event_that_can_be_read_back()
    {
        var events = Events(ICalendarWriter.Write(Calendar, First, Last));
        var days = Calendar.SpecialDays(First, Last);
        events.Should().HaveCount(days.Count);
        for (var i = 0; i < days.Count; i++)
        {
            events[i]["DTSTART;VALUE=DATE"].Should().Be(Dates.Iso(days[i].Date).Replace("-", string.Empty));
            events[i]["DTEND;VALUE=DATE"].Should().Be(Dates.Iso(days[i].Date.PlusDays(1)).Replace("-", string.Empty), "the end is not part of an all-day event");
            Unescape(events[i]["SUMMARY"]).Should().Be(days[i].Name.Vi);
            Unescape(events[i]["DESCRIPTION"]).Should().Contain(days[i].LegalBasis).And.Contain(Calendar.DataVersion);
            events[i]["STATUS"].Should().Be("CONFIRMED");
        }

        events.Select(item => item["UID"]).Should().OnlyHaveUniqueItems();
        events.Should().OnlyContain(item => item["DTSTAMP"] == "20261002T000000Z", "the letter of 02/10/2026 is the last decision known");
    }

    [Fact]
    public void An_event_speaks_the_language_of_its_calendar_in_its_categories_and_sources()
    {
        var (vi, en) = (Events(ICalendarWriter.Write(Calendar, First, Last)), Events(ICalendarWriter.Write(Calendar, First, Last, Language.English)));
        vi.Select(item => Unescape(item["CATEGORIES"])).Distinct().Should().BeEquivalentTo("nghỉ lễ, tết", "nghỉ bù", "nghỉ hoán đổi", "làm bù");
        vi.Should().Contain(item => item["CATEGORIES"] == "nghỉ lễ\\, tết", "a comma would part two categories");
        en.Select(item => Unescape(item["CATEGORIES"])).Distinct().Should().BeEquivalentTo("public holiday", "compensatory day", "swap day off", "make-up working day");
        vi.Should().Contain(item => item["DESCRIPTION"].Contains("Thông báo số 9441/TB-BNV ngày 16/10/2025 của Bộ Nội vụ"));
        en.Should().Contain(item => item["DESCRIPTION"].Contains("Notice No. 9441/TB-BNV of 2025-10-16 by the Ministry of Home Affairs"))
            .And.NotContain(item => item["DESCRIPTION"].Contains("Thông báo số"));
    }

    [Fact]
    public void Projected_days_are_tentative_and_English_is_to_be_had()
    {
        var events = Events(ICalendarWriter.Write(Calendar, new LocalDate(2030, 1, 1), new LocalDate(2030, 12, 31), Language.English));
        events.Should().NotBeEmpty().And.OnlyContain(item => item["STATUS"] == "TENTATIVE");
        events.Should().Contain(item => item["SUMMARY"] == "National Day");
    }

    [Fact]
    public void The_same_calendar_gives_the_same_text() =>
        ICalendarWriter.Write(Calendar, First, Last).Should().Be(ICalendarWriter.Write(Calendar, First, Last));

    [Fact]
    public void The_CSV_has_a_row_a_day_and_quotes_what_needs_it()
    {
        var rows = CalendarCsvWriter.Write(Calendar, First, Last).Split("\r\n");
        rows.Should().HaveCount(367);
        rows[0].Should().Be("\uFEFFdate,weekday,isWorkingDay,kind,nameVi,nameEn,standsFor,decidedOn,certainty,layer,partsOfDay,legalBasis");
        rows[2].Should().Be("2026-01-02,5,false,swapOff,\"Nghỉ hoán đổi, làm bù ngày 10/01/2026\",\"Day off by swap, worked on 2026-01-10 instead\",2026-01-10,2025-12-25,announced,vn-public-sector,,Công văn số 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ");
        rows.Skip(1).Take(365).Should().OnlyContain(row => Regex.Count(row, "\"[^\"]*\"|[^,\"]+|(?<=,)(?=,)") == 12);
    }

    [Fact]
    public void Layers_and_closed_parts_are_written_and_odd_names_break_nothing()
    {
        var name = new BilingualText("Bão; số 1, \"lớn\"\u0007\r\n\\ hết", "x");
        CalendarEdit.Add Entry(string date, DayKind kind, string? part) => new(new CalendarDay { Date = Dates.Day(date), Kind = kind, Part = part is null ? null : DayPart.Parse(part), Name = name });
        var local = Calendar.With(CalendarLayer.Of("tỉnh,x", Entry("2026-03-04", DayKind.PartialClosure, "13:30-"), Entry("2026-03-04", DayKind.PartialClosure, "-09:00"), Entry("2026-03-05", DayKind.LocalClosure, null), Entry("2026-03-07", DayKind.Reception, "morning")));
        var (from, to) = (Dates.Day("2026-03-01"), Dates.Day("2026-03-31"));

        var events = Events(ICalendarWriter.Write(local, from, to));
        events.Select(item => item["UID"]).Should().HaveCount(4).And.OnlyHaveUniqueItems();
        Unescape(events[0]["SUMMARY"]).Should().StartWith("Bão; số 1, \"lớn\"").And.EndWith("(từ 13:30)", "no token of the file format in a Vietnamese text");
        CalendarCsvWriter.Write(local, from, to).Should().Contain("2026-03-04,3,true,workingDay,Ngày làm việc,Working day,,,announced,,partialClosure 13:30-; partialClosure -09:00,")
            .And.Contain("localClosure,\"Bão; số 1, \"\"lớn\"\"").And.Contain(",\"tỉnh,x\",");

        var poster = SvgYearPoster.Draw(local, 2026);
        var drawing = XDocument.Parse(poster);
        drawing.Descendants().Count(element => (string?)element.Attribute("class") == "closure").Should().Be(4, "two days, and two marks of the legend");
        poster.Should().Contain("&quot;lớn&quot;").And.NotContain("\r");
    }

    [Theory]
    [InlineData(2007)]
    [InlineData(2024)]
    [InlineData(2026)]
    [InlineData(2050)]
    public void The_poster_shows_every_day_and_says_what_the_special_ones_are(int year)
    {
        var drawing = XDocument.Parse(SvgYearPoster.Draw(Calendar, year));
        XNamespace svg = "http://www.w3.org/2000/svg";
        var cells = drawing.Descendants(svg + "g").ToList();
        cells.Should().HaveCount(CalendarSystem.Iso.GetDaysInYear(year));
        var special = Calendar.SpecialDays(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        cells.Elements(svg + "title").Select(title => title.Value[..10]).Should().Equal(special.Select(day => DateText.Vi(day.Date)));

        // Everything lies inside the picture, and cells of a month do not overlap.
        var box = drawing.Root!.Attribute("viewBox")!.Value.Split(' ').Select(side => int.Parse(side, CultureInfo.InvariantCulture)).ToList();
        var height = box[3];
        drawing.Descendants(svg + "text").Select(text => int.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture)).Should().OnlyContain(y => y > 0 && y < height);
        drawing.Descendants(svg + "text").Where(text => text.Attribute("class")!.Value.StartsWith("day", StringComparison.Ordinal)).Select(text => (text.Attribute("x")!.Value, text.Attribute("y")!.Value)).Should().OnlyHaveUniqueItems();
        drawing.Descendants(svg + "text").Should().Contain(text => text.Attribute("class")!.Value == "lunar" && text.Value == "1/1");
        FluentActions.Invoking(() => SvgYearPoster.Draw(Calendar, 2051)).Should().Throw<CalendarRangeException>();
    }

    [Theory]
    [InlineData(false, "210mm", "297mm", "A4")]
    [InlineData(true, "297mm", "420mm", "A3")]
    public void The_poster_is_one_page_of_paper(bool isLarge, string width, string height, string page)
    {
        var text = SvgYearPoster.Draw(Calendar, 2026, Language.English, isLarge);
        var root = XDocument.Parse(text).Root!;
        (root.Attribute("width")!.Value, root.Attribute("height")!.Value, root.Attribute("lang")!.Value).Should().Be((width, height, "en"));
        text.Should().Contain($"@page {{ size: {page}; margin: 0; }}");
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(side => double.Parse(side, CultureInfo.InvariantCulture)).ToList();
        (box[3] / box[2]).Should().BeApproximately(Math.Sqrt(2), 0.001, "the picture has the proportion of the paper");
    }

    [Fact]
    public void More_special_days_than_the_page_has_room_for_are_counted_and_not_drawn_over_the_edge()
    {
        var closed = Enumerable.Range(1, 250).Select(day => new CalendarDay { Date = new LocalDate(2026, 1, 1).PlusDays(day), Kind = DayKind.LocalClosure, Name = new("Nghỉ do bão", "Storm"), Sources = [] });
        var calendar = WorkingCalendar.Create(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), closed, "thử");
        var drawing = XDocument.Parse(SvgYearPoster.Draw(calendar, 2026));
        var texts = drawing.Descendants().Where(element => element.Name.LocalName == "text").ToList();
        texts.Should().OnlyContain(text => int.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture) < 1697);
        texts.Where(text => text.Value.StartsWith("… và ", StringComparison.Ordinal)).Should().HaveCount(2);
        var listed = texts.Count(text => text.Value.StartsWith('×') && text.Value.Contains("bão", StringComparison.Ordinal));
        var left = texts.Where(text => text.Value.StartsWith("… và ", StringComparison.Ordinal)).Sum(text => int.Parse(text.Value.Split(' ')[2], CultureInfo.InvariantCulture));
        (listed + left).Should().Be(calendar.SpecialDays(calendar.Start, calendar.End).Count).And.BeGreaterThan(100);
    }

    [Fact]
    public void Every_word_of_the_poster_stands_out_from_its_ground()
    {
        var style = XDocument.Parse(SvgYearPoster.Draw(Calendar, 2026)).Descendants().Single(element => element.Name.LocalName == "style").Value;
        var grounds = Colours(style, @"rect\.[a-z]+ \{ fill: (?<colour>#[0-9a-f]{6})").Append("#ffffff").ToList();
        var words = Colours(style, @"(?<!rect)\.(lunar|day|mark) \{[^}]*?fill: (?<colour>#[0-9a-f]{6})").Append("#1f2933").ToList();
        grounds.Should().HaveCountGreaterThan(5);
        foreach (var (ground, word) in grounds.SelectMany(ground => words.Select(word => (ground, word))))
        {
            Contrast(ground, word).Should().BeGreaterThanOrEqualTo(4.5, "{0} on {1}", word, ground);
        }

        // What never stands on a colour of its own.
        foreach (var word in Colours(style, @"\.(subtitle|weekday|rest|small) \{[^}]*?fill: (?<colour>#[0-9a-f]{6})"))
        {
            Contrast("#ffffff", word).Should().BeGreaterThanOrEqualTo(4.5, word);
        }
    }

    private static IEnumerable<string> Colours(string style, string pattern) =>
        System.Text.RegularExpressions.Regex.Matches(style, pattern, System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["colour"].Value);

    /// <summary>The contrast of two colours as WCAG 2 measures it.</summary>
    private static double Contrast(string one, string other)
    {
        static double Light(string colour)
        {
            var parts = Enumerable.Range(0, 3).Select(i => Convert.ToInt32(colour.Substring(1 + (2 * i), 2), 16) / 255.0).Select(c => c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToList();
            return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
        }

        var (high, low) = (Math.Max(Light(one), Light(other)), Math.Min(Light(one), Light(other)));
        return (high + 0.05) / (low + 0.05);
    }

    [Fact]
    public void A_range_that_is_empty_or_beyond_the_calendar()
    {
        Events(ICalendarWriter.Write(Calendar, Last, First)).Should().BeEmpty();
        CalendarCsvWriter.Write(Calendar, Last, First).Should().EndWith("legalBasis\r\n");
        var beyond = () => ICalendarWriter.Write(Calendar, First, new LocalDate(2051, 1, 1));
        beyond.Should().Throw<CalendarRangeException>();
        var none = () => ICalendarWriter.Write(null!, First, Last);
        none.Should().Throw<ArgumentNullException>();
        var noneEither = () => CalendarCsvWriter.Write(null!, First, Last);
        noneEither.Should().Throw<ArgumentNullException>();
    }

    private static string[] Unfold(string text) => text.Replace("\r\n ", string.Empty).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static List<Dictionary<string, string>> Events(string text)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in Unfold(text))
        {
            var colon = line.IndexOf(':');
            if (line == "BEGIN:VEVENT")
            {
                events.Add([]);
            }
            else if (events.Count > 0 && !line.StartsWith("END:", StringComparison.Ordinal))
            {
                events[^1].Add(line[..colon], line[(colon + 1)..]);
            }
        }

        return events;
    }

    private static string Unescape(string text) => Regex.Replace(text, @"\\(.)", match => match.Groups[1].Value == "n" ? "\n" : match.Groups[1].Value);
}
