using Cchc.Core.Costs.Simulation;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using NodaTime;

namespace Cchc.Core.Exchange.Samples;

/// <summary>One dossier of a sample while it is made.</summary>
internal sealed class SampleCase
{
    public const string ForbiddenComponent = "000.00.00.G15-KQ003785";

    /// <summary>Construction appraisal, the one procedure of the sample that may be paused.</summary>
    public const int Construction = 0;

    /// <summary>Procedures of the embedded catalogue with their times in working days, and one that may be paused.</summary>
    public static readonly (string Code, int Days)[] Procedures =
    [
        ("1.013234", 20), ("1.004222", 7), ("1.010028", 2), ("1.001456", 8), ("1.012549", 7), ("3.000350", 5), ("2.001610", 3), ("1.013225", 10),
            ("1.001939", 5),
        ("1.000352", 4),
    ];

    private static readonly ProcessingTime[] Times = [.. Procedures.Select(procedure => new ProcessingTime.WorkingDays(procedure.Days))];

    // Hours of the day in which dossiers come in: at the desk, and online.
    private static readonly int[] Desk = [0, 0, 0, 0, 0, 0, 0, 0, 18, 22, 20, 10, 0, 12, 18, 14, 8];
    private static readonly int[] Online = [1, 0, 0, 0, 0, 1, 2, 4, 9, 11, 10, 7, 4, 6, 9, 9, 8, 5, 3, 4, 5, 5, 3, 2];

    private readonly DeadlineCalculator calculator;
    private SimulationRandom random;
    private int events;

    private SampleCase(DeadlineCalculator calculator, SamplePlace place, ulong seed)
    {
        (this.calculator, Place) = (calculator, place);
        var state = unchecked(seed + ((ulong)place.Index * 0xD1342543DE82EF95UL));
        random = new SimulationRandom(SimulationRandom.SplitMix(ref state));
    }

    public SamplePlace Place { get; }

    /// <summary>The place of the procedure in <see cref="Procedures"/>.</summary>
    public int Procedure { get; private set; }

    public bool IsOnline { get; private set; }

    public LocalDateTime Received { get; private set; }

    /// <summary>The legal due day of the dossier without any stop.</summary>
    public LocalDate Due { get; private set; }

    public int Days => Procedures[Procedure].Days;

    public List<DossierEvent> Events { get; } = [];

    public static RegisterSample.Item Make(DeadlineCalculator calculator, SamplePlace place, ulong seed)
    {
        var made = new SampleCase(calculator, place, seed);
        var officer = made.Next(3 + (place.Agency % 5));
        // Two officers of two agencies do what the others do now and then.
        var isBad = officer == 0 && place.Agency is 3 or 9 && made.Next(100) < 25;
        var abuse = isBad || made.Next(1000) < 45 ? made.Pick(isBad) : null;
        if (abuse is not null && made.Begin(abuse) && abuse.Make(made, made.Blank(officer)) is { } planted && made.IsOver(planted))
        {
            return new RegisterSample.Item(planted, abuse.Name, abuse.Codes);
        }

        made.Events.Clear();
        made.events = 0;
        made.Begin(null);
        return new RegisterSample.Item(SampleOrdinary.Make(made, made.Blank(officer)), null, []);
    }

    /// <summary>A number from 0 to below a limit.</summary>
    public int Next(int limit) => (int)((random.Next() >> 33) % (ulong)limit);

    /// <summary>The working day so many after a day; before it for a negative number.</summary>
    public LocalDate Day(LocalDate from, int workingDays) => calculator.Calendar.Add(from, workingDays);

    public bool IsWorked(LocalDate day) => calculator.Calendar.IsWorkingDay(day);

    /// <summary>The working days from a day to another.</summary>
    public int Count(LocalDate from, LocalDate to) => calculator.Calendar.Count(from, to);

    /// <summary>An hour of a day within office hours.</summary>
    public LocalDateTime At(LocalDate day) => day.At(new LocalTime((Next(2) == 0 ? 8 : 13) + Next(4), Next(60)));

    /// <summary>An hour in the morning.</summary>
    public LocalDateTime Morning(LocalDate day) => day.At(new LocalTime(8 + Next(4), Next(60)));

    /// <summary>An hour in the afternoon.</summary>
    public LocalDateTime Afternoon(LocalDate day) => day.At(new LocalTime(13 + Next(4), Next(60)));

    /// <summary>The legal due day of a time of so many working days from a moment.</summary>
    public LocalDate DueOf(int days, LocalDateTime from) =>
        calculator.TryGetDue(new ProcessingTime.WorkingDays(days), from, StartRules.ReceiptDayExcluded, out var due, out _)
            ? due
            : throw new InvalidOperationException("Working days always have a due day.");

    /// <summary>The identifier of the next event.</summary>
    public string Id() => DateNumber(++events);

    public void Add(DossierEvent item) => Events.Add(item);

    /// <summary>A receipt as an event, for what columns do not say.</summary>
    public DossierEvent.Received Receipt(LocalDate? promised, bool isComplete = true) => new()
    {
        Id = Id(),
        At = Received,
        IsOnline = IsOnline,
        IsComplete = isComplete,
        Promised = promised is { } day ? new DossierDue(day) : null,
    };

    /// <summary>Handed over on the day of the result or up to two working days later.</summary>
    public LocalDateTime ReturnOf(LocalDateTime result) => Next(2) == 0 ? result : Morning(Day(result.Date, 1 + Next(2)));

    private SampleAbuse Pick(bool isStop)
    {
        var since = SampleAbuses.All.Count - SampleAbuses.OfDecrees;
        return SampleAbuses.All[isStop ? Next(SampleAbuses.Stops)
            : Place.Day >= SampleAbuses.DecreesFrom && Next(3) == 0 ? since + Next(SampleAbuses.OfDecrees) : Next(since)];
    }

    private bool Begin(SampleAbuse? abuse)
    {
        Procedure = abuse is null ? Next(Procedures.Length) : abuse.IsConstruction ? Construction : 1 + Next(Procedures.Length - 1);
        if (abuse is not null && (Days < abuse.LeastDays || !abuse.Covers(Place.Day)))
        {
            return false;
        }

        IsOnline = !IsWorked(Place.Day) || Next(100) < 50;
        if (abuse is { IsAtDesk: true })
        {
            if (!IsWorked(Place.Day))
            {
                return false;
            }

            IsOnline = false;
        }

        Received = Place.Day.At(new LocalTime(Hour(IsOnline ? Online : Desk), Next(60)));
        Due = DueOf(Days, Received);
        return true;
    }

    private int Hour(int[] weights)
    {
        var left = Next(weights.Sum());
        for (var hour = 0; ; hour++)
        {
            left -= weights[hour];
            if (left < 0)
            {
                return hour;
            }
        }
    }

    private RegisterDossier Blank(int officer) => new()
    {
        Code = FormattableString.Invariant($"{Place.AgencyCode}-{Place.Day.Year % 100:00}{Place.Day.Month:00}{Place.Day.Day:00}-{Place.Sequence:0000}"),
        ProcedureCode = Procedures[Procedure].Code,
        Time = Times[Procedure],
        Channel = IsOnline ? SubmissionMethod.Online : Next(12) == 0 ? SubmissionMethod.Postal : SubmissionMethod.InPerson,
        Agency = Place.AgencyCode,
        Officer = FormattableString.Invariant($"CB{Place.Agency:00}{officer + 1:00}"),
        Submitted = Received,
        Received = Received,
        Promised = new DossierDue(Due),
        Status = 4,
        Components = ["000.00.00.G15-KQ004389"],
    };

    /// <summary>Whether all that was planted lies before the day of the register.</summary>
    private bool IsOver(RegisterDossier dossier) => Day(Due, 1).AtMidnight() <= RegisterSample.AsOf
        && (dossier.Result ?? RegisterSample.AsOf) <= RegisterSample.AsOf && (dossier.Returned ?? RegisterSample.AsOf) <= RegisterSample.AsOf
        && (dossier.Refused ?? RegisterSample.AsOf) <= RegisterSample.AsOf
        && Events.TrueForAll(item => item.At <= RegisterSample.AsOf && (item.RecordedAt ?? item.At) <= RegisterSample.AsOf);

    private static string DateNumber(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
