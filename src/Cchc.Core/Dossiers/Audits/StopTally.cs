namespace Cchc.Core.Dossiers.Audits;

/// <summary>Counts stops by the working hours left until the due moment. Whole numbers only, so that the order of adding does not matter.</summary>
internal sealed class StopTally
{
    /// <summary>How wide a bin is, in minutes: half a working day.</summary>
    public const int Width = 240;

    /// <summary>How many bins there are; the last holds all that is further away.</summary>
    public const int Bins = 21;

    /// <summary>The last working day, in minutes.</summary>
    public const int LastDay = 480;

    private const int MostHours = 2_000;

    private readonly long[] bins = new long[Bins];
    private readonly long[] byHours = new long[MostHours + 1]; // stops before the due moment by the whole working hours of the dossier

    public long AfterDue { get; private set; }

    public long Unknown { get; private set; }

    public long InLastDay { get; private set; }

    public IReadOnlyList<long> Counts => bins;

    /// <summary>Stops begun before the due moment.</summary>
    public long Before => bins.Sum();

    /// <summary>
    /// How many of them would begin in the last eight working hours if every moment of a dossier's time were equally likely. Hours are rounded down, and more
    /// than 2,000 count as 2,000, which only makes it more.
    /// </summary>
    public double Expected
    {
        get
        {
            var sum = 0.0;
            for (var hours = 0; hours <= MostHours; hours++)
            {
                sum += byHours[hours] * Math.Min(1.0, 8.0 / Math.Max(1, hours));
            }

            return sum;
        }
    }

    public void Add(StopStart stop)
    {
        switch (stop.LeftMinutes)
        {
            case null:
                Unknown++;
                return;
            case < 0:
                AfterDue++;
                return;
            case { } left:
                bins[(int)Math.Min(Bins - 1, left / Width)]++;
                InLastDay += left < LastDay ? 1 : 0;
                byHours[(int)Math.Min(MostHours, stop.AllMinutes / 60)]++;
                return;
        }
    }

    public void Add(StopTally other)
    {
        (AfterDue, Unknown, InLastDay) = (AfterDue + other.AfterDue, Unknown + other.Unknown, InLastDay + other.InLastDay);
        for (var i = 0; i < bins.Length; i++)
        {
            bins[i] += other.bins[i];
        }

        for (var i = 0; i < byHours.Length; i++)
        {
            byHours[i] += other.byHours[i];
        }
    }
}
