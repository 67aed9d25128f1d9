using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>A component of the dossier (thành phần hồ sơ): a paper or datum, as the record lists it.</summary>
public sealed record DossierComponent
{
    /// <summary>The code; empty when there is none. Repeats inside many procedures: not a key.</summary>
    public required string Code { get; init; }

    /// <summary>The name; empty when the record leaves it out.</summary>
    public required string Name { get; init; }

    /// <summary>How many originals (bản chính); null when the record does not say.</summary>
    public int? Originals { get; init; }

    /// <summary>How many copies (bản sao); null when the record does not say.</summary>
    public int? Copies { get; init; }

    /// <summary>Whether there is an electronic form (biểu mẫu điện tử).</summary>
    public bool HasElectronicForm { get; init; }

    /// <summary>Whether it is the result of another procedure.</summary>
    public bool IsProcessingResult { get; init; }

    /// <summary>Whether the record marks it as required. The portal never does; its absence means nothing.</summary>
    public bool IsMarkedRequired { get; init; }

    /// <summary>The name of its form (tên mẫu đơn); empty when there is none.</summary>
    public string FormName { get; init; } = string.Empty;

    /// <summary>The attached files of its form; empty when there is none.</summary>
    public IReadOnlyList<FormFile> Forms { get; init => field = ValueList.Of(value); } = ValueList.Empty<FormFile>();

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DossierComponent), PrintMembers);
}
