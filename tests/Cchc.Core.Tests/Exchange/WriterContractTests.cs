using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.CpsvAp;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Dossiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange;

/// <summary>What every writer promises: the same text in any culture, no null, and the exceptions that it documents.</summary>
public sealed class WriterContractTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate Last = new(2026, 12, 31);
    private static readonly LocalDate Before = WorkingCalendar.VietnamPublicSector.Start.PlusDays(-1);
    private static readonly LocalDate After = WorkingCalendar.VietnamPublicSector.End.PlusDays(1);

    private static readonly (string Name, Func<string> Write)[] Writers =
    [
        ("iCalendar", () => ICalendarWriter.Write(Calendar, First, Last)),
        ("calendar CSV", () => CalendarCsvWriter.Write(Calendar, First, Last)),
        ("poster", () => SvgYearPoster.Draw(Calendar, 2026)),
        ("SQL", () => Text(output => SqlCalendarWriter.Write(output, Calendar, SqlDialect.Oracle, First, Last))),
        ("deadline JSON", () => AnswerJson.Write(Due(), Calendar)),
        ("deadline page", () => DeadlineReport.Of(Due(), Calendar).ToHtml()),
        ("deadline text", () => DeadlineReport.Of(Due(), Calendar, Language.English).ToText()),
        ("day JSON", () => AnswerJson.Write(Calendar.Days(First, First).Single(), Calendar)),
        ("procedure page", () => ProcedureReport.Of(SampleProcedure.Clean).ToHtml()),
        ("procedure text", () => ProcedureReport.Of(SampleCatalogue.Load().Procedures[0], Language.English).ToText()),
        ("CPSV-AP", () => Bytes(output => CpsvApWriter.Write(SampleProcedure.Clean, output))),
        ("rules", () => DossierRulesWriter.Write(SampleComponents.Load("1.001193")!)),
        ("check JSON", () => AnswerJson.Write(HandMade.Incomplete, "Đăng ký khai sinh")),
        ("citizen's list", () => AnswerJson.Write(CitizenList.Of(HandMade.Rules), "Đăng ký khai sinh")),
        ("statistics", () => DossierStatisticsWriter.WriteCsv(Statistics())),
        ("statistics JSON", () => AnswerJson.Write(Statistics())),
        ("dossier", () => DossierWriter.Write(new Dossier { Facts = Facts.None.With("a", new FactValue.Number(-1234.5m)),
            Items = [HandMade.Item("a", PaperForms.Scan, 1234)] })),
        ("events", () => DossierEventWriter.Write(Request())),
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (name, _) in Writers)
            {
                Array.ForEach(Cultures, culture => cases.Add(name, culture));
            }

            return cases;
        }
    }

    private static string[] Cultures => ["vi-VN", "de-DE", "ar-SA", "th-TH", "tr-TR", "fa-IR"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_input_gives_the_same_text_in_any_culture(string name, string culture)
    {
        var write = Array.Find(Writers, writer => writer.Name == name).Write;
        using var invariant = new CultureScope(string.Empty);
        var expected = write();
        using var scope = new CultureScope(culture);
        write().Should().Be(expected).And.NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_has_no_day()
    {
        ICalendarWriter.Write(Calendar, Last, First).Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n").And.NotContain("VEVENT");
        CalendarCsvWriter.Write(Calendar, Last, First).Should().Be(
            "\uFEFFdate,weekday,isWorkingDay,kind,nameVi,nameEn,standsFor,decidedOn,certainty,layer,partsOfDay,legalBasis\r\n");
        FluentActions.Invoking(() => SqlCalendarWriter.Write(TextWriter.Null, Calendar, SqlDialect.Sqlite, Last, First))
            .Should().ThrowExactly<ArgumentException>()
            .WithMessage("The last day 2026-01-01 lies before the first day 2026-12-31.*").WithParameterName("to");
    }

    [Fact]
    public void A_day_outside_the_calendar_is_an_exception_at_both_edges()
    {
        Action[] outside =
        [
            () => ICalendarWriter.Write(Calendar, Before, First), () => ICalendarWriter.Write(Calendar, First, After), () =>
                CalendarCsvWriter.Write(Calendar, Before, First),
            () => CalendarCsvWriter.Write(Calendar, First, After), () => SqlCalendarWriter.Write(TextWriter.Null, Calendar, SqlDialect.Sqlite, Before),
            () => SqlCalendarWriter.Write(TextWriter.Null, Calendar, SqlDialect.Sqlite, First, After), () =>
                SvgYearPoster.Draw(Calendar, Calendar.End.Year + 1),
            () => SvgYearPoster.Draw(Calendar, Calendar.Start.Year - 1), () => SvgYearPoster.Draw(Calendar, 1), () => SvgYearPoster.Draw(Calendar, 9999),
        ];
        Array.ForEach(outside, write => write.Should().Throw<CalendarRangeException>());
        CalendarCsvWriter.Write(Calendar, Calendar.Start, Calendar.Start).Split("\r\n").Should().HaveCount(3);
        CalendarCsvWriter.Write(Calendar, Calendar.End, Calendar.End).Split("\r\n").Should().HaveCount(3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2026)]
    [InlineData(10000)]
    public void There_is_no_poster_of_a_year_that_is_none(int year) =>
        FluentActions.Invoking(() => SvgYearPoster.Draw(Calendar, year)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(year));

    [Fact]
    public void A_value_that_is_not_defined_is_refused()
    {
        FluentActions.Invoking(() => SqlCalendarWriter.Write(TextWriter.Null, Calendar, (SqlDialect)5))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("dialect");
        FluentActions.Invoking(() => ProcedureReport.Of(SampleProcedure.Clean, (Language)7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ProcedureReport.Of(SampleProcedure.Clean, width: 19)).Should().Throw<ArgumentOutOfRangeException>();
        ProcedureReport.Of(SampleProcedure.Clean, width: 20).ToText().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("cchc")]
    [InlineData("/a/b")]
    public void The_base_of_public_services_is_an_absolute_IRI(string iri) =>
        FluentActions.Invoking(() => CpsvApWriter.Write(SampleProcedure.Clean, Stream.Null, iri)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_null_is_refused_by_every_writer()
    {
        Action[] nulls =
        [
            () => ICalendarWriter.Write(null!, First, Last), () => CalendarCsvWriter.Write(null!, First, Last), () => SvgYearPoster.Draw(null!, 2026),
            () => SqlCalendarWriter.Write(null!, Calendar, SqlDialect.Sqlite), () => SqlCalendarWriter.Write(TextWriter.Null, null!, SqlDialect.Sqlite),
            () => SqlCalendarWriter.AddExpression(null!, "1"), () => SqlCalendarWriter.AddExpression("a", null!), () =>
                SqlCalendarWriter.CountExpression(null!, "b"),
            () => SqlCalendarWriter.CountExpression("a", null!), () => CalendarLayerWriter.Write(null!), () => DossierRulesWriter.Write(null!),
            () => DossierRulesWriter.Write(HandMade.Rules, null!), () => DossierWriter.Write((Dossier)null!), () => DossierWriter.Write((DossierDraft)null!),
            () => DossierWriter.Write(new Dossier(), null!), () => DossierEventWriter.Write(null!), () => DossierEventWriter.Write(Request(), null!),
            () => AnswerJson.Write((Deadline)null!, Calendar), () => AnswerJson.Write(Due(), null!), () => AnswerJson.Write((DossierClockState)null!, Calendar),
            () => AnswerJson.Write((CalendarDay)null!, Calendar), () => AnswerJson.Write((CalendarDifference)null!), () =>
                AnswerJson.Write((CatalogueDifference)null!, "a", "b"),
            () => AnswerJson.Write((TimeExpression)null!), () => AnswerJson.Write((DossierCheck)null!, "a"), () => AnswerJson.Write((CitizenList)null!, "a"),
            () => AnswerJson.Write((DossierStatistics)null!), () => DeadlineReport.Of(null!, Calendar), () => DeadlineReport.Of(Due(), (WorkingCalendar)null!), () => DeadlineReport.Of(Due(), (DeadlineCalculator)null!), () =>
                ProcedureReport.Of(null!),
            () => CpsvApWriter.Write((ProcedureCatalogue)null!, Stream.Null), () => CpsvApWriter.Write(SampleProcedure.Clean, null!),
            () => DeadlineReport.Of(Due(), Calendar).WriteHtml(null!), () => DeadlineReport.Of(Due(), Calendar).WriteText(null!), () =>
                DeadlineReport.Timeline(null!, Calendar),
        ];
        Array.ForEach(nulls, write => write.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void A_report_writes_the_text_that_it_gives()
    {
        var report = DeadlineReport.Of(Due(), Calendar);
        Text(report.WriteHtml).Should().Be(report.ToHtml());
        Text(report.WriteText).Should().Be(report.ToText());
    }

    [Fact]
    public void What_the_reader_would_refuse_is_not_written()
    {
        Dossier[] bad =
        [
            new() { Items = [HandMade.Item("a", PaperForms.None)] }, new() { Items = [HandMade.Item("a", PaperForms.AnyCopy)] },
                new() { Items = [HandMade.Item("a", PaperForms.Scan, 0)] },
            new() { Items = [HandMade.Item(string.Empty, PaperForms.Scan)] },
        ];
        Array.ForEach(bad, dossier => FluentActions.Invoking(() => DossierWriter.Write(dossier)).Should().Throw<ArgumentException>());
        var twice = new DossierDraft { Answers = [new("a", "1"), new("a", "2")] };
        FluentActions.Invoking(() => DossierWriter.Write(twice)).Should().Throw<ArgumentException>();
        var deep = Enumerable.Range(0, 60).Aggregate(RuleParts.Yes("ket-hon"), (inner, _) => new Condition.Not(inner));
        var rules = DossierRules.Build(RuleParts.Code, [RuleParts.Component("a", deep)], null, [RuleParts.Married]);
        FluentActions.Invoking(() => DossierRulesWriter.Write(rules)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Curated_rules_that_are_neither_have_no_procedure()
    {
        FluentActions.Invoking(() => new CuratedRules().Procedure)
            .Should().Throw<InvalidOperationException>().WithMessage("There are neither rules nor a correction.");
        new CuratedRules { Rules = HandMade.Rules }.Procedure.Should().Be(HandMade.Birth);
        new CuratedRules { Correction = new DossierRulesCorrection { Procedure = HandMade.Birth } }.Procedure.Should().Be(HandMade.Birth);
    }

    private static Deadline Due() => new DeadlineCalculator(Calendar).Compute(new ProcessingTime.WorkingDays(7), new LocalDateTime(2026, 4, 24, 16, 30));

    private static DossierStatistics Statistics() =>
        DossierStatistics.Of([new DossierObservation { First = HandMade.Incomplete }, new DossierObservation { First = HandMade.Complete },
            new DossierObservation { First = HandMade.Complete }]);

    private static DossierClockRequest Request() => new()
    {
        Time = new ProcessingTime.WorkingDays(2.5m), Rules = DossierClockRules.OneStop,
            Events = [new DossierEvent.Received { Id = "a", At = new LocalDateTime(2026, 4, 24, 16, 30) }],
    };

    private static string Text(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    private static string Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
