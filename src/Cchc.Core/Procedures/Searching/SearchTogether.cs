namespace Cchc.Core.Procedures.Searching;

/// <summary>Things that are said at once, in any order, and what they stand for together: "mất" and "hộ chiếu", wherever they stand in a story.</summary>
/// <param name="Parts">The numbers of the things.</param>
/// <param name="Meaning">What they stand for.</param>
internal sealed record SearchTogether(int[] Parts, SearchPattern Meaning);
