namespace Cchc.Core.Reading;

/// <summary>The families of files that people write: each has a range of codes of its own.</summary>
internal enum FormFormat
{
    /// <summary>Layers of the calendar: CCHC-CAL.</summary>
    Calendar,

    /// <summary>Events of dossiers and pause rules: CCHC-EVT.</summary>
    Events,

    /// <summary>Components and dossiers: CCHC-REQ.</summary>
    Requirements,

    /// <summary>Costs, incomes and portfolios: CCHC-COST.</summary>
    Costs,

    /// <summary>Internal processes: CCHC-STG.</summary>
    Stages,

    /// <summary>Sets of indicators: CCHC-IND.</summary>
    Indicators,
}
