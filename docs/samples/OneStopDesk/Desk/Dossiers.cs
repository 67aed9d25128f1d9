using System.Globalization;
using Cchc.Core.Deadlines.Clock;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using OneStopDesk.Data;
using OneStopDesk.Problems;
using OneStopDesk.Security;

namespace OneStopDesk.Desk;

/// <summary>The dossiers of the agency of whoever is signed in: received, changed, found.</summary>
public sealed class Dossiers(DeskContext db, OfficeClock office, Catalogue catalogue, CurrentOfficer officer, TrailWriter trail)
{
    private static readonly LocalDatePattern CodeDay = LocalDatePattern.CreateWithInvariantCulture("yyMMdd");

    /// <summary>A dossier of the own agency; one of another is as unknown as one that never was.</summary>
    public async Task<StoredDossier?> FindAsync(string code) =>
        code.Length > 60 ? null : await db.Dossiers.SingleOrDefaultAsync(dossier => dossier.Code == code);

    /// <summary>The history of a dossier, to be computed with.</summary>
    public static DossierClockRequest HistoryOf(StoredDossier dossier) =>
        dossier.History ?? throw new InvalidOperationException($"The dossier {dossier.Code} has no history.");

    /// <summary>The state of a dossier now.</summary>
    public DossierClockState StateOf(DossierClockRequest request) => office.Clock.Compute(request, office.Now);

    /// <summary>Receives a dossier. The caller saves it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="written">When it was written down; null for now. Only the demo writes in the past.</param>
    /// <returns>The dossier, and the secret for its slip, which is stored nowhere.</returns>
    public async Task<(StoredDossier Dossier, string Secret)> ReceiveAsync(ReceiveForm form, LocalDateTime? written = null)
    {
        var now = written ?? office.Now;
        var procedure = catalogue.Find(form.Procedure) ?? throw new InputException(DeskProblems.Procedure, Texts.Shown(form.Procedure));
        var options = catalogue.TimesOf(procedure).Options;
        if (options.Count == 0)
        {
            throw new InputException(DeskProblems.NoTime, procedure.Code.Value);
        }

        var number = form.Option ?? (options.Count == 1 ? 1 : 0);
        if (number < 1 || number > options.Count)
        {
            throw new InputException(DeskProblems.Choice, options.Count);
        }

        var at = form.ReceivedAt is { Length: > 0 } typed ? Moments.Parse(typed) : now;
        if (at > now)
        {
            throw new InputException(DeskProblems.Future, Moments.Write(at));
        }

        var receipt = new DossierEvent.Received
        {
            Id = "1", At = at, IsOnline = form.IsOnline, IsComplete = form.IsComplete, RecordedAt = at < now ? now : null,
        };
        var request = options[number - 1].ToClockRequest([receipt]) with
        {
            Rules = Catalogue.ClockRulesOf(procedure),
            ProcedureCode = procedure.Code.Value,
            Context = [], // the origin of the time is in the record; what is stored has no context
        };
        var secret = Secrets.Create();
        var dossier = new StoredDossier
        {
            AgencyId = officer.AgencyId ?? throw new InvalidOperationException("Nobody is signed in."),
            Code = await NextCodeAsync(officer.AgencyId, now.Date),
            SecretHash = Secrets.Hash(secret),
            ProcedureCode = procedure.Code.Value,
            ProcedureName = procedure.Name,
            Applicant = Texts.Required(form.Applicant, new("người nộp hồ sơ", "the applicant")),
            Address = Texts.Optional(form.Address) ?? string.Empty,
            Contact = Texts.Optional(form.Contact) ?? string.Empty,
            History = request,
            ReceivedAt = at,
        };
        db.Dossiers.Add(dossier);
        trail.Done("register", dossier.Code, dossier.ProcedureCode);
        return (dossier, secret);
    }

    /// <summary>Enters what happened. The caller saves it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="form">The form.</param>
    /// <param name="written">When it was written down; null for now. Only the demo writes in the past.</param>
    public DossierClockRequest Add(StoredDossier dossier, EventForm form, LocalDateTime? written = null)
    {
        var now = written ?? office.Now;
        var history = HistoryOf(dossier);
        if (!EventKinds.Next(office.Clock.Compute(history, now).State, history.Events).Contains(form.Type, StringComparer.Ordinal))
        {
            throw new InputException(DeskProblems.NotNow, Texts.Shown(form.Type));
        }

        if (form.Type == "correction" && form.Of is { Length: > 0 } entry && !EventKinds.CanWithdraw(history.Events, entry))
        {
            throw new InputException(DeskProblems.Entry, Texts.Shown(entry));
        }

        var id = (history.Events.Count + 1).ToString(CultureInfo.InvariantCulture);
        var added = history.With(EventKinds.Of(form, id, now, dossier.ReceivedAt));
        dossier.History = added;
        trail.Done("event", dossier.Code, form.Type);
        return added;
    }

    // Two desks that take the same number at once: the unique index refuses the second, which then takes the next.
    private async Task<string> NextCodeAsync(string agency, LocalDate day)
    {
        var prefix = $"{agency}-{CodeDay.Format(day)}-";
        var last = await db.Dossiers.Where(dossier => dossier.Code.StartsWith(prefix)).Select(dossier => dossier.Code)
            .OrderByDescending(code => code.Length).ThenByDescending(code => code).FirstOrDefaultAsync(); // 10000 comes after 9999
        var number = last is null ? 1 : int.Parse(last[prefix.Length..], CultureInfo.InvariantCulture) + 1;
        return prefix + number.ToString("0000", CultureInfo.InvariantCulture);
    }
}
