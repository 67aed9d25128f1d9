using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>The column of report 06a in which a dossier is counted; the two unknown ones are ours.</summary>
internal enum ReportColumn
{
    None = 0,
    Early = 8,
    OnTime = 9,
    Late = 10,
    PendingInTime = 12,
    PendingOverdue = 13,
    ResolvedUnknown = 70,
    PendingUnknown = 110,
}

/// <summary>In which column a dossier belongs.</summary>
internal static class ReportColumns
{
    public static ReportColumn ByLaw(RegisterAnswer answer) => answer.Verdict switch
    {
        RegisterVerdict.Early => ReportColumn.Early,
        RegisterVerdict.OnTime => ReportColumn.OnTime,
        RegisterVerdict.Late => ReportColumn.Late,
        RegisterVerdict.Refused when answer.Dossier.ReceivedAt is null && answer.StartedAt is null => ReportColumn.None,
        RegisterVerdict.Refused when answer is { IsLate: false, LegalDue: { } due, EndedAt: { } ended } =>
            ended.Date < due.Date ? ReportColumn.Early : ReportColumn.OnTime,
        RegisterVerdict.Refused => answer.IsLate == true ? ReportColumn.Late : ReportColumn.ResolvedUnknown,
        RegisterVerdict.Withdrawn or RegisterVerdict.Closed => answer.IsLate == true ? ReportColumn.Late
            : answer is { LegalDue: not null, EndedAt: not null } ? ReportColumn.OnTime : ReportColumn.ResolvedUnknown,
        RegisterVerdict.OpenOverdue => ReportColumn.PendingOverdue,
        RegisterVerdict.NotReceived => ReportColumn.None,
        RegisterVerdict.NoVerdict when answer.Dossier.ReceivedAt is null && answer.StartedAt is null && answer.State is null => ReportColumn.None,
        RegisterVerdict.NoVerdict => IsOver(answer) ? ReportColumn.ResolvedUnknown : ReportColumn.PendingUnknown,
        _ => ReportColumn.PendingInTime,
    };

    /// <summary>Against the last appointment that is stated; a dossier without one is unknown.</summary>
    public static ReportColumn BySlip(RegisterAnswer answer) => answer.ByPromise switch
    {
        _ when answer.Verdict == RegisterVerdict.NotReceived => ReportColumn.None,
        RegisterVerdict.Early => ReportColumn.Early,
        RegisterVerdict.OnTime => ReportColumn.OnTime,
        RegisterVerdict.Late => ReportColumn.Late,
        RegisterVerdict.Refused when answer.Dossier.ReceivedAt is null && answer.StartedAt is null => ReportColumn.None,
        RegisterVerdict.Refused or RegisterVerdict.Withdrawn or RegisterVerdict.Closed => answer is not { PromisedDue: { } promise, EndedAt: { } ended }
            ? ReportColumn.ResolvedUnknown
            : promise.IsBefore(ended) ? ReportColumn.Late
            : answer.ByPromise == RegisterVerdict.Refused && ended.Date < promise.Date ? ReportColumn.Early : ReportColumn.OnTime,
        RegisterVerdict.OpenOverdue => ReportColumn.PendingOverdue,
        RegisterVerdict.NoVerdict when answer.Dossier.ReceivedAt is null && answer.StartedAt is null && answer.State is null => ReportColumn.None,
        RegisterVerdict.NoVerdict => IsOver(answer) ? ReportColumn.ResolvedUnknown : ReportColumn.PendingUnknown,
        _ => ReportColumn.PendingInTime,
    };

    public static ReportColumn AsVendors(RegisterAnswer answer) => answer.AsVendors switch
    {
        VendorVerdict.Early => ReportColumn.Early,
        VendorVerdict.OnTime => ReportColumn.OnTime,
        VendorVerdict.Late => ReportColumn.Late,
        VendorVerdict.PendingInTime => ReportColumn.PendingInTime,
        VendorVerdict.PendingOverdue => ReportColumn.PendingOverdue,
        _ => ReportColumn.None,
    };

    /// <summary>When the register says that it came to an end; null where it does not.</summary>
    public static LocalDate? EndOf(RegisterAnswer answer) =>
        (answer.EndedAt ?? answer.Dossier.Result ?? answer.Dossier.Refused ?? answer.Dossier.Returned) is { } end && end <= answer.AsOf ? end.Date : null;

    /// <summary>Whether a column is one of dossiers that were resolved.</summary>
    public static bool IsResolved(ReportColumn column) =>
        column is ReportColumn.Early or ReportColumn.OnTime or ReportColumn.Late or ReportColumn.ResolvedUnknown;

    /// <summary>The column in a period: none for what was resolved before it.</summary>
    public static ReportColumn InPeriod(ReportColumn column, bool isBefore) => isBefore && IsResolved(column) ? ReportColumn.None : column;

    private static bool IsOver(RegisterAnswer answer) => EndOf(answer) is not null || answer.Dossier.Status is 7 or 9 or 10;
}
