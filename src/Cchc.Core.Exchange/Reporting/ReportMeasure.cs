using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>A share of a report (tỷ lệ), the same in every format: its numerator, its denominator, and what both are.</summary>
/// <param name="Id">Its name in files.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Numerator">What the numerator counts.</param>
/// <param name="Denominator">Of what it is a share.</param>
/// <param name="Part">The numerator.</param>
/// <param name="Of">The denominator.</param>
internal sealed record ReportMeasure(string Id, BilingualText Name, BilingualText Numerator, BilingualText Denominator, long Part, long Of)
{
    /// <summary>The share, 1 being all; null of nothing.</summary>
    public ExactNumber? Value => Of == 0 ? null : ExactNumber.Fraction(Part, Of);

    /// <summary>All shares of some dossiers, in the order in which reports show them.</summary>
    public static IReadOnlyList<ReportMeasure> Of06a(PeriodPart part)
    {
        var (law, vendors) = (part.ByLaw, part.AsVendors);
        return
        [
            new("resolved", new("Tỷ lệ đã giải quyết", "Resolved"), new("hồ sơ đã giải quyết trong kỳ", "dossiers resolved in the period"),
                new("hồ sơ phải giải quyết trong kỳ", "dossiers to be resolved in the period"), law.Resolved, law.Received),
            InTimeByLaw(part),
            new("inTimeBySlip", new("Tỷ lệ đúng hạn theo ngày hẹn trả", "In time by the slip"),
                new("hồ sơ giải quyết trước hạn và đúng hạn so với ngày hẹn trả", "dossiers resolved by the appointment"),
                new("hồ sơ đã giải quyết có ngày hẹn trả", "resolved dossiers with an appointment"), part.SlipInTime, part.SlipInTime + part.SlipLate),
            new("inTimeAsVendors", new("Tỷ lệ đúng hạn theo cách đếm của phần mềm", "In time as software counts"),
                new("hồ sơ phần mềm đếm là trước hạn hoặc đúng hạn", "dossiers counted as early or on time"),
                new("hồ sơ phần mềm đếm là đã giải quyết", "dossiers counted as resolved"), vendors.Early + vendors.OnTime, vendors.Resolved),
            new("lateOfAll", new("Tỷ lệ quá hạn trên tổng số hồ sơ", "Late, of all"),
                new("hồ sơ quá hạn, đã giải quyết hoặc đang giải quyết", "late dossiers, resolved or pending"),
                new("hồ sơ phải giải quyết trong kỳ", "dossiers to be resolved in the period"), law.Late + law.PendingOverdue, law.Received),
            new("overdueOfPending", new("Tỷ lệ quá hạn trong số đang giải quyết", "Overdue, of those pending"),
                new("hồ sơ đang giải quyết đã quá hạn", "pending dossiers that are overdue"),
                new("hồ sơ đang giải quyết xác định được hạn", "pending dossiers whose due date is known"), law.PendingOverdue,
                law.PendingOverdue + law.PendingInTime),
            new("online", new("Tỷ lệ nộp trực tuyến", "Filed online"), new("hồ sơ tiếp nhận trong kỳ, nộp trực tuyến",
                "dossiers received online in the period"),
                new("hồ sơ tiếp nhận trong kỳ", "dossiers received in the period"), law.Online, law.Online + law.OnPaper),
            new("hiddenLate", new("Tỷ lệ quá hạn mà phần mềm đếm là đúng hạn, trong hạn", "Late and counted as in time"),
                new("hồ sơ quá hạn theo quy định mà phần mềm đếm là đúng hạn, trong hạn", "late dossiers that software counts as in time"),
                new("hồ sơ quá hạn theo quy định", "dossiers late by law"), part.Hidden, part.Late),
        ];
    }

    /// <summary>The share by which parts are compared.</summary>
    public static ReportMeasure InTimeByLaw(PeriodPart part) => new("inTimeByLaw", new("Tỷ lệ đúng hạn theo quy định", "In time by law"),
        new("hồ sơ giải quyết trước hạn và đúng hạn", "dossiers resolved early or on time"),
        new("hồ sơ đã giải quyết xác định được hạn", "resolved dossiers whose due date is known"), part.ByLaw.Early + part.ByLaw.OnTime,
        part.ByLaw.Early + part.ByLaw.OnTime + part.ByLaw.Late);

    /// <summary>Where late dossiers stand, step by step, each with its own denominator. Steps that the register does not record are of nothing.</summary>
    public static IReadOnlyList<ReportMeasure> LateSteps(PeriodPart part)
    {
        var (law, late) = (part.ByLaw, new BilingualText("hồ sơ quá hạn", "late dossiers"));
        return
        [
            new("due", new("Xác định được hạn", "Due date known"), new("hồ sơ xác định được hạn theo quy định", "dossiers whose due date by law is known"),
                new("hồ sơ phải giải quyết trong kỳ", "dossiers to be resolved in the period"),
                law.Received - law.ResolvedUnknown - law.PendingUnknown, law.Received),
            new("late", new("Quá hạn theo quy định", "Late by law"), late,
                new("hồ sơ xác định được hạn", "dossiers whose due date is known"), part.Late, law.Received - law.ResolvedUnknown - law.PendingUnknown),
            new("apologised", new("Có văn bản xin lỗi, hẹn lại", "With an apology"),
                new("hồ sơ quá hạn có văn bản xin lỗi, hẹn lại ngày trả", "late dossiers with an apology and a new appointment"),
                new("hồ sơ quá hạn mà sổ có ghi việc xin lỗi", "late dossiers of which the register would record one"), part.LateApologised,
                    part.LateWithRecord),
            new("lateResolved", new("Đã có kết quả", "Resolved"), new("hồ sơ quá hạn đã có kết quả", "late dossiers that are resolved"), late,
                part.LateResolved, part.Late),
            new("lateReturned", new("Đã trả kết quả cho người nộp", "Handed over"),
                new("hồ sơ quá hạn đã trả kết quả", "late dossiers handed over to the applicant"),
                new("hồ sơ quá hạn đã có kết quả", "late dossiers that are resolved"), part.LateReturned, part.Returned == 0 ? 0 : part.LateResolved),
            new("latePending", new("Đang giải quyết", "Still pending"), new("hồ sơ quá hạn chưa có kết quả", "late dossiers that are not resolved"), late,
                part.Late - part.LateResolved, part.Late),
        ];
    }
}
