namespace Cchc.Core.Costs.Published;

/// <summary>The unit of time of a published figure.</summary>
internal enum FigureTime
{
    /// <summary>None is stated.</summary>
    None = 0,

    /// <summary>Days (ngày): calendar days.</summary>
    Days = 1,

    /// <summary>Working days (ngày làm việc).</summary>
    WorkingDays = 2,

    /// <summary>Hours (giờ).</summary>
    Hours = 3,

    /// <summary>Of a total: the rows above are in several units.</summary>
    Mixed = 4,
}
