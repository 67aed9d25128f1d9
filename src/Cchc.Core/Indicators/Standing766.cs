namespace Cchc.Core.Indicators;

/// <summary>Where a dossier stands by indicator 2.1 of QĐ 766/QĐ-TTg.</summary>
internal enum Standing766
{
    /// <summary>Not received, received after the period, or ended before it.</summary>
    None = 0,

    /// <summary>Processed, or still in process, in time.</summary>
    InTime = 1,

    /// <summary>Late.</summary>
    Late = 2,

    /// <summary>It counts, and nobody can say: no appointment and no time by law, or an end without a day.</summary>
    Unknown = 3,
}
