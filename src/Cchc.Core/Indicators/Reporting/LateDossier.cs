using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>A late dossier by its codes: no person is named.</summary>
internal sealed record LateDossier(
    string Code, string? ProcedureCode, string? FieldCode, string? Agency, long Line, LocalDate? Received, LocalDate? Due, LocalDate? Resolved,
        int LateWorkingDays,
    bool? IsApologised, bool IsHidden, bool IsDoubtful)
{
    /// <summary>The latest first; of the same number of days by code and line, so that the order does not depend on that of the register.</summary>
    public static IComparer<LateDossier> Order { get; } = Comparer<LateDossier>.Create((one, other) =>
    {
        var order = other.LateWorkingDays.CompareTo(one.LateWorkingDays);
        order = order != 0 ? order : string.CompareOrdinal(one.Code, other.Code);
        return order != 0 ? order : one.Line.CompareTo(other.Line);
    });

    public static LateDossier Of(RegisterAnswer answer, DossierFacts facts) => new(
        answer.Dossier.Code, answer.Dossier.ProcedureCode, answer.Dossier.FieldCode, answer.Dossier.Agency, answer.Dossier.Line, facts.Received,
        answer.LegalDue?.Date, facts.Resolved, answer.LateWorkingDays ?? 0, facts.IsApologised, facts.IsHidden, facts.IsDoubtful);
}
