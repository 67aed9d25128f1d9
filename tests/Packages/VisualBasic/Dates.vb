Imports Cchc.Core.Calendars
Imports Cchc.Core.Deadlines
Imports Cchc.Core.Deadlines.Clock
Imports Cchc.Core.Deadlines.Times
Imports Cchc.Core.Exchange.Dossiers
Imports Cchc.Core.Exchange.Samples
Imports Cchc.Core.Procedures.Times
Imports NodaTime

' Days and deadlines.
Friend Module Dates
    Private ReadOnly Official As WorkingCalendar = WorkingCalendar.VietnamPublicSector

    Public Iterator Function Calendar() As IEnumerable(Of String)
        Yield $"{Official.Add(New LocalDate(2026, 8, 28), 5):uuuu-MM-dd}"
        Yield $"{Official.Count(New LocalDate(2026, 1, 1), New LocalDate(2026, 12, 31))}"
        Yield $"{Official.IsWorkingDay(New LocalDate(2026, 8, 22))} {Official.IsWorkingDay(New LocalDate(2026, 8, 31))}"
        Yield Official.Day(New LocalDate(2026, 8, 31)).ToString()
    End Function

    Public Iterator Function DeadlineOfARecord() As IEnumerable(Of String)
        Dim times = ProcedureTimes.SelectTimes(SampleCatalogue.Load().Find("1.001193")).Options(0)
        Dim due = DirectCast(New DeadlineCalculator(Official).Compute(times.ToRequest(New LocalDateTime(2026, 8, 28, 16, 30))), Deadline.Due)
        Yield $"{due.Date:uuuu-MM-dd} {due.Certainty}"
        For Each part In due.Explanation
            Yield part.Rule.Code
        Next
    End Function

    Public Function Words() As IEnumerable(Of String)
        Dim texts = {"3,5 ngày làm việc", "không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "30 ngày"}
        Return From text In texts
               From found In TimeExpression.Read(text).Alternatives
               Select said = found.ToString()
    End Function

    Public Iterator Function Clock() As IEnumerable(Of String)
        Const events = "
            {""format"":""cchc-events/1"",""time"":""10 ngày làm việc"",""events"":[
            {""id"":""e1"",""type"":""received"",""at"":""2026-09-07T09:00"",""promised"":""2026-09-21""},
            {""id"":""e2"",""type"":""result"",""at"":""2026-09-18T10:00""}]}"
        Dim history = DossierEventReader.Read(StreamOf(events), "events.json").Value
        Dim state = New DossierClock(Official).Compute(history, New LocalDateTime(2026, 9, 22, 8, 0))
        Yield $"{state.State} {state.Violations.Count}"
    End Function
End Module
