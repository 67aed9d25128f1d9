using Cchc.Cli.Output;
using Cchc.Core.Exchange;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Requirements;

namespace Cchc.Cli;

/// <summary>
/// The rules of a procedure's dossier: from a file the user names, else the curated ones that ship, else inferred from the record; each says on standard error
/// where it comes from.
/// </summary>
internal static class RulesInput
{
    public static (DossierRules Rules, string Name) Find(string code, string? rulesFile, string? catalogueFile)
    {
        if (!ProcedureCode.TryParse(code, out var parsed))
        {
            throw new InputException($"\"{code}\" is not a procedure code: expected text such as 1.001193.");
        }

        if (rulesFile is not null)
        {
            var rules = FromFile(rulesFile);
            return rules.Procedure == parsed
                ? (rules, NameOf(parsed, catalogueFile))
                : throw new InputException($"The rules \"{rulesFile}\" are those of {rules.Procedure}, not of {parsed}.");
        }

        if (SampleComponents.Load(parsed.Value) is { } curated && catalogueFile is null)
        {
            return (curated, NameOf(parsed, null));
        }

        var catalogue = catalogueFile is null ? SampleCatalogue.Load() : CatalogueInput.Read(catalogueFile);
        if (!catalogue.TryFind(parsed.Value, out var procedure))
        {
            throw new InputException($"Procedure {parsed} is not among the {catalogue.Procedures.Count} procedures of {(catalogueFile is null ? "the embedded sample: give a file with --catalogue" : CatalogueInput.NameOf(catalogueFile))}.");
        }

        var inferred = ComponentInference.Read(procedure);
        Notes.Findings(inferred.Findings, "suy ra từ bản ghi / inferred from the record");
        return inferred.Rules is { } read
            ? (read, procedure.Name)
            : throw new InputException($"No rules can be read from the record of {parsed}: {(inferred.Findings.Count > 0 ? JsonOut.Short(inferred.Findings[0].Text.En) : "it lists no component")}.");
    }

    private static DossierRules FromFile(string path)
    {
        using var content = Input.Open(path);
        var file = DossierRulesReader.Read(content, Path.GetFileName(path));
        return file.Rules ?? throw new InputException($"The rules \"{path}\" cannot be used:{string.Concat(file.Findings.Select(finding => Environment.NewLine + finding))}");
    }

    private static string NameOf(ProcedureCode code, string? catalogueFile)
    {
        var catalogue = catalogueFile is null ? SampleCatalogue.Load() : CatalogueInput.Read(catalogueFile);
        return catalogue.TryFind(code.Value, out var procedure) ? procedure.Name : string.Empty;
    }

    /// <summary>Facts as typed: name=value.</summary>
    public static Facts Facts(DossierRules rules, IEnumerable<string> typed, IEnumerable<KeyValuePair<string, string>>? fromFile = null)
    {
        var answers = new List<KeyValuePair<string, string>>();
        foreach (var text in typed)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            answers.Add(at > 0 ? new KeyValuePair<string, string>(text[..at], text[(at + 1)..]) : throw new InputException($"\"{text}\" is not a fact: expected name=value, such as {Example(rules)}."));
        }

        try
        {
            // What is typed wins over what the file says.
            return DossierFile.FactsFor(rules, answers.Concat((fromFile ?? []).Where(pair => !answers.Exists(answer => answer.Key == pair.Key))));
        }
        catch (FormatException error)
        {
            throw new InputException(error.Message);
        }
    }

    private static string Example(DossierRules rules) => rules.Questions.Count > 0 ? $"{rules.Questions[0].Id}=…" : "name=value";
}
