/// Days and deadlines.
module Dates

open System
open Cchc.Core.Calendars
open Cchc.Core.Deadlines
open Cchc.Core.Deadlines.Clock
open Cchc.Core.Deadlines.Times
open Cchc.Core.Exchange.Dossiers
open Cchc.Core.Exchange.Samples
open Cchc.Core.Procedures.Times
open NodaTime

let private official = WorkingCalendar.VietnamPublicSector

let calendar () =
    seq {
        $"{official.Add(LocalDate(2026, 8, 28), 5):``uuuu-MM-dd``}"
        $"{official.Count(LocalDate(2026, 1, 1), LocalDate(2026, 12, 31))}"
        $"{official.IsWorkingDay(LocalDate(2026, 8, 22))} {official.IsWorkingDay(LocalDate(2026, 8, 31))}"
        string (official.Day(LocalDate(2026, 8, 31)))
    }

let deadline () =
    seq {
        let option = ProcedureTimes.SelectTimes(SampleCatalogue.Load().Find "1.001193").Options[0]

        match DeadlineCalculator(official).Compute(option.ToRequest(LocalDateTime(2026, 8, 28, 16, 30))) with
        | :? Deadline.Due as due ->
            $"{due.Date:``uuuu-MM-dd``} {due.Certainty}"
            yield! due.Explanation |> Seq.map _.Rule.Code
        | other -> invalidOp $"no deadline: {other}"
    }

let words () =
    [ "3,5 ngày làm việc"; "không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"; "30 ngày" ]
    |> Seq.collect (fun text -> TimeExpression.Read(text).Alternatives)
    |> Seq.map string

let clock () =
    let events =
        """
        {"format":"cchc-events/1","time":"10 ngày làm việc","events":[
        {"id":"e1","type":"received","at":"2026-09-07T09:00","promised":"2026-09-21"},
        {"id":"e2","type":"result","at":"2026-09-18T10:00"}]}
        """

    seq {
        match DossierEventReader.Read(Script.streamOf events, "events.json").Value with
        | null -> invalidOp "the events cannot be read"
        | history ->
            let state = DossierClock(official).Compute(history, LocalDateTime(2026, 9, 22, 8, 0))
            $"{state.State} {state.Violations.Count}"
    }
