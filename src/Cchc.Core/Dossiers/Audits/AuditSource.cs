using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>The text behind a rule of the audit, and for which receipts (căn cứ pháp lý và thời gian hiệu lực).</summary>
/// <param name="Text">The article, as an official would quote it, or the words that it is a convention of this library. Never empty.</param>
/// <param name="Standing">How well it is known.</param>
/// <param name="From">The first day of receipt; null for any.</param>
/// <param name="Through">The last day of receipt; null while it is in force.</param>
public sealed record AuditSource(
    [property: JsonRequired] string Text,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] AuditStanding Standing,
    LocalDate? From = null,
    LocalDate? Through = null)
{
    /// <summary>Whether nobody may be blamed by it: it was not read, or is no text of law.</summary>
    public bool IsQuestion => Standing != AuditStanding.Read;

    /// <summary>Whether it holds for a dossier received on a day.</summary>
    /// <param name="received">The day.</param>
    /// <returns>True from <see cref="From"/> through <see cref="Through"/>.</returns>
    public bool Covers(LocalDate received) => (From is not { } from || received >= from) && (Through is not { } through || received <= through);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AuditSource), PrintMembers);
}
