/// Costs of compliance, and the workbook of a plan.
module Costs

open System
open System.IO
open System.IO.Compression
open Cchc.Core.Costs
open Cchc.Core.Costs.Plans
open Cchc.Core.Costs.Published
open Cchc.Core.Costs.Simulation
open Cchc.Core.Exchange.Costs
open Cchc.Core.Exchange.Documents
open Cchc.Core.Exchange.Samples
open Cchc.Core.OpenXml

/// The costs of registering a birth, and the plan that goes with them.
let birth () = SampleCosts.Load "1.001193" |> nonNull

let plan () =
    seq {
        for code in SampleCosts.Codes do
            let file = SampleCosts.Load code.Value |> nonNull
            $"{code} {AnswerJson.Write(ComplianceCost.Of file.Sheet).Length > 0}"

            match file.Plan with
            | null -> ()
            | plan ->
                let result = plan.Evaluate()
                string result.PerYear

                for measure in result.Measures do
                    $"{measure.Measure.Id} {measure.InOrder.PerYear} {measure.Rate}"
    }

let simulation () =
    seq {
        let run = CostSimulation.Of(birth().Sheet, 7UL)
        $"{(nonNull run.Before).Quantile 0.5:F0} {run.UncertainInputs}"
    }

let published = "Thủ tục;Trước;Sau;Tỷ lệ cắt giảm (%)\nA;10 ngày;7 ngày;30\n"

let table () = seq { string (PublishedTableReader.Parse(published, "table.csv").Findings.Count) }

let workbook () =
    seq {
        use stream = new MemoryStream()
        let findings = CostWorkbook.Write(stream, (nonNull (birth().Plan)).Evaluate())
        stream.Position <- 0
        use zip = new ZipArchive(stream)
        let sheets = zip.Entries |> Seq.filter _.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) |> Seq.length
        $"{findings.Count} {sheets} sheets"
    }
