namespace Cchc.Core.Exchange.Indicators;

/// <summary>The codes of what reading a plan of reform tasks can find.</summary>
internal static class ReformTaskFileCodes
{
    /// <summary>A row has other cells than the heading.</summary>
    public const string Width = "CCHC-TSK-010";

    /// <summary>A row without a task.</summary>
    public const string NoName = "CCHC-TSK-011";

    /// <summary>A cell that is no day.</summary>
    public const string NoDay = "CCHC-TSK-012";

    /// <summary>A cell that is no share from 0 to 100 %.</summary>
    public const string NoPercent = "CCHC-TSK-013";

    /// <summary>A share of at most 1 without a sign, read as per cent.</summary>
    public const string SmallPercent = "CCHC-TSK-014";

    /// <summary>A plan that has no place for what is done: nobody knows then what is overdue.</summary>
    public const string NoCompletion = "CCHC-TSK-016";

    /// <summary>A state that nobody knows.</summary>
    public const string NoState = "CCHC-TSK-017";

    /// <summary>A plan without tasks.</summary>
    public const string NoTasks = "CCHC-TSK-015";
}
