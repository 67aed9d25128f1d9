using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Sql;

/// <summary>The rules of the clock as conditions of SQL, taken from the library's own: a rule that changes there changes here.</summary>
internal sealed class RegisterRules
{
    /// <summary>The sets that views follow: what they do differs by the days in force alone. All others need the library.</summary>
    private static readonly DossierClockRules[] Followed = [DossierClockRules.OneStop, DossierClockRules.Land];

    /// <summary>What no article settles, whatever the rules.</summary>
    private static readonly string[] Conventions =
    [
        ClockViolations.StopRecordedLate, ClockViolations.StopOnLastDay, ClockViolations.StopOutsideHours, ClockViolations.AnswerRecordedLate,
        ClockViolations.ResultWhileStanding, ClockViolations.StopAfterDue, ClockViolations.LateByPromise, ClockViolations.OverdueByPromise,
        ClockViolations.SlipLaterThanLaw, ClockViolations.SlipOnDayOff, ClockViolations.PauseNamesNoRule, ClockViolations.PauseRuleUnknown,
        ClockViolations.PauseRuleNotInForce, ClockViolations.PauseRuleDoesNotCover,
    ];

    private readonly RegisterDialect sql;
    private readonly List<DossierClockRules> versions = [];
    private readonly IReadOnlyList<PauseRule> own;
    private readonly List<string> receptions = [];

    public RegisterRules(RegisterDialect sql, RegisterJudge judge)
    {
        (this.sql, own) = (sql, judge.PauseRules);
        for (var version = DossierClockRules.OneStop; version is not null; version = version.Earlier)
        {
            versions.Add(version);
        }

        var calendar = judge.Calculator.Calendar;
        for (var day = calendar.Start; day <= calendar.End; day = day.PlusDays(1))
        {
            if (!calendar.IsWorkingDay(day) && calendar.IsReceptionDay(day))
            {
                receptions.Add(sql.Date(DateText.Iso(day)));
            }
        }
    }

    /// <summary>All pause rules; of two with one identifier the caller's goes first, and there are none such.</summary>
    public IReadOnlyList<PauseRule> Pauses => [.. own, .. PauseRules.All];

    /// <summary>The name of the set of rules: as the row states it, else by what it is about; a question mark where views do not follow it.</summary>
    public string Set
    {
        get
        {
            var known = string.Join(", ", Followed.Select(rules => sql.Literal(rules.Name)));
            var cases = PauseRules.All.Where(rule => rule.Sets.Count > 0 && DossierClockRules.Find(rule.Sets[0]) is not null)
                .Select(rule => (Covers: Covers(rule, null), Name: Followed.Any(rules => rules.Name == rule.Sets[0]) ? rule.Sets[0] : "?"))
                .Where(item => item.Covers.Length > 0)
                .Select(item => $" WHEN {item.Covers} THEN {sql.Literal(item.Name)}");
            return $"CASE WHEN rules_name IN ({known}) THEN rules_name WHEN rules_name IS NOT NULL THEN '?'{string.Concat(cases)} "
                + $"ELSE {sql.Literal(DossierClockRules.OneStop.Name)} END";
        }
    }

    /// <summary>Whether nobody hands anything over on a day: it is off, and no layer opens the desk on it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="works">Whether it is worked.</param>
    public string IsOff(string day, string works) =>
        $"{works} = {sql.Script.False}" + (receptions.Count == 0 ? string.Empty : $" AND {day} NOT IN ({string.Join(", ", receptions)})");

    /// <summary>Working days that a remote commune adds.</summary>
    public string Remote => "CASE WHEN is_remote = 1 THEN CASE " + string.Concat(Followed.Where(rules => rules.RemoteWorkingDays > 0)
        .Select(rules => $"WHEN rules_set = {sql.Literal(rules.Name)} AND {Since(rules)} THEN {rules.RemoteWorkingDays} ")) + "ELSE 0 END ELSE 0 END";

    /// <summary>Sets in which a fee stops the clock: these events need the library.</summary>
    public string FeeSets => string.Join(", ", Followed.Where(rules => rules.Fee != ClockFee.NoEffect).Select(rules => sql.Literal(rules.Name)));

    /// <summary>Within how many working days of the receipt a supplement is requested; of unusable data on paper one.</summary>
    /// <param name="dataUnusable">The column that says so.</param>
    public string NoticeDays(string dataUnusable) =>
        $"CASE WHEN {IsDataNotice(dataUnusable)} THEN 1 ELSE {ByVersion(version => Days(version.NoticeOnPaper))} END";

    /// <summary>Whether a request because of unusable data falls under the shorter time.</summary>
    /// <param name="dataUnusable">The column that says so.</param>
    public string IsDataNotice(string dataUnusable) => $"{dataUnusable} = 1 AND {DataNotice}";

    /// <summary>Whether the shorter times for unusable data hold by the day of receipt.</summary>
    public string DataNotice =>
        $"received_day >= {sql.Date("2026-01-01")} AND received_day <= {sql.Date("2027-02-28")}";

    /// <summary>Which rule makes a pause lawful: its code where none does, an empty text where one covers the dossier.</summary>
    public string PauseCode(bool withReasons)
    {
        var cases = Pauses.Select(rule =>
        {
            var inner = new List<string>();
            if (rule.InForceFrom is { } from)
            {
                inner.Add($"WHEN day < {sql.Date(DateText.Iso(from))} THEN 'v:{ClockViolations.PauseRuleNotInForce} '");
            }

            if (rule.InForceThrough is { } through)
            {
                inner.Add($"WHEN day > {sql.Date(DateText.Iso(through))} THEN 'v:{ClockViolations.PauseRuleNotInForce} '");
            }

            if (Covers(rule, "rules_set") is { Length: > 0 } covers)
            {
                inner.Add($"WHEN {covers} THEN ''");
            }

            var outside = $"'v:{ClockViolations.PauseRuleDoesNotCover} '";
            return $"WHEN rule_name = {sql.Literal(rule.Id)} THEN {(inner.Count == 0 ? outside : $"CASE {string.Join(" ", inner)} ELSE {outside} END")}";
        });
        var unnamed = withReasons
            ? $"CASE WHEN no_reason = 1 THEN 'v:{ClockViolations.PauseWithoutReason} ' WHEN no_basis = 1 THEN 'q:{ClockViolations.PauseWithoutReason} '"
                + $" ELSE 'v:{ClockViolations.PauseNamesNoRule} ' END"
            : $"'v:{ClockViolations.PauseNamesNoRule} '";
        return $"CASE WHEN no_rule = 1 THEN {unnamed}\n      {string.Join("\n      ", cases)}\n      ELSE 'v:{ClockViolations.PauseRuleUnknown} ' END";
    }

    /// <summary>Whether the rule that a pause names covers the dossier: 1, 2 where what it does needs the library, else 0.</summary>
    public string CandidateCovers => "CASE " + string.Concat(Pauses.Select(rule => (Rule: rule, Covers: Covers(rule, "rules_set")))
        .Where(item => item.Covers.Length > 0)
        .Select(item => $"WHEN c_rule = {sql.Literal(item.Rule.Id)} AND ({item.Covers}) THEN {(IsSimple(item.Rule) ? 1 : 2)}\n      ")) + "ELSE 0 END";

    /// <summary>
    /// Whether a pause that takes no office time would gain a day: it leaves out a working day, or its rule adds days; one whose rule begins the time again is
    /// no such finding.
    /// </summary>
    /// <param name="leavesOut">The condition that it leaves out a working day.</param>
    public string Gains(string leavesOut)
    {
        var (adding, restarting) = (Named(rule => rule.Semantics is PauseSemantics.ResumePlusDays { WorkingDays: > 0 }),
            Named(rule => rule.Semantics is PauseSemantics.RestartFromZero));
        return $"({leavesOut}{(adding.Length == 0 ? string.Empty : $" OR rule_name IN ({adding})")})"
            + (restarting.Length == 0 ? string.Empty : $" AND (rule_name IS NULL OR rule_name NOT IN ({restarting}))");

        string Named(Func<PauseRule, bool> which) => string.Join(", ", Pauses.Where(which).Select(rule => sql.Literal(rule.Id)));
    }

    /// <summary>
    /// Whether nobody may be blamed by a finding, since the article behind it was not read or none settles it. The letter of a finding of an event says where
    /// the event decides: q a question, p the article on dossiers on paper.
    /// </summary>
    public string ToBeChecked()
    {
        string If(IEnumerable<string> codes, string then) => $"WHEN code IN ({string.Join(", ", codes.Select(sql.Literal))}) THEN {then} ";
        var told = string.Join(" OR ", Followed.Where(rules => rules.Name != DossierClockRules.OneStop.Name && ClockSources.IsQuestion(rules.Source))
            .Select(rules => $"(rules_set = {sql.Literal(rules.Name)} AND {Since(rules)})"));
        return "CASE WHEN place = 'q' THEN 1 WHEN code LIKE 'CCHC-REG-%' THEN 1 "
            + If(Conventions, "1")
            + If([ClockViolations.LateByLaw, ClockViolations.OverdueByLaw],
                $"CASE WHEN {told} THEN 1 ELSE {Question(version => version.Source)} END")
            + If([ClockViolations.PauseWithoutReason], Question(version => version.PauseSource))
            + If([ClockViolations.SecondRequest], ByChannel(version => version.SupplementLimitSource))
            + If([ClockViolations.NoticeLate], Question(OnPaper))
            + If([ClockViolations.RequestWithoutContent], ByChannel(version => version.ContentSource))
            + If([ClockViolations.SecondAppointment], Question(version => version.AppointmentLimitSource ?? version.ApologySource))
            + If([ClockViolations.ApologyLate, ClockViolations.ApologyAfterDue, ClockViolations.ApologyWithoutReason, ClockViolations.NoApology],
                Question(version => version.ApologySource))
            + If([ClockViolations.RefusalWithoutReason], Question(version => version.RefusalSource)) + "ELSE 0 END";
    }

    /// <summary>A condition of what a rule covers; empty where it names nothing of the kind.</summary>
    private string Covers(PauseRule rule, string? set)
    {
        var terms = new List<string>();
        Add("procedure_code", rule.ProcedureCodes);
        Add("field_code", rule.FieldCodes);
        if (set is not null)
        {
            Add(set, rule.Sets);
        }

        return string.Join(" OR ", terms);

        void Add(string column, IReadOnlyList<string> codes)
        {
            if (codes.Count > 0)
            {
                terms.Add($"{column} IN ({string.Join(", ", codes.Select(sql.Literal))})");
            }
        }
    }

    /// <summary>Whether a dossier was received since a set holds, and not the one-stop rules before it.</summary>
    private string Since(DossierClockRules rules) => $"received_day >= {sql.Date(DateText.Iso(rules.Began!.Value))}";

    private static bool IsSimple(PauseRule rule) =>
        rule.Semantics is PauseSemantics.ExcludedTime && rule.Most is null && rule.Longest is null && rule.ClosedAfter is null;

    private static int Days(ProcessingTime? time) => time is ProcessingTime.WorkingDays { Value: var value } && value == decimal.Truncate(value)
        ? (int)value
        : throw new NotSupportedException("A version of the one-stop rules has a time for a supplement request that is not in working days.");

    // The times of both channels are known equally well; of that online the article was read, and not the time.
    private static string? OnPaper(DossierClockRules version) => version.SupplementSourceOnPaper ?? version.SupplementSource;

    private string ByChannel(Func<DossierClockRules, string?> own) =>
        $"CASE WHEN place = 'p' THEN {Question(version => own(version) ?? OnPaper(version))} "
            + $"ELSE {Question(version => own(version) ?? version.SupplementSource)} END";

    private string Question(Func<DossierClockRules, string?> source) =>
        ByVersion(version => ClockSources.IsQuestion(source(version) ?? version.Source) ? 1 : 0);

    private string ByVersion(Func<DossierClockRules, int> value) => "CASE " + string.Concat(versions.Take(versions.Count - 1).Select(version =>
        $"WHEN received_day >= {sql.Date(DateText.Iso(version.InForceFrom!.Value))} THEN {value(version)} "))
        + $"ELSE {value(versions[versions.Count - 1])} END";
}
