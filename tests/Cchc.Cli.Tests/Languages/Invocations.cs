using Cchc.Cli.Line;

namespace Cchc.Cli.Tests.Languages;

/// <summary>Lines that run every command, for what must hold of all: one language, documents of one shape. {0} is a folder with the samples.</summary>
internal static class Invocations
{
    /// <summary>Lines that are answered.</summary>
    public static readonly string[] Answered =
    [
        "deadline --procedure 1.001193 --received 2026-08-28T16:30",
        "deadline --procedure 1.115019 --received 2026-08-28T16:30",
        "deadline --procedure 1.115019 --received 2026-08-28T16:30 --case 01 --explain",
        "deadline --procedure 1.001939 --received 2026-08-28 --format html",
        "deadline --procedure 1.001193 --received 2026-08-28T10:00 --format svg",
        "deadline --time 5§ngày§làm§việc --received 2026-08-28T09:00 --as-of 2025-12-24",
        "deadline --events {0}/events.json --now 2026-09-10T08:00",
        "deadline batch {0}/rows.csv",
        "stages {0}/process.json --received 2026-08-18T09:00 --done 1=2026-08-19T15:00 --now 2026-08-20T09:00",
        "time Không§quá§07§ngày§làm§việc;§vùng§xa§thì§tăng§thêm§10§ngày",
        "today",
        "data check",
        "data check --within 3660",
        "next-holiday 2026-12-20",
        "day 2026-08-31",
        "day 2030-02-03",
        "add 2026-08-28 5",
        "count 2026-08-28 2026-09-09",
        "calendar 2026",
        "calendar 2022 --layer {0}/layer.json",
        "calendar check {0}/layer.json",
        "calendar diff --as-of 2025-12-24 --dossiers {0}/rows.csv",
        "lunar 2026-02-17",
        "lunar --months 2017..2017",
        "components 1.001193",
        "components 1.004222",
        "check {0}/dossier.json",
        "check {0}/dossier.json --letter --receipt --on 2026-09-01 --agency UBND§xã§A",
        "form 01 --on 2026-10-08 --dossier {0}/dossier.json --received 2026-10-08T09:30 --time 5§ngày§làm§việc",
        "form 07 --on 2026-10-08",
        "register verdicts {0}/register.csv --as-of 2026-08-28T17:00",
        "register audit {0}/register.csv --as-of 2026-08-28T17:00",
        "register audit {0}/register.csv --as-of 2026-08-28T17:00 --format html",
        "register stages {0}/register.csv --events {0}/transfers.csv --process 1.001193={0}/process.json --as-of 2026-08-28T17:00",
        "register stages {0}/register.csv --events {0}/transfers.csv --process 1.001193={0}/process.json --as-of 2026-08-28T17:00 --format html",
        "register check-figures {0}/figures.csv",
        "indicators check {0}/shares.csv",
        "indicators report {0}/register.csv --period 2026-08 --as-of 2026-08-28T17:00",
        "indicators tasks {0}/tasks.csv --as-of 2022-10-05",
        "indicators compare {0}/register.csv --first 2026-07 --second 2026-08 --as-of 2026-08-28T17:00",
        "indicators compare {0}/register.csv --first 2026-07 --second 2026-08 --as-of 2026-08-28T17:00 --by channel --format html",
        "indicators trend {0}/register.csv --first 2026-02 --last 2026-08 --as-of 2026-08-28T17:00",
        "indicators trend {0}/register.csv --first 2026-02 --last 2026-08 --as-of 2026-08-28T17:00 --format html",
        "indicators rank {0}/register.csv --by channel --to 2026-08-28",
        "indicators rank {0}/register.csv --by channel --to 2026-08-28 --format html",
        "indicators levels sample {0}/other.jsonl --before 2026-08-28 --after 2026-08-28",
        "register verdicts {0}/register.csv --events {0}/register-events.csv --as-of 2026-08-28T17:00 --format html",
        "indicators {0}/register.csv --to 2026-08-28 --by channel,month",
        "indicators {0}/register.csv --to 2026-08-28 --format html",
        "indicators explain lateByLaw {0}/register.csv --to 2026-08-28",
        "catalogue search sample khai sinh",
        "catalogue search sample zzzz",
        "catalogue show sample 1.001193",
        "catalogue validate sample",
        "catalogue validate sample --list",
        "catalogue diff sample {0}/other.jsonl",
        "catalogue stats sample",
        "catalogue import sample --output {0}/out.jsonl",
        "cost sample",
        "cost sample --simulate 100 --seed 7",
        "cost check {0}/table.csv",
        "cost draft 1.001193 --year 2026 --output {0}/draft.json",
        "portfolio {0}/portfolio",
        "simplify sample --procedure 2.001610 --on 2026-09-01",
        "simplify sample --procedure 1.001193 --procedure 2.001610 --on 2026-09-01 --format html",
        "simplify sample --procedure 2.001610 --on 2026-09-01 --register {0}/register.csv --as-of 2026-08-28T17:00",
        "simplify sample --draft 2.001610/1 --on 2026-09-01 --output {0}/simplify.json",
        "man",
        "help",
    ];

    /// <summary>Commands whose answer is mostly data: records, papers, sheets, in lines that may break within a name.</summary>
    public static readonly string[] OfData = ["catalogue show", "components", "check", "cost", "portfolio", "deadline batch", "stages", "catalogue diff", "catalogue search", "register audit", "register stages", "simplify", "indicators report", "indicators levels"];

    /// <summary>A command that writes an official form: its text is Vietnamese by law, whatever the language.</summary>
    public const string Official = "form ";

    /// <summary>Lines whose output is for programs and in no language.</summary>
    public static readonly string[] ForPrograms =
    [
        "completion fish",
        "calendar export --sql sqlite --from 2026 --to 2026",
        "register import {0}/register.csv",
        "register sample --dossiers 2 --key {0}/key.csv",
        "register sql --dialect sqlite --as-of 2026-08-28T17:00",
    ];

    /// <summary>The commands, each with its own help.</summary>
    public static IReadOnlyList<Command> Commands { get; } = [.. CommandTree.Of(Root.Create())];

    /// <summary>A line as its words; § stands for a space within one.</summary>
    public static string[] Words(string line, string folder) =>
        [.. line.Split(' ').Select(word => word.Replace('§', ' ').Replace("{0}", folder, StringComparison.Ordinal))];
}
