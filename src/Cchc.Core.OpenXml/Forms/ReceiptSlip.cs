using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Form 01, receipt and appointment (giấy tiếp nhận hồ sơ và hẹn trả kết quả): what was received and when the result can be fetched.</summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using Cchc.Core.Deadlines.Clock;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.OpenXml.Forms;
/// using NodaTime;
///
/// var slip = new ReceiptSlip
/// {
///     Date = new LocalDate(2026, 8, 28),
///     Office = new FormOffice { Agency = "Ủy ban nhân dân phường A", Desk = "Trung tâm Phục vụ hành chính công" },
///     Dossier = new FormDossier { Code = "H15.50.05.13-260828-0975", Applicant = "Nguyễn Văn A", Content = "Đăng ký khai sinh", Sets = 1 },
///     Time = new ProcessingTime.WorkingDays(5),
///     Received = new LocalDateTime(2026, 8, 28, 9, 30),
///     Due = new DossierDue(new LocalDate(2026, 9, 9), new LocalTime(17, 0)),
/// };
/// Console.WriteLine(slip.Values()["due"]); // 17 giờ 00 phút, ngày 09 tháng 9 năm 2026
/// slip.WriteDocx(Stream.Null);
/// </code>
/// </example>
public sealed record ReceiptSlip : FilledForm
{
    /// <summary>The papers received (thành phần hồ sơ); empty leaves empty rows.</summary>
    public IReadOnlyList<FormPaper> Papers { get; init => field = ValueList.Of(value); } = ValueList.Empty<FormPaper>();

    /// <summary>The processing time by law (thời gian giải quyết theo quy định); null when it is not known.</summary>
    public ProcessingTime? Time { get; init; }

    /// <summary>When the dossier was received, by the clock in Vietnam; null when it is not known.</summary>
    public LocalDateTime? Received { get; init; }

    /// <summary>When the result can be fetched; of a whole day the hour is left open. Null when it is not known.</summary>
    public DossierDue? Due { get; init; }

    /// <summary>Where the result is to be received (đăng ký nhận kết quả tại).</summary>
    public string? ReturnPlace { get; init; }

    /// <summary>What is to be paid (phí, lệ phí), in words or as an amount.</summary>
    public string? Fee { get; init; }

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.Receipt;

    /// <summary>The slip of a dossier whose deadline was computed, made out on the day of receipt.</summary>
    /// <param name="rules">The rules of the procedure, for the names of papers and the number of sets.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="deadline">The answer of a <see cref="DeadlineCalculator"/>; without a due day the appointment stays open.</param>
    /// <param name="content">What is applied for, such as the name of the procedure; null when it is not known.</param>
    /// <returns>The slip, without what only the desk knows: office, applicant, fee.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/>, <paramref name="dossier"/> or <paramref name="deadline"/> is null.</exception>
    public static ReceiptSlip Of(DossierRules rules, Dossier dossier, Deadline deadline, string? content = null)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return new ReceiptSlip
        {
            Date = deadline.Received.Date,
            Papers = ValueList.Of(ReceiptList.Of(rules, dossier).Rows.Select(FormPaper.Of)),
            Dossier = new FormDossier { Code = dossier.Code, Content = content, Sets = rules.Sets },
            Time = deadline.Time,
            Received = deadline.Received,
            Due = deadline is Deadline.Due due ? new DossierDue(due.Date, due.TimeOfDay) : null,
        };
    }

    /// <summary>The slip of a dossier whose clock was asked: the appointment that its receipt promised, or the legal due moment where it has none.</summary>
    /// <param name="request">What the clock was asked.</param>
    /// <param name="state">What it answered.</param>
    /// <returns>The slip, made out on the day of receipt, or of the answer when nothing was received.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReceiptSlip Of(DossierClockRequest request, DossierClockState state)
    {
        var events = FormHistory.Of(request, state);
        var first = events.OfType<DossierEvent.Received>().FirstOrDefault();
        return new ReceiptSlip
        {
            Date = first?.At.Date ?? state.Now.Date,
            Time = request.Time,
            Received = first?.At,
            Due = first?.Promised ?? state.LegalDue,
        };
    }
}
