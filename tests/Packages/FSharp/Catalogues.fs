/// Catalogues of procedures, and files of calendars.
module Catalogues

open System.IO
open Cchc.Core.Calendars
open Cchc.Core.Exchange.Calendars
open Cchc.Core.Exchange.Catalogues
open Cchc.Core.Exchange.CpsvAp
open Cchc.Core.Exchange.Samples
open Cchc.Core.Exchange.Sql
open Cchc.Core.Procedures.Searching
open NodaTime

let catalogue () =
    seq {
        let sample = SampleCatalogue.Load()
        use packed = new MemoryStream()
        CatalogueWriter.Write(sample, packed, gzip = true)
        packed.Position <- 0
        let again = CatalogueReader.Read packed
        $"{again.Procedures.Count} {again.Findings.Count} {Seq.forall2 (=) again.Procedures sample.Procedures}"
        use rdf = new MemoryStream()
        CpsvApWriter.Write(sample, rdf) |> ignore
        Script.hashBytes (rdf.ToArray())
    }

let search () = ProcedureSearch(SampleCatalogue.Load()).Search "dang ky khai sinh" |> Seq.truncate 1 |> Seq.map string

let files () =
    seq {
        let calendar = WorkingCalendar.VietnamPublicSector
        let first, last = LocalDate(2026, 1, 1), LocalDate(2026, 12, 31)
        $"{CalendarCsvWriter.Write(calendar, first, last).Split('\n').Length} lines"
        use sql = new StringWriter()
        SqlCalendarWriter.Write(sql, calendar, SqlDialect.PostgreSql, first, last)
        string (sql.ToString().Length > 1000)
        $"{SvgYearPoster.Draw(calendar, 2026).Length > 1000} {ICalendarWriter.Write(calendar, first, last).Length > 1000}"
    }
