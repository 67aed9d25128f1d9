using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The history of a dossier as the clock saw it: corrections applied, up to the moment of the answer.</summary>
internal static class FormHistory
{
    public static IReadOnlyList<DossierEvent> Of(DossierClockRequest request, DossierClockState state)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(state);
        return ClockHistory.Of(request.Events, state.Now).Events;
    }

    /// <summary>When the dossier was first received.</summary>
    public static LocalDateTime? Received(IReadOnlyList<DossierEvent> events) => events.OfType<DossierEvent.Received>().FirstOrDefault()?.At;
}
