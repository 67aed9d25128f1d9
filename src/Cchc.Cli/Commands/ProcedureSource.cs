using Cchc.Cli.Input;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary>
/// Where the procedure of a deadline comes from: a file, read once, or the embedded sample; of a catalogue with days the version in force
/// on the day of receipt, in a province or agency when one is named.
/// </summary>
internal sealed class ProcedureSource(string? path, Locality? locality)
{
    private readonly Lazy<ProcedureCatalogue> catalogue = new(() => path is null ? SampleCatalogue.Load() : CatalogueInput.Read(path));

    public bool IsNamed => path is not null || locality is not null;

    /// <summary>The procedure and, when its catalogue knows days or a locality was named, why this version.</summary>
    public (Procedure Procedure, IReadOnlyList<BilingualText> Reasons) Find(string code, LocalDate received)
    {
        if (!ProcedureCode.TryParse(code, out var parsed))
        {
            throw new InputException($"\"{code}\" is not a procedure code: expected text such as 1.001193.");
        }

        if (!catalogue.Value.TryFind(parsed.Value, out _))
        {
            throw Missing(parsed);
        }

        CatalogueInput.NoteLocality(catalogue.Value, locality);
        var answer = catalogue.Value.InForce(parsed.Value, received, locality);
        if (answer is not VersionAnswer.Found found)
        {
            throw new InputException($"Procedure {parsed}: {answer.Reasons[0].En}.");
        }

        if (!found.IsDated && catalogue.Value.HistoryOf(parsed.Value).Versions.Count > 1)
        {
            Notes.Write($"Note: {parsed} stands more than once in the catalogue without days; the first record is used.");
        }

        return (found.Procedure, found.IsDated || locality is not null ? found.Reasons : []);
    }

    private InputException Missing(ProcedureCode code)
    {
        var count = catalogue.Value.Procedures.Count;
        if (path is null)
        {
            return new InputException($"Procedure {code} is not in the embedded sample catalogue of {count} procedures: give a portal dump with " +
                "--catalogue FILE.");
        }

        var damaged = catalogue.Value.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error);
        var why = damaged is null ? string.Empty : $" (unread: {damaged.Place}: {Notes.Short(damaged.Text.En)})";
        return new InputException($"Procedure {code} is not among the {count} procedures of {CatalogueInput.NameOf(path)}{why}.");
    }
}
