using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Dossiers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// The history of a dossier (lịch sử hồ sơ) with its time and rules as JSON of the format <c>cchc-events/1</c>, on one line: what
/// <see cref="DossierEventWriter"/> writes and <see cref="DossierEventReader"/> reads. A history that the format cannot carry is refused when it is saved: one
/// with <see cref="DossierClockRequest.Context"/>, or with rules that are no named set. A column of the type <c>jsonb</c> works too.
/// </summary>
public sealed class DossierHistoryColumn : ValueConverter<DossierClockRequest, string>
{
    /// <summary>The converter; it has no settings.</summary>
    public DossierHistoryColumn()
        : base(history => HistoryText.Of(history), stored => HistoryText.Read(stored))
    {
    }
}
