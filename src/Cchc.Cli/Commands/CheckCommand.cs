using System.CommandLine;
using Cchc.Cli.Output;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc check DOSSIER.json</c>: a dossier against its procedure.</summary>
internal static class CheckCommand
{
    private const string Description =
        """
        A dossier against its procedure: what is missing, what is too much, what may not be demanded, what is open. Kiểm tra thành phần hồ sơ.

        Examples:
          cchc check dossier.json
          cchc check dossier.json --letter --on 2026-09-01
          cchc check --procedure 1.001193        (on a terminal: asks what matters)

        Exit code: 0 complete, 1 something is missing or open, 2 wrong input.
        """;

    public static Command Create()
    {
        var file = new Argument<string?>("dossier") { Description = "The dossier as JSON (cchc-dossier/1), or - for standard input; without it, on a terminal, questions are asked.", Arity = ArgumentArity.ZeroOrOne };
        var procedure = new Option<string>("--procedure", "-p") { Description = "The code of the procedure; default: that of the file.", HelpName = "code" };
        var facts = ComponentsCommand.FactsOption();
        var rules = ComponentsCommand.RulesOption();
        var catalogue = ComponentsCommand.CatalogueOption();
        var letter = new Option<bool>("--letter") { Description = "The single, complete supplement request as a letter." };
        var receipt = new Option<bool>("--receipt") { Description = "The component list of the receipt." };
        var on = new Option<string>("--on") { Description = "The day of the letter; needed for it.", HelpName = "date" };
        var language = new Option<string>("--lang") { Description = "Language: vi (default) or en.", DefaultValueFactory = _ => "vi", HelpName = "vi|en" };
        var format = SharedOptions.Format();
        var command = new Command("check", Description) { file, procedure, facts, rules, catalogue, letter, receipt, on, language, format };
        command.SetAction(parsed =>
        {
            var tongue = SharedOptions.Language(parsed.GetValue(language)!);
            var print = SharedOptions.Parse(parsed.GetValue(format)!);
            var read = parsed.GetValue(file) is { } path ? ReadFile(path) : null;
            var isAsked = read is null && (Console.IsInputRedirected || Console.IsOutputRedirected
                ? throw new InputException("A dossier is needed: cchc check DOSSIER.json. Questions are asked on a terminal only.")
                : true);
            var code = parsed.GetValue(procedure) ?? (read?.Procedure.Length > 0 ? read.Procedure : throw new InputException("The procedure is needed: --procedure 1.001193, or \"procedure\" in the file."));
            var (found, name) = RulesInput.Find(code, parsed.GetValue(rules), parsed.GetValue(catalogue));
            var known = RulesInput.Facts(found, parsed.GetValue(facts) ?? [], read?.Answers);
            var options = new DossierCheckOptions { IsOnline = read?.IsOnline ?? false };
            var dossier = isAsked ? CheckDialog.Ask(found, known, tongue) : read!.Dossier! with { Facts = known };
            var result = DossierCheck.Check(found, dossier, options);
            if (parsed.GetValue(letter))
            {
                var day = parsed.GetValue(on) is { } text ? Input.Date(text) : throw new InputException("The letter needs its day: give --on 2026-09-01.");
                var details = new SupplementLetterDetails { Date = day, DossierCode = dossier.Code, ProcedureName = name };
                Console.Out.Write(Notes.Harmless(SupplementLetter.Write(SupplementRequest.Of(result), details, tongue)));
            }
            else if (parsed.GetValue(receipt))
            {
                Console.Out.Write(Notes.Harmless(ReceiptList.Of(found, dossier).ToText(tongue)));
            }
            else if (print == OutputFormat.Json)
            {
                CheckJson.Print(result, name);
            }
            else
            {
                CheckView.Print(result, name, tongue);
            }

            return result.State == RequirementState.Satisfied ? ExitCode.Ok : ExitCode.NoAnswer;
        });
        return command;
    }

    private static DossierFile ReadFile(string path)
    {
        using var content = Input.Open(path);
        var file = DossierReader.Read(content, path == "-" ? "standard input" : Path.GetFileName(path));
        return file.Dossier is not null ? file : throw new InputException($"The dossier \"{path}\" cannot be used:{string.Concat(file.Findings.Select(finding => Environment.NewLine + finding))}");
    }
}
