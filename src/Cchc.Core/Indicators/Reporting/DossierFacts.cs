using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>What a report needs to know of one dossier, found once.</summary>
/// <param name="Column">Its column of report 06a by law.</param>
/// <param name="BySlip">Its column in the period against the last appointment that is stated.</param>
/// <param name="IsCounted">Whether the report of the period counts it by law.</param>
/// <param name="Received">The day of receipt; null when it is not received.</param>
/// <param name="Resolved">The day on which it was resolved; null while it is not.</param>
/// <param name="IsLate">Whether it is late by law, resolved or not.</param>
/// <param name="IsHidden">Whether it is late and counted as in time by the software of desks.</param>
/// <param name="IsDoubtful">Whether it is late only by one reading of what is open.</param>
/// <param name="IsApologised">Whether a letter of apology with a new appointment is on record; null where the register records none.</param>
/// <param name="IsReturned">Whether the result was handed over to the applicant.</param>
internal readonly record struct DossierFacts(
    ReportColumn Column, ReportColumn BySlip, bool IsCounted, LocalDate? Received, LocalDate? Resolved, bool IsLate, bool IsHidden, bool IsDoubtful,
        bool? IsApologised, bool IsReturned)
{
    public static DossierFacts Of(RegisterAnswer answer, CountFacts counted)
    {
        var column = ReportColumns.ByLaw(answer);
        var vendors = ReportColumns.AsVendors(answer);
        var isLate = column is ReportColumn.Late or ReportColumn.PendingOverdue;
        var isResolved = ReportColumns.IsResolved(column);
        return new DossierFacts(
            column,
            counted.BySlip,
            counted.ByLaw != ReportColumn.None,
            column == ReportColumn.None ? null : counted.Received,
            isResolved ? counted.Ended : null,
            isLate,
            isLate && vendors is not (ReportColumn.Late or ReportColumn.PendingOverdue),
            isLate && answer.IsInTimeByAnotherReading,
            isLate ? Apologised(answer) : null,
            isResolved && (answer.State == DossierState.Returned || answer.Dossier.Returned <= answer.AsOf));
    }

    private static bool? Apologised(RegisterAnswer answer)
    {
        var events = answer.Dossier.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is DossierEvent.ExtendedWithApology letter && (letter.RecordedAt ?? letter.At) <= answer.AsOf && letter.At <= answer.AsOf)
            {
                return true;
            }
        }

        return (answer.Dossier.Content & RegisterContent.Apologies) == RegisterContent.None ? null : false;
    }
}
