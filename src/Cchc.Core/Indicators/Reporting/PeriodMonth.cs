using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>What was received and resolved in a month, by the days on which that was.</summary>
/// <param name="number">The month, counted from the year 0.</param>
/// <param name="isInPeriod">Whether it belongs to the period.</param>
/// <param name="hasTet">Whether the first day of Tết is in it.</param>
internal sealed class PeriodMonth(int number, bool isInPeriod, bool hasTet)
{
    public int Number => number;

    public int Year => number / 12;

    /// <summary>1 to 12.</summary>
    public int Month => (number % 12) + 1;

    public bool IsInPeriod => isInPeriod;

    /// <summary>Whether fewer days are worked for Tết, and fewer dossiers come in.</summary>
    public bool HasTet => hasTet;

    /// <summary>Dossiers received in the month.</summary>
    public long Received { get; private set; }

    /// <summary>Dossiers resolved in it.</summary>
    public long Resolved { get; private set; }

    /// <summary>Of these resolved early or on time by law.</summary>
    public long InTime { get; private set; }

    /// <summary>Of these resolved late by law.</summary>
    public long Late { get; private set; }

    /// <summary>Of these counted as late by the software of desks.</summary>
    public long LateAsVendors { get; private set; }

    /// <summary>Those of which it can be said whether they were in time.</summary>
    public long Known => InTime + Late;

    public bool IsEmpty => Received + Resolved == 0;

    public void Receive() => Received++;

    public void Resolve(ReportColumn law, ReportColumn vendors)
    {
        Resolved++;
        InTime += law is ReportColumn.Early or ReportColumn.OnTime ? 1 : 0;
        Late += law == ReportColumn.Late ? 1 : 0;
        LateAsVendors += vendors == ReportColumn.Late ? 1 : 0;
    }
}
