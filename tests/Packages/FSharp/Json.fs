/// Answers as the documents of the command, inputs and stored values back and forth.
module Json

open System
open System.Text.Json
open Cchc.Core.Calendars
open Cchc.Core.Costs
open Cchc.Core.Costs.Plans
open Cchc.Core.Costs.Published
open Cchc.Core.Costs.Simulation
open Cchc.Core.Deadlines
open Cchc.Core.Deadlines.Clock
open Cchc.Core.Deadlines.Times
open Cchc.Core.Dossiers
open Cchc.Core.Exchange.Costs
open Cchc.Core.Exchange.Samples
open Cchc.Core.Json
open Cchc.Core.Procedures
open Cchc.Core.Procedures.Versions
open Cchc.Core.Requirements
open Cchc.Core.Text
open NodaTime

let private options = JsonSerializerOptions().ConfigureForCchc()
let private calendar = WorkingCalendar.VietnamPublicSector

// What depends on the data of a year is left out of the sum.
let private written (answer: 'T) =
    [ calendar.ContentHash; calendar.DataVersion; $"{calendar.AnnouncedThrough:``uuuu-MM-dd``}" ]
    |> List.fold (fun (text: string) part -> text.Replace(part, "")) (JsonSerializer.Serialize(answer, options))
    |> fun text -> $"{typeof<'T>.Name} {Script.hash text}"

let private back<'T when 'T: not null and 'T: equality> (value: 'T) =
    let text = JsonSerializer.Serialize(value, options)
    let again = JsonSerializer.Deserialize(text, typeof<'T>, options)
    $"{typeof<'T>.Name} {value.Equals again} {JsonSerializer.Serialize(again, typeof<'T>, options) = text}"

let private at day hour = LocalDateTime(2026, 8, day, hour, 0)

let json () =
    seq {
        let received = LocalDateTime(2026, 8, 28, 16, 30)
        let request = DeadlineRequest(Time = ProcessingTime.WorkingDays 3.5m, Received = received, OtherTime = ProcessingTime.Months 1)

        let history =
            DossierClockRequest(
                Time = ProcessingTime.WorkingDays 10m,
                Events =
                    [| DossierEvent.Received(Id = "1", At = at 10 9)
                       DossierEvent.SupplementRequested(Id = "2", At = at 11 9, Content = "Thiếu bản đồ")
                       DossierEvent.Correction(Id = "3", At = at 12 9, Of = "2") |]
            )

        let storm = BilingualText("Nghỉ tránh bão", "Closed for a storm")
        let closed = CalendarDay(Date = LocalDate(2026, 9, 15), Kind = DayKind.LocalClosure, Name = storm)
        let layer = CalendarLayer.Of("province-x", CalendarEdit.Add closed)
        let catalogue = SampleCatalogue.Load()
        let rules = SampleComponents.Load "1.001193" |> nonNull
        let item = DossierItem(Component = rules.Components[0].Id, Form = PaperForms.PaperForm)
        let dossier = Dossier(Procedure = rules.Procedure, Items = [ item ])
        let check = DossierCheck.Of(rules, dossier)
        let plan = Costs.birth().Plan |> nonNull
        let costs = plan.Evaluate()
        let table = PublishedTableReader.Parse(Costs.published, "table.csv").Value |> nonNull

        written (DeadlineCalculator(calendar).Compute request)
        written (DeadlineCalculator(calendar).Compute(ProcessingTime.NotStated "Không quy định", received))
        written (DossierClock(calendar).Compute(history, at 14 9))
        written (calendar.Day(LocalDate(2026, 8, 31)))
        written (CalendarDifference.Between(calendar, calendar.With layer))
        written (CatalogueDifference.Between(catalogue, ProcedureCatalogue [ catalogue.Procedures[0] ]))
        written (TimeExpression.Read "không quá 05 ngày làm việc")
        written check
        written (SupplementRequest.Of check)
        written (CitizenList.Of rules)
        written (DossierStatistics.Of [ DossierObservation(First = check, SupplementRequests = 1) ])
        written costs.Before
        written costs.Comparison
        written costs
        written (CostDrivers.Of costs.Before.Sheet)
        written (PublishedTableCheck.Of table)

        back request
        back history
        back history.Events[2]
        back request.Time
        back dossier
        back (Facts.None.With("co-giay-chung-sinh", FactValue.YesNo true))
        back<Condition> (Condition.Not(Condition.Between("tuoi", 6m, 18m)))
        back rules.Components[0]
        back catalogue.Procedures[0]
        back layer.Edits[0]
        back plan
        back DeadlineOptions.Default
    }
