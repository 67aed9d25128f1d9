using Cchc.Cli.Line;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register</c>: registers of many dossiers.</summary>
internal static class RegisterCommand
{
    public static Command Create() => new("register", "register.about")
    {
        More = "register.more",
        Examples =
        [
            "cchc register verdicts register.csv --as-of 2026-09-30T17:00",
            "cchc register import register.xlsx --output register.jsonl --format json",
        ],
        Commands =
        [
            new("verdicts", "registerVerdicts.about", RegisterVerdictsCommand.Create),
            new("audit", "registerAudit.about", RegisterAuditCommand.Create),
            new("stages", "registerStages.about", RegisterStagesCommand.Create),
            new("import", "registerImport.about", RegisterImportCommand.Create),
            new("sample", "registerSample.about", RegisterSampleCommand.Create),
            new("check-figures", "registerFigures.about", RegisterFiguresCommand.Create),
            new("sql", "registerSql.about", RegisterSqlCommand.Create),
        ],
    };
}
