using Cchc.Core.Calendars;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>The named counts over a catalogue, a row each. Internal procedures and withdrawn records are in none of them.</summary>
internal static class CatalogueCounts
{
    private const AnnouncementDayCount Working = AnnouncementDayCount.WorkingDays;
    private const AnnouncementDayCount Decree = AnnouncementDayCount.DecreeDays;

    private static readonly BilingualText Once = new("một thủ tục có trong nhiều quyết định của kỳ chỉ tính một lần, quá hạn một lần là quá hạn",
        "a procedure in several decisions of the period is counted once, and is late when one of them is");

    private static readonly BilingualText Scale = new("theo cách ghi của nghị định có hiệu lực vào ngày cuối kỳ",
        "in the terms of the decree in force on the last day of the period");

    private static readonly IReadOnlyList<(IndicatorCount Count, Func<CatalogueFacts, long?> Of)> Rows =
    [
        Row("procedures", "thủ tục hành chính có hiệu lực", "procedures in force", facts => facts.Procedures.Count),
        Row("proceduresOnline", "thủ tục cung cấp trực tuyến (toàn trình, một phần; mức độ 3, 4 trước 15/8/2022)",
            "procedures offered online (full, partial; levels 3 and 4 before 15/8/2022)", facts => facts.Levels.Online, Scale),
        Row("proceduresFull", "thủ tục cung cấp trực tuyến toàn trình", "procedures offered online in full", facts => facts.Levels.Full, Scale),
        Row("proceduresPartial", "thủ tục cung cấp trực tuyến một phần", "procedures offered online in part", facts => facts.Levels.Partial, Scale),
        Row("proceduresPartialWithoutReason", "thủ tục cung cấp trực tuyến một phần chưa nêu lý do",
            "procedures offered online in part without a published reason", facts => facts.Levels.PartialWithoutReason, Scale),
        Row("proceduresLevel1", "thủ tục trực tuyến mức độ 1", "procedures of online level 1", facts => facts.Levels.Level1, Scale),
        Row("proceduresLevel2", "thủ tục trực tuyến mức độ 2", "procedures of online level 2", facts => facts.Levels.Level2, Scale),
        Row("proceduresLevel3", "thủ tục trực tuyến mức độ 3", "procedures of online level 3", facts => facts.Levels.Level3, Scale),
        Row("proceduresLevel4", "thủ tục trực tuyến mức độ 4", "procedures of online level 4", facts => facts.Levels.Level4, Scale),
        Row("proceduresOffline", "thủ tục ghi không cung cấp trực tuyến", "procedures stated as not offered online", facts => facts.Levels.Offline),
        Row("proceduresOnlineNotStated", "thủ tục không ghi mức độ trực tuyến", "procedures that do not state their online level",
            facts => facts.Levels.NotStated),
        Row("proceduresOtherScale", "thủ tục ghi mức độ trực tuyến theo nghị định không còn hoặc chưa có hiệu lực",
            "procedures that state their level in the terms of another decree", facts => facts.Levels.OtherScale),
        Row("proceduresInterlinked", "thủ tục liên thông", "interlinked procedures", facts => facts.Levels.Interlinked),
        Row("proceduresProactive", "thủ tục có dịch vụ công chủ động", "procedures with a proactive service", facts => facts.Levels.Proactive,
            new("mức 1 đến mức 4 Điều 16 Nghị định số 224/2026/NĐ-CP", "levels 1 to 4 of art. 16 of Decree No. 224/2026/NĐ-CP")),
        Row("proceduresComplete", "thủ tục có đủ bảy bộ phận luôn phải có", "procedures with the seven parts that each must state",
            facts => facts.Complete,
            new("mẫu đơn, kết quả, yêu cầu và phí chỉ phải có khi có quy định, nên không xét được từ danh mục",
                "forms, result, conditions and fees are required only where there are any, which a catalogue cannot tell")),
        Row("proceduresWithFee", "thủ tục có phí, lệ phí", "procedures with a fee", facts => facts.Procedures.Count(CatalogueFacts.HasFee),
            new("số tiền được ghi và khác 0", "an amount is stated and is not 0")),
        Row("proceduresForCitizens", "thủ tục có đối tượng thực hiện là người dân", "procedures open to persons",
            facts => facts.Procedures.Count(CatalogueFacts.IsForCitizens),
            new("công dân Việt Nam, người Việt Nam định cư ở nước ngoài hoặc người nước ngoài",
                "citizens of Vietnam, Vietnamese living abroad, or foreigners")),
        Row("proceduresAnnounced", "thủ tục được công bố trong kỳ", "procedures announced in the period",
            facts => Known(facts, facts.Announcements(Working).Due), Once),
        Row("proceduresAnnouncedInTime", "thủ tục được công bố đúng hạn, tính theo ngày làm việc", "procedures announced in time, counted in working days",
            facts => Known(facts, facts.Announcements(Working).OnTime), Once),
        Row("proceduresAnnouncedInTimeByDecree", "thủ tục được công bố đúng hạn, tính theo ngày", "procedures announced in time, counted in days",
            facts => Known(facts, facts.Announcements(Decree).OnTime), Once),
        Row("proceduresToEnter", "thủ tục phải cập nhật, công khai trong kỳ", "procedures to be entered in the national database in the period",
            facts => Known(facts, facts.Entered.Due), Once),
        Row("proceduresEnteredInTime", "thủ tục được cập nhật, công khai đúng hạn", "procedures entered in the national database in time",
            facts => Known(facts, facts.Entered.OnTime), Once),
    ];

    /// <summary>The counts, in order.</summary>
    public static IEnumerable<IndicatorCount> All => Rows.Select(row => row.Count);

    /// <summary>Their values for a catalogue; one that the catalogue cannot give is left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, ExactNumber>> Of(
        ProcedureCatalogue catalogue, LocalDate? from, LocalDate to, Locality? locality, WorkingCalendar calendar)
    {
        var facts = new CatalogueFacts(catalogue, from, to, locality, calendar);
        return [.. Rows.Select(row => (row.Count.Name, Value: row.Of(facts))).Where(item => item.Value is not null)
            .Select(item => new KeyValuePair<string, ExactNumber>(item.Name, ExactNumber.FromInt64(item.Value!.Value)))];
    }

    private static long? Known(CatalogueFacts facts, int number) => facts.HasDecisions ? number : null;

    private static (IndicatorCount Count, Func<CatalogueFacts, long?> Of) Row(
        string name, string vi, string en, Func<CatalogueFacts, long?> of, BilingualText? note = null) =>
        (new IndicatorCount(name, new BilingualText(vi, en), IndicatorCountSource.Catalogue) { Note = note }, of);
}
