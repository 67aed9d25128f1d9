namespace Cchc.Core.Dossiers.Audits;

/// <summary>One stratum of a comparison, such as the dossiers of one procedure.</summary>
/// <param name="Found">Marked ones in the group.</param>
/// <param name="Drawn">All of the group.</param>
/// <param name="Marked">Marked ones in the stratum.</param>
/// <param name="All">All of the stratum.</param>
internal readonly record struct Stratum(long Found, long Drawn, long Marked, long All)
{
    /// <summary>The least number of marked ones that the group can have.</summary>
    public long Low => Math.Max(0, Drawn + Marked - All);

    /// <summary>The largest.</summary>
    public long High => Math.Min(Drawn, Marked);

    /// <summary>Whether it says anything: the group could have more marked ones, or fewer.</summary>
    public bool Tells => Low < High;
}
