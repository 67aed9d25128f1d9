using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Tests.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Exchange.Calendars;

public sealed class CalendarLayerWriterTests
{
    private static readonly LegalDocument Letter = new() { Id = "cv-1", Kind = "Công văn", Number = "1/UBND", Issuer = "UBND tỉnh", IssuedOn = new(2026, 9, 1) };

    private static readonly CalendarDay Storm = new()
    {
        Date = new(2026, 9, 10), Kind = DayKind.LocalClosure, Name = new("Bão", "Storm"), Sources = [new LegalCitation(Letter, null)], DecidedOn = new(2026, 9, 9),
    };

    [Fact]
    public void Random_layers_come_back_with_equal_edits_and_satisfy_the_schema()
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "calendar-layer.schema.json"));
        Prop.ForAll<int>(seed =>
        {
            var layer = CalendarLayer.Of("qn", Edits(new Random(seed)));
            using var stream = new MemoryStream();
            CalendarLayerWriter.Write(layer, stream);
            using var written = JsonDocument.Parse(stream.ToArray());
            stream.Position = 0;
            var read = CalendarLayer.Load(stream, "qn.json");
            return read.Id == layer.Id && read.Edits.Select(edit => edit with { Line = 0 }).SequenceEqual(layer.Edits) && new SmallSchema(schema.RootElement).Check(written.RootElement).Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_file_with_all_its_members_is_written_and_read_equal()
    {
        var layer = CalendarLayer.Parse(CalendarLayerReaderTests.Good, "a.json");
        var again = CalendarLayer.Parse(CalendarLayerWriter.Write(layer), "b.json");
        (again.Id, again.Version, again.PlanYear).Should().Be((layer.Id, layer.Version, layer.PlanYear));
        again.Edits.Select(edit => edit with { Line = 0 }).Should().Equal(layer.Edits.Select(edit => edit with { Line = 0 }));
        CalendarLayerWriter.Write(again).Should().Be(CalendarLayerWriter.Write(layer));
    }

    [Fact]
    public void A_written_layer_gives_the_calendar_of_the_layer()
    {
        var layer = CalendarLayer.Of("qn", new CalendarEdit.Add(Storm));
        var read = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Parse(CalendarLayerWriter.Write(layer), "qn.json"));
        read.Day(Storm.Date).Should().Be(WorkingCalendar.VietnamPublicSector.With(layer).Day(Storm.Date));
    }

    [Fact]
    public void What_a_file_cannot_hold_is_refused_and_named()
    {
        Refused(Storm with { Sources = [] }).Should().Contain("CCHC-CAL-009");
        Refused(Storm with { DecidedOn = null }).Should().Contain("CCHC-CAL-015");
        Refused(Storm with { Certainty = Certainty.Projected }).Should().Contain("it is projected");
        Refused(Storm with { Withdrawn = [Storm] }).Should().Contain("holds withdrawn records");
        Refused(Storm, Storm with { Id = "other", Sources = [new LegalCitation(Letter with { Number = "2/UBND" }, null)] }).Should().Contain("CCHC-CAL-007");
        Refused(Storm, Storm).Should().Contain("CCHC-CAL-007");
    }

    [Fact]
    public void Hours_with_seconds_are_kept()
    {
        var written = CalendarLayerWriter.Write(CalendarLayer.Of("qn", [new CalendarEdit.Add(Storm with { Kind = DayKind.PartialClosure, Part = new DayPart.Hours(new(13, 30, 30), null) })]));
        written.Should().Contain("\"13:30:30-\"");
        var read = CalendarLayer.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(written)), "layer.json");
        read.Edits.Should().ContainSingle().Which.Should().BeOfType<CalendarEdit.Add>().Which.Day.Part.Should().Be(new DayPart.Hours(new(13, 30, 30), null));
    }

    private static string Refused(params CalendarDay[] days)
    {
        var write = () => CalendarLayerWriter.Write(CalendarLayer.Of("qn", [.. days.Select(day => new CalendarEdit.Add(day))]));
        return write.Should().Throw<ArgumentException>().Which.Message;
    }

    private static CalendarEdit[] Edits(Random random)
    {
        LegalDocument[] documents = [Letter, Letter with { Id = "qd-2", Kind = "Quyết định", Number = "22/QĐ \"a\"", Title = "Quyết định 22", IssuedOn = null, ReportedOn = new(2026, 8, 8), Note = "chưa đọc" }];
        var number = 0;
        CalendarDay[] Days() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Day())];
        return
        [
            .. Days().Select(day => new CalendarEdit.Add(day)),
            .. Days().Select(day => new CalendarEdit.Replace(day)),
            .. Days().Select(day => new CalendarEdit.Revoke(day.Id, day.DecidedOn) { Sources = day.Sources }),
        ];

        CalendarDay Day()
        {
            var kind = (DayKind)random.Next((int)DayKind.PublicHoliday, (int)DayKind.Reception + 1);
            var date = new LocalDate(2026, 1, 1).PlusDays(number++);
            var day = new CalendarDay
            {
                Id = random.Next(2) == 0 ? string.Empty : "ngày-" + number,
                Date = date,
                Kind = kind,
                Name = new BilingualText("Ngày \"lễ\" 😀", "=1+1"),
                Part = kind is DayKind.PartialClosure or DayKind.Reception ? Part(random) : null,
                StandsFor = random.Next(2) == 0 ? date.PlusDays(1) : null,
                Sources = [.. documents.Take(random.Next(1, 3)).Select(document => new LegalCitation(document, random.Next(2) == 0 ? "Điều 1" : null))],
                DecidedOn = date.PlusDays(-random.Next(9)),
                Confidence = (SourceConfidence)random.Next(2),
            };
            return day with { Id = day.Id }; // a file states the identifier, also where it is the default
        }
    }

    private static DayPart Part(Random random) => random.Next(5) switch
    {
        0 => new DayPart.Morning(),
        1 => new DayPart.Afternoon(),
        2 => new DayPart.Hours(new(13, 30), null),
        3 => new DayPart.Hours(LocalTime.Midnight, new(9, 0)),
        _ => new DayPart.Hours(new(8, 0), new(9, 15)),
    };
}
