Imports System.IO
Imports System.Security.Cryptography
Imports System.Text

' What a user of the packages does, from a date to a workbook, in Visual Basic: it must print the same bytes as the program in C#.
Friend Module Program
    Private failed As Integer

    Public Function Main() As Integer
        Console.OutputEncoding = New UTF8Encoding(False)
        Run("calendar", AddressOf Dates.Calendar)
        Run("deadline", AddressOf Dates.DeadlineOfARecord)
        Run("words", AddressOf Dates.Words)
        Run("clock", AddressOf Dates.Clock)
        Run("check", AddressOf Papers.Check)
        Run("plan", AddressOf Money.Plan)
        Run("simulation", AddressOf Money.Simulation)
        Run("table", AddressOf Money.Table)
        Run("catalogue", AddressOf Catalogues.Catalogue)
        Run("search", AddressOf Catalogues.Search)
        Run("files", AddressOf Catalogues.Files)
        Run("workbook", AddressOf Money.Workbook)
        Run("register", AddressOf Registers.Register)
        Run("stages", AddressOf Registers.Stages)
        Run("indicators", AddressOf Registers.Indicators)
        Run("simplify", AddressOf Papers.Simplify)
        Run("json", AddressOf Documents.Json)
        Return failed
    End Function

    ' A part that throws is printed and counted, the others go on.
    Private Sub Run(name As String, part As Func(Of IEnumerable(Of String)))
        Try
            For Each line In part()
                Console.Out.WriteLine(name & ": " & line)
            Next
        Catch problem As Exception
            failed += 1
            Console.Out.WriteLine($"{name}: FAILED {problem}")
        End Try
    End Sub

    ' The first eight bytes of SHA-256, as the C# program prints them.
    Public Function Hash(content As Byte()) As String
        Return Convert.ToHexString(SHA256.HashData(content), 0, 8).ToLowerInvariant()
    End Function

    Public Function Hash(content As String) As String
        Return Hash(Encoding.UTF8.GetBytes(content))
    End Function

    Public Function StreamOf(text As String) As Stream
        Return New MemoryStream(Encoding.UTF8.GetBytes(text))
    End Function
End Module
