using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Simplification;

/// <summary>Counts the dossiers of a register by procedure: a few numbers a procedure, whatever the number of dossiers.</summary>
internal sealed class UseCounter
{
    private const int LeastDays = 90;
    private const int DaysOfYear = 365;

    private readonly SortedDictionary<string, Counts> byCode = new(StringComparer.Ordinal);
    private LocalDate? first;
    private LocalDate? last;

    public void Add(RegisterAnswer answer)
    {
        if (answer.Dossier.ReceivedAt is not { } received || !ProcedureCode.TryParse(answer.Dossier.ProcedureCode, out var code))
        {
            return;
        }

        var date = received.Date;
        first = first is { } from && from <= date ? from : date;
        last = last is { } through && through >= date ? through : date;
        if (!byCode.TryGetValue(code.Key, out var counts))
        {
            byCode.Add(code.Key, counts = new Counts(code));
        }

        counts.Received++;
        if (answer.Verdict is RegisterVerdict.Early or RegisterVerdict.OnTime or RegisterVerdict.Late
            && answer is { UsedWorkingDays: { } used, AllowedWorkingDays: { } allowed })
        {
            counts.Answered(allowed, used);
        }
    }

    public IReadOnlyList<ProcedureUse> Uses() => ValueList.Of(byCode.Values.Select(Use));

    private ProcedureUse Use(Counts counts)
    {
        var days = Period.DaysBetween(first!.Value, last!.Value) + 1;
        var (allowed, used) = counts.Usual();
        var period = new BilingualText($"từ {DateText.Vi(first.Value)} đến {DateText.Vi(last.Value)}",
            $"from {DateText.Iso(first.Value)} to {DateText.Iso(last.Value)}");
        var received = (ExactNumber)counts.Received;
        var (vi, en) = days == DaysOfYear ? (string.Empty, string.Empty)
            : days < LeastDays ? ($", {days} ngày, quá ngắn để quy đổi ra một năm", $", {days} days, too short to be scaled to a year")
            : ($", {days} ngày, quy đổi ra {DaysOfYear} ngày", $", {days} days, scaled to {DaysOfYear}");
        return new ProcedureUse
        {
            Procedure = counts.Code,
            DossiersPerYear = days < LeastDays ? null : ExactNumber.Fraction(counts.Received * DaysOfYear, days),
            Answered = used.Values.Sum(),
            P90WorkingDays = P90(used),
            AllowedWorkingDays = allowed,
            Source = new($"sổ theo dõi: {received.ToVietnamese()} hồ sơ tiếp nhận {period.Vi}{vi}",
                $"register: {received.ToEnglish()} dossiers received {period.En}{en}"),
        };
    }

    /// <summary>The smallest number of days within which nine in ten were answered.</summary>
    private static int? P90(SortedDictionary<int, int> used)
    {
        var (all, sum) = (used.Values.Sum(), 0);
        foreach (var (days, count) in used.Select(pair => (pair.Key, pair.Value)))
        {
            sum += count;
            if (sum * 10L >= all * 9L)
            {
                return days;
            }
        }

        return null;
    }

    private sealed class Counts(ProcedureCode code)
    {
        private readonly SortedDictionary<int, SortedDictionary<int, int>> byAllowed = [];

        public ProcedureCode Code { get; } = code;

        public long Received { get; set; }

        public void Answered(int allowed, int used)
        {
            if (!byAllowed.TryGetValue(allowed, out var days))
            {
                byAllowed.Add(allowed, days = []);
            }

            days[used] = (days.TryGetValue(used, out var count) ? count : 0) + 1;
        }

        /// <summary>The time that most were allowed, of several the shortest, and how many used how many days.</summary>
        public (int? Allowed, SortedDictionary<int, int> Used) Usual()
        {
            var best = byAllowed.OrderByDescending(pair => pair.Value.Values.Sum()).ThenBy(pair => pair.Key).FirstOrDefault();
            return best.Value is null ? (null, []) : (best.Key, best.Value);
        }
    }
}
