using System.Runtime.CompilerServices;
using System.Text;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Dossiers;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Histories as text. A history never changes, so its text is kept as long as the history itself: one save asks for it more than once.</summary>
internal static class HistoryText
{
    private static readonly ConditionalWeakTable<DossierClockRequest, string> Known = [];

    /// <exception cref="ArgumentException">The format cannot carry it.</exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    public static string Of(DossierClockRequest history)
    {
        if (history.Context.Count > 0)
        {
            throw new ArgumentException(
                $"A history with {history.Context.Count} steps of Context cannot be stored: the format cchc-events/1 has no place for them. "
                + "Store it without, and add them when the clock is asked.",
                nameof(history));
        }

        return Known.GetValue(history, item => CompactJson.OneLine(DossierEventWriter.Write(item)));
    }

    public static DossierClockRequest Read(string stored)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(stored));
        return DossierEventReader.Read(stream, "history").GetValueOrThrow();
    }
}
