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
        if (ReadCode(code) is not { } parsed)
        {
            throw new InputException($"{UserInput.Quote(code)} is not a procedure code: expected text such as 1.001193.");
        }

        var correction = default(DossierRulesCorrection);
        if (rulesFile is not null)
        {
            var file = UserInput.Read(rulesFile, "The rules", DossierRulesReader.Read).Value!;
            correction = file.Correction;
            if (file.Procedure != parsed)
            {
                throw new InputException($"The rules {UserInput.Quote(rulesFile)} are those of {file.Procedure}, not of {parsed}.");
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
            throw new InputException($"Procedure {parsed} is not among the {catalogue.Procedures.Count} procedures of " +
                $"{(catalogueFile is null ? "the embedded sample: give a file with --catalogue" : CatalogueInput.NameOf(catalogueFile))}.");
        }

        var inferred = InferredRules.Of(procedure);
        Notes.Findings(inferred.Findings, "suy ra từ bản ghi / inferred from the record");
        return inferred.Rules is { } read
            ? (correction is null ? read : Corrected(read, correction, rulesFile!), procedure.Name)
            : throw new InputException($"No rules can be read from the record of {parsed}: " +
                $"{(inferred.Findings.Count > 0 ? Notes.Short(inferred.Findings[0].Text.En) : "it lists no component")}.");
    }

    /// <summary>A procedure code; null for text without a digit and whatever else is none.</summary>
    public static ProcedureCode? ReadCode(string text) => ProcedureCode.TryParse(text, out var code) && code.Value.Any(char.IsDigit) ? code : null;

    private static DossierRules Corrected(DossierRules inferred, DossierRulesCorrection correction, string path) =>
        correction.TryApply(inferred, out var rules, out var findings)
        ? rules
        : throw new InputException($"The correction {UserInput.Quote(path)} does not fit the " +
            $"record:{string.Concat(findings.Select(finding => Environment.NewLine + finding))}");

    private static string NameOf(ProcedureCode code, string? catalogueFile)
    {
        var catalogue = catalogueFile is null ? SampleCatalogue.Load() : CatalogueInput.Read(catalogueFile);
        return catalogue.TryFind(code.Value, out var procedure) ? procedure.Name : string.Empty;
    }

    /// <summary>
    /// What was typed as facts, and the argument that may stand behind them: what is no name=value is that argument, unless there is one already.
    /// </summary>
    public static (string? Argument, IReadOnlyList<string> Facts) Typed(string? argument, IReadOnlyList<string>? typed, string what)
    {
        var strays = (typed ?? []).Where(text => !text.Contains('=', StringComparison.Ordinal)).ToList();
        if (argument is null && strays.Count == 1)
        {
            return (strays[0], [.. typed!.Where(text => text != strays[0])]);
        }

        return strays.Count == 0 ? (argument, typed ?? [])
            : throw new InputException($"{UserInput.Quote(strays[0])} is no name=value: give facts as name=value, and put the {what} before --facts.");
    }

    /// <summary>A dossier with its facts as typed, and those of a file; what is typed wins.</summary>
    public static Dossier Dossier(DossierRules rules, IEnumerable<string> typed, string? path = null, DossierDraft? file = null)
    {
        var answers = typed.Select(text => text.Split('=', 2)).Select(pair => new KeyValuePair<string, string>(pair[0], pair[1]));
        var read = (file ?? new DossierDraft()).Read(rules, answers);
        return read.Value ?? throw new InputException(
            $"The facts{(path is null ? string.Empty : $" for {UserInput.Quote(path)}")} cannot be " +
                "used:" +
                string.Concat(read.Findings.Select(finding =>
                    Environment.NewLine + (finding.Place == "facts" ? finding with { Place = "--facts" } : finding))));
    }

    /// <summary>Says of what belongs to no component, though it names one, which identifiers are nearest.</summary>
    public static void NoteUnlistedItems(DossierCheck result)
    {
        foreach (var id in result.UnlistedItems.Select(item => item.Component).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Take(20))
        {
            var ids = result.Rules.Components.Select(rule => rule.Id).ToList();
            var near = ids.Select(known => (Id: known, Distance: Distance(id, known))).Where(item => item.Distance <= Math.Max(2, id.Length / 3))
                .OrderBy(item => item.Distance).Take(3).Select(item => item.Id).ToList();
            Notes.Write(near.Count > 0
                ? $"Note: {UserInput.Quote(id)} is no component of {result.Rules.Procedure}: did you mean {string.Join(" or ", near)}?"
                : $"Note: {UserInput.Quote(id)} is no component of {result.Rules.Procedure}: it has {string.Join(", ", ids)}.");
        }
    }

    // How many letters must be changed, added or taken away; of long texts only the beginning is compared.
    private static int Distance(string left, string right)
    {
        (left, right) = (left.Length > 60 ? left[..60] : left, right.Length > 60 ? right[..60] : right);
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                (diagonal, row[j]) = (row[j],
                    Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
