Imports Cchc.Core.Dossiers
Imports Cchc.Core.Exchange.Dossiers
Imports Cchc.Core.Exchange.Samples
Imports Cchc.Core.Requirements
Imports Cchc.Core.Simplification
Imports NodaTime

' What a dossier has to contain, and what could be left out of it.
Friend Module Papers
    Public Function Check() As IEnumerable(Of String)
        Const brought = "
            {""format"":""cchc-dossier/1"",""procedure"":""1.001193"",""online"":false,
            ""facts"":{""kenh"":""truc-tiep"",""bi-bo-roi"":false,""mang-thai-ho"":false,""nguoi-yeu-cau"":""cha-me"",""co-giay-chung-sinh"":true},
            ""items"":[{""component"":""to-khai"",""form"":""paperForm""},{""component"":""giay-chung-sinh"",""form"":""original""}]}"
        Dim rules = SampleComponents.Load("1.001193")
        Dim brings = DossierReader.Read(StreamOf(brought), "dossier.json", rules).Value
        Return From component In DossierCheck.Of(rules, brings).Components
               Where component.State = RequirementState.Satisfied
               Select component.Rule.Id
    End Function

    Public Iterator Function Simplify() As IEnumerable(Of String)
        Dim finder = New SimplificationFinder(New SimplificationOptions With {.Date = New LocalDate(2026, 9, 1)})
        Dim found = SampleCatalogue.Load().Procedures.SelectMany(Function(item) finder.Find(item)).ToList()
        Dim rules = found.Select(Function(candidate) candidate.Rule.Code).Distinct().OrderBy(Function(code) code, StringComparer.Ordinal)
        Yield $"{found.Count} {String.Join(" ", rules)}"
        Yield Hash(String.Join(vbLf, SimplificationFinder.Rank(found).Select(Function(candidate) candidate.Question.Vi)))
    End Function
End Module
