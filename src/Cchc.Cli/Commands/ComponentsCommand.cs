using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc components CODE</c>: what a citizen has to bring.</summary>
internal static class ComponentsCommand
{
    /// <summary>Where rules come from; the reference says the same.</summary>
    public const string WhichRules =
        """
        Rules come from --rules; else, with --catalogue, they are inferred from the words of the record there; else they are the curated ones that ship; else
        they are inferred from the embedded sample.
        """;

    private const string Description =
        """
        What to bring for a procedure, what to show, what is not needed because data are at hand, and what depends on which question.
        Thành phần hồ sơ cần chuẩn bị.

        Examples:
          cchc components 1.001193
          cchc components 1.001193 --facts bi-bo-roi=no co-giay-chung-sinh=yes
          cchc components 1.000894 --catalogue dump.jsonl.gz

        """ + WhichRules;

    public static Command Create()
    {
        var code = new Argument<string?>("code") { Description = "The code of the procedure, such as 1.001193.", Arity = ArgumentArity.ZeroOrOne };
        var facts = FactsOption();
        var rules = RulesOption();
        var catalogue = CatalogueOption();
        var language = new Option<string>("--lang") { Description = "Language: vi (default) or en.", DefaultValueFactory = _ => "vi", HelpName = "vi|en" };
        var format = SharedOptions.Format();
        var command = new Command("components", Description) { code, facts, rules, catalogue, language, format };
        command.SetAction(parsed =>
        {
            var tongue = SharedOptions.Language(parsed.GetValue(language)!);
            var print = SharedOptions.Parse(parsed.GetValue(format)!);
            var (which, typed) = RulesInput.Typed(parsed.GetValue(code), parsed.GetValue(facts), "code");
            UserInput.OnlyOnce(parsed.GetValue(rules), parsed.GetValue(catalogue));
            var (found, name) = RulesInput.Find(which ?? throw new InputException("The code of a procedure is needed: cchc components 1.001193."),
                parsed.GetValue(rules), parsed.GetValue(catalogue));
            var list = CitizenList.Of(found, RulesInput.Dossier(found, typed).Facts);
            JsonOut.Print(print, () => CitizenDocument.Of(list, name, tongue), () => CitizenView.Print(list, name, tongue));
            return ExitCode.Ok;
        });
        return command;
    }

    public static Option<string[]> FactsOption() => new("--facts")
    {
        Description = "What is known, as name=value; several may follow. The names and values are listed by cchc components CODE.",
        HelpName = "name=value",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string> RulesOption() => new("--rules")
    {
        Description = "Rules of the dossier in a file of the format cchc-components/1.",
        HelpName = "file",
    };

    public static Option<string> CatalogueOption() => new("--catalogue", "-c")
    {
        Description = "File of procedures from which rules are inferred, unless --rules gives them; the curated rules that ship are not used then.",
        HelpName = "file",
    };
}
