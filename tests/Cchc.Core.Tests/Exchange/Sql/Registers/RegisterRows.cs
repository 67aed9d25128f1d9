using System.Globalization;
using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Sql;
using NodaTime.Text;

namespace Cchc.Core.Tests.Exchange.Sql.Registers;

/// <summary>Dossiers as rows of the standard tables, and answers as rows of the views: everything as text, null for NULL.</summary>
internal static class RegisterRows
{
    public const string Verdicts =
        "verdict, by_promise, as_vendors, state, is_late, unlawful_stop, legal_due_day, due_if_resumed_day, promised_due_day, promised_due_second, started_at, closed_at, used_days, allowed_days, late_days";

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static IReadOnlyList<string> DossierColumns { get; } = Columns(ofEvents: false);

    public static IReadOnlyList<string> EventColumns { get; } = Columns(ofEvents: true);

    public static string?[] Of(RegisterDossier dossier) =>
    [
        dossier.Code,
        Of(dossier.Received),
        dossier.Time is ProcessingTime.WorkingDays time ? time.Value.ToString(CultureInfo.InvariantCulture) : null,
        dossier.ProcedureCode,
        dossier.FieldCode,
        dossier.RulesName,
        dossier.Agency,
        dossier.Officer,
        dossier.Channel is { } channel ? Of((int)channel) : null,
        dossier.IsRemote ? "1" : "0",
        Of(dossier.Submitted),
        Of(dossier.Promised),
        Of(dossier.Result),
        Of(dossier.Returned),
        Of(dossier.Refused),
        dossier.RefusalReason,
        dossier.Status is { } status ? Of(status) : null,
    ];

    public static IEnumerable<string?[]> EventsOf(RegisterDossier dossier) => dossier.Events.Select((item, i) => new[]
    {
        dossier.Code,
        item.Id,
        TypeOf(item),
        Of(item.At),
        Of(i),
        Of(item.RecordedAt),
        Of(EventAppointment.Of(item)),
        (item as DossierEvent.SupplementRequested)?.Content,
        item is DossierEvent.SupplementRequested asked ? Word(asked.Cause.ToString()) : null,
        item switch
        {
            DossierEvent.Paused pause => pause.Reason,
            DossierEvent.Refused refusal => refusal.Reason,
            DossierEvent.ExtendedWithApology apology => apology.Reason,
            _ => null,
        },
        (item as DossierEvent.Paused)?.Rule,
        (item as DossierEvent.Paused)?.LegalBasis,
        item is DossierEvent.Returned returned ? Word(returned.What.ToString()) : null,
    });

    /// <summary>What the view must say of a dossier, in the order of <see cref="Verdicts"/>.</summary>
    public static string?[] Of(RegisterAnswer answer) =>
    [
        Word(answer.Verdict.ToString()),
        Word(answer.ByPromise.ToString()),
        Word(answer.AsVendors.ToString()),
        answer.State is { } state ? Word(state.ToString()) : null,
        answer.IsLate is { } late ? late ? "1" : "0" : null,
        answer.IsSuspendedUnlawfully ? "1" : "0",
        answer.LegalDue is { TimeOfDay: null } due ? Iso(due.Date) : answer.LegalDue?.ToString(),
        answer.DueIfResumedNow is { TimeOfDay: null } resumed ? Iso(resumed.Date) : answer.DueIfResumedNow?.ToString(),
        answer.PromisedDue is { } promised ? Iso(promised.Date) : null,
        answer.PromisedDue is { } until ? until.TimeOfDay is { } time ? Of((int)(time.NanosecondOfDay / 1_000_000_000)) : "86399" : null,
        Of(answer.StartedAt),
        Of(answer.EndedAt),
        answer.UsedWorkingDays is { } used ? Of(used) : null,
        answer.AllowedWorkingDays is { } allowed ? Of(allowed) : null,
        answer.LateWorkingDays is { } lateDays ? Of(lateDays) : null,
    ];

    public static string Of(RegisterFinding finding) => $"{finding.Code} {finding.EventId ?? "-"}{(finding.IsToBeChecked ? " ?" : string.Empty)}";

    private static string? Of(LocalDateTime? moment) => moment is { } at ? Pattern.Format(at) : null;

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Of(DossierDue? due) => due is null ? null : Pattern.Format(due.Date.At(due.TimeOfDay ?? LocalTime.Midnight));

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string TypeOf(DossierEvent item) => item switch
    {
        DossierEvent.ExtendedWithApology => "extended",
        DossierEvent.StoppedByApplicant => "stopped",
        DossierEvent.ResultIssued => "result",
        _ => Word(item.GetType().Name),
    };

    private static List<string> Columns(bool ofEvents) =>
        [.. SqlRegisterMap.Fields.Where(field => field.StartsWith("event.", StringComparison.Ordinal) == ofEvents).Select(field => SqlRegisterMap.Standard.Column(field)!)];
}
