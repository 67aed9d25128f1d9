namespace Cchc.Core.Requirements.Inference;

/// <summary>Forms read in a text; <paramref name="Count"/> is 0 when there is no number with them.</summary>
internal readonly record struct FormReading(NamedForms Forms, int Count, int From, int To, bool IsUnclear)
{
    /// <summary>The position of the number when it is apart from the form; (0, 0) when it is with it.</summary>
    public (int From, int To) Counted { get; init; }

    public static readonly FormReading None;

    public static readonly FormReading Unclear = new(NamedForms.None, 0, 0, 0, IsUnclear: true);
}
