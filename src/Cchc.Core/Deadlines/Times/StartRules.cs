using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// The conventions found for when the time begins, each with its source, and which of them a dossier falls under. Immutable; rules of one's own are added
/// with <see cref="With"/>. Equal when the rules are.
/// </summary>
public sealed class StartRules : IEquatable<StartRules>
{
    /// <summary>The source of a rule that only the record of the procedure states.</summary>
    internal const string StatedInProcedure = "Thời hạn ghi trong thủ tục";

    /// <summary>A set of its rules, as it was stored. <see cref="With"/> adds rules to those that are built in.</summary>
    /// <param name="all">The rules; the first applies where no other does, of two that fit a dossier the later decides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="all"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no rule, or one is null or has an empty identifier.</exception>
    [JsonConstructor]
    public StartRules(IReadOnlyList<StartRule> all)
    {
        All = ValueList.Of(all ?? throw new ArgumentNullException(nameof(all)));
        if (All.Count == 0 || All.Any(rule => string.IsNullOrWhiteSpace(rule?.Id)))
        {
            throw new ArgumentException("There is no rule, or a rule is null or has no identifier.", nameof(all));
        }
    }

    /// <summary>Rule a, the default: the day of complete receipt is not counted, at whatever hour.</summary>
    public static StartRule ReceiptDayExcluded { get; } = new()
    {
        Id = "receipt-day-excluded",
        Title = new("không tính ngày nhận đủ hồ sơ, bất kể giờ nào", "the day of complete receipt is not counted, at whatever hour"),
        Source = "khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13",
    };

    /// <summary>Rule b under NĐ 61/2018: received after 15:00, only the transfer slips to the next morning; the time begins all the same.</summary>
    public static StartRule TransferAfter15 { get; } = new()
    {
        Id = "transfer-after-15",
        Title = new(
            "nhận sau 15 giờ: chỉ việc chuyển hồ sơ lùi sang ngày làm việc tiếp theo, thời hạn vẫn tính",
            "received after 15:00: only the transfer slips to the next working day, the time begins all the same"),
        Source = "khoản 2 Điều 18 Nghị định số 61/2018/NĐ-CP; khoản 2 Điều 18 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 9 "
            + "Nghị định số 309/2026/NĐ-CP)",
        InForceFrom = new LocalDate(2018, 6, 21),
    };

    /// <summary>Rule c: received after 15:00, the time counts from the next working day (the birth group).</summary>
    public static StartRule NextDayAfter15 { get; } = new()
    {
        Id = "next-day-after-15",
        Title = new("nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "received after 15:00: counted from the next working day"),
        Source = "khoản 2 Điều 7 Nghị định số 63/2024/NĐ-CP (từ ngày 01/9/2026 được sửa đổi, bổ sung bởi Điều 5 Nghị định số 301/2026/NĐ-CP)",
        InForceFrom = new LocalDate(2024, 7, 1),
        Start = new ClockStart { CutOff = new LocalTime(15, 0), DaysOffMove = true },
    };

    /// <summary>
    /// Rule e: received online after 17:00 or on a day off, from 08:00 of the next working day. It is the rule of the first procedure of its chain, the
    /// registration of the household business.
    /// </summary>
    public static StartRule OnlineAfter17 { get; } = new()
    {
        Id = "online-after-17",
        Title = new(
            "nhận trực tuyến sau 17 giờ hoặc ngày nghỉ thì tính từ 8 giờ ngày làm việc tiếp theo",
            "received online after 17:00 or on a day off: counted from 08:00 of the next working day"),
        Source = "khoản 5 Điều 3 Nghị định số 297/2025/NĐ-CP",
        InForceFrom = new LocalDate(2025, 11, 17),
        Start = new ClockStart { CutOff = new LocalTime(17, 0), DaysOffMove = true, OpeningAt = new LocalTime(8, 0) },
    };

    /// <summary>Rule f: received in the last hour before closing, from the next working day.</summary>
    public static StartRule LastHour { get; } = new()
    {
        Id = "last-hour",
        Title = new(
            "nhận trong giờ làm việc cuối cùng của ngày thì tính từ ngày làm việc tiếp theo",
            "received in the last hour before closing: counted from the next working day"),
        Source = "khoản 3 Điều 6 Nghị định số 297/2025/NĐ-CP",
        InForceFrom = new LocalDate(2025, 11, 17),
        Start = new ClockStart { BeforeClosing = Duration.FromHours(1), DaysOffMove = true },
    };

    /// <summary>Rule g: received outside office hours, from the start of the next session.</summary>
    public static StartRule NextSession { get; } = new()
    {
        Id = "next-session",
        Title = new(
            "nhận ngoài giờ làm việc thì tính từ đầu buổi làm việc tiếp theo",
            "received outside office hours: counted from the start of the next session"),
        Source = "Điều 11 Quyết định số 3142/QĐ-BGDĐT năm 2025",
        Confidence = SourceConfidence.Secondary,
        InForceFrom = new LocalDate(2025, 1, 1), // the day is not known; a decision of 2025 does not reach further back
        Start = new ClockStart { AtNextSession = true },
    };

    /// <summary>
    /// Rule h: the time begins with another event (fee paid, arrival at the specialised office, acceptance, postmark), whose moment is given as the receipt.
    /// </summary>
    public static StartRule OtherEvent { get; } = new()
    {
        Id = "other-event",
        Title = new(
            "tính từ sự kiện khác: nộp phí, hồ sơ đến cơ quan chuyên môn, thụ lý, dấu bưu điện; thời điểm nhận là thời điểm của sự kiện đó",
            "counted from another event: fee paid, arrival at the specialised office, acceptance, postmark; the receipt given is the moment of that event"),
        Source = StatedInProcedure,
    };

    /// <summary>Rule i: the first day is counted (job-search windows).</summary>
    public static StartRule FirstDayCounted { get; } = new()
    {
        Id = "first-day-counted",
        Title = new("tính cả ngày đầu tiên", "the first day is counted"),
        Source = "Thông tư số 15/2023/TT-BLĐTBXH",
        InForceFrom = new LocalDate(2024, 2, 15),
        CountsFirstDay = true,
    };

    /// <summary>
    /// Rule j: received outside its territory, the time begins when the competent agency receives the dossier, whose moment is given as the receipt.
    /// </summary>
    public static StartRule CompetentAgency { get; } = new()
    {
        Id = "competent-agency",
        Title = new(
            "hồ sơ tiếp nhận không phụ thuộc địa giới hành chính: tính từ khi cơ quan có thẩm quyền nhận",
            "received regardless of administrative boundaries: counted from the receipt by the competent agency"),
        Source = LegalBasisByDate.StartSince309,
        InForceFrom = new LocalDate(2026, 8, 5),
    };

    /// <summary>
    /// The rules above. None of them is chosen by itself but the first: which procedures fall under the others is written in the procedures, so the caller
    /// names them, or adds rules with field or procedure codes. (Rule d, same-day procedures after 15:00, belongs to the time itself:
    /// <see cref="ProcessingTime.SameDay"/>.)
    /// </summary>
    public static StartRules BuiltIn { get; } = new(ValueList.Of(
        [ReceiptDayExcluded, TransferAfter15, NextDayAfter15, OnlineAfter17, LastHour, NextSession, OtherEvent, FirstDayCounted, CompetentAgency]));

    /// <summary>All rules; of two that fit a dossier the later decides.</summary>
    public IReadOnlyList<StartRule> All { get; }

    /// <summary>These rules and others after them.</summary>
    /// <param name="rules">The others; one with the identifier of an earlier rule takes its place.</param>
    /// <returns>A new set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A rule is null or has an empty identifier.</exception>
    public StartRules With(params StartRule[] rules)
    {
        foreach (var rule in rules ?? throw new ArgumentNullException(nameof(rules)))
        {
            if (string.IsNullOrWhiteSpace(rule?.Id))
            {
                throw new ArgumentException("A rule is null or has no identifier.", nameof(rules));
            }
        }

        var all = All.ToList();
        foreach (var rule in rules)
        {
            var place = all.FindIndex(other => other.Id == rule.Id);
            if (place < 0)
            {
                all.Add(rule);
            }
            else
            {
                all[place] = rule;
            }
        }

        return new StartRules(ValueList.Of(all));
    }

    /// <summary>The rule with an identifier.</summary>
    /// <param name="id">Such as <c>next-session</c>; null gives null.</param>
    /// <returns>The rule; null when there is none.</returns>
    public StartRule? Find(string? id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>
    /// The rule that a dossier falls under by itself: the last one in force that names its procedure, else its field, else the first of the set.
    /// </summary>
    /// <param name="procedureCode">The code of the procedure; null when unknown.</param>
    /// <param name="fieldCode">The code of the field; null when unknown.</param>
    /// <param name="received">The day of receipt.</param>
    /// <returns>The rule.</returns>
    public StartRule Choose(string? procedureCode, string? fieldCode, LocalDate received)
    {
        var field = default(StartRule);
        for (var i = All.Count - 1; i >= 0; i--)
        {
            var rule = All[i];
            if (procedureCode is not null && rule.ProcedureCodes.Contains(procedureCode, StringComparer.Ordinal) && rule.IsInForce(received))
            {
                return rule;
            }

            field ??= fieldCode is not null && rule.FieldCodes.Contains(fieldCode, StringComparer.Ordinal) && rule.IsInForce(received) ? rule : null;
        }

        return field ?? All[0];
    }

    /// <inheritdoc/>
    public bool Equals(StartRules? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StartRules);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
