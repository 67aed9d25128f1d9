namespace Cchc.Core.Costs.Published;

/// <summary>The codes of what recomputing a published table can find.</summary>
internal static class PublishedTableFindings
{
    /// <summary>A published figure compares times in different units: a bound in calendar days stands beside.</summary>
    public const string TimesNotComparable = "CCHC-COST-012";

    /// <summary>A published figure cannot be right, or is a rate of nothing.</summary>
    public const string WrongFigure = "CCHC-COST-160";

    /// <summary>A published figure is right only if cut and not rounded.</summary>
    public const string RightOnlyIfCut = "CCHC-COST-161";

    /// <summary>An input is missing or no number, or what a rate is of may be 0.</summary>
    public const string CannotBeChecked = "CCHC-COST-162";

    /// <summary>A line cuts less than the title of its table promises.</summary>
    public const string LessThanPromised = "CCHC-COST-163";

    /// <summary>A figure that no count can be: below 0.</summary>
    public const string Impossible = "CCHC-COST-169";

    /// <summary>A share of more than all: its numerator is larger than its denominator.</summary>
    public const string MoreThanAll = "CCHC-COST-170";

    /// <summary>Some figures of a table are right only if cut, others only if rounded.</summary>
    public const string BothRoundings = "CCHC-COST-171";
}
