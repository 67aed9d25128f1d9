using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Tests.Deadlines.Clock;
using Cchc.Core.Tests.Dossiers;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>Texts that the library writes, in bulk: each is wholly in its language. What records and people typed is quoted and not judged.</summary>
public sealed class TextLanguageTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly DeadlineCalculator Calculator = new(Calendar);

    [Fact]
    public void Titles_and_sources_of_all_rules()
    {
        var rules = new[] { typeof(DeadlineRules), typeof(DossierClockSteps) }.SelectMany(type => type.GetProperties()).Select(property => property.GetValue(null)).OfType<DeadlineRule>().ToList();
        rules.Should().HaveCountGreaterThan(50);
        var texts = rules.Select(rule => rule.Title).Concat(rules.Select(rule => Source(rule.Source)))
            .Concat(ValidationRules.All.SelectMany(rule => new[] { rule.Title, rule.Source })).Concat(StartRules.BuiltIn.All.SelectMany(rule => new[] { rule.Title, Source(rule.Source) }))
            .Concat(PauseRules.All.SelectMany(rule => new[] { rule.Title, Source(rule.Source) })).Concat(DossierClockRules.All.SelectMany(Versions).SelectMany(rule => new[]
            {
                rule.Title, Source(rule.Source), Source(rule.SupplementSource ?? string.Empty), Source(rule.RefusalSource ?? string.Empty), Source(rule.ApologySource ?? string.Empty), Source(rule.PauseSource ?? string.Empty),
            }));
        Check(texts);
    }

    [Fact]
    public void Every_day_of_every_year_with_its_documents()
    {
        var days = Calendar.Days(Calendar.Start, Calendar.End).Where(day => day.Kind is not (DayKind.WorkingDay or DayKind.WeeklyRest)).ToList();
        days.Should().HaveCountGreaterThan(500);
        Check(days.Select(day => day.Name).Distinct().Concat(days.Select(day => day.ProjectionReason).OfType<BilingualText>().Distinct())
            .Concat(days.SelectMany(day => day.Sources).Select(source => source.ToString()).Distinct(StringComparer.Ordinal).Select(Source)));
    }

    [Theory]
    [InlineData("abuse")]
    [InlineData("lawful")]
    public void Reasons_and_violations_of_histories(string file)
    {
        var states = JsonDocument.Parse(RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Deadlines", "Clock", "Histories", file + ".json")).RootElement.EnumerateArray()
            .Select(item => HistoriesTests.Compute(item)).ToList();
        states.Should().HaveCountGreaterThan(10);
        Check(states.SelectMany(state => state.Explanation).Where(step => step.Rule != DossierClockSteps.PauseByRule || !step.Text.En.Contains("own assertion", StringComparison.Ordinal)).SelectMany(Of).Concat(states.SelectMany(state => state.Violations).SelectMany(item => new[] { item.Text, Source(item.LegalSource), item.Missing ?? item.Text }))
            .Concat(states.SelectMany(state => state.OtherReadings).Select(reading => reading.Text)).Concat(states.Select(state => state.NoLegalDue).OfType<BilingualText>()));
    }

    [Fact]
    public void Reasons_reports_and_notices_of_the_sample() => Procedures(SampleCatalogue.Load().Procedures);

    [Fact]
    public void Reasons_reports_and_findings_of_the_first_real_records()
    {
        var lines = SharedData.NationalLines().Take(200).ToList();
        var path = Path.Combine(Path.GetTempPath(), "cchc-language-records.jsonl");
        File.WriteAllLines(path, lines);
        var catalogue = NationalPortalReader.ReadFile(path);
        File.Delete(path);
        catalogue.Procedures.Should().HaveCountGreaterThan(150);
        Procedures(catalogue.Procedures);
        var validator = new ProcedureValidator(new ValidationOptions { Date = Dates.Day("2026-11-22") });
        Check(catalogue.Findings.Select(finding => finding.Text));
        Check(catalogue.Procedures.SelectMany(procedure => validator.Validate(procedure)).Select(finding => finding.Text));
    }

    [Fact]
    public void Letters_and_lists_of_dossiers()
    {
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            foreach (var code in SampleComponents.Codes.Select(code => code.Value))
            {
                var rules = SampleComponents.Load(code)!;
                foreach (var expected in ExpectedDossier.Of(code))
                {
                    var result = DossierCheck.Of(rules, expected.Dossier(rules), expected.Options);
                    var letter = new SupplementLetter { Date = Dates.Day("2026-10-08"), ReceivedOn = Dates.Day("2026-10-07") }.ToText(SupplementRequest.Of(result), language);
                    if (language == Language.Vietnamese)
                    {
                        LanguageCheck.Vietnamese(letter).Should().BeEmpty("{0}: {1}", expected.Name, letter);
                    }

                    letter.Should().NotContainAny("TTHC ", "G15-", "(sửa", ", Điều ", ", điều ");
                }
            }
        }
    }

    [Theory]
    [InlineData(2012)]
    [InlineData(2026)]
    [InlineData(2035)]
    public void A_poster_is_in_one_language(int year)
    {
        LanguageCheck.Vietnamese(Words(SvgYearPoster.Draw(Calendar, year))).Should().BeEmpty();
        LanguageCheck.English(Words(SvgYearPoster.Draw(Calendar, year, Language.English))).Should().BeEmpty();
    }

    [Fact]
    public void The_check_finds_what_it_is_there_for()
    {
        LanguageCheck.Vietnamese("Thời hạn announced").Should().Equal("word announced");
        LanguageCheck.Vietnamese("hạn 2026-09-03; 95.5 giờ; (\"1 WORKING_DAY\")").Should().Equal("ISO day 2026-09-03", "decimal point 95.5", "internal token WORKING_DAY");
        LanguageCheck.Vietnamese("Quyết định số 2 của Thủ tướng, ngày 03/9/2026; 1.000 đồng; mã 1.001193; 28,57%").Should().BeEmpty();
        LanguageCheck.English("Due on thứ Năm “thứ Năm” 61/2018/NĐ-CP").Should().Equal("word thứ", "word Năm");
    }

    private static void Procedures(IReadOnlyList<Procedure> procedures)
    {
        foreach (var procedure in procedures)
        {
            var times = procedure.SelectTimes();
            var received = new NodaTime.LocalDateTime(2026, 8, 28, 16, 30);
            var deadlines = times.Options.Count == 0 ? [Calculator.Compute(times.ToUndeterminedRequest(received))] : times.Options.Select(option => Compute(option.ToRequest(received))).OfType<Deadline>().ToList();
            Check(deadlines.SelectMany(deadline => deadline.Explanation).SelectMany(Of).Concat(times.Options.SelectMany(option => new[] { option.Time.Description, option.Origin })));
            foreach (var deadline in deadlines)
            {
                LanguageCheck.Vietnamese(DeadlineReport.Of(deadline, Calculator).ToText()).Should().BeEmpty("{0}", procedure.Code);
                LanguageCheck.English(DeadlineReport.Of(deadline, Calculator, Language.English).ToText()).Should().BeEmpty("{0}", procedure.Code);
            }
        }
    }

    private static Deadline? Compute(DeadlineRequest request)
    {
        try
        {
            return Calculator.Compute(request);
        }
        catch (CalendarRangeException)
        {
            return null; // a time of decades
        }
    }

    private static IEnumerable<BilingualText> Of(ExplanationStep step) => [step.Text, new(step.LegalBasisIn(Language.Vietnamese), step.LegalBasisIn(Language.English))];

    private static BilingualText Source(string source) => new(Citation.Vi(source), Citation.En(source));

    private static IEnumerable<DossierClockRules> Versions(DossierClockRules rules) => rules.Earlier is { } before ? Versions(before).Prepend(rules) : [rules];

    private static string Words(string svg) => string.Join("\n", System.Xml.Linq.XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName is "text" or "title").Select(element => element.Value));

    private static void Check(IEnumerable<BilingualText> texts)
    {
        var wrong = texts.Distinct().SelectMany(text => LanguageCheck.Vietnamese(text.Vi).Select(problem => $"vi {problem}: {text.Vi}").Concat(LanguageCheck.English(text.En).Select(problem => $"en {problem}: {text.En}"))).ToList();
        wrong.Should().BeEmpty();
    }
}
