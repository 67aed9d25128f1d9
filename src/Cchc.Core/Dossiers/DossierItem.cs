using System.Text.Json.Serialization;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>Something that the applicant brought, or that is at hand: papers of one kind and form.</summary>
public sealed record DossierItem
{
    /// <summary>The component that it is meant for, by its identifier in the rules; empty when it is meant for none of them.</summary>
    public required string Component { get; init; }

    /// <summary>Its name in words; empty to use the name of the component.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its form; exactly one.</summary>
    [JsonConverter(typeof(PaperFormConverter))]
    public required PaperForms Form { get; init; }

    /// <summary>How many pieces; 1 unless said otherwise.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Count { get; init; } = 1;

    /// <summary>Whether the agency has digitised it (đã số hóa).</summary>
    [JsonPropertyName("digitised")]
    public bool IsDigitised { get; init; }

    /// <summary>Whether it is used again from the citizen's data store or another dossier (tái sử dụng).</summary>
    [JsonPropertyName("reused")]
    public bool IsReused { get; init; }

    /// <summary>Whether it bears a digital signature (ký số).</summary>
    [JsonPropertyName("signed")]
    public bool IsSigned { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DossierItem), PrintMembers);
}
