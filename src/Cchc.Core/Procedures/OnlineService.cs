using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// How far a procedure can be done online (dịch vụ công trực tuyến). A closed hierarchy: levels 1 to 4 of NĐ 43/2011/NĐ-CP, full or
/// partial of NĐ 42/2022/NĐ-CP (from 15/8/2022), and full by default of NĐ 224/2026/NĐ-CP (from 1/7/2026).
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(NotStated), "notStated")]
[JsonDerivedType(typeof(Level), "level")]
[JsonDerivedType(typeof(Full), "full")]
[JsonDerivedType(typeof(Partial), "partial")]
public abstract record OnlineService
{
    private OnlineService()
    {
    }

    /// <summary>How an official would name it.</summary>
    [JsonIgnore]
    public abstract BilingualText Description { get; }

    /// <summary>The Vietnamese description.</summary>
    /// <returns>For example <c>toàn trình</c>.</returns>
    public sealed override string ToString() => Description.Vi;

    /// <summary>The record does not say.</summary>
    public sealed record NotStated : OnlineService
    {
        /// <summary>The only value there is.</summary>
        public static NotStated Instance { get; } = new();

        /// <inheritdoc/>
        [JsonIgnore]
        public override BilingualText Description => new("không ghi", "not stated");
    }

    /// <summary>A level of NĐ 43/2011/NĐ-CP (mức độ 1 đến 4), used until 15/8/2022.</summary>
    public sealed record Level : OnlineService
    {
        /// <summary>A level.</summary>
        /// <param name="value">1 to 4.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is another.</exception>
        public Level(int value) =>
            Value = value is >= 1 and <= 4 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a level from 1 to 4.");

        /// <summary>The level.</summary>
        public int Value { get; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override BilingualText Description => new($"mức độ {Value}", $"level {Value}");
    }

    /// <summary>Full (toàn trình): the applicant need not appear. The default of NĐ 224/2026/NĐ-CP, art. 14.</summary>
    public sealed record Full : OnlineService
    {
        /// <summary>The only value there is.</summary>
        public static Full Instance { get; } = new();

        /// <inheritdoc/>
        [JsonIgnore]
        public override BilingualText Description => new("toàn trình", "full");
    }

    /// <summary>Partial (một phần). From 1/7/2026 with a published reason: NĐ 224/2026/NĐ-CP, art. 14.</summary>
    /// <param name="Reason">The reason; <see cref="PartialReason.NotStated"/> when none is published.</param>
    /// <param name="Note">The reason in the words of the source; empty when there are none.</param>
    public sealed record Partial(PartialReason Reason, string Note = "") : OnlineService
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override BilingualText Description => Reason switch
        {
            PartialReason.AppearInPerson => new("một phần (phải có mặt)", "partial (must appear in person)"),
            PartialReason.FieldVerification => new("một phần (kiểm tra thực địa)", "partial (verification in the field)"),
            PartialReason.UnresolvedIncident => new("một phần (sự cố chưa khắc phục)", "partial (unresolved incident)"),
            PartialReason.OtherTechnical => new("một phần (lý do kỹ thuật khác)", "partial (another technical reason)"),
            _ => new("một phần", "partial"),
        };
    }
}
