/// What a user of the packages does, from a date to a workbook, in F#: it must print the same bytes as the program in C#.
module Program

open System
open System.Text

[<EntryPoint>]
let main _ =
    Console.OutputEncoding <- UTF8Encoding false

    Script.run
        [ "calendar", Dates.calendar
          "deadline", Dates.deadline
          "words", Dates.words
          "clock", Dates.clock
          "check", Dossiers.check
          "plan", Costs.plan
          "simulation", Costs.simulation
          "table", Costs.table
          "catalogue", Catalogues.catalogue
          "search", Catalogues.search
          "files", Catalogues.files
          "workbook", Costs.workbook
          "register", Registers.register
          "stages", Registers.stages
          "indicators", Registers.indicators
          "simplify", Dossiers.simplify
          "json", Json.json ]
