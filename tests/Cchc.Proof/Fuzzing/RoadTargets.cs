using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Reading;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Text;

namespace Cchc.Proof.Fuzzing;

/// <summary>Whole roads: what was read is judged, computed, written as a letter or report, and where it can be written back read again. A difference between two roads is a fault.</summary>
internal static class RoadTargets
{
    private const string Seeds = "tests/Cchc.Proof/Fuzzing/Seeds/";
    private const int MostDossiers = 60;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly DeadlineCalculator Calculator = new(Calendar);
    private static readonly DossierClock Clock = new(Calculator);
    private static readonly RegisterJudge Judge = new(Calculator);
    private static readonly LocalDateTime Now = new(2026, 10, 5, 10, 0);
    private static readonly DossierRules[] Rules = [.. SeedFiles.Of("src/Cchc.Core.Exchange/Samples/components/*.json").Select(bytes => DossierRulesReader.Read(Stream(bytes), "f").Value?.Rules).OfType<DossierRules>()];

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("register judged, table", SeedFiles.Of("docs/samples/register*.csv", "../shared/cases/files/*.csv"), bytes => Judged(bytes, "r.csv"), typeof(FileContentException)),
        new("register judged, lines", SeedFiles.Of(Seeds + "register*.jsonl", "../shared/cases/files/*.jsonl"), bytes => Judged(bytes, "r.jsonl"), typeof(FileContentException)),
        new("events judged", SeedFiles.Of("docs/samples/events.json", "../shared/cases/clock/*.json"), Events, typeof(CalendarRangeException)),
        new("dossier checked", SeedFiles.Of("docs/samples/dossier.json", "../shared/cases/letters/*.json"), Dossier),
        new("rules asked", SeedFiles.Of("src/Cchc.Core.Exchange/Samples/components/*.json"), bytes => DossierRulesReader.Read(Stream(bytes), "f").Value?.Rules is { } rules ? Asked(rules, new Dossier()) : "none"),
        new("cost computed", SeedFiles.Of("src/Cchc.Core.Exchange/Samples/costs/*.json", "docs/samples/portfolio/dong-nai-1.001653.json"), Cost),
        new("process planned", SeedFiles.Of("docs/samples/process.json"), Planned, typeof(CalendarRangeException)),
        new("words of a time computed", [.. SeedFiles.Text(Seeds + "times.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Encoding.UTF8.GetBytes)], Words, typeof(CalendarRangeException)),
        new("catalogue asked", SeedFiles.Of(Seeds + "catalogue*.json", "../shared/cases/catalogue/*"), Catalogue, typeof(FileContentException), typeof(CalendarRangeException)),
    ];

    private static MemoryStream Stream(byte[] bytes) => new(bytes, writable: false);

    private static string Some(IEnumerable<string> words) => string.Join(' ', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(12));

    private static void Same(bool same, string what)
    {
        if (!same)
            throw new InvalidOperationException(what);
    }

    private static string Judged(byte[] bytes, string name)
    {
        var dossiers = RegisterReader.Enumerate(Stream(bytes), name).Select(line => line.Dossier).OfType<RegisterDossier>().Take(MostDossiers).ToList();
        var said = new List<string>();
        var audited = new List<AuditedDossier>();
        foreach (var dossier in dossiers)
        {
            var answer = Judge.Judge(dossier, Now);
            said.AddRange(answer.Findings.Select(finding => finding.Code).Append(answer.Verdict.ToString()));
            if (Judge.Explain(dossier, Now) is { } state)
                Same((state.LegalDue is null) == (answer.LegalDue is null) && (state.LegalDue is null || state.LegalDue == answer.LegalDue), $"due {state.LegalDue} explained, {answer.LegalDue} judged");
        }

        var summary = new RegisterAudit(Judge).Run(dossiers, Now, audited.Add);
        said.Add(AuditReport.Of(summary, audited, Now).ToText().Length > 0 ? "report" : "empty");
        using var written = new MemoryStream();
        RegisterWriter.WriteJsonLines(dossiers, written);
        var again = RegisterReader.Enumerate(Stream(written.ToArray()), "w.jsonl").Select(line => line.Dossier).OfType<RegisterDossier>().ToList();
        Same(again.Count == dossiers.Count, $"{dossiers.Count} dossiers written, {again.Count} read");
        Same(again.Zip(dossiers).All(pair => Judge.Judge(pair.First, Now).Verdict == Judge.Judge(pair.Second, Now).Verdict), "another verdict after writing and reading");
        return Some(said);
    }

    private static string Events(byte[] bytes)
    {
        if (DossierEventReader.Read(Stream(bytes), "f") is not { IsUsable: true, Value: { } request })
            return "unusable";
        var said = new List<string>();
        foreach (var now in request.Events.Select(item => item.At).Append(Now).Order().TakeLast(3))
        {
            var state = Clock.Compute(request, now);
            said.AddRange(state.Violations.Select(violation => violation.Code).Append(state.State.ToString()));
            Clock.TryGetLegalDue(request, now, out var due, out var violations);
            Same(due == state.LegalDue && violations == state.Violations.Count, $"{due} and {violations} violations without words, {state.LegalDue} and {state.Violations.Count} with");
            Same(AnswerJson.Write(state, Calendar).Length > 0, "no JSON");
        }

        var again = DossierEventReader.Read(Stream(Encoding.UTF8.GetBytes(DossierEventWriter.Write(request))), "w").Value;
        Same(request.Equals(again), "another history after writing and reading");
        return Some(said);
    }

    private static string Dossier(byte[] bytes) => Some(Rules.Take(3).Select(rules => DossierReader.Read(Stream(bytes), "f", rules).Value is { } dossier ? Asked(rules, dossier) : "none"));

    private static string Asked(DossierRules rules, Dossier dossier)
    {
        var check = DossierCheck.Of(rules, dossier);
        var (request, list) = (SupplementRequest.Of(check), CitizenList.Of(rules, dossier.Facts));
        var letter = new SupplementLetter { Date = Now.Date };
        var said = new[] { letter.ToText(request), list.ToText(), AnswerJson.Write(request, letter), AnswerJson.Write(list, "x"), AnswerJson.Write(check, "x") };
        return $"{check.State} {request.GetType().Name} {said.Count(text => text.Length > 0)} {Some(check.Components.Select(item => item.State.ToString()))}";
    }

    private static string Cost(byte[] bytes)
    {
        if (CostPlanReader.Read(Stream(bytes), "f").Value is not { } file)
            return "unusable";
        var cost = ComplianceCost.Of(file.Sheet);
        var said = new List<string> { $"{cost.Totals is null}", $"{CostReport.Of(cost).ToText().Length > 0} {AnswerJson.Write(cost).Length > 0}" };
        if (file.Plan is { } plan)
        {
            var result = plan.Evaluate();
            said.Add($"{result.PerYear is null} {CostReport.Of(result).ToText().Length > 0} {AnswerJson.Write(result).Length > 0}");
        }

        return Some([.. said, .. cost.Findings.Select(finding => finding.Code)]);
    }

    private static string Planned(byte[] bytes)
    {
        var planner = new StagePlanner(Calculator);
        return Some((ProcessReader.ReadAll(Stream(bytes), "f.json").Value ?? []).Take(20).Select(process =>
        {
            var plan = planner.Plan(process, Now);
            return $"{plan.Stages.Count} {Some(plan.Findings.Select(finding => finding.Code))} {planner.Progress(plan, Array.Empty<DossierEvent>(), Now.PlusDays(3)).Stages.Count}";
        }));
    }

    private static string Words(byte[] bytes) => !TimeExpression.TryRead(Encoding.UTF8.GetString(bytes), out var read) ? "none"
        : Some(read.Alternatives.Where(item => item.IsReadable).Take(4).Select(item => Computed(new DeadlineRequest { Time = item.DueTime, Received = Now, StartRule = read.StartRule })));

    private static string Computed(DeadlineRequest request)
    {
        var answer = Calculator.Compute(request);
        var isThere = Calculator.TryGetDue(request.Time, request.Received, request.StartRule, out var date, out var hour);
        Same(answer is Deadline.Due due ? isThere && (due.Date, due.TimeOfDay) == (date, hour) : !isThere, $"{answer} computed, {date} {hour} by the short road");
        return $"{answer.GetType().Name} {answer.Explanation.Count} {AnswerJson.Write(answer, Calendar).Length > 0}";
    }

    private static string Catalogue(byte[] bytes)
    {
        var said = new List<string>();
        foreach (var procedure in CatalogueReader.Enumerate(Stream(bytes)).OfType<CatalogueRecord.OfProcedure>().Select(record => record.Procedure).Take(10))
        {
            foreach (var option in procedure.SelectTimes().Options)
            {
                said.Add(Computed(option.ToRequest(Now)));
                said.Add(Clock.Compute(option.ToClockRequest([new DossierEvent.Received { Id = "1", At = Now }]), Now).State.ToString());
            }

            said.Add(InferredRules.Of(procedure).Rules is { } rules ? Asked(rules, new Dossier()) : "no rules");
        }

        return Some(said);
    }
}
