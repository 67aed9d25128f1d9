using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc check DOSSIER.json</c>: a dossier against its procedure.</summary>
internal sealed class CheckCommand
{
    private readonly Argument file = new("value.file", "check.file") { IsOptional = true };
    private readonly Option procedure = SharedOptions.Procedure("check.procedure");
    private readonly Option facts = ComponentsCommand.FactsOption();
    private readonly Option rules = ComponentsCommand.RulesOption();
    private readonly Option catalogue = SharedOptions.Catalogue("components.catalogue");
    private readonly Option receipt = new("--receipt", "check.receipt");
    private readonly LetterOptions letter = new();

    public static Command Create() => new CheckCommand().Build();

    private Command Build() => new("check", "check.about")
    {
        More = "check.more",
        No = "check.no",
        Arguments = [file],
        Options = [procedure, facts, rules, catalogue, receipt, .. letter.All],
        Formats = [OutputFormat.Text, OutputFormat.Json],
        Examples =
        [
            "cchc check dossier.json",
            "cchc check dossier.json --letter --on 2026-09-01",
            "cchc check --procedure 1.001193",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var path = line.Get(file);
        UserInput.OnlyOnce(path, line.Get(rules), line.Get(catalogue));
        var details = letter.Read(line);
        var typed = RulesInput.Facts(line.All(facts));
        var read = path is null ? null : UserInput.Read(path, "what.dossier", DossierReader.ReadDraft, Say.Text("value.standardInput")).Value;
        if (read is null && (Console.IsInputRedirected || !Result.IsTerminal))
        {
            throw new UsageException(line.Command, "check.fileNeeded");
        }

        var prompts = read is null ? Prompts.OfTerminal() : null;
        var code = line.Get(procedure) ?? read?.Procedure?.Value
            ?? (prompts is not null ? AskCode(prompts) : throw new InputException("check.procedureNeeded"));
        var (found, name) = RulesInput.Find(code, line.Get(rules), line.Get(catalogue));
        var known = RulesInput.Dossier(found, typed, path, read);
        var (dossier, isOnline) = prompts is null ? (known, known.IsOnline) : new CheckDialog(found, prompts).Ask(known.Facts);
        var result = DossierCheck.Of(found, dossier, new DossierCheckOptions { IsOnline = isOnline });
        RulesInput.NoteUnlistedItems(result);
        var output = new CheckOutput(result, name)
        {
            Letter = details is null ? null : details with { DossierCode = dossier.Code, ProcedureName = name },
            HasReceipt = line.Has(receipt),
        };
        output.Print(line.Format);
        return result.State == RequirementState.Satisfied ? ExitCode.Ok : ExitCode.NoAnswer;
    }

    private static string AskCode(Prompts prompts) =>
        prompts.Line(Say.Text("dialog.code"), Say.Text("dialog.codeExpected"), text => RulesInput.ReadCode(text)?.Value);
}
