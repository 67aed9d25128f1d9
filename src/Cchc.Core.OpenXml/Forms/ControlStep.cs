using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>A step of a control sheet: the dossier goes from one unit to another (giao, nhận hồ sơ). What is null is not known.</summary>
public sealed record ControlStep
{
    /// <summary>Who hands over (bên giao).</summary>
    public string? From { get; init; }

    /// <summary>Who receives (bên nhận).</summary>
    public string? To { get; init; }

    /// <summary>When it was handed over, by the clock in Vietnam.</summary>
    public LocalDateTime? HandedAt { get; init; }

    /// <summary>Who signs for handing over (người giao).</summary>
    public string? Giver { get; init; }

    /// <summary>Who signs for receiving (người nhận).</summary>
    public string? Receiver { get; init; }

    /// <summary>By when the step was to be done.</summary>
    public DossierDue? Due { get; init; }

    /// <summary>When it was done.</summary>
    public LocalDateTime? DoneAt { get; init; }

    /// <summary>A remark (ghi chú).</summary>
    public string? Note { get; init; }

    /// <summary>Before time, in time or late (trước hạn, đúng hạn, quá hạn): done on an earlier day, on the day of <see cref="Due"/> and in time, or after it;
    /// null when either is not known.</summary>
    public string? Result => Due is null || DoneAt is not { } done ? null : Due.IsBefore(done) ? "Quá hạn" : done.Date < Due.Date ? "Trước hạn" : "Đúng hạn";

    internal FormRow Row() => FormRow.Of(
        "steps",
        ("from", From),
        ("to", To),
        ("handed", FormWords.Moment(HandedAt)),
        ("giver", Giver),
        ("receiver", Receiver),
        ("result", Result),
        ("note", Note));
}
