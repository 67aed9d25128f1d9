using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>How processing times are compared.</summary>
public sealed record TimeCutOptions
{
    /// <summary>Hours are not converted to days, and working days are five a week without holidays.</summary>
    public static TimeCutOptions Default { get; } = new();

    /// <summary>
    /// Whether 8 working hours count as one working day where one time is in hours and the other in days. False: no legal text says so for processing times,
    /// and the times are then not compared.
    /// </summary>
    public bool EightHoursAreOneDay { get; init; }

    /// <summary>
    /// The calendar for the bound of calendar days that working days take, over all days of receipt of <see cref="Year"/>. Null takes five working days a week
    /// without holidays, over the seven days of the week.
    /// </summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>The year of receipt; needed with a <see cref="Calendar"/>, else not used.</summary>
    public int? Year { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(TimeCutOptions), PrintMembers);
}
