using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>What the rows of <see cref="CountTable"/> ask of one dossier. Filled anew for each, so it is used by one thread.</summary>
internal sealed class CountFacts(IndicatorOptions options)
{
    private readonly Dictionary<string, Procedure?> procedures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProcedureTraits> traits = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> months = [];
    private readonly Dictionary<AdministrativeLevels, string> levels = [];
    private Procedure? procedure;
    private bool isLookedUp;
    private Progress766? progress;
    private IReadOnlyList<DossierEvent>? events;

    /// <summary>The answer of the judge.</summary>
    public RegisterAnswer Answer { get; private set; } = null!;

    /// <summary>The dossier.</summary>
    public RegisterDossier Dossier { get; private set; } = null!;

    /// <summary>The first day of the period; null for none.</summary>
    public LocalDate? From { get; } = options.From;

    /// <summary>Its column of report 06a by law; none when it was resolved before the period.</summary>
    public ReportColumn ByLaw { get; private set; }

    /// <summary>The same against the last appointment that is stated.</summary>
    public ReportColumn BySlip { get; private set; }

    /// <summary>The same as the software of desks counts.</summary>
    public ReportColumn AsVendors { get; private set; }

    /// <summary>The day of its receipt; null when it has none.</summary>
    public LocalDate? Received { get; private set; }

    /// <summary>The day on which it ended; null while it is open.</summary>
    public LocalDate? Ended { get; private set; }

    /// <summary>Whether it was received before the period.</summary>
    public bool IsCarriedOver => Received < From;

    /// <summary>Whether it stands in no column of the period by any way of counting: it ended before the period, or was not received by its end.</summary>
    public bool IsLeftOut => ByLaw == ReportColumn.None && BySlip == ReportColumn.None && AsVendors == ReportColumn.None
        && (HasEndedBefore || Progress766.Standing == Standing766.None);

    /// <summary>Whether it ended before the period.</summary>
    public bool HasEndedBefore => Ended < From;

    /// <summary>Whether it was resolved, in time or not.</summary>
    public bool IsResolved => ReportColumns.IsResolved(ByLaw);

    /// <summary>Whether there is a result, and both days used and days allowed are known.</summary>
    public bool IsTimed => ByLaw != ReportColumn.None && Answer is
        { Verdict: RegisterVerdict.Early or RegisterVerdict.OnTime or RegisterVerdict.Late, UsedWorkingDays: not null, AllowedWorkingDays: not null };

    /// <summary>Where it stands by QĐ 766/QĐ-TTg.</summary>
    public Progress766 Progress766 => progress ??= Progress766.Of(Answer, Events, From, options.Calendar);

    /// <summary>Its procedure in the catalogue; null when unknown.</summary>
    public Procedure? Procedure
    {
        get
        {
            if (!isLookedUp)
            {
                (procedure, isLookedUp) = (LookUp(), true);
            }

            return procedure;
        }
    }

    /// <summary>What the counts ask of its procedure; null when unknown.</summary>
    public ProcedureTraits? Traits => Procedure is { } known ? TraitsOf(known) : null;

    /// <summary>What happened by the moment of the answer, corrections carried out.</summary>
    public IReadOnlyList<DossierEvent> Events => events ??= ClockHistory.Of(Dossier.Events, Answer.AsOf).Events;

    public CountFacts Of(RegisterAnswer answer)
    {
        (Answer, Dossier, procedure, isLookedUp, events, progress) = (answer, answer.Dossier, null, false, null, null);
        Received = (Dossier.ReceivedAt ?? answer.StartedAt)?.Date;
        Ended = ReportColumns.EndOf(answer);
        var isBefore = Ended < From;
        ByLaw = ReportColumns.InPeriod(ReportColumns.ByLaw(answer), isBefore);
        BySlip = ReportColumns.InPeriod(ReportColumns.BySlip(answer), isBefore);
        AsVendors = ReportColumns.InPeriod(ReportColumns.AsVendors(answer), isBefore);
        return this;
    }

    public string? KeyOf(IndicatorKey key) => key switch
    {
        IndicatorKey.Agency => Cut(Dossier.Agency),
        IndicatorKey.Field => Cut(Dossier.FieldCode)
            ?? (Procedure is { Fields.Count: > 0 } known && known.Fields[0].Code is { Length: > 0 } field ? field : null),
        IndicatorKey.Level => Procedure is { Levels: not AdministrativeLevels.None } leveled ? Level(leveled.Levels) : null,
        IndicatorKey.Procedure => Cut(Dossier.ProcedureCode),
        IndicatorKey.Month => Month(Received),
        IndicatorKey.EndMonth => Month(Ended),
        IndicatorKey.Channel => Dossier.Channel is { } channel ? WordConverter<SubmissionMethod>.Word(channel) : null,
        _ => Cut(Dossier.Officer),
    };

    // Groups are kept: what a row writes is not, however long.
    private static string? Cut(string? text) => text is null ? null : Shorten.Within(text, IndicatorOptions.LongestKey);

    /// <summary>How many events of a kind there are.</summary>
    public int Count<T>()
        where T : DossierEvent
    {
        var count = 0;
        var all = Events;
        for (var i = 0; i < all.Count; i++)
        {
            count += all[i] is T ? 1 : 0;
        }

        return count;
    }

    private string? Month(LocalDate? day)
    {
        if (day is not { } date)
        {
            return null;
        }

        var number = (date.Year * 100) + date.Month;
        if (!months.TryGetValue(number, out var text))
        {
            months[number] = text = FormattableString.Invariant($"{date.Year:D4}-{date.Month:D2}");
        }

        return text;
    }

    private ProcedureTraits TraitsOf(Procedure known)
    {
        if (!traits.TryGetValue(Dossier.ProcedureCode!, out var found))
        {
            found = new ProcedureTraits(known);
            if (traits.Count < IndicatorOptions.MostProcedures)
            {
                traits[Dossier.ProcedureCode!] = found;
            }
        }

        return found;
    }

    // Where a procedure is done at several levels they are one key.
    private string Level(AdministrativeLevels all)
    {
        if (!levels.TryGetValue(all, out var text))
        {
            levels[all] = text = string.Join(",", EnumWords<AdministrativeLevels>.Pairs
                .Where(one => one.Value != AdministrativeLevels.None && (all & one.Value) == one.Value).Select(one => one.Word));
        }

        return text;
    }

    private Procedure? LookUp()
    {
        if (options.ProcedureOf is not { } look || Dossier.ProcedureCode is not { } code)
        {
            return null;
        }

        if (!procedures.TryGetValue(code, out var found))
        {
            found = look(code);
            if (procedures.Count < IndicatorOptions.MostProcedures)
            {
                procedures[code] = found;
            }
        }

        return found;
    }
}
