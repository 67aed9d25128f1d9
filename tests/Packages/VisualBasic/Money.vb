Imports System.IO
Imports System.IO.Compression
Imports Cchc.Core.Costs
Imports Cchc.Core.Costs.Plans
Imports Cchc.Core.Costs.Published
Imports Cchc.Core.Costs.Simulation
Imports Cchc.Core.Exchange.Costs
Imports Cchc.Core.Exchange.Documents
Imports Cchc.Core.Exchange.Samples
Imports Cchc.Core.OpenXml

' Costs of compliance, and the workbook of a plan.
Friend Module Money
    Public Const Published = "Thủ tục;Trước;Sau;Tỷ lệ cắt giảm (%)" & vbLf & "A;10 ngày;7 ngày;30" & vbLf

    Public Iterator Function Plan() As IEnumerable(Of String)
        For Each code In SampleCosts.Codes
            Dim file = SampleCosts.Load(code.Value)
            Yield $"{code} {AnswerJson.Write(ComplianceCost.Of(file.Sheet)).Length > 0}"
            If file.Plan Is Nothing Then Continue For
            Dim result = file.Plan.Evaluate()
            Yield $"{result.PerYear}"
            For Each measure In result.Measures
                Yield $"{measure.Measure.Id} {measure.InOrder.PerYear} {measure.Rate}"
            Next
        Next
    End Function

    Public Iterator Function Simulation() As IEnumerable(Of String)
        Dim run = CostSimulation.Of(SampleCosts.Load("1.001193").Sheet, 7)
        Yield $"{run.Before.Quantile(0.5):F0} {run.UncertainInputs}"
    End Function

    Public Iterator Function Table() As IEnumerable(Of String)
        Yield PublishedTableReader.Parse(Published, "table.csv").Findings.Count.ToString()
    End Function

    Public Iterator Function Workbook() As IEnumerable(Of String)
        Using stream As New MemoryStream()
            Dim findings = CostWorkbook.Write(stream, SampleCosts.Load("1.001193").Plan.Evaluate())
            stream.Position = 0
            Using zip As New ZipArchive(stream)
                Dim sheets = Aggregate entry In zip.Entries Where entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) Into Count()
                Yield $"{findings.Count} {sheets} sheets"
            End Using
        End Using
    End Function
End Module
