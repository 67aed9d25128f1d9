using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// The audit of a register (rà soát sổ theo dõi hồ sơ): what the judge of the register does not allow, and what only the register shows, dossier by dossier;
/// then by agency and officer. Immutable and safe for any number of threads; reads no clock.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Clock;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Dossiers.Audits;
/// using Cchc.Core.Dossiers.Registers;
/// using NodaTime;
///
/// var audit = new RegisterAudit(new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)));
/// var dossier = new RegisterDossier
/// {
///     Code = "H01.2-250310-0001",
///     Time = new ProcessingTime.WorkingDays(5),
///     Received = new LocalDateTime(2025, 3, 10, 9, 0),
///     Result = new LocalDateTime(2025, 3, 14, 9, 0),
/// };
/// foreach (var finding in audit.Audit(dossier, new LocalDateTime(2025, 4, 1, 8, 0)).Findings)
/// {
///     Console.WriteLine(finding.Text.En); // No receipt slip with an appointment on record (Monday 2025-03-10 at 09:00)
/// }
/// </code>
/// </example>
public sealed class RegisterAudit
{
    /// <summary>An audit by a judge.</summary>
    /// <param name="judge">Judges each dossier.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="judge"/> is null.</exception>
    public RegisterAudit(RegisterJudge judge, AuditOptions? options = null)
    {
        Judge = judge ?? throw new ArgumentNullException(nameof(judge));
        Options = options ?? AuditOptions.Default;
        Demanded = new HashSet<string>(Options.ComponentsInDatabases.Select(AuditRun.Folded), StringComparer.Ordinal);
    }

    /// <summary>The judge.</summary>
    public RegisterJudge Judge { get; }

    /// <summary>What the audit was told.</summary>
    public AuditOptions Options { get; }

    internal HashSet<string> Demanded { get; }

    /// <summary>Judges and audits one dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The moment, by the clock in Vietnam: what happened or was written down later is left out.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public AuditedDossier Audit(RegisterDossier dossier, LocalDateTime asOf) => Audit(Judge.Judge(dossier, asOf));

    /// <summary>Audits a dossier that was judged already.</summary>
    /// <param name="answer">The answer of the judge.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public AuditedDossier Audit(RegisterAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new AuditRun(this, answer).Audit();
    }

    /// <summary>
    /// Audits many dossiers on all processors, in their order and as they are asked for, as <see cref="RegisterJudge.JudgeAll"/>.
    /// </summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="asOf">The moment.</param>
    /// <returns>What was found in each, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null, or one of them is.</exception>
    public IEnumerable<AuditedDossier> AuditAll(IEnumerable<RegisterDossier> dossiers, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return RegisterPieces.InOrder(dossiers, dossier => Audit(dossier, asOf));
    }

    /// <summary>
    /// Audits many dossiers on all processors and adds them up: memory grows with agencies and officers, not with dossiers.
    /// </summary>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="each">Called for each dossier, in order, on the thread that asks; null for nothing.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null, or one of them is.</exception>
    public AuditSummary Run(IEnumerable<RegisterDossier> dossiers, LocalDateTime asOf, Action<AuditedDossier>? each = null)
    {
        var tally = new AuditTally();
        foreach (var dossier in AuditAll(dossiers, asOf))
        {
            tally.Add(dossier);
            each?.Invoke(dossier);
        }

        return new AuditSummary(tally, Options.Level);
    }
}
