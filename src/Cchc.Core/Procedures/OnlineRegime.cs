namespace Cchc.Core.Procedures;

/// <summary>The decree that says what online levels there are.</summary>
internal enum OnlineRegime
{
    /// <summary>NĐ 43/2011/NĐ-CP: levels 1 to 4, until 14/8/2022.</summary>
    Decree43Of2011 = 0,

    /// <summary>NĐ 42/2022/NĐ-CP: full or partial, from 15/8/2022.</summary>
    Decree42Of2022 = 1,

    /// <summary>NĐ 224/2026/NĐ-CP: full by default, partial with a published reason, from 1/7/2026.</summary>
    Decree224Of2026 = 2,
}
