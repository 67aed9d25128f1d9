namespace Cchc.Core.Requirements;

/// <summary>How necessary a component is.</summary>
public enum Necessity
{
    /// <summary>Required whenever its condition holds (bắt buộc).</summary>
    Required = 0,

    /// <summary>Only where there is one (nếu có): its absence is never missing.</summary>
    WhereApplicable = 1,
}
