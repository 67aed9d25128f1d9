/// Registers of dossiers: judged, counted, reported.
module Registers

open System.IO
open Cchc.Core.Calendars
open Cchc.Core.Deadlines
open Cchc.Core.Dossiers.Audits
open Cchc.Core.Dossiers.Handling
open Cchc.Core.Dossiers.Registers
open Cchc.Core.Exchange.Documents
open Cchc.Core.Exchange.Indicators
open Cchc.Core.Exchange.Registers
open Cchc.Core.Exchange.Reporting
open Cchc.Core.Exchange.Samples
open Cchc.Core.Indicators
open Cchc.Core.Indicators.Comparing
open Cchc.Core.Indicators.Reporting
open Cchc.Core.OpenXml
open Cchc.Core.OpenXml.Reporting
open Cchc.Core.Text

let private judge = RegisterJudge(DeadlineCalculator WorkingCalendar.VietnamPublicSector)

let private sample count seed = RegisterSample.Make(count, seed = seed) |> Seq.map _.Dossier |> Seq.toList

let private written (dossiers: RegisterDossier seq) =
    use file = new MemoryStream()
    RegisterWriter.WriteJsonLines(dossiers, file)
    file.ToArray()

let register () =
    seq {
        let dossiers = sample 500 7
        let totals = RegisterTotals.Of(judge.JudgeAll(dossiers, RegisterSample.AsOf))
        $"{totals.Dossiers} {totals.ByLaw.IsConsistent} {totals.HiddenLate > 0L}"
        let summary = RegisterAudit(judge).Run(dossiers, RegisterSample.AsOf)
        $"""{summary.Rows} {summary.All.ShareOf(nonNull (AuditRule.Find "CCHC-DL-404")).Part > 0L}"""
        // A line that is read knows its number, and F# has no "with" for records of C#: what is read is written again, and the bytes compared.
        let lines = written dossiers
        use file = new MemoryStream(lines)
        string (RegisterReader.Enumerate(file, "register.jsonl") |> Seq.map (_.Dossier >> nonNull) |> written = lines)
        use book = new MemoryStream()
        let findings = RegisterWorkbook.Write(book, totals, judge.JudgeAll(List.truncate 3 dossiers, RegisterSample.AsOf))
        $"""{findings.Count} {(Seq.exactlyOne (RegisterTables.Enumerate(new MemoryStream(), "empty.xlsx"))).Findings.Count}"""
    }

let stages () =
    seq {
        let summary = RegisterStages(judge, RegisterSample.Processes).Run(sample 5000 2, RegisterSample.AsOf)
        let late = summary.Agencies |> Seq.filter _.OwnLate.IsSignificant |> Seq.map (_.Agency >> nonNull)
        $"""{summary.Rows} {String.concat " " late}"""
        let longest = summary.Longest[0]
        $"{longest.Agency} {longest.Step.Stage.Unit}"
    }

let indicators () =
    seq {
        let results = IndicatorSets.Find "results" |> nonNull
        let dossiers = sample 500 7

        let figures (name: string) =
            let period = ReportPeriod.Parse name
            PeriodFigures.Of(judge.JudgeAll(dossiers, period.End), period, IndicatorKey.Agency)

        let counter = IndicatorCounter([ results ], IndicatorOptions(By = [ IndicatorKey.Agency ]))
        judge.JudgeAll(dossiers, RegisterSample.AsOf) |> Seq.iter counter.Add
        (results.Values(counter.Whole())[0]).Text Language.English

        let ratios =
            [ for group in counter.Groups() do
                  match GroupRatio.Of(group.Keys[0] |> Option.ofObj |> Option.defaultValue "", results.Values(group)[0]) with
                  | null -> ()
                  | ratio -> ratio ]

        let ranking = IndicatorRanking.Of ratios
        let unsure = ranking.Units |> Seq.filter (fun one -> one.BestPlace.HasValue && one.BestPlace.Value < one.WorstPlace.Value)
        $"{ranking.Units.Count} {Seq.length unsure} {ranking.Units[0].Place}"
        string (PeriodComparison.Of(ratios, ratios).Change)
        let options = IndicatorReportOptions(Before = figures "2026-Q2")
        AnswerJson.Write(figures "2026-Q3", options) |> Script.hash
        IndicatorReport.Of(figures "2026-Q3", options, Language.English).ToCsv() |> Script.hash
        use book = new MemoryStream()
        $"""{IndicatorWorkbook.Write(book, figures "2026-Q3", options).Count} {book.Length > 5000L}"""
    }
