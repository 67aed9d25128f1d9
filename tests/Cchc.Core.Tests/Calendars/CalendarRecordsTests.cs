using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Calendars;

/// <summary>The records of a calendar: identifiers, equality, what an official would quote, and the same text on every machine.</summary>
public sealed class CalendarRecordsTests
{
    private static readonly LegalDocument Letter = new() { Id = "cv", Kind = "Công văn", Number = "10065/VPCP-KGVX", Issuer = "Văn phòng Chính phủ",
        IssuedOn = new LocalDate(2026, 10, 2) };

    private static readonly LegalDocument Code = new() { Id = "bllđ", Kind = "Bộ luật", Number = "45/2019/QH14", Title = "Bộ luật Lao động 2019",
        Issuer = "Quốc hội" };

    private static readonly CalendarDay NationalDay = new()
    {
        Date = new LocalDate(2026, 9, 2),
        Kind = DayKind.PublicHoliday,
        Name = new BilingualText("Quốc khánh", "National Day"),
        Sources = [new LegalCitation(Code, "Điều 112 khoản 1"), new LegalCitation(Letter, null)],
    };

    public static TheoryData<string> Cultures => new("vi-VN", "th-TH", "ar-SA", "fa-IR", "de-DE");

    [Theory]
    [InlineData(DayKind.WorkingDay, "workingDay", true)]
    [InlineData(DayKind.WeeklyRest, "weeklyRest", false)]
    [InlineData(DayKind.PublicHoliday, "publicHoliday", false)]
    [InlineData(DayKind.Compensatory, "compensatory", false)]
    [InlineData(DayKind.SwapOff, "swapOff", false)]
    [InlineData(DayKind.MakeUpWorking, "makeUpWorking", true)]
    [InlineData(DayKind.LocalClosure, "localClosure", false)]
    [InlineData(DayKind.ExtraWorking, "extraWorking", true)]
    [InlineData(DayKind.PartialClosure, "partialClosure", false)]
    [InlineData(DayKind.Reception, "reception", false)]
    public void A_kind_gives_the_identifier_its_word_and_decides_whether_the_day_is_worked(DayKind kind, string word, bool isWorked)
    {
        var day = NationalDay with { Kind = kind };
        day.Id.Should().Be("2026-09-02/" + word);
        day.IsWorkingDay.Should().Be(isWorked);
    }

    [Fact]
    public void The_identifier_follows_date_kind_and_part_until_one_is_given()
    {
        var half = NationalDay with { Date = new LocalDate(2022, 9, 28), Kind = DayKind.PartialClosure, Part = new DayPart.Afternoon() };
        half.Id.Should().Be("2022-09-28/partialClosure/afternoon");
        (half with { Part = new DayPart.Hours(new LocalTime(13, 30), null) }).Id.Should().Be("2022-09-28/partialClosure/13:30-");
        var named = half with { Id = "bao-1" };
        (named with { Date = new LocalDate(2022, 9, 29) }).Id.Should().Be("bao-1");
        (named with { Id = null! }).Id.Should().Be(half.Id, "null gives the default");
        (named with { Id = string.Empty }).Should().Be(half, "empty gives the default");
    }

    [Fact]
    public void A_day_equals_one_with_the_same_parts_and_no_other()
    {
        NationalDay.Should().Be(NationalDay with { Sources = NationalDay.Sources.ToList() });
        (NationalDay with { }).GetHashCode().Should().Be(NationalDay.GetHashCode());
        CalendarDay[] others =
        [
            NationalDay with { Id = "x" }, NationalDay with { Layer = "x" }, NationalDay with { Date = new LocalDate(2026, 9, 3) },
            NationalDay with { Kind = DayKind.SwapOff },
            NationalDay with { Part = new DayPart.Morning() }, NationalDay with { Name = new BilingualText("Quốc khánh", "x") },
            NationalDay with { StandsFor = new LocalDate(2026, 9, 1) },
            NationalDay with { Sources = [] }, NationalDay with { Withdrawn = [NationalDay] }, NationalDay with { DecidedOn = new LocalDate(2026, 1, 1) },
            NationalDay with { Certainty = Certainty.Projected }, NationalDay with { ProjectionReason = new BilingualText("a", "b") },
            NationalDay with { Confidence = SourceConfidence.Secondary },
        ];
        others.Should().NotContain(NationalDay);
        others.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_lists_of_a_day_are_copies()
    {
        var sources = new List<LegalCitation> { new(Letter, null) };
        var day = NationalDay with { Sources = sources };
        sources.Clear();
        day.Sources.Should().ContainSingle();
        FluentActions.Invoking(() => NationalDay with { Sources = null! }).Should().Throw<ArgumentNullException>();
        NationalDay.Withdrawn.Should().BeEmpty();
    }

    [Fact]
    public void The_legal_basis_is_all_sources_in_one_line()
    {
        NationalDay.LegalBasis.Should().Be(
            "khoản 1 Điều 112 Bộ luật Lao động số 45/2019/QH14; Công văn số 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ");
        (NationalDay with { Sources = [] }).LegalBasis.Should().BeEmpty();
    }

    [Fact]
    public void A_document_is_quoted_by_its_title_its_number_or_what_is_known_of_it()
    {
        Letter.ToString().Should().Be("Công văn số 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ");
        (Letter with { IssuedOn = null }).ToString().Should().Be("Công văn số 10065/VPCP-KGVX của Văn phòng Chính phủ");
        (Letter with { Number = null }).ToString().Should().Be("Công văn ngày 02/10/2026 của Văn phòng Chính phủ");
        (Letter with { Number = null, Note = "chưa rõ số" }).ToString().Should().Be("Công văn ngày 02/10/2026 của Văn phòng Chính phủ [chưa rõ số]");
        (Letter with { Note = "chưa đọc" }).ToString().Should().Be(Letter.ToString(), "a note is for a number that is missing");
        Code.ToString().Should().Be("Bộ luật Lao động số 45/2019/QH14");
        (Code with { Number = null }).ToString().Should().Be("Bộ luật Lao động năm 2019");
        (Code with { Title = null, Kind = "Nghị quyết", Number = "28/2026/QH16" }).ToString().Should().Be("Nghị quyết số 28/2026/QH16");
        new LegalCitation(Code, null).ToString().Should().Be(Code.ToString());
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Records_print_the_same_in_every_culture(string culture)
    {
        using var scope = new CultureScope(culture);
        NationalDay.ToString().Should().Be("2026-09-02 Quốc khánh");
        Letter.ToString().Should().Contain("ngày 02/10/2026");
        new CalendarEdit.Add(NationalDay).ToString().Should().Be("Add { RecordId = 2026-09-02/publicHoliday, Day = 2026-09-02 Quốc khánh }");
        new CalendarEdit.Revoke("x", new LocalDate(2026, 8, 1)).ToString().Should().StartWith("Revoke { RecordId = x, Id = x, DecidedOn = ")
            .And.Contain("2026");
        new ChangedDay(NationalDay with { Kind = DayKind.WorkingDay }, NationalDay).ToString().Should().Be("2026-09-02: workingDay → publicHoliday");
        new OfficeSession(new LocalTime(7, 30), new LocalTime(11, 30, 15)).ToString().Should().Be("07:30-11:30:15");
        new DayPart.Hours(new LocalTime(13, 30), new LocalTime(15, 0)).ToString().Should().Be("13:30-15:00");
        WorkingCalendar.VietnamPublicSector.ToString().Should().EndWith(", 2007-01-01 to 2050-12-31");
    }

    [Fact]
    public void An_edit_is_known_by_the_identifier_of_its_record()
    {
        new CalendarEdit.Add(NationalDay with { Id = "qk" }).RecordId.Should().Be("qk");
        new CalendarEdit.Replace(NationalDay).RecordId.Should().Be("2026-09-02/publicHoliday");
        new CalendarEdit.Revoke("qk", null).Should().Be(new CalendarEdit.Revoke("qk", null));
        new CalendarEdit.Revoke("qk", null).Should().NotBe(new CalendarEdit.Revoke("qk", new LocalDate(2026, 1, 1)));
        new CalendarEdit.Revoke("qk", null).Sources.Should().BeEmpty();
        ((CalendarEdit)new CalendarEdit.Add(NationalDay)).Equals(new CalendarEdit.Replace(NationalDay)).Should().BeFalse();
    }

    [Fact]
    public void A_changed_day_tells_whether_counts_change()
    {
        var worked = NationalDay with { Kind = DayKind.WorkingDay };
        new ChangedDay(worked, NationalDay).IsWorkingDayChanged.Should().BeTrue();
        new ChangedDay(NationalDay, NationalDay with { Kind = DayKind.Compensatory }).IsWorkingDayChanged.Should().BeFalse();
        new ChangedDay(worked, NationalDay).Date.Should().Be(new LocalDate(2026, 9, 2));
        new ChangedDay(worked, NationalDay).PartsBefore.Should().BeEmpty();
        new ChangedDay(worked, NationalDay).Should().NotBe(new ChangedDay(worked, NationalDay) { PartsAfter = [NationalDay] });
    }

    [Theory]
    [InlineData(" MORNING ", "morning")]
    [InlineData("Afternoon", "afternoon")]
    [InlineData("13:30\u00A0–\u00A015:00", "13:30-15:00")]
    [InlineData("00:00-09:00", "-09:00")] // the beginning of the day
    [InlineData("00:00-", "00:00-")]
    public void A_part_of_a_day_is_read_whatever_its_dress(string text, string written)
    {
        DayPart.Parse(text).ToString().Should().Be(written);
        DayPart.Parse(written).Should().Be(DayPart.Parse(text));
    }

    [Fact]
    public void Null_is_no_part_of_a_day()
    {
        DayPart.TryParse(null, out var part).Should().BeFalse();
        part.Should().BeNull();
        FluentActions.Invoking(() => DayPart.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DayPart.Parse("noon")).Should().Throw<FormatException>()
            .WithMessage("\"noon\" is not a part of a day: expected morning, afternoon, or hours such as *");
    }

    [Fact]
    public void Parts_cover_a_day_only_without_a_gap()
    {
        static DayPart[] Parts(string texts) => [.. texts.Split(' ').Select(DayPart.Parse)];
        DayPart.CoverTheDay(Parts("afternoon morning")).Should().BeTrue();
        DayPart.CoverTheDay(Parts("morning 12:00-")).Should().BeTrue();
        DayPart.CoverTheDay(Parts("-08:00 07:00-13:00 13:00-")).Should().BeTrue();
        DayPart.CoverTheDay(Parts("morning 12:01-")).Should().BeFalse();
        DayPart.CoverTheDay(Parts("morning morning")).Should().BeFalse();
        DayPart.CoverTheDay([]).Should().BeFalse();
    }
}
