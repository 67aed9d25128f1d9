using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

public sealed partial record DossierClockRules
{
    private const string Apology61 = "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9";

    /// <summary>
    /// The one-stop decrees (một cửa, một cửa liên thông), by day of receipt: NĐ 61/2018/NĐ-CP (with NĐ 107/2021), NĐ 118/2025 from 1/7/2025, NĐ 367/2025 from 31/12/2025, NĐ 309/2026 from
    /// 05/8/2026. The texts of NĐ 118/2025 and 367/2025 were not read: versions from 1/7/2025 on are secondary; of the last one the start and the single supplement request were read in NĐ 309/2026.
    /// </summary>
    public static DossierClockRules OneStop { get; } = Versions();

    /// <summary>Inter-agency procedures under NĐ 297/2025/NĐ-CP: from complete dossier and fee paid.</summary>
    public static DossierClockRules InterAgency297 { get; } = new()
    {
        Name = "inter-agency-297",
        Title = new("liên thông theo Nghị định 297/2025/NĐ-CP", "inter-agency procedures under Decree 297/2025/NĐ-CP"),
        Source = "Nghị định 297/2025/NĐ-CP, Điều 3 khoản 5 và Điều 6 khoản 3",
        Start = new ClockStart { CutOff = new LocalTime(17, 0), DaysOffMove = true, BeforeClosing = Duration.FromHours(1), OpeningAt = new LocalTime(8, 0) },
        Fee = ClockFee.StartsWhenPaid,
        NoticeOnline = new ProcessingTime.WorkingHours(8m),
        NoticeOnPaper = new ProcessingTime.WorkingHours(8m),
        SupplementWithin = new ProcessingTime.WorkingDays(15m),
        SupplementSource = "Nghị định 297/2025/NĐ-CP",
        ApologySource = "Nghị định 297/2025/NĐ-CP",
    };

    /// <summary>
    /// Land (NĐ 101/2024/NĐ-CP, NĐ 151/2025/NĐ-CP): determining and paying financial obligations, posting and examination are left out; 10 working days more in mountain, island and remote communes.
    /// Everything else is that of the one-stop decree.
    /// </summary>
    public static DossierClockRules Land { get; } = Sector(OneStop, version => version with
    {
        Name = "land",
        Title = new("đất đai", "land"),
        Source = "Nghị định 101/2024/NĐ-CP; Nghị định 151/2025/NĐ-CP",
        Confidence = SourceConfidence.Secondary,
        Fee = ClockFee.ExcludedUntilPaid,
        RemoteWorkingDays = 10,
    });

    /// <summary>Minerals (thủ tục 1.014264, 1.014269): after the supplement the rest of the time grows by 21 working days.</summary>
    public static DossierClockRules Minerals { get; } = Sector(OneStop, version => version with
    {
        Name = "minerals",
        Title = new("địa chất, khoáng sản", "minerals"),
        Source = "Thủ tục 1.014264, 1.014269: \"thời gian thẩm định còn lại … được tăng thêm 21 ngày làm việc\"",
        Confidence = SourceConfidence.Secondary,
        Supplement = new PauseSemantics.ResumePlusDays(21),
        NoticeOnline = null,
        NoticeOnPaper = null,
        ReturnWithin = null,
        SupplementSource = null,
    });

    /// <summary>Construction appraisal (thủ tục 1.013234, 1.013239): at most one pause; without an answer within 20 days the appraisal stops.</summary>
    public static DossierClockRules ConstructionAppraisal { get; } = Sector(OneStop, version => version with
    {
        Name = "construction-appraisal",
        Title = new("thẩm định xây dựng", "construction appraisal"),
        Source = "Thủ tục 1.013234, 1.013239: \"tạm dừng thẩm định (không quá 01 lần)\"",
        Confidence = SourceConfidence.Secondary,
        Pause = new PauseSemantics.LimitedCount(1),
        PauseWithin = new ProcessingTime.CalendarDays(20m),
    });

    /// <summary>
    /// The birth group (liên thông đăng ký khai sinh, thường trú, thẻ bảo hiểm y tế): NĐ 63/2024/NĐ-CP art. 7, and from 1/9/2026 as amended by NĐ 301/2026/NĐ-CP art. 5. Completed after 15:00: from the next working day.
    /// The time itself is 3 working days, 5 with verification. The times for a supplement notice and for apologies are those of the one-stop decrees.
    /// </summary>
    public static DossierClockRules BirthGroup { get; } = Birth();

    /// <summary>The named sets, each as it is in force now.</summary>
    public static IReadOnlyList<DossierClockRules> All { get; } = ValueList.Of([OneStop, InterAgency297, Land, Minerals, ConstructionAppraisal, BirthGroup]);

    private static DossierClockRules Versions()
    {
        var first = new DossierClockRules
        {
            Name = "one-stop",
            Title = new("một cửa, một cửa liên thông", "one-stop shop"),
            Source = "Nghị định 61/2018/NĐ-CP, Điều 19 (sửa đổi bởi Nghị định 107/2021/NĐ-CP)",
            InForceFrom = new LocalDate(2018, 6, 21),
            NoticeOnline = new ProcessingTime.WorkingHours(8m),
            NoticeOnPaper = new ProcessingTime.WorkingDays(1m),
            ReturnWithin = new ProcessingTime.WorkingDays(3m),
            SupplementSource = "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4",
            ApologySource = Apology61,
        };
        var second = first with
        {
            Source = "Nghị định 118/2025/NĐ-CP",
            Confidence = SourceConfidence.Secondary,
            InForceFrom = new LocalDate(2025, 7, 1),
            Earlier = first,
            ReturnWithin = new ProcessingTime.WorkingDays(2m),
            SupplementSource = "Nghị định 118/2025/NĐ-CP, Điều 17",
            ApologySource = "Nghị định 118/2025/NĐ-CP",
        };
        var third = second with { Source = "Nghị định 118/2025/NĐ-CP (sửa đổi bởi Nghị định 367/2025/NĐ-CP)", InForceFrom = new LocalDate(2025, 12, 31), Earlier = second };
        return third with
        {
            Source = "Nghị định 118/2025/NĐ-CP, Điều 17 (sửa đổi bởi Nghị định 309/2026/NĐ-CP, Điều 8)",
            InForceFrom = new LocalDate(2026, 8, 5),
            Earlier = third,
            Start = new ClockStart { AtCompetentAgency = true },
            SupplementSource = "Nghị định 118/2025/NĐ-CP, Điều 17 khoản 2 điểm a (sửa đổi bởi Nghị định 309/2026/NĐ-CP, Điều 8)",
        };
    }

    /// <summary>Every version of the one-stop rules with what a sector does otherwise.</summary>
    private static DossierClockRules Sector(DossierClockRules oneStop, Func<DossierClockRules, DossierClockRules> change) =>
        change(oneStop) with { Earlier = oneStop.Earlier is { } earlier ? Sector(earlier, change) : null };

    private static DossierClockRules Birth()
    {
        var first = new DossierClockRules
        {
            Name = "birth-group",
            Title = new("liên thông khai sinh", "the birth group"),
            Source = "Nghị định 63/2024/NĐ-CP, Điều 7",
            Confidence = SourceConfidence.Secondary,
            Start = new ClockStart { CutOff = LegalBasisByDate.LegalCutOff, DaysOffMove = true },
            NoticeOnline = new ProcessingTime.WorkingHours(8m),
            NoticeOnPaper = new ProcessingTime.WorkingDays(1m),
            SupplementSource = "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4",
            ApologySource = Apology61,
        };
        return first with
        {
            Source = "Nghị định 63/2024/NĐ-CP, Điều 7 (sửa đổi bởi Nghị định 301/2026/NĐ-CP, Điều 5)",
            InForceFrom = new LocalDate(2026, 9, 1),
            Earlier = first,
            SupplementSource = null,
            ApologySource = "Nghị định 118/2025/NĐ-CP",
            Supplement = new PauseSemantics.ExcludedTime(),
            OutageStopsTheClock = true,
            SupplementWithin = new ProcessingTime.WorkingDays(7m),
        };
    }
}
