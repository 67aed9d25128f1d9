namespace Cchc.Core.Indicators.Comparing;

/// <summary>The codes of what a plan of reform tasks leaves in doubt.</summary>
internal static class ReformTaskCodes
{
    /// <summary>Done wholly, without the day.</summary>
    public const string WholeWithoutDay = "CCHC-TSK-001";

    /// <summary>A day of completion, and not done wholly.</summary>
    public const string DayWithoutWhole = "CCHC-TSK-002";

    /// <summary>No due day.</summary>
    public const string NoDue = "CCHC-TSK-003";

    /// <summary>Done after the day for which is counted.</summary>
    public const string AfterDay = "CCHC-TSK-004";

    /// <summary>A number that stands twice.</summary>
    public const string CodeTwice = "CCHC-TSK-005";

    /// <summary>The state says done or not done, the day or the share the contrary.</summary>
    public const string StateAgainstDone = "CCHC-TSK-006";

    /// <summary>The state says in time or late, the days the contrary.</summary>
    public const string StateAgainstDays = "CCHC-TSK-007";
}
