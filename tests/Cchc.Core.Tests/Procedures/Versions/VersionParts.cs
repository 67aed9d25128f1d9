using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Versions;

/// <summary>Short ways to write procedures, decisions and changes in tests.</summary>
internal static class VersionParts
{
    public static readonly ProcedureCode Code = ProcedureCode.Parse("1.000001");

    public static readonly Procedure Empty = new() { Code = Code, Name = string.Empty };

    public static Procedure National(string note, string? from = null, string? through = null) => Empty with
    {
        Name = "Thủ tục A",
        Note = note,
        Validity = new Validity(from is null ? null : Dates.Day(from), through is null ? null : Dates.Day(through)),
    };

    public static ProcedureChanges Note(string note) => ProcedureChanges.Of(Empty with { Note = note }, [ProcedurePart.Notes]);

    public static ProcedureChanges Name(string name) => ProcedureChanges.Of(Empty with { Name = name }, [ProcedurePart.Name]);

    public static AnnouncementDecision Decision(string number, string effective, params AnnouncedChange[] changes) => new()
    {
        Number = number,
        SignedOn = Dates.Day(effective).PlusDays(-30),
        EffectiveFrom = Dates.Day(effective),
        Changes = changes,
    };

    public static AnnouncedChange.Amended Amended(ProcedureChanges changes, string basis = "118/2025/NĐ-CP, Điều 5") =>
        new(Code, changes, [.. changes.Parts.Select(part => new ChangeBasis(part, basis))]);

    public static ProcedureCatalogue Applied(this ProcedureCatalogue catalogue, AnnouncementDecision decision) =>
        catalogue.Apply(decision).Should().BeOfType<AnnouncementOutcome.Applied>().Subject.Catalogue;

    public static Procedure? On(this ProcedureCatalogue catalogue, string day, Locality? locality = null) =>
        catalogue.InForce(Code.Value, Dates.Day(day), locality) is VersionAnswer.Found found ? found.Procedure : null;
}
