using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

public sealed partial record DossierClockRules
{
    private const string Decree297 = " Nghị định số 297/2025/NĐ-CP";
    private const string Amended = " (được sửa đổi, bổ sung bởi ";
    private const string Decree301 = " Nghị định số 301/2026/NĐ-CP)";
    private const string Unread = " (chưa đọc toàn văn)";

    private static readonly LocalDate Decree61 = new(2018, 6, 21);
    private static readonly LocalDate Decree107 = new(2021, 12, 6); // known second hand
    private static readonly LocalDate Decree118From = new(2025, 7, 1);
    private static readonly LocalDate Decree297From = new(2025, 11, 17);
    private static readonly LocalDate Decree63From = new(2024, 7, 1);

    /// <summary>
    /// The one-stop decrees (một cửa, một cửa liên thông), by day of receipt: NĐ 61/2018/NĐ-CP from 21/6/2018 (with NĐ 107/2021 from 06/12/2021), NĐ 118/2025
    /// from 1/7/2025, NĐ 367/2025 from 31/12/2025, NĐ 309/2026 from 05/8/2026. Of a receipt before 21/6/2018 the text is not known: it is counted as by NĐ
    /// 61/2018, and whatever is found is a question. Of NĐ 118/2025 and 367/2025 no full text was read: versions from 1/7/2025 on are secondary, their 2
    /// working days for a supplement request too; of the last one the start and the single supplement request were read in NĐ 309/2026. No article lets an
    /// agency pause a dossier.
    /// </summary>
    public static DossierClockRules OneStop { get; } = Versions();

    /// <summary>
    /// The inter-agency chain of NĐ 297/2025/NĐ-CP (household business, security certificate, karaoke licence), from 17/11/2025: from complete dossier and fee
    /// paid; received in the last hour before closing, from the next working day (art. 6.3).
    /// </summary>
    public static DossierClockRules InterAgency297 { get; } = Chain("inter-agency-297");

    /// <summary>
    /// The first procedure of that chain, the registration of the household business: also after 17:00 or on a day off, from 08:00 of the next working day
    /// (art. 3.5).
    /// </summary>
    public static DossierClockRules InterAgency297First { get; } = Chain("inter-agency-297-first") with
    {
        Title = new("thủ tục đầu tiên của chuỗi liên thông theo Nghị định số 297/2025/NĐ-CP", "the first procedure of the chain under Decree 297/2025/NĐ-CP"),
        Source = "khoản 5 Điều 3 và khoản 3 Điều 6" + Decree297,
        Start = new ClockStart { CutOff = new LocalTime(17, 0), DaysOffMove = true, BeforeClosing = Duration.FromHours(1), OpeningAt = new LocalTime(8, 0) },
    };

    /// <summary>
    /// Land (NĐ 101/2024/NĐ-CP from 01/8/2024, NĐ 151/2025/NĐ-CP): determining and paying financial obligations, posting and examination are left out, by
    /// <see cref="PauseRules"/>; 10 working days more in mountain, island and remote communes. Everything else is that of the one-stop decree.
    /// </summary>
    public static DossierClockRules Land { get; } = Sector(OneStop, new LocalDate(2024, 8, 1), version => version with
    {
        Name = "land",
        Title = new("đất đai", "land"),
        Source = "Nghị định số 101/2024/NĐ-CP; Nghị định số 151/2025/NĐ-CP",
        Confidence = SourceConfidence.Secondary,
        Fee = ClockFee.ExcludedUntilPaid,
        FeeSource = Deadlines.Clock.PauseRules.LandFinancialObligation.Source,
        RemoteWorkingDays = 10,
    });

    /// <summary>
    /// Minerals (thủ tục 1.014264, 1.014269, groups I to III): the desk checks within 3 working days and hands an incomplete dossier back; in the appraisal a
    /// supplement may be asked for at any time, and the rest of the time then grows by 21 working days. Group IV has no such addition.
    /// </summary>
    public static DossierClockRules Minerals { get; } = Sector(OneStop, new LocalDate(2025, 7, 1), version => version with
    {
        Name = "minerals",
        Title = new("địa chất, khoáng sản", "minerals"),
        Source = Deadlines.Clock.PauseRules.MineralsSupplement.Source,
        Confidence = SourceConfidence.Secondary,
        Supplement = Deadlines.Clock.PauseRules.MineralsSupplement.Semantics,
        NoticeOnline = null,
        NoticeOnPaper = null,
        DataNotice = false,
        ReturnWithin = new ProcessingTime.WorkingDays(3m),
        SupplementSource = Deadlines.Clock.PauseRules.MineralsSupplement.Source,
        SupplementSourceOnPaper = null,
    });

    /// <summary>
    /// Construction appraisal (thủ tục 1.013234, 1.013239): the supplement is requested within 7 days of the receipt; one pause, by
    /// <see cref="PauseRules.ConstructionAppraisal"/>; without an answer within 20 days the appraisal stops.
    /// </summary>
    public static DossierClockRules ConstructionAppraisal { get; } = Sector(OneStop, new LocalDate(2024, 12, 30), version => version with
    {
        Name = "construction-appraisal",
        Title = new("thẩm định xây dựng", "construction appraisal"),
        Source = Deadlines.Clock.PauseRules.ConstructionAppraisal.Source,
        Confidence = SourceConfidence.Secondary,
        NoticeOnline = new ProcessingTime.CalendarDays(7m),
        NoticeOnPaper = new ProcessingTime.CalendarDays(7m),
        DataNotice = false,
        SupplementSource = "Thủ tục 1.013234, 1.013239: \"Trong thời hạn 07 ngày sau khi tiếp nhận hồ sơ … gửi văn bản yêu cầu bổ sung hồ sơ\"",
        SupplementSourceOnPaper = null,
    });

    /// <summary>
    /// The birth group (liên thông đăng ký khai sinh, thường trú, thẻ bảo hiểm y tế): NĐ 63/2024/NĐ-CP art. 7 from 01/7/2024, and from 1/9/2026 as amended by
    /// NĐ 301/2026/NĐ-CP. Completed after 15:00: from the next working day. The time itself is 3 working days, 5 with verification. From 1/9/2026 a supplement
    /// is requested within 24 hours by the clock; before, as one-stop.
    /// </summary>
    public static DossierClockRules BirthGroup { get; } = Birth();

    /// <summary>The named sets, each as it is in force now.</summary>
    public static IReadOnlyList<DossierClockRules> All { get; } =
        ValueList.Of([OneStop, InterAgency297, InterAgency297First, Land, Minerals, ConstructionAppraisal, BirthGroup]);

    /// <summary>Whether a version is none of the named sets, now or before.</summary>
    internal static bool IsOwn(DossierClockRules rules)
    {
        foreach (var set in All)
        {
            for (DossierClockRules? version = set; version is not null; version = version.Earlier)
            {
                if (version.Equals(rules))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The first day of the set itself, whatever held before it; null for any day.</summary>
    internal LocalDate? Began
    {
        get
        {
            var version = this;
            while (version.Earlier is { } earlier && earlier.Title == Title)
            {
                version = earlier;
            }

            return version.InForceFrom;
        }
    }

    private static DossierClockRules Versions()
    {
        var before = new DossierClockRules
        {
            Name = "one-stop",
            Title = new(
                "một cửa trước Nghị định số 61/2018/NĐ-CP (chưa xác định văn bản; tính theo cách của Nghị định này để tham khảo)",
                "one-stop shop before Decree 61/2018/NĐ-CP (the text is not known; counted as by that decree, for reference only)"),
            Source = "Văn bản về cơ chế một cửa trước Nghị định số 61/2018/NĐ-CP (chưa đọc, chưa xác định)",
            Confidence = SourceConfidence.Secondary,
            InForceThrough = Decree61.PlusDays(-1),
            NoticeOnline = new ProcessingTime.WorkingDays(3m),
            NoticeOnPaper = new ProcessingTime.WorkingDays(3m),
            ReturnWithin = new ProcessingTime.WorkingDays(3m),
        };
        var original = before with
        {
            Title = new("một cửa, một cửa liên thông", "one-stop shop"),
            Source = "Điều 19 Nghị định số 61/2018/NĐ-CP",
            Confidence = SourceConfidence.Confirmed,
            InForceFrom = Decree61,
            InForceThrough = Decree107.PlusDays(-1),
            Earlier = before,
            SupplementSource = "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP",
            ContentSource = "khoản 3 Điều 15, điểm a khoản 1 và điểm a khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP",
            SupplementLimitSource = "khoản 3 Điều 15 và điểm a khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP",
            RefusalSource = "điểm b khoản 1 Điều 17 và khoản 8 Điều 19 Nghị định số 61/2018/NĐ-CP",
            ApologySource = "khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP",
            PauseSource = "Nghị định số 61/2018/NĐ-CP (không điều nào cho phép cơ quan tạm dừng); " + ClockRun.OfficersRule,
        };
        var first = original with
        {
            Source = "Điều 19 Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)",
            InForceFrom = Decree107,
            InForceThrough = Decree118From.PlusDays(-1),
            Earlier = original,
        };
        var second = first with
        {
            Source = "Nghị định số 118/2025/NĐ-CP",
            Confidence = SourceConfidence.Secondary,
            InForceFrom = Decree118From,
            InForceThrough = null,
            Earlier = first,
            NoticeOnline = new ProcessingTime.WorkingDays(2m),
            NoticeOnPaper = new ProcessingTime.WorkingDays(2m),
            DataNotice = true,
            ReturnWithin = new ProcessingTime.WorkingDays(2m),
            SupplementSource = "khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP",
            SupplementSourceOnPaper = "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP",
            ContentSource = null,
            SupplementLimitSource = null,
            RefusalSource = "Điều 17 Nghị định số 118/2025/NĐ-CP" + Unread,
            ApologySource = "Nghị định số 118/2025/NĐ-CP (chưa đọc toàn văn, điều khoản chưa xác định)",
            PauseSource = "Nghị định số 118/2025/NĐ-CP (chưa đọc được Điều 15–22; chưa biết điều nào cho phép cơ quan tạm dừng); " + ClockRun.OfficersRule,
        };
        var third = second with
        {
            Source = "Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP)",
            InForceFrom = new LocalDate(2025, 12, 31),
            Earlier = second with { InForceThrough = new LocalDate(2025, 12, 30) },
        };
        return third with
        {
            Source = "Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)",
            InForceFrom = new LocalDate(2026, 8, 5),
            Earlier = third with { InForceThrough = new LocalDate(2026, 8, 4) },
            Start = new ClockStart { AtCompetentAgency = true },
            SupplementSource = "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)",
        };
    }

    /// <summary>Every version of the one-stop rules since the sector's own text with what it does otherwise; before it those rules themselves.</summary>
    private static DossierClockRules Sector(DossierClockRules oneStop, LocalDate from, Func<DossierClockRules, DossierClockRules> change)
    {
        var changed = change(oneStop);
        return oneStop.Earlier is { } before && before.InForceThrough >= from
            ? changed with { Earlier = Sector(before, from, change) }
            : changed with { Earlier = Before(changed.Name, from), InForceFrom = from };
    }

    /// <summary>The one-stop rules of the days before a set came into force, under the name of the set.</summary>
    private static DossierClockRules Before(string name, LocalDate from)
    {
        return Named(OneStop.On(from.PlusDays(-1))) with { InForceThrough = from.PlusDays(-1) };

        DossierClockRules Named(DossierClockRules version) =>
            version with { Name = name, Earlier = version.Earlier is { } earlier ? Named(earlier) : null };
    }

    private static DossierClockRules Chain(string name) => new()
    {
        Name = name,
        Earlier = Before(name, Decree297From),
        Title = new("liên thông theo Nghị định số 297/2025/NĐ-CP", "the inter-agency chain under Decree 297/2025/NĐ-CP"),
        Source = "khoản 2 và khoản 3 Điều 6" + Decree297,
        InForceFrom = Decree297From,
        Start = new ClockStart { BeforeClosing = Duration.FromHours(1) },
        Fee = ClockFee.StartsWhenPaid,
        FeeSource = "khoản 2 Điều 6" + Decree297,
        FeeNoticeSource = "khoản 1 Điều 9" + Decree297,
        NoticeOnline = new ProcessingTime.WorkingHours(8m),
        NoticeOnPaper = new ProcessingTime.WorkingHours(8m),
        SupplementWithin = new ProcessingTime.WorkingDays(15m),
        ClosingRemark = new("hoặc theo thời hạn của pháp luật chuyên ngành", "or by the time of the sector's law"),
        SupplementSource = "điểm a khoản 4 Điều 6" + Decree297,
        RefusalSource = "Điều 7" + Decree297,
        ApologySource = "khoản 5 Điều 6" + Decree297,
        ApologyTime = ClockApologyTime.WhenLate,
        PauseSource = "Điều 6" + Decree297 + " (không cho phép cơ quan tạm dừng); " + ClockRun.OfficersRule,
    };

    private static DossierClockRules Birth()
    {
        var first = OneStop.On(Decree63From) with
        {
            Name = "birth-group",
            Earlier = Before("birth-group", Decree63From),
            Title = new("liên thông khai sinh", "the birth group"),
            Source = "khoản 2 Điều 7 Nghị định số 63/2024/NĐ-CP",
            Confidence = SourceConfidence.Secondary,
            InForceFrom = Decree63From,
            InForceThrough = Decree118From.PlusDays(-1),
            Start = new ClockStart { CutOff = LegalBasisByDate.LegalCutOff, DaysOffMove = true },
            ReturnWithin = null,
            ApologySource = "khoản 3 Điều 7 Nghị định số 63/2024/NĐ-CP",
            AppointmentLimitSource = DeadlineRules.Convention, // it asks for an apology and a new appointment, and does not say how often
            ApologyTime = ClockApologyTime.WhenLate,
            PauseSource = "Nghị định số 63/2024/NĐ-CP (không cho phép cơ quan tạm dừng); " + ClockRun.OfficersRule,
        };
        var second = first with
        {
            InForceFrom = Decree118From,
            InForceThrough = new LocalDate(2026, 8, 31),
            Earlier = first,
            NoticeOnline = new ProcessingTime.WorkingDays(2m),
            NoticeOnPaper = new ProcessingTime.WorkingDays(2m),
            DataNotice = true,
            SupplementSource = "khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP",
            SupplementSourceOnPaper = "khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP",
            ContentSource = null,
            SupplementLimitSource = null,
            RefusalSource = "Điều 17 Nghị định số 118/2025/NĐ-CP" + Unread,
        };
        return second with
        {
            Source = "khoản 2 Điều 7 Nghị định số 63/2024/NĐ-CP" + Amended + "Điều 5" + Decree301,
            Confidence = SourceConfidence.Confirmed,
            InForceFrom = new LocalDate(2026, 9, 1),
            InForceThrough = null,
            Earlier = second,
            NoticeOnline = new ProcessingTime.ClockHours(24m),
            NoticeOnPaper = new ProcessingTime.ClockHours(24m),
            DataNotice = false,
            SupplementSource = "điểm b khoản 1 Điều 8 Nghị định số 63/2024/NĐ-CP" + Amended + "khoản 1 Điều 6" + Decree301,
            SupplementSourceOnPaper = null,
            SupplementLimitSource = DeadlineRules.Convention, // nor how often a supplement may be asked for
            RefusalSource = "điểm b khoản 1 Điều 8 Nghị định số 63/2024/NĐ-CP" + Amended + "khoản 1 Điều 6" + Decree301,
            ApologySource = "khoản 3 Điều 7 Nghị định số 63/2024/NĐ-CP" + Amended + "Điều 5" + Decree301,
            Supplement = new PauseSemantics.ExcludedTime(),
            OutageStopsTheClock = true,
            SupplementWithin = new ProcessingTime.WorkingDays(7m),
        };
    }
}
