using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>A row of the register (một hồ sơ trong sổ theo dõi). What is null is not known and leaves an empty cell.</summary>
public sealed record RegisterRow
{
    /// <summary>The dossier and who filed it.</summary>
    public FormDossier Dossier { get; init; } = new();

    /// <summary>The agency that decides (cơ quan chủ trì giải quyết).</summary>
    public string? Agency { get; init; }

    /// <summary>When the dossier was received (ngày nhận hồ sơ).</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>When the result is promised (hẹn trả kết quả).</summary>
    public DossierDue? Due { get; init; }

    /// <summary>When it went to the agency that decides (chuyển hồ sơ đến cơ quan giải quyết).</summary>
    public LocalDate? TransferredOn { get; init; }

    /// <summary>When the result came from there (nhận kết quả từ cơ quan giải quyết).</summary>
    public LocalDate? ResultOn { get; init; }

    /// <summary>When the result was handed over (ngày trả kết quả).</summary>
    public LocalDate? ReturnedOn { get; init; }

    /// <summary>How it was received (phương thức nhận kết quả), such as <c>trực tiếp</c>.</summary>
    public string? ReturnMethod { get; init; }

    /// <summary>A remark (ghi chú).</summary>
    public string? Note { get; init; }

    /// <summary>The row of a dossier whose clock was asked: its days, as far as its history has them.</summary>
    /// <param name="dossier">The dossier and who filed it.</param>
    /// <param name="request">What the clock was asked.</param>
    /// <param name="state">What it answered.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RegisterRow Of(FormDossier dossier, DossierClockRequest request, DossierClockState state)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var events = FormHistory.Of(request, state);
        var transfer = events.OfType<DossierEvent.Transferred>().FirstOrDefault();
        return new RegisterRow
        {
            Dossier = dossier,
            Agency = transfer?.To,
            ReceivedOn = FormHistory.Received(events)?.Date,
            Due = state.PromisedDue ?? state.LegalDue,
            TransferredOn = transfer?.At.Date,
            ResultOn = events.OfType<DossierEvent.ResultIssued>().LastOrDefault()?.At.Date,
            ReturnedOn = events.OfType<DossierEvent.Returned>().LastOrDefault()?.At.Date,
        };
    }

    /// <summary>The row of a dossier of a register: its days as the register states them; what has no column there stays empty.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="content">The name of its procedure; null for the code that the register states.</param>
    /// <returns>The row. The appointment is the last one that is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static RegisterRow Of(RegisterDossier dossier, string? content = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var (received, due, result, returned) = (dossier.Received, dossier.Promised, dossier.Result, dossier.Returned);
        LocalDateTime? transferred = null;
        foreach (var item in dossier.Events)
        {
            switch (item)
            {
                case DossierEvent.Received receipt:
                    (received, due) = (receipt.At, receipt.Promised ?? due);
                    break;
                case DossierEvent.Transferred transfer:
                    transferred ??= transfer.At;
                    break;
                case DossierEvent.Supplemented { Promised: { } after }:
                    due = after;
                    break;
                case DossierEvent.Resumed { Promised: { } after }:
                    due = after;
                    break;
                case DossierEvent.ExtendedWithApology extension:
                    due = extension.Promised;
                    break;
                case DossierEvent.ResultIssued issued:
                    result = issued.At;
                    break;
                case DossierEvent.Returned { What: DossierReturn.Result } handed:
                    returned = handed.At;
                    break;
            }
        }

        return new RegisterRow
        {
            Dossier = new FormDossier { Code = dossier.Code, Content = content ?? dossier.ProcedureCode, Owner = dossier.Applicant },
            Agency = dossier.Agency,
            ReceivedOn = received?.Date,
            Due = due,
            TransferredOn = transferred?.Date,
            ResultOn = result?.Date,
            ReturnedOn = returned?.Date,
            Note = dossier.Refused is { } refused ? $"Từ chối ngày {Text.DateText.Vi(refused.Date)}" : null,
        };
    }

    internal FormRow Row(int number)
    {
        var contact = string.Join("\n", new[] { Dossier.OwnerAddress ?? Dossier.Address, Dossier.Phone }.Where(text => !string.IsNullOrEmpty(text)));
        var returned = string.Join("\n", new[] { FormWords.ShortDay(ReturnedOn), ReturnMethod }.Where(text => !string.IsNullOrEmpty(text)));
        return FormRow.Of(
            "dossiers",
            ("no", FormWords.Number(number)),
            ("code", Dossier.Code),
            ("content", Dossier.Content),
            ("sets", FormWords.TwoDigits(Dossier.Sets)),
            ("applicant", Dossier.Owner ?? Dossier.Applicant),
            ("contact", contact),
            ("agency", Agency),
            ("received", FormWords.ShortDay(ReceivedOn)),
            ("due", Due is null ? null : FormWords.ShortDay(Due.Date) + (Due.TimeOfDay is { } at ? $"\n{Text.DateText.Spoken(at)}" : string.Empty)),
            ("transferred", FormWords.ShortDay(TransferredOn)),
            ("resulted", FormWords.ShortDay(ResultOn)),
            ("returned", returned),
            ("note", Note));
    }
}
