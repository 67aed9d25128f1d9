using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Batch;

/// <summary>Answers rows one by one; the few distinct times and procedures of a batch are read once.</summary>
internal sealed class BatchCalculator(DeadlineCalculator calculator, Func<ProcedureCatalogue> catalogue)
{
    private const int MostCached = 100_000;
    private const int MostNamed = 4;

    /// <summary>The pause of a row that names no rule: the caller's own assertion, said to be so in the answer.</summary>
    private static readonly PauseRule Asserted = new()
    {
        Id = BatchAnswer.Asserted,
        Title = new("tạm dừng do người hỏi tự khai", "a pause asserted by the caller"),
        Source = "Người hỏi tự khai, không nêu điều khoản",
        Sets = ["batch"],
    };

    /// <summary>Nothing but the pauses of the row.</summary>
    private static readonly DossierClockRules PausesOnly = new()
    {
        Name = "batch",
        Title = new("tính hàng loạt", "batch"),
        Source = "Điều 147 và Điều 148 Bộ luật Dân sự số 91/2015/QH13",
    };

    private static readonly ClockPolicies AsStated = new() { OutsideHoursStops = StopEffect.Stops };

    private BatchCalculator? other; // by the other reading of a receipt after hours or on a day off

    private readonly Dictionary<string, (ProcessingTime Time, StartRule? Rule)?> times = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Procedure, string Case, string Channel, LocalDate? On),
        (IReadOnlyList<BatchTime> Times, string? Error)> procedures = [];
    private readonly Lazy<(ProcedureCatalogue Catalogue, bool HasDays)> catalogue = new(() => WithDays(catalogue()));

    private static (ProcedureCatalogue Catalogue, bool HasDays) WithDays(ProcedureCatalogue catalogue) =>
        (catalogue, catalogue.Procedures.Any(procedure => !procedure.Validity.IsUnstated));

    public BatchAnswer Answer(BatchRow row)
    {
        if (row.Error is not null)
        {
            return BatchAnswer.Wrong(row.Error);
        }

        try
        {
            return Compute(row);
        }
        catch (CalendarRangeException error)
        {
            return BatchAnswer.Wrong(Screens.OutOfCalendar.Text(error));
        }
        catch (InputException error)
        {
            return BatchAnswer.Wrong(error.Message);
        }
    }

    private static BatchAnswer Wrong(string key, params object?[] values) => BatchAnswer.Wrong(Say.Text(key, values));

    private BatchAnswer Compute(BatchRow row)
    {
        if (row.Time.Length > 0 == row.Procedure.Length > 0)
        {
            return Wrong("batch.oneOf");
        }

        var received = Moment(row, row.Received);
        if (row.Time.Length > 0)
        {
            return OfText(row.Time) is { } known ? Compute(row, new BatchTime(known.Time, known.Rule, null, null), received)
                : Wrong("batch.noTime", UserInput.Quote(row.Time));
        }

        var (alternatives, error) = OfProcedure(row, received.Date);
        if (alternatives.Count == 0)
        {
            return BatchAnswer.Wrong(error!);
        }

        // Several times of a record give a date only where all agree.
        var answer = Compute(row, alternatives[0], received);
        for (var i = 1; i < alternatives.Count && answer.Error is null; i++)
        {
            var next = Compute(row, alternatives[i], received);
            if (next.Error is not null || next.Date != answer.Date || next.Time != answer.Time)
            {
                return BatchAnswer.Wrong(error!);
            }
        }

        return answer;
    }

    private BatchAnswer Compute(BatchRow row, BatchTime of, LocalDateTime received)
    {
        var (_, stated, otherTime, field) = of;
        var time = LegalBasisByDate.WithHourOfField(of.Time, field, received.Date);
        var rule = row.Rule.Length == 0 ? stated : UserInput.Rule(row.Rule);
        if (!calculator.TryGetDue(time, received, rule, out var date, out var timeOfDay))
        {
            return Wrong("batch.noDue", Say.In(time.Description));
        }

        if (row.Pauses is null)
        {
            return Wrong("batch.noPauses");
        }

        var asserted = row.Pauses.Any(pause => pause.Rule.Length == 0);
        (LocalDate Date, LocalTime? Time)? byRules = null;
        IReadOnlyList<(LocalDate, LocalTime?)> others;
        if (row.Pauses.Count > 0)
        {
            if (row.Rule.Length > 0)
            {
                return Wrong("batch.ruleAndPauses");
            }

            var named = row.Pauses.Where(pause => pause.Rule.Length > 0).ToList();
            byRules = !asserted ? null : named.Count == 0 ? (date, timeOfDay) : ByTheClock(time, received, row with { Pauses = named }, rule);
            (date, timeOfDay) = WithPauses(time, received, row, rule)!.Value;
            others = [.. OtherWithPauses(time, otherTime, field, received, row, rule).OfType<(LocalDate, LocalTime?)>()
                .Where(there => there != (date, timeOfDay)).Distinct()];
        }
        else
        {
            others = [.. calculator.OtherReadings(time, otherTime, received, rule, field, new DueMoment(date, timeOfDay))
                .Select(reading => (reading.Date, reading.TimeOfDay)).Distinct()];
        }

        var (first, last) = (LocalDate.Min(received.Date, date), LocalDate.Max(received.Date, date));
        var certainty = LegalBasisByDate.RestsOnUnread(time, field, received.Date) ? Certainty.Projected : calculator.Calendar.CertaintyOf(first, last);
        return new BatchAnswer(date, timeOfDay, certainty, null)
        {
            PauseBasis = Basis(row.Pauses), ByRules = byRules, Others = others,
        };
    }

    /// <summary>The due moments by the other readings of receipt, time, field and start, as without pauses.</summary>
    private IEnumerable<(LocalDate Date, LocalTime? Time)?> OtherWithPauses(
        ProcessingTime time, ProcessingTime? otherTime, string? field, LocalDateTime received, BatchRow row, StartRule? rule)
    {
        yield return calculator.IsOpenReceipt(received) ? ByOtherReceipt.WithPauses(time, received, row, rule) : null;
        yield return otherTime is null ? null : WithPauses(otherTime, received, row, rule);
        yield return LegalBasisByDate.OtherSameDay(time, field) is { } sector ? WithPauses(sector, received, row, rule) : null;
        yield return rule is not null && time is not (ProcessingTime.WorkingHours or ProcessingTime.ClockHours)
            && rule.Start.Apply(received, calculator.WorkingTime) != received ? WithPauses(time, received, row, StartRules.ReceiptDayExcluded) : null;
    }

    /// <summary>The due moment with the pauses of the row; null when the time gives none.</summary>
    private (LocalDate Date, LocalTime? Time)? WithPauses(ProcessingTime time, LocalDateTime received, BatchRow row, StartRule? rule)
    {
        if (!calculator.TryGetDue(time, received, rule, out var date, out var timeOfDay))
        {
            return null;
        }

        // Whole working days and pauses in whole days that name no rule need no clock: a test holds that both agree.
        var plain = row.Pauses!.All(pause => pause.Rule.Length == 0) && time is ProcessingTime.WorkingDays days && decimal.Truncate(days.Value) == days.Value
            && row.Pauses!.All(pause => pause.From.Length <= 10 && pause.To.Length <= 10);
        return plain ? (Paused(calculator.StartDay(Begin(received, rule)), date, row), timeOfDay) : ByTheClock(time, received, row, rule);
    }

    private BatchCalculator ByOtherReceipt => other ??= new BatchCalculator(calculator.ByOtherReceipt, () => catalogue.Value.Catalogue);

    private static string Basis(IReadOnlyList<BatchPause> pauses) =>
        pauses.Count == 0 ? string.Empty
            : string.Join("; ", pauses.Select(pause => pause.Rule.Length == 0 ? BatchAnswer.Asserted : pause.Rule).Distinct(StringComparer.Ordinal));

    /// <summary>Times in other units than working days, and pauses by rules: what the clock of a dossier says of them. A rule that does not hold is an error of
    /// the row, never a guess.</summary>
    private (LocalDate Date, LocalTime? Time) ByTheClock(ProcessingTime time, LocalDateTime received, BatchRow row, StartRule? startRule)
    {
        var pauses = row.Pauses!;
        var (stops, rules, isOrdered) = (new List<(LocalDateTime From, LocalDateTime To)>(pauses.Count), false, true);
        foreach (var pause in pauses)
        {
            var (from, to) = (Moment(row, pause.From), Moment(row, pause.To));
            CheckOrder(pause, from, to);
            from = LocalDateTime.Max(from, received); // what lies before the receipt excludes nothing
            isOrdered &= stops.Count == 0 || stops[^1].From <= from;
            rules |= pause.Rule.Length > 0;
            stops.Add((from, to));
        }

        // Where no rule is to be judged the clock need keep no history: a test holds that both agree.
        if (!rules && isOrdered)
        {
            stops.RemoveAll(stop => stop.To <= received);
            return PausedDue.Of(calculator, time, received, stops, startRule) is { } paused ? (paused.Date, paused.TimeOfDay)
                : throw new InputException("batch.noDue", Say.In(time.Description));
        }

        var events = new List<DossierEvent> { new DossierEvent.Received { Id = "received", At = received } };
        var now = received;
        for (var i = 0; i < pauses.Count; i++)
        {
            var (from, to) = stops[i];
            if (to > received)
            {
                var number = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
                events.Add(new DossierEvent.Paused { Id = "paused" + number, At = from, Rule = pauses[i].Rule.Length == 0 ? Asserted.Id : pauses[i].Rule });
                events.Add(new DossierEvent.Resumed { Id = "resumed" + number, At = to, Pause = "paused" + number });
                now = LocalDateTime.Max(now, to);
            }
        }

        var procedure = row.Procedure.Length == 0 ? null : row.Procedure;
        var fields = procedure is not null && catalogue.Value.Catalogue.InForce(procedure, received.Date) is VersionAnswer.Found found ? found.Procedure.Fields
            : [];
        var field = (
            fields.FirstOrDefault(item =>
                pauses.Any(pause => PauseRules.Find(pause.Rule) is { } rule && rule.FieldCodes.Contains(item.Code, StringComparer.Ordinal)))
            ?? (fields.Count > 0 ? fields[0] : null))?.Code;
        var request = new DossierClockRequest
        {
            Time = time,
            Rules = PausesOnly,
            StartRule = startRule,
            PauseRules = pauses.Any(pause => pause.Rule.Length == 0) ? [Asserted] : [],
            Policies = AsStated,
            ProcedureCode = procedure,
            FieldCode = field,
            Events = events,
        };
        var clock = new DossierClock(calculator);
        // Nothing can be wrong with the caller's own assertion, whatever the clock remarks; a rule that is named may not hold, and then the row says why.
        if (clock.TryGetLegalDue(request, now, out var at, out var violations) && (violations == 0 || pauses.All(pause => pause.Rule.Length == 0)))
        {
            return (at.Date, at.TimeOfDay);
        }

        var state = clock.Compute(request, now);
        if (state.Violations.FirstOrDefault(violation => violation.Claimed is not null
            || violation.Code is ClockViolations.TooManyPauses or ClockViolations.PauseTooLong) is { } unlawful)
        {
            throw new InputException(unlawful.Code,
                new Core.Text.BilingualText($"{unlawful.Code}: {unlawful.Text.Vi}", $"{unlawful.Code}: {unlawful.Text.En}"));
        }

        return state.LegalDue is { } due ? (due.Date, due.TimeOfDay)
            : throw new InputException("batch.noDue", state.NoLegalDue is { } why ? Say.In(why) : Say.Text("batch.notStarted"));
    }

    private LocalDateTime Moment(BatchRow row, string text) => row.IsOfProgram && DateText.StartIso(text) is null
        ? throw new InputException("batch.notIso", UserInput.Quote(text))
        : UserInput.ReceivedInFile(text, calculator.Options.OfficeHours);

    private (LocalDate From, LocalDate To) Days(BatchRow row, BatchPause pause)
    {
        var (from, to) = (Moment(row, pause.From), Moment(row, pause.To));
        CheckOrder(pause, from, to);
        return (from.Date, to.Date);
    }

    private static void CheckOrder(BatchPause pause, LocalDateTime from, LocalDateTime to)
    {
        if (to < from)
        {
            throw new InputException("batch.pauseTurned", $"{pause.From}..{pause.To}");
        }
    }

    // What lies before the time begins excludes nothing.
    private LocalDateTime Begin(LocalDateTime received, StartRule? rule) => rule?.Start.Apply(received, calculator.WorkingTime) ?? received;

    // From the day that is not counted.
    private LocalDate Paused(LocalDate startDay, LocalDate due, BatchRow row)
    {
        var calendar = calculator.Calendar;
        var counted = startDay;
        foreach (var (start, end) in row.Pauses!.Select(pause => Days(row, pause)).OrderBy(pause => pause.From))
        {
            var from = LocalDate.Max(start, counted);
            if (start <= due && from < end)
            {
                due = calendar.Add(due, calendar.Count(from, end));
                counted = end;
            }
        }

        return due;
    }

    private (ProcessingTime Time, StartRule? Rule)? OfText(string text)
    {
        if (!times.TryGetValue(text, out var time))
        {
            time = TypedTime.Read(text);
            if (times.Count < MostCached)
            {
                times.Add(text, time);
            }
        }

        return time;
    }

    private (IReadOnlyList<BatchTime> Times, string? Error) OfProcedure(BatchRow row, LocalDate received)
    {
        var key = (row.Procedure, row.Case, row.Channel, catalogue.Value.HasDays ? received : (LocalDate?)null);
        if (!procedures.TryGetValue(key, out var found))
        {
            found = Select(row, received);
            if (procedures.Count < MostCached)
            {
                procedures.Add(key, found);
            }
        }

        return found;
    }

    private (IReadOnlyList<BatchTime> Times, string? Error) Select(BatchRow row, LocalDate received)
    {
        var answer = catalogue.Value.Catalogue.InForce(row.Procedure, received);
        if (answer is not VersionAnswer.Found { Procedure: var procedure })
        {
            return ([], answer is VersionAnswer.Unknown ? Say.Text("batch.noProcedure", UserInput.Quote(row.Procedure))
                : Say.Text("procedure.notInForce", row.Procedure, Say.In(answer.Reasons[0])));
        }

        var cases = row.Case.Length == 0 ? null : procedure.FindCases(row.Case);
        if (cases is { Count: 0 })
        {
            return ([], Say.Text("batch.noCase", row.Procedure, UserInput.Quote(row.Case)));
        }

        var selection = procedure.SelectTimes(cases, row.Channel.Length == 0 ? null : UserInput.Channel(row.Channel));
        var stated = selection.Options.Select(option => new BatchTime(option.Time, option.StartRule, option.OtherReading, option.FieldCode)).ToList();
        return stated.Count switch
        {
            1 => (stated, null),
            0 => ([], selection.Doubtful.Count > 0 ? Say.Text("batch.onlyDoubtful", row.Procedure, Named(selection.Doubtful))
                : Say.Text("batch.noTimeStated", row.Procedure)),
            _ => (stated, Say.Text("batch.timesDiffer", row.Procedure, stated.Count, Named(selection.Options))
                + (selection.Contradictions.Count > 0 ? Say.Text("batch.contradiction", Say.In(selection.Contradictions[0])) : string.Empty)),
        };
    }

    /// <summary>A time that a row may have, with what the record says of it.</summary>
    private sealed record BatchTime(ProcessingTime Time, StartRule? Rule, ProcessingTime? Other, string? FieldCode);

    private static string Named(IReadOnlyList<TimeOption> options)
    {
        var named = options.Take(MostNamed)
            .Select(option => Say.In(option.Time.Description) + (option.IsRemote ? $" ({Say.Text("batch.remote")})" : string.Empty)
                + (option.Sources.Count == 0 ? $" ({Say.Text("batch.words")})" : string.Empty));
        return string.Join("; ", named) + (options.Count > MostNamed ? "; …" : string.Empty);
    }
}
