using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// Whether a decision announced its procedures in time, and whether they were entered in the national database in time: NĐ 63/2010/NĐ-CP,
/// art. 15 and 24, as amended by NĐ 92/2017/NĐ-CP.
/// </summary>
/// <remarks>
/// Announced at least 20 days (ministry) or 5 days (province) before the legal text takes effect, within 3 days after signing of a text issued by the shortened
/// procedure; entered in the national database within 10, 5 or 2 working days. Equal when all parts are.
/// </remarks>
public sealed partial record AnnouncementTiming
{
    internal AnnouncementTiming(LocalDate? announceBy, int? daysLate, LocalDate enterBy, int? entryDaysLate, IEnumerable<BilingualText> reasons)
    {
        AnnounceBy = announceBy;
        DaysLate = daysLate;
        EnterBy = enterBy;
        EntryDaysLate = entryDaysLate;
        Reasons = ValueList.Of(reasons);
    }

    /// <summary>The last day on which the decision could be signed in time; null when it cannot be said.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? AnnounceBy { get; }

    /// <summary>By how many calendar days it was signed too late; 0 when in time; null when it cannot be said.</summary>
    public int? DaysLate { get; }

    /// <summary>The last day for entry in the national database.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate EnterBy { get; }

    /// <summary>By how many calendar days it was entered too late; 0 when in time; null when the day of entry is not known.</summary>
    public int? EntryDaysLate { get; }

    /// <summary>Whether it was announced late; null when it cannot be said.</summary>
    public bool? IsLate => DaysLate is { } days ? days > 0 : null;

    /// <summary>Whether it was entered late; null when the day of entry is not known.</summary>
    public bool? IsEntryLate => EntryDaysLate is { } days ? days > 0 : null;

    /// <summary>The rules with their articles, and how the days were counted.</summary>
    public IReadOnlyList<BilingualText> Reasons { get; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(AnnouncementTiming), PrintMembers);
}
