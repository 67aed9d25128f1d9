namespace Cchc.Core.Costs.Plans;

/// <summary>A simplification measure that sets amounts of activities. What is null stays as it is.</summary>
public interface IAmountMeasure : IActivityMeasure
{
    /// <summary>Hours after, once: column (4) of form 03/SCM-KSTT; null leaves them.</summary>
    Estimate? Hours { get; }

    /// <summary>Consultancy and services after, once: column (6); null leaves them.</summary>
    Estimate? Services { get; }

    /// <summary>Charges, levies and other costs after, once: column (7); null leaves them.</summary>
    Estimate? Fees { get; }
}
