using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc components CODE</c>: what a citizen has to bring.</summary>
internal static class ComponentsCommand
{
    public static Command Create()
    {
        var code = SharedOptions.Code();
        var facts = FactsOption();
        var rules = RulesOption();
        var catalogue = SharedOptions.Catalogue("components.catalogue");
        return new Command("components", "components.about")
        {
            More = "components.more",
            Arguments = [code],
            Options = [facts, rules, catalogue],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples =
            [
                "cchc components 1.001193",
                "cchc components 1.001193 --facts bi-bo-roi=no co-giay-chung-sinh=yes",
                "cchc components 1.000894 --catalogue dump.jsonl.gz",
            ],
            Run = line =>
            {
                UserInput.OnlyOnce(line.Get(rules), line.Get(catalogue));
                var typed = RulesInput.Facts(line.All(facts));
                var (found, name) = RulesInput.Find(line.Get(code)!, line.Get(rules), line.Get(catalogue));
                var list = CitizenList.Of(found, RulesInput.Dossier(found, typed).Facts);
                JsonOut.Print(line.Format, () => CitizenDocument.Of(list, name, Say.Language), () => CitizenView.Print(list, name));
                return ExitCode.Ok;
            },
        };
    }

    public static Option FactsOption() => new("--facts", "components.facts") { Value = "value.fact", IsMany = true, Goes = RulesInput.IsFact };

    public static Option RulesOption() => new("--rules", "components.rules") { Value = "value.file" };
}
