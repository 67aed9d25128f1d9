Imports System.Text.Json
Imports Cchc.Core.Calendars
Imports Cchc.Core.Costs
Imports Cchc.Core.Costs.Plans
Imports Cchc.Core.Costs.Published
Imports Cchc.Core.Costs.Simulation
Imports Cchc.Core.Deadlines
Imports Cchc.Core.Deadlines.Clock
Imports Cchc.Core.Deadlines.Times
Imports Cchc.Core.Dossiers
Imports Cchc.Core.Exchange.Costs
Imports Cchc.Core.Exchange.Samples
Imports Cchc.Core.Json
Imports Cchc.Core.Procedures
Imports Cchc.Core.Procedures.Versions
Imports Cchc.Core.Requirements
Imports Cchc.Core.Text
Imports NodaTime

' Answers as the documents of the command, inputs and stored values back and forth.
Friend Module Documents
    Private ReadOnly Options As JsonSerializerOptions = New JsonSerializerOptions().ConfigureForCchc()
    Private ReadOnly Official As WorkingCalendar = WorkingCalendar.VietnamPublicSector

    Public Iterator Function Json() As IEnumerable(Of String)
        Dim received = New LocalDateTime(2026, 8, 28, 16, 30)
        Dim request = New DeadlineRequest With {
            .Time = New ProcessingTime.WorkingDays(3.5D), .Received = received, .OtherTime = New ProcessingTime.Months(1)}
        Dim history = New DossierClockRequest With {
            .Time = New ProcessingTime.WorkingDays(10),
            .Events = {
                New DossierEvent.Received With {.Id = "1", .At = At(10)},
                New DossierEvent.SupplementRequested With {.Id = "2", .At = At(11), .Content = "Thiếu bản đồ"},
                New DossierEvent.Correction With {.Id = "3", .At = At(12), .Of = "2"}}}
        Dim closed = New CalendarDay With {
            .Date = New LocalDate(2026, 9, 15), .Kind = DayKind.LocalClosure, .Name = New BilingualText("Nghỉ tránh bão", "Closed for a storm")}
        Dim layer = CalendarLayer.Of("province-x", New CalendarEdit.Add(closed))
        Dim catalogue = SampleCatalogue.Load()
        Dim rules = SampleComponents.Load("1.001193")
        Dim item = New DossierItem With {.Component = rules.Components(0).Id, .Form = PaperForms.PaperForm}
        Dim papers = New Dossier With {.Procedure = rules.Procedure, .Items = {item}}
        Dim check = DossierCheck.Of(rules, papers)
        Dim plan = SampleCosts.Load("1.001193").Plan
        Dim costs = plan.Evaluate()
        Dim table = PublishedTableReader.Parse(Published, "table.csv").Value

        Yield Written(New DeadlineCalculator(Official).Compute(request))
        Yield Written(New DeadlineCalculator(Official).Compute(New ProcessingTime.NotStated("Không quy định"), received))
        Yield Written(New DossierClock(Official).Compute(history, At(14)))
        Yield Written(Official.Day(New LocalDate(2026, 8, 31)))
        Yield Written(CalendarDifference.Between(Official, Official.With(layer)))
        Yield Written(CatalogueDifference.Between(catalogue, New ProcedureCatalogue({catalogue.Procedures(0)})))
        Yield Written(TimeExpression.Read("không quá 05 ngày làm việc"))
        Yield Written(check)
        Yield Written(SupplementRequest.Of(check))
        Yield Written(CitizenList.Of(rules))
        Yield Written(DossierStatistics.Of({New DossierObservation With {.First = check, .SupplementRequests = 1}}))
        Yield Written(costs.Before)
        Yield Written(costs.Comparison)
        Yield Written(costs)
        Yield Written(CostDrivers.Of(costs.Before.Sheet))
        Yield Written(PublishedTableCheck.Of(table))

        Yield Back(request)
        Yield Back(history)
        Yield Back(history.Events(2))
        Yield Back(request.Time)
        Yield Back(papers)
        Yield Back(Facts.None.With("co-giay-chung-sinh", New FactValue.YesNo(True)))
        Yield Back(Of Condition)(New Condition.Not(New Condition.Between("tuoi", 6, 18)))
        Yield Back(rules.Components(0))
        Yield Back(catalogue.Procedures(0))
        Yield Back(layer.Edits(0))
        Yield Back(plan)
        Yield Back(DeadlineOptions.Default)
    End Function

    Private Function At(day As Integer) As LocalDateTime
        Return New LocalDateTime(2026, 8, day, 9, 0)
    End Function

    ' What depends on the data of a year is left out of the sum.
    Private Function Written(Of T)(answer As T) As String
        Dim text = JsonSerializer.Serialize(answer, Options).Replace(Official.ContentHash, "").Replace(Official.DataVersion, "")
        Return GetType(T).Name & " " & Hash(text.Replace($"{Official.AnnouncedThrough:uuuu-MM-dd}", ""))
    End Function

    Private Function Back(Of T)(value As T) As String
        Dim text = JsonSerializer.Serialize(value, Options)
        Dim again = JsonSerializer.Deserialize(Of T)(text, Options)
        Return $"{GetType(T).Name} {value.Equals(again)} {JsonSerializer.Serialize(again, Options) = text}"
    End Function
End Module
