using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>Counts answers one by one; memory does not grow with them.</summary>
internal sealed class RegisterCounter(LocalDate? from)
{
    private static readonly RegisterVerdict[] All = [.. Enumerable.Range(0, (int)RegisterVerdict.NotReceived + 1).Select(value => (RegisterVerdict)value)];

    private readonly long[] verdicts = new long[All.Length];
    private readonly long[] promised = new long[All.Length];
    private readonly Dictionary<string, long> findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> questions = new(StringComparer.Ordinal);
    private readonly Columns law = new();
    private readonly Columns vendors = new();
    private long dossiers;
    private long different;
    private long hidden;
    private long suspended;

    /// <summary>Report 06a by law, so far.</summary>
    public Report06a ByLaw => law.Report();

    /// <summary>Report 06a as vendors count, so far.</summary>
    public Report06a AsVendors => vendors.Report();

    public void Add(RegisterAnswer answer)
    {
        dossiers++;
        verdicts[(int)answer.Verdict]++;
        promised[(int)answer.ByPromise]++;
        suspended += answer.IsSuspendedUnlawfully ? 1 : 0;
        for (var i = 0; i < answer.Findings.Count; i++)
        {
            Count(findings, answer.Findings[i].Code);
            if (answer.Findings[i].IsToBeChecked)
            {
                Count(questions, answer.Findings[i].Code);
            }
        }

        var (byLaw, asVendors) = (ReportColumns.ByLaw(answer), ReportColumns.AsVendors(answer));
        different += IsDifferent(answer) ? 1 : 0;
        hidden += byLaw is ReportColumn.Late or ReportColumn.PendingOverdue && asVendors is not (ReportColumn.Late or ReportColumn.PendingOverdue) ? 1 : 0;
        var received = (answer.Dossier.ReceivedAt ?? answer.StartedAt)?.Date;
        var isBefore = ReportColumns.EndOf(answer) < from;
        law.Add(byLaw, answer, received, from, isBefore);
        vendors.Add(asVendors, answer, received, from, isBefore);
    }

    /// <summary>Whether a dossier stands in another column by law than as it is counted.</summary>
    public static bool IsDifferent(RegisterAnswer answer) => ReportColumns.ByLaw(answer) != ReportColumns.AsVendors(answer);

    public RegisterTotals Totals() => new()
    {
        From = from,
        Dossiers = dossiers,
        Verdicts = [.. All.Select(verdict => new KeyValuePair<RegisterVerdict, long>(verdict, verdicts[(int)verdict]))],
        PromiseVerdicts = [.. All.Select(verdict => new KeyValuePair<RegisterVerdict, long>(verdict, promised[(int)verdict]))],
        ByLaw = law.Report(),
        AsVendors = vendors.Report(),
        Different = different,
        HiddenLate = hidden,
        SuspendedUnlawfully = suspended,
        Findings = [.. findings.OrderBy(pair => pair.Key, StringComparer.Ordinal)],
        ToBeChecked = [.. questions.OrderBy(pair => pair.Key, StringComparer.Ordinal)],
    };

    private static void Count(Dictionary<string, long> counts, string code) => counts[code] = counts.TryGetValue(code, out var count) ? count + 1 : 1;

    /// <summary>The columns of one report.</summary>
    private sealed class Columns
    {
        private readonly Dictionary<ReportColumn, long> counts = [];
        private long online;
        private long paper;
        private long carried;

        public void Add(ReportColumn column, RegisterAnswer answer, LocalDate? received, LocalDate? from, bool isBefore)
        {
            if (ReportColumns.InPeriod(column, isBefore) == ReportColumn.None)
            {
                return;
            }

            counts[column] = counts.TryGetValue(column, out var count) ? count + 1 : 1;
            if (received < from)
            {
                carried++;
            }
            else if (answer.Dossier.Channel == Procedures.SubmissionMethod.Online)
            {
                online++;
            }
            else
            {
                paper++;
            }
        }

        public Report06a Report() => new()
        {
            Online = online,
            OnPaper = paper,
            CarriedOver = carried,
            Early = Of(ReportColumn.Early),
            OnTime = Of(ReportColumn.OnTime),
            Late = Of(ReportColumn.Late),
            ResolvedUnknown = Of(ReportColumn.ResolvedUnknown),
            PendingInTime = Of(ReportColumn.PendingInTime),
            PendingOverdue = Of(ReportColumn.PendingOverdue),
            PendingUnknown = Of(ReportColumn.PendingUnknown),
        };

        private long Of(ReportColumn column) => counts.TryGetValue(column, out var count) ? count : 0;
    }
}
