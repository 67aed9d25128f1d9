Imports System.IO
Imports Cchc.Core.Calendars
Imports Cchc.Core.Deadlines
Imports Cchc.Core.Dossiers.Audits
Imports Cchc.Core.Dossiers.Handling
Imports Cchc.Core.Dossiers.Registers
Imports Cchc.Core.Exchange.Documents
Imports Cchc.Core.Exchange.Indicators
Imports Cchc.Core.Exchange.Registers
Imports Cchc.Core.Exchange.Reporting
Imports Cchc.Core.Exchange.Samples
Imports Cchc.Core.Indicators
Imports Cchc.Core.Indicators.Comparing
Imports Cchc.Core.Indicators.Reporting
Imports Cchc.Core.OpenXml
Imports Cchc.Core.OpenXml.Reporting
Imports Cchc.Core.Text

' Registers of dossiers: judged, counted, reported.
Friend Module Registers
    Private ReadOnly Judge As New RegisterJudge(New DeadlineCalculator(WorkingCalendar.VietnamPublicSector))

    Private Function Sample(count As Integer, seed As Integer) As List(Of RegisterDossier)
        Return RegisterSample.Make(count, seed:=seed).Select(Function(item) item.Dossier).ToList()
    End Function

    Private Function Written(dossiers As IEnumerable(Of RegisterDossier)) As Byte()
        Using file As New MemoryStream()
            RegisterWriter.WriteJsonLines(dossiers, file)
            Return file.ToArray()
        End Using
    End Function

    Public Iterator Function Register() As IEnumerable(Of String)
        Dim dossiers = Sample(500, 7)
        Dim totals = RegisterTotals.Of(Judge.JudgeAll(dossiers, RegisterSample.AsOf))
        Yield $"{totals.Dossiers} {totals.ByLaw.IsConsistent} {totals.HiddenLate > 0}"
        Dim summary = New RegisterAudit(Judge).Run(dossiers, RegisterSample.AsOf)
        Yield $"{summary.Rows} {summary.All.ShareOf(AuditRule.Find("CCHC-DL-404")).Part > 0}"

        ' A line that is read knows its number, and Visual Basic has no "with" for records of C#: what is read is written again, and the bytes compared.
        Dim lines = Written(dossiers)
        Using file As New MemoryStream(lines)
            Dim again = Written(RegisterReader.Enumerate(file, "register.jsonl").Select(Function(line) line.Dossier))
            Yield $"{again.SequenceEqual(lines)}"
        End Using

        Using book As New MemoryStream(), empty As New MemoryStream()
            Dim findings = RegisterWorkbook.Write(book, totals, Judge.JudgeAll(dossiers.Take(3), RegisterSample.AsOf))
            Yield $"{findings.Count} {RegisterTables.Enumerate(empty, "empty.xlsx").Single().Findings.Count}"
        End Using
    End Function

    Public Iterator Function Stages() As IEnumerable(Of String)
        Dim summary = New RegisterStages(Judge, RegisterSample.Processes).Run(Sample(5000, 2), RegisterSample.AsOf)
        Dim late = From part In summary.Agencies Where part.OwnLate.IsSignificant Select part.Agency
        Yield $"{summary.Rows} {String.Join(" ", late)}"
        Yield $"{summary.Longest(0).Agency} {summary.Longest(0).Step.Stage.Unit}"
    End Function

    Public Iterator Function Indicators() As IEnumerable(Of String)
        Dim results = IndicatorSets.Find("results")
        Dim dossiers = Sample(500, 7)
        Dim figures = Function(name As String)
                          Dim period = ReportPeriod.Parse(name)
                          Return PeriodFigures.Of(Judge.JudgeAll(dossiers, period.End), period, IndicatorKey.Agency)
                      End Function

        Dim counter = New IndicatorCounter({results}, New IndicatorOptions With {.By = {IndicatorKey.Agency}})
        For Each answer In Judge.JudgeAll(dossiers, RegisterSample.AsOf)
            counter.Add(answer)
        Next

        Yield results.Values(counter.Whole())(0).Text(Language.English)
        Dim ratios = counter.Groups().Select(Function(part) GroupRatio.Of(If(part.Keys(0), ""), results.Values(part)(0))).OfType(Of GroupRatio)().ToList()
        Dim ranking = IndicatorRanking.Of(ratios)
        Dim unsure = Aggregate unit In ranking.Units Where unit.BestPlace.HasValue AndAlso unit.BestPlace.Value < unit.WorstPlace.Value Into Count()
        Yield $"{ranking.Units.Count} {unsure} {ranking.Units(0).Place}"
        Yield $"{PeriodComparison.Of(ratios, ratios).Change}"
        Dim options = New IndicatorReportOptions With {.Before = figures("2026-Q2")}
        Yield Hash(AnswerJson.Write(figures("2026-Q3"), options))
        Yield Hash(IndicatorReport.Of(figures("2026-Q3"), options, Language.English).ToCsv())
        Using book As New MemoryStream()
            Yield $"{IndicatorWorkbook.Write(book, figures("2026-Q3"), options).Count} {book.Length > 5000}"
        End Using
    End Function
End Module
