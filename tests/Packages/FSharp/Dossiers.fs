/// What a dossier has to contain, and what could be left out of it.
module Dossiers

open System
open Cchc.Core.Dossiers
open Cchc.Core.Exchange.Dossiers
open Cchc.Core.Exchange.Samples
open Cchc.Core.Requirements
open Cchc.Core.Simplification
open NodaTime

let check () =
    let brought =
        """
        {"format":"cchc-dossier/1","procedure":"1.001193","online":false,
        "facts":{"kenh":"truc-tiep","bi-bo-roi":false,"mang-thai-ho":false,"nguoi-yeu-cau":"cha-me","co-giay-chung-sinh":true},
        "items":[{"component":"to-khai","form":"paperForm"},{"component":"giay-chung-sinh","form":"original"}]}
        """

    let rules = SampleComponents.Load "1.001193" |> nonNull

    match DossierReader.Read(Script.streamOf brought, "dossier.json", rules).Value with
    | null -> invalidOp "the dossier cannot be read"
    | dossier ->
        DossierCheck.Of(rules, dossier).Components
        |> Seq.filter (fun part -> part.State = RequirementState.Satisfied)
        |> Seq.map _.Rule.Id

let simplify () =
    let finder = SimplificationFinder(SimplificationOptions(Date = LocalDate(2026, 9, 1)))
    let found = SampleCatalogue.Load().Procedures |> Seq.collect finder.Find |> Seq.toList
    let rules = found |> List.map _.Rule.Code |> List.distinct |> List.sortWith (fun one other -> String.CompareOrdinal(one, other))

    seq {
        $"""{found.Length} {String.concat " " rules}"""
        SimplificationFinder.Rank found |> Seq.map _.Question.Vi |> String.concat "\n" |> Script.hash
    }
