/// Runs the parts and prints what they say; a part that throws is printed and counted, the others go on.
module Script

open System
open System.IO
open System.Security.Cryptography
open System.Text

/// The first eight bytes of SHA-256, as the C# program prints them.
let hashBytes (content: byte array) =
    SHA256.HashData content |> Array.take 8 |> Convert.ToHexString |> fun text -> text.ToLowerInvariant()

let hash (content: string) = hashBytes (Encoding.UTF8.GetBytes content)

let streamOf (text: string) = new MemoryStream(Encoding.UTF8.GetBytes text)

/// How many parts failed.
let run (parts: (string * (unit -> string seq)) list) =
    let failed (name, part) =
        try
            for line: string in part () do
                Console.Out.WriteLine(name + ": " + line)
            false
        with problem ->
            Console.Out.WriteLine $"{name}: FAILED {problem}"
            true

    parts |> List.filter failed |> List.length
