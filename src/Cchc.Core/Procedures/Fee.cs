using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>A fee (phí, lệ phí) as the record states it.</summary>
public sealed record Fee
{
    /// <summary>Charge, levy or price.</summary>
    public required FeeKind Kind { get; init; }

    /// <summary>The kind as the record writes it.</summary>
    public required string RawKind { get; init; }

    /// <summary>The amount; null when the record states none. Zero is a stated zero: often free, sometimes explained in the text.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The amount as the record writes it, such as <c>Không</c> or <c>500.000</c>; empty when the record gives a number, or nothing.</summary>
    public string RawAmount { get; init; } = string.Empty;

    /// <summary>The currency as the record names it, such as "Việt Nam Đồng" or "USD"; empty when it names none.</summary>
    public string Currency { get; init; } = string.Empty;

    /// <summary>The explanation; empty when there is none.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>A file with the tariff; null when there is none.</summary>
    public FormFile? Tariff { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Fee), PrintMembers);
}
