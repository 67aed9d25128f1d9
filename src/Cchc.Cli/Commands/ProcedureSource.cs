using Cchc.Cli.Input;
using Cchc.Cli.Texts;
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
        var parsed = UserInput.Code(code);
        if (!catalogue.Value.TryFind(parsed.Value, out _))
        {
            throw Missing(parsed);
        }

        CatalogueInput.NoteLocality(catalogue.Value, locality);
        var answer = catalogue.Value.InForce(parsed.Value, received, locality);
        if (answer is not VersionAnswer.Found found)
        {
            throw new InputException("procedure.notInForce", parsed, Say.In(answer.Reasons[0]));
        }

        if (!found.IsDated && catalogue.Value.HistoryOf(parsed.Value).Versions.Count > 1)
        {
            Notes.Write(Say.Text("procedure.firstUsed", parsed));
        }

        return (found.Procedure, found.IsDated || locality is not null ? found.Reasons : []);
    }

    private InputException Missing(ProcedureCode code)
    {
        var count = catalogue.Value.Procedures.Count;
        var damaged = catalogue.Value.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error);
        return path is null || damaged is null ? CatalogueInput.Missing(code, catalogue.Value, path)
            : new InputException("procedure.notInDamagedFile", code, count, CatalogueInput.NameOf(path), Notes.Place(damaged.Place),
                Notes.Short(Say.In(damaged.Text)));
    }
}
