using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.CpsvAp;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Sql;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Json;
using Cchc.Core.OpenXml;
using Cchc.Core.OpenXml.Reporting;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Requirements;
using Cchc.Core.Simplification;
using Cchc.Core.Text;
using NodaTime;

// What a user of the packages does, from a date to a workbook. Every runtime must print the same bytes: tests/packages.sh compares them with expected.txt.
// The stream itself is written to: in a browser the console has no encoding to set.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
var script = new Script(output);
script.Run("calendar", Calendar);
script.Run("deadline", DeadlineOfARecord);
script.Run("words", Words);
script.Run("clock", Clock);
script.Run("check", Check);
script.Run("plan", Plan);
script.Run("simulation", Simulation);
script.Run("table", Table);
script.Run("catalogue", Catalogue);
script.Run("search", Search);
script.Run("files", Files);
script.Run("workbook", Workbook);
script.Run("register", Register);
script.Run("stages", Stages);
script.Run("indicators", Indicators);
script.Run("simplify", Simplify);
script.Run("json", Json);
return script.Failed;

static IEnumerable<string> Calendar()
{
    var calendar = WorkingCalendar.VietnamPublicSector;
    yield return $"{calendar.Add(new LocalDate(2026, 8, 28), 5):uuuu-MM-dd}";
    yield return $"{calendar.Count(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))}";
    yield return $"{calendar.IsWorkingDay(new LocalDate(2026, 8, 22))} {calendar.IsWorkingDay(new LocalDate(2026, 8, 31))}";
    yield return calendar.Day(new LocalDate(2026, 8, 31)).ToString();
}

static IEnumerable<string> DeadlineOfARecord()
{
    var procedure = SampleCatalogue.Load().Find("1.001193");
    var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
    var option = ProcedureTimes.SelectTimes(procedure).Options[0];
    var due = (Deadline.Due)calculator.Compute(option.ToRequest(new LocalDateTime(2026, 8, 28, 16, 30)));
    yield return $"{due.Date:uuuu-MM-dd} {due.Certainty}";
    foreach (var step in due.Explanation) yield return step.Rule.Code;
}

static IEnumerable<string> Words()
{
    foreach (var text in new[] { "3,5 ngày làm việc", "không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "30 ngày" })
    {
        foreach (var found in TimeExpression.Read(text).Alternatives) yield return found.ToString();
    }
}

static IEnumerable<string> Clock()
{
    const string json = """
        {"format":"cchc-events/1","time":"10 ngày làm việc","events":[
        {"id":"e1","type":"received","at":"2026-09-07T09:00","promised":"2026-09-21"},
        {"id":"e2","type":"result","at":"2026-09-18T10:00"}]}
        """;
    var request = DossierEventReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "events.json").Value!;
    var state = new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(request, new LocalDateTime(2026, 9, 22, 8, 0));
    yield return $"{state.State} {state.Violations.Count}";
}

static IEnumerable<string> Check()
{
    const string json = """
        {"format":"cchc-dossier/1","procedure":"1.001193","online":false,
        "facts":{"kenh":"truc-tiep","bi-bo-roi":false,"mang-thai-ho":false,"nguoi-yeu-cau":"cha-me","co-giay-chung-sinh":true},
        "items":[{"component":"to-khai","form":"paperForm"},{"component":"giay-chung-sinh","form":"original"}]}
        """;
    var rules = SampleComponents.Load("1.001193")!;
    var dossier = DossierReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "dossier.json", rules).Value!;
    var result = DossierCheck.Of(rules, dossier);
    foreach (var component in result.Components.Where(component => component.State == RequirementState.Satisfied)) yield return component.Rule.Id;
}

static IEnumerable<string> Plan()
{
    foreach (var code in SampleCosts.Codes)
    {
        var file = SampleCosts.Load(code.Value)!;
        yield return $"{code} {AnswerJson.Write(ComplianceCost.Of(file.Sheet)).Length > 0}";
        if (file.Plan is { } plan)
        {
            var result = plan.Evaluate();
            yield return $"{result.PerYear}";
            foreach (var measure in result.Measures) yield return $"{measure.Measure.Id} {measure.InOrder.PerYear} {measure.Rate}";
        }
    }
}

static IEnumerable<string> Simulation()
{
    var run = CostSimulation.Of(SampleCosts.Load("1.001193")!.Sheet, 7);
    yield return $"{run.Before!.Quantile(0.5):F0} {run.UncertainInputs}";
}

static IEnumerable<string> Table()
{
    var file = PublishedTableReader.Parse("Thủ tục;Trước;Sau;Tỷ lệ cắt giảm (%)\nA;10 ngày;7 ngày;30\n", "table.csv");
    yield return file.Findings.Count.ToString();
}

static IEnumerable<string> Catalogue()
{
    var catalogue = SampleCatalogue.Load();
    using var packed = new MemoryStream();
    CatalogueWriter.Write(catalogue, packed, gzip: true);
    packed.Position = 0;
    var again = CatalogueReader.Read(packed);
    yield return $"{again.Procedures.Count} {again.Findings.Count} {again.Procedures.SequenceEqual(catalogue.Procedures)}";
    using var rdf = new MemoryStream();
    CpsvApWriter.Write(catalogue, rdf);
    yield return Hash(rdf.ToArray());
}

static IEnumerable<string> Search()
{
    foreach (var hit in new ProcedureSearch(SampleCatalogue.Load()).Search("dang ky khai sinh").Take(1)) yield return hit.ToString();
}

static IEnumerable<string> Files()
{
    var calendar = WorkingCalendar.VietnamPublicSector;
    var (from, to) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
    yield return $"{CalendarCsvWriter.Write(calendar, from, to).Split('\n').Length} lines";
    using var sql = new StringWriter();
    SqlCalendarWriter.Write(sql, calendar, SqlDialect.PostgreSql, from, to);
    yield return $"{sql.ToString().Length > 1000}";
    yield return $"{SvgYearPoster.Draw(calendar, 2026).Length > 1000} {ICalendarWriter.Write(calendar, from, to).Length > 1000}";
}

static IEnumerable<string> Workbook()
{
    var file = SampleCosts.Load("1.001193")!;
    using var stream = new MemoryStream();
    var findings = CostWorkbook.Write(stream, file.Plan!.Evaluate());
    stream.Position = 0;
    using var zip = new ZipArchive(stream);
    yield return $"{findings.Count} {zip.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))} sheets";
}

// Answers as the documents of the command, inputs and stored values back and forth; ahead of time by the context of the package.
static IEnumerable<string> Json()
{
    var options = new JsonSerializerOptions().ConfigureForCchc();
    var calendar = WorkingCalendar.VietnamPublicSector;
    var received = new LocalDateTime(2026, 8, 28, 16, 30);
    var request = new DeadlineRequest { Time = new ProcessingTime.WorkingDays(3.5m), Received = received, OtherTime = new ProcessingTime.Months(1) };
    var deadline = new DeadlineCalculator(calendar).Compute(request);
    var history = new DossierClockRequest
    {
        Time = new ProcessingTime.WorkingDays(10),
        Events =
        [
            new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 10, 9, 0) },
            new DossierEvent.SupplementRequested { Id = "2", At = new LocalDateTime(2026, 8, 11, 9, 0), Content = "Thiếu bản đồ" },
            new DossierEvent.Correction { Id = "3", At = new LocalDateTime(2026, 8, 12, 9, 0), Of = "2" },
        ],
    };
    var closed = new CalendarDay { Date = new LocalDate(2026, 9, 15), Kind = DayKind.LocalClosure, Name = new("Nghỉ tránh bão", "Closed for a storm") };
    var layer = CalendarLayer.Of("province-x", new CalendarEdit.Add(closed));
    var catalogue = SampleCatalogue.Load();
    var rules = SampleComponents.Load("1.001193")!;
    var dossier = new Dossier { Procedure = rules.Procedure, Items = [new DossierItem { Component = rules.Components[0].Id, Form = PaperForms.PaperForm }] };
    var check = DossierCheck.Of(rules, dossier);
    var plan = SampleCosts.Load("1.001193")!.Plan!;
    var costs = plan.Evaluate();
    var table = PublishedTableReader.Parse("Thủ tục;Trước;Sau;Tỷ lệ cắt giảm (%)\nA;10 ngày;7 ngày;30\n", "table.csv").Value!;

    yield return Written(deadline);
    yield return Written(new DeadlineCalculator(calendar).Compute(new ProcessingTime.NotStated("Không quy định"), received));
    yield return Written(new DossierClock(calendar).Compute(history, new LocalDateTime(2026, 8, 14, 9, 0)));
    yield return Written(calendar.Day(new LocalDate(2026, 8, 31)));
    yield return Written(CalendarDifference.Between(calendar, calendar.With(layer)));
    yield return Written(CatalogueDifference.Between(catalogue, new ProcedureCatalogue([catalogue.Procedures[0]])));
    yield return Written(TimeExpression.Read("không quá 05 ngày làm việc"));
    yield return Written(check);
    yield return Written(SupplementRequest.Of(check));
    yield return Written(CitizenList.Of(rules));
    yield return Written(DossierStatistics.Of([new DossierObservation { First = check, SupplementRequests = 1 }]));
    yield return Written(costs.Before);
    yield return Written(costs.Comparison);
    yield return Written(costs);
    yield return Written(CostDrivers.Of(costs.Before.Sheet));
    yield return Written(PublishedTableCheck.Of(table));

    yield return Back(request);
    yield return Back(history);
    yield return Back(history.Events[2]);
    yield return Back(request.Time);
    yield return Back(dossier);
    yield return Back(Facts.None.With("co-giay-chung-sinh", new FactValue.YesNo(true)));
    yield return Back<Condition>(new Condition.Not(new Condition.Between("tuoi", 6, 18)));
    yield return Back(rules.Components[0]);
    yield return Back(catalogue.Procedures[0]);
    yield return Back(layer.Edits[0]);
    yield return Back(plan);
    yield return Back(DeadlineOptions.Default);

    // What depends on the data of a year is left out of the sum.
    string Written<T>(T answer) => typeof(T).Name + " " + Hash(Text(answer).Replace(calendar.ContentHash, string.Empty).Replace(calendar.DataVersion, string.Empty)
        .Replace($"{calendar.AnnouncedThrough:uuuu-MM-dd}", string.Empty));

    string Text<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

    string Back<T>(T value)
    {
        var text = Text(value);
        var back = JsonSerializer.Deserialize(text, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!;
        return $"{typeof(T).Name} {back.Equals(value)} {Text(back) == text}";
    }
}

static IEnumerable<string> Register()
{
    var dossiers = RegisterSample.Make(500, seed: 7).Select(item => item.Dossier).ToList();
    var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
    var totals = RegisterTotals.Of(judge.JudgeAll(dossiers, RegisterSample.AsOf));
    yield return $"{totals.Dossiers} {totals.ByLaw.IsConsistent} {totals.HiddenLate > 0}";
    var summary = new RegisterAudit(judge).Run(dossiers, RegisterSample.AsOf);
    yield return $"{summary.Rows} {summary.All.ShareOf(AuditRule.Find("CCHC-DL-404")!).Part > 0}";
    using (var file = new MemoryStream())
    {
        RegisterWriter.WriteJsonLines(dossiers, file);
        file.Position = 0;
        yield return $"{RegisterReader.Enumerate(file, "register.jsonl").Select(line => line.Dossier! with { Line = 0 }).SequenceEqual(dossiers)}";
    }

    using var book = new MemoryStream();
    var findings = RegisterWorkbook.Write(book, totals, judge.JudgeAll(dossiers.Take(3), RegisterSample.AsOf));
    yield return $"{findings.Count} {RegisterTables.Enumerate(new MemoryStream(), "empty.xlsx").Single().Findings.Count}";
}

static IEnumerable<string> Stages()
{
    var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
    var summary = new RegisterStages(judge, RegisterSample.Processes).Run(RegisterSample.Make(5000, seed: 2).Select(item => item.Dossier), RegisterSample.AsOf);
    yield return $"{summary.Rows} {string.Join(" ", summary.Agencies.Where(group => group.OwnLate.IsSignificant).Select(group => group.Agency))}";
    yield return $"{summary.Longest[0].Agency} {summary.Longest[0].Step.Stage.Unit}";
}

static IEnumerable<string> Indicators()
{
    var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
    var (set, dossiers) = (IndicatorSets.Find("results")!, RegisterSample.Make(500, seed: 7).Select(item => item.Dossier).ToList());
    PeriodFigures Figures(string period) => PeriodFigures.Of(judge.JudgeAll(dossiers, ReportPeriod.Parse(period).End), ReportPeriod.Parse(period), IndicatorKey.Agency);

    var counter = new IndicatorCounter([set], new IndicatorOptions { By = [IndicatorKey.Agency] });
    foreach (var answer in judge.JudgeAll(dossiers, RegisterSample.AsOf)) counter.Add(answer);
    yield return set.Values(counter.Whole())[0].Text(Language.English);
    var ratios = counter.Groups().Select(group => GroupRatio.Of(group.Keys[0] ?? string.Empty, set.Values(group)[0])).OfType<GroupRatio>().ToList();
    var ranking = IndicatorRanking.Of(ratios);
    yield return $"{ranking.Units.Count} {ranking.Units.Count(unit => unit.BestPlace < unit.WorstPlace)} {ranking.Units[0].Place}";
    yield return $"{PeriodComparison.Of(ratios, ratios).Change}";
    var options = new IndicatorReportOptions { Before = Figures("2026-Q2") };
    yield return Hash(AnswerJson.Write(Figures("2026-Q3"), options));
    yield return Hash(IndicatorReport.Of(Figures("2026-Q3"), options, Language.English).ToCsv());
    using var book = new MemoryStream();
    yield return $"{IndicatorWorkbook.Write(book, Figures("2026-Q3"), options).Count} {book.Length > 5000}";
}

static IEnumerable<string> Simplify()
{
    var finder = new SimplificationFinder(new SimplificationOptions { Date = new LocalDate(2026, 9, 1) });
    var found = SampleCatalogue.Load().Procedures.SelectMany(finder.Find).ToList();
    yield return $"{found.Count} {string.Join(" ", found.Select(candidate => candidate.Rule.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal))}";
    yield return Hash(string.Join("\n", SimplificationFinder.Rank(found).Select(candidate => candidate.Question.Vi)));
}

static string Hash(object content)
{
    using var sha = SHA256.Create();
    return string.Concat(sha.ComputeHash(content as byte[] ?? Encoding.UTF8.GetBytes((string)content)).Take(8).Select(one => one.ToString("x2")));
}

/// <summary>Runs the parts; one that throws is printed and counted, the others go on.</summary>
internal sealed class Script(TextWriter output)
{
    public int Failed { get; private set; }

    public void Run(string name, Func<IEnumerable<string>> part)
    {
        try
        {
            foreach (var line in part()) output.WriteLine(name + ": " + line);
        }
        catch (Exception problem)
        {
            Failed++;
            output.WriteLine(name + ": FAILED " + problem);
        }
    }
}
