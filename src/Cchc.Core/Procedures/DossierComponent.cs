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

    /// <summary>The names of the attached form files; empty when there is none.</summary>
    public IReadOnlyList<string> FormFiles
    {
        get => formFiles;
        init => formFiles = Text.ValueList.Of(value);
    }

    private IReadOnlyList<string> formFiles = Text.ValueList.Empty<string>();
}
