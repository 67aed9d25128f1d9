using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Form 03, refusal to take a dossier (phiếu từ chối tiếp nhận giải quyết hồ sơ), with its reason.</summary>
public sealed record RefusalSlip : FilledForm
{
    /// <summary>Why the dossier is not taken (lý do); a refusal without a reason is a violation.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override FormKind Kind => FormKind.Refusal;

    /// <summary>The slip of a refusal in the history of a dossier, made out on its day.</summary>
    /// <param name="refused">The event.</param>
    /// <returns>The slip, without what only the desk knows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="refused"/> is null.</exception>
    public static RefusalSlip Of(DossierEvent.Refused refused) => new()
    {
        Date = (refused ?? throw new ArgumentNullException(nameof(refused))).At.Date,
        Reason = refused.Reason,
    };
}
