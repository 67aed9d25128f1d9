using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>
/// Supplements, stops, apologies of the dossiers received, corrections carried out. A register that has no place for them leaves it open: nobody can say that
/// there were none.
/// </summary>
internal static partial class CountTable
{
    private static IEnumerable<IndicatorCount> Events() =>
    [
        Recorded("supplementRequests", "lượt yêu cầu bổ sung", "supplement requests", facts => Stops<DossierEvent.SupplementRequested>(facts)),
        Recorded("withSupplement", "hồ sơ có yêu cầu bổ sung", "dossiers with a supplement request",
            facts => AtLeast(1, Stops<DossierEvent.SupplementRequested>(facts))),
        Recorded("withRepeatedSupplement", "hồ sơ bị yêu cầu bổ sung từ hai lần", "dossiers with two supplement requests or more",
            facts => AtLeast(2, Stops<DossierEvent.SupplementRequested>(facts))),
        Recorded("stops", "lượt tạm dừng", "stops", facts => Stops<DossierEvent.Paused>(facts)),
        Recorded("withStop", "hồ sơ có tạm dừng", "dossiers with a stop", facts => AtLeast(1, Stops<DossierEvent.Paused>(facts))),
        Recorded("gainedWorkingDays", "số ngày làm việc được lợi nếu tính cả các lần dừng không được tính",
            "working days that stops which do not count would gain",
            facts => Stops<DossierEvent.Paused>(facts) is null ? null : facts.Answer.GainedWorkingDays ?? 0),
        Recorded("withApology", "hồ sơ có văn bản xin lỗi", "dossiers with an apology", facts => AtLeast(1, Apologies(facts))),
        Stated("withApologyLate", "hồ sơ quá hạn theo quy định có văn bản xin lỗi", "dossiers late by law with an apology",
            facts => facts.ByLaw is ReportColumn.Late or ReportColumn.PendingOverdue, facts => AtLeast(1, Apologies(facts))),
    ];

    /// <summary>What only a register with a place for it can tell.</summary>
    private static IndicatorCount Recorded(string name, string vi, string en, Func<CountFacts, long?> amount) => Stated(name, vi, en, IsCounted, amount);

    private static long? Stops<T>(CountFacts facts)
        where T : DossierEvent => Happened<T>(facts, RegisterContent.Stops);

    private static long? Apologies(CountFacts facts) => Happened<DossierEvent.ExtendedWithApology>(facts, RegisterContent.Apologies);

    private static long? Happened<T>(CountFacts facts, RegisterContent place)
        where T : DossierEvent
    {
        var count = facts.Count<T>();
        return count > 0 || (facts.Dossier.Content & place) != RegisterContent.None ? count : null;
    }

    private static long? AtLeast(int least, long? number) => number is { } known ? known >= least ? 1 : 0 : null;
}
