Imports System.IO
Imports Cchc.Core.Calendars
Imports Cchc.Core.Exchange.Calendars
Imports Cchc.Core.Exchange.Catalogues
Imports Cchc.Core.Exchange.CpsvAp
Imports Cchc.Core.Exchange.Samples
Imports Cchc.Core.Exchange.Sql
Imports Cchc.Core.Procedures.Searching
Imports NodaTime

' Catalogues of procedures, and files of calendars.
Friend Module Catalogues
    Public Iterator Function Catalogue() As IEnumerable(Of String)
        Dim sample = SampleCatalogue.Load()
        Using packed As New MemoryStream(), rdf As New MemoryStream()
            CatalogueWriter.Write(sample, packed, gzip:=True)
            packed.Position = 0
            Dim again = CatalogueReader.Read(packed)
            Yield $"{again.Procedures.Count} {again.Findings.Count} {again.Procedures.SequenceEqual(sample.Procedures)}"
            CpsvApWriter.Write(sample, rdf)
            Yield Hash(rdf.ToArray())
        End Using
    End Function

    Public Function Search() As IEnumerable(Of String)
        Return New ProcedureSearch(SampleCatalogue.Load()).Search("dang ky khai sinh").Take(1).Select(Function(hit) hit.ToString())
    End Function

    Public Iterator Function Files() As IEnumerable(Of String)
        Dim official = WorkingCalendar.VietnamPublicSector
        Dim first = New LocalDate(2026, 1, 1), last = New LocalDate(2026, 12, 31)
        Yield $"{CalendarCsvWriter.Write(official, first, last).Split(vbLf).Length} lines"
        Using sql As New StringWriter()
            SqlCalendarWriter.Write(sql, official, SqlDialect.PostgreSql, first, last)
            Yield $"{sql.ToString().Length > 1000}"
        End Using

        Yield $"{SvgYearPoster.Draw(official, 2026).Length > 1000} {ICalendarWriter.Write(official, first, last).Length > 1000}"
    End Function
End Module
