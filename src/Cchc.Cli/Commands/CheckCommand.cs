using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Text;

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

        """ + ComponentsCommand.WhichRules +
        """

        Exit code: 0 complete, 1 something is missing or open, 2 wrong input, 130 stopped by Ctrl-C.
        """;

    public static Command Create()
    {
        var file = new Argument<string?>("dossier")
        {
            Description = "The dossier as JSON (cchc-dossier/1), or - for standard input; without it, on a terminal, questions are asked.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var procedure = new Option<string>("--procedure", "-p") { Description = "The code of the procedure; default: that of the file.", HelpName = "code" };
        var facts = ComponentsCommand.FactsOption();
        var rules = ComponentsCommand.RulesOption();
        var catalogue = ComponentsCommand.CatalogueOption();
        var receipt = new Option<bool>("--receipt") { Description = "The component list of the receipt; with --letter after the letter." };
        var letter = new LetterOptions();
        var language = new Option<string>("--lang") { Description = "Language: vi (default) or en.", DefaultValueFactory = _ => "vi", HelpName = "vi|en" };
        var format = SharedOptions.Format();
        var command = new Command("check", Description) { file, procedure, facts, rules, catalogue, receipt, language, format };
        letter.AddTo(command);
        command.SetAction(parsed =>
        {
            var tongue = SharedOptions.Language(parsed.GetValue(language)!);
            var print = SharedOptions.Parse(parsed.GetValue(format)!);
            var (path, typed) = RulesInput.Typed(parsed.GetValue(file), parsed.GetValue(facts), "file");
            UserInput.OnlyOnce(path, parsed.GetValue(rules), parsed.GetValue(catalogue));
            var details = letter.Read(parsed);
            var read = path is null ? null : UserInput.Read(path, "The dossier", DossierReader.ReadDraft, "standard input").Value;
            if (read is null && (Console.IsInputRedirected || Console.IsOutputRedirected))
            {
                throw new InputException("A dossier is needed: cchc check DOSSIER.json. Questions are asked on a terminal only.");
            }

            var prompts = read is null ? Prompts.OfTerminal(tongue) : null;
            var code = parsed.GetValue(procedure) ?? (read?.Procedure?.Value ?? (prompts is not null ? AskCode(prompts, tongue)
                : throw new InputException("The procedure is needed: --procedure 1.001193, or \"procedure\" in the file.")));
            var (found, name) = RulesInput.Find(code, parsed.GetValue(rules), parsed.GetValue(catalogue));
            var known = RulesInput.Dossier(found, typed, path, read);
            var (dossier, isOnline) = prompts is null ? (known, known.IsOnline) : new CheckDialog(found, prompts, tongue).Ask(known.Facts);
            var result = DossierCheck.Of(found, dossier, new DossierCheckOptions { IsOnline = isOnline });
            RulesInput.NoteUnlistedItems(result);
            var output = new CheckOutput(result, name, tongue)
            {
                Letter = details is null ? null : details with { DossierCode = dossier.Code, ProcedureName = name },
                HasReceipt = parsed.GetValue(receipt),
            };
            output.Print(print);
            return result.State == RequirementState.Satisfied ? ExitCode.Ok : ExitCode.NoAnswer;
        });
        return command;
    }

    private static string AskCode(Prompts prompts, Language language) => language == Language.Vietnamese
        ? prompts.Line("Mã thủ tục", "dạng 1.001193", text => RulesInput.ReadCode(text)?.Value)
        : prompts.Line("Code of the procedure", "such as 1.001193", text => RulesInput.ReadCode(text)?.Value);
}
