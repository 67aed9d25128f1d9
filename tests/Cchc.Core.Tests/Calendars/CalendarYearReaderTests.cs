using System.Text;
using Cchc.Core.Calendars;

namespace Cchc.Core.Tests.Calendars;

/// <summary>A damaged year file gives findings with places, never an exception and never a silent gap.</summary>
public sealed class CalendarYearReaderTests
{
    private const string Good = """
        {"format":"cchc-calendar-year/1","year":2026,
         "documents":[{"id":"a","kind":"Công văn","number":"1","issuer":"VPCP","issuedOn":"2025-01-01"}],
         "days":[{"id":"d1","date":"2026-01-01","kind":"publicHoliday","nameVi":"Tết","nameEn":"New Year","documents":[{"ref":"a"}],"decidedOn":null,"confidence":"confirmed"}]}
        """;

    [Fact]
    public void A_sound_file_has_no_findings()
    {
        var (days, codes) = Read(Good);
        codes.Should().BeEmpty();
        days.Should().ContainSingle().Which.LegalBasis.Should().Be("Công văn 1 ngày 01/01/2025 của VPCP");
    }

    [Theory]
    [InlineData("{\"format\"", "{", "CCHC-CAL-001")]
    [InlineData("cchc-calendar-year/1", "other/9", "CCHC-CAL-002")]
    [InlineData("\"year\":2026", "\"year\":2025", "CCHC-CAL-003")]
    [InlineData("\"year\":2026", "\"year\":\"x\"", "CCHC-CAL-003")]
    [InlineData("\"days\":[", "\"tage\":[", "CCHC-CAL-004")]
    [InlineData("\"nameVi\":\"Tết\",", "", "CCHC-CAL-004")]
    [InlineData("\"nameVi\":\"Tết\"", "\"nameVi\":7", "CCHC-CAL-004")]
    [InlineData("\"publicHoliday\"", "\"holiday\"", "CCHC-CAL-005")]
    [InlineData("\"2026-01-01\"", "\"2026-02-30\"", "CCHC-CAL-005")]
    [InlineData("\"2026-01-01\"", "\"2025-01-01\"", "CCHC-CAL-006")]
    [InlineData("\"ref\":\"a\"", "\"ref\":\"b\"", "CCHC-CAL-008")]
    [InlineData("[{\"ref\":\"a\"}]", "[]", "CCHC-CAL-009")]
    [InlineData("\"confirmed\"", "\"sure\"", "CCHC-CAL-005")]
    public void Each_damage_is_named(string part, string damage, string code)
    {
        Good.Should().Contain(part);
        var (_, codes) = Read(Good.Replace(part, damage));
        codes.Should().Contain(code);
    }

    [Fact]
    public void All_findings_are_listed_at_once()
    {
        var (_, codes) = Read(Good.Replace("\"publicHoliday\"", "\"x\"").Replace("\"ref\":\"a\"", "\"ref\":\"b\"").Replace("\"confirmed\"", "\"y\""));
        codes.Should().HaveCountGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void A_swap_without_its_make_up_day_is_refused()
    {
        var (days, _) = Read(Good.Replace("publicHoliday", "swapOff").Replace("\"documents\":[{\"ref\"", "\"standsFor\":\"2026-01-10\",\"documents\":[{\"ref\""));
        CalendarPairCheck.Check(days).Should().ContainSingle().Which.Code.Should().Be("CCHC-CAL-011");
        CalendarPairCheck.Check([.. days, .. days]).Should().Contain(finding => finding.Code == "CCHC-CAL-010");
    }

    [Theory]
    [InlineData("2026-01-03", DayKind.SwapOff, "2026-01-10", DayKind.MakeUpWorking)] // a Saturday off by swap
    [InlineData("2026-01-05", DayKind.SwapOff, "2026-01-06", DayKind.MakeUpWorking)] // two weekdays
    [InlineData("2026-01-05", DayKind.Compensatory, "2026-01-01", DayKind.PublicHoliday)] // for a holiday on a Thursday
    [InlineData("2026-01-04", DayKind.Compensatory, "2026-01-03", DayKind.PublicHoliday)] // on a Sunday
    public void Days_that_cannot_stand_for_each_other_are_refused(string date, DayKind kind, string other, DayKind otherKind)
    {
        var name = new Core.Text.BilingualText("x", "x");
        var day = new CalendarDay { Date = Support.Dates.Day(date), Kind = kind, Name = name, StandsFor = Support.Dates.Day(other) };
        var partner = new CalendarDay { Date = Support.Dates.Day(other), Kind = otherKind, Name = name, StandsFor = otherKind == DayKind.MakeUpWorking ? day.Date : null };
        CalendarPairCheck.Check([day, partner]).Should().Contain(finding => finding.Code == "CCHC-CAL-011");
    }

    private static (IReadOnlyList<CalendarDay> Days, List<string> Codes) Read(string json)
    {
        var reader = new CalendarYearReader("2026.json");
        var days = reader.Read(Encoding.UTF8.GetBytes(json), 2026);
        return (days, reader.Findings.Select(finding => finding.Code).ToList());
    }
}
