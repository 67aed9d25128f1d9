namespace Cchc.Core.Calendars;

/// <summary>What layers did to one record, in order: each version of it, and whether it is still in effect.</summary>
internal sealed class RecordHistory
{
    private readonly List<CalendarDay> versions = [];

    /// <summary>The versions in the order in which they were decided; the last one is in effect unless there is a <see cref="Withdrawal"/>.</summary>
    public IReadOnlyList<CalendarDay> Versions => versions;

    /// <summary>How often the record was withdrawn.</summary>
    public int Withdrawals { get; private set; }

    /// <summary>The edit that withdrew the record; null while it is in effect.</summary>
    public CalendarEdit.Revoke? Withdrawal { get; private set; }

    /// <summary>The layer of that edit.</summary>
    public string? WithdrawnBy { get; private set; }

    public void Decide(CalendarDay day)
    {
        versions.Add(day);
        (Withdrawal, WithdrawnBy) = (null, null);
    }

    public void Withdraw(CalendarEdit.Revoke edit, string? layer)
    {
        Withdrawals++;
        (Withdrawal, WithdrawnBy) = (edit, layer);
    }
}
