namespace OneStopDesk.Data;

/// <summary>An agency with a desk (cơ quan). Everything an officer sees belongs to one.</summary>
public sealed class Agency
{
    /// <summary>The identification code (mã định danh), the beginning of its dossiers' codes.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    /// <summary>The place in the line of the date of a letter.</summary>
    public required string Place { get; init; }
}
