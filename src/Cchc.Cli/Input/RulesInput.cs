using Cchc.Cli.Texts;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;

namespace Cchc.Cli.Input;

/// <summary>
/// The rules of a procedure's dossier: from a file the user names; else, where a catalogue is named, inferred from the record there; else the curated ones
/// that ship;
/// else inferred from the embedded sample.
/// </summary>
internal static class RulesInput
{
    public static (DossierRules Rules, string Name) Find(string code, string? rulesFile, string? catalogueFile)
    {
        var parsed = UserInput.Code(code);
        var correction = default(DossierRulesCorrection);
        if (rulesFile is not null)
        {
            var file = UserInput.Read(rulesFile, "what.rules", DossierRulesReader.Read).Value!;
            correction = file.Correction;
            if (file.Procedure != parsed)
            {
                throw new InputException("rules.ofAnother", UserInput.Quote(rulesFile), file.Procedure, parsed);
            }

            if (file.Rules is { } rules)
            {
                return (rules, NameOf(parsed, catalogueFile));
            }
        }

        if (catalogueFile is null && correction is null && SampleComponents.Load(parsed.Value) is { } curated)
        {
            return (curated, NameOf(parsed, null));
        }

        var catalogue = catalogueFile is null ? SampleCatalogue.Load() : CatalogueInput.Read(catalogueFile);
        if (!catalogue.TryFind(parsed.Value, out var procedure))
        {
            throw CatalogueInput.Missing(parsed, catalogue, catalogueFile);
        }

        var inferred = InferredRules.Of(procedure);
        Notes.Findings(inferred.Findings, Say.Text("rules.inferred"));
        return inferred.Rules is { } read
            ? (correction is null ? read : Corrected(read, correction, rulesFile!), procedure.Name)
            : throw new InputException("rules.none", parsed,
                inferred.Findings.Count > 0 ? Notes.Short(Say.In(inferred.Findings[0].Text)) : Say.Text("rules.noComponent"));
    }

    /// <summary>A procedure code; null for text without a digit and whatever else is none.</summary>
    public static ProcedureCode? ReadCode(string text) => ProcedureCode.TryParse(text, out var code) && code.Value.Any(char.IsDigit) ? code : null;

    private static DossierRules Corrected(DossierRules inferred, DossierRulesCorrection correction, string path) =>
        correction.TryApply(inferred, out var rules, out var findings)
        ? rules
        : throw new InputException("rules.correction", UserInput.Quote(path),
            string.Concat(findings.Select(finding => Environment.NewLine + Notes.Line(finding))));

    private static string NameOf(ProcedureCode code, string? catalogueFile)
    {
        var catalogue = catalogueFile is null ? SampleCatalogue.Load() : CatalogueInput.Read(catalogueFile);
        return catalogue.TryFind(code.Value, out var procedure) ? procedure.Name : string.Empty;
    }

    /// <summary>What is typed as facts: name=value.</summary>
    public static bool IsFact(string text) => text.Contains('=', StringComparison.Ordinal);

    /// <summary>The facts that were typed.</summary>
    /// <exception cref="InputException">One is no name=value.</exception>
    public static IReadOnlyList<string> Facts(IReadOnlyList<string> typed) =>
        typed.FirstOrDefault(text => !IsFact(text)) is { } stray ? throw new InputException("rules.noFact", UserInput.Quote(stray)) : typed;

    /// <summary>A dossier with its facts as typed, and those of a file; what is typed wins.</summary>
    public static Dossier Dossier(DossierRules rules, IEnumerable<string> typed, string? path = null, DossierDraft? file = null)
    {
        var answers = typed.Select(text => text.Split('=', 2)).Select(pair => new KeyValuePair<string, string>(pair[0], pair[1]));
        var read = (file ?? new DossierDraft()).Read(rules, answers);
        return read.Value ?? throw new InputException("rules.facts", path is null ? string.Empty : " " + UserInput.Quote(path),
            string.Concat(read.Findings.Select(finding => finding.Place == "facts" ? finding with { Place = "--facts" } : finding)
                .Select(finding => Environment.NewLine + Notes.Line(finding))));
    }

    /// <summary>Says of what belongs to no component, though it names one, which identifiers are nearest.</summary>
    public static void NoteUnlistedItems(DossierCheck result)
    {
        foreach (var id in result.UnlistedItems.Select(item => item.Component).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Take(20))
        {
            var ids = result.Rules.Components.Select(rule => rule.Id).ToList();
            var near = Nearest.Of(id, ids);
            Notes.Write(near.Count > 0 ? Say.Text("check.strangerNear", UserInput.Quote(id), result.Rules.Procedure, Nearest.List(near))
                : Say.Text("check.stranger", UserInput.Quote(id), result.Rules.Procedure, string.Join(", ", ids)));
        }
    }
}
