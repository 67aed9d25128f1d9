using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Forms;
using Cchc.Core.Requirements;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary>What a form is filled from: a dossier against its rules, its deadline, its history. What is not given stays open on the form.</summary>
internal sealed class FormQuestion
{
    private readonly Option dossier = new("--dossier", "form.dossier") { Value = "value.file" };
    private readonly Option rules = ComponentsCommand.RulesOption();
    private readonly Option catalogue = SharedOptions.Catalogue("form.catalogue");
    private readonly Option received = new("--received", "form.received") { Short = "-r", Value = "value.moment" };
    private readonly Option time = new("--time", "form.time") { Short = "-t", Value = "value.text" };
    private readonly Option hours = SharedOptions.OfficeHours();
    private readonly Option process = new("--process", "form.process") { Value = "value.file" };
    private readonly Option processNumber = new("--process-number", "stages.number") { Value = "value.number" };
    private readonly CalendarOptions calendar = new();
    private readonly ClockOptions clock = new("form.events");

    public IReadOnlyList<Option> All => [dossier, rules, catalogue, process, processNumber, received, time, .. clock.All, hours, .. calendar.All];

    /// <summary>The form; null where there is none to make out, which a remark says.</summary>
    public FilledForm? Form(CommandLine line, FormKind kind, LocalDate day)
    {
        UserInput.OnlyOnce(line.Get(dossier), line.Get(rules), line.Get(catalogue), line.Get(process));
        if ((line.Has(process) || line.Has(processNumber)) && (kind != FormKind.ControlSheet || !line.Has(process)))
        {
            throw new UsageException(line.Command, "form.processIsControl", line.Has(process) ? process.Name : processNumber.Name);
        }

        var history = clock.IsAsked(line) ? clock.Answer(line, calendar.Calendar(line), line.Get(hours), day) : default;
        if (history.Request?.Events.OfType<DossierEvent.Received>().FirstOrDefault() is { } receipt)
        {
            CheckDay(day, receipt.At.Date);
        }

        var papers = Papers(line);
        Check(line, kind, history.Request, papers is not null);
        if (kind == FormKind.Supplement && papers is { } checkedPapers)
        {
            return Supplement(checkedPapers, day);
        }

        var content = papers?.Name ?? NameOf(line, history.Request);
        var form = line.Has(process) ? Planned(line, history)
            : history.Request is { } request ? OfHistory(kind, request, history.State, content) : Empty(kind, day);
        form = form switch
        {
            ReceiptSlip slip => Receipt(line, slip, papers, history.Request is not null),
            StopNotice stop when papers is { } brought => stop with { Papers = [.. ReceiptList.Of(brought.Rules, brought.Dossier).Rows.Select(FormPaper.Of)] },
            _ => form,
        };
        if (form is ReceiptSlip && papers is { } list)
        {
            NoteIncomplete(DossierCheck.Of(list.Rules, list.Dossier, new DossierCheckOptions { IsOnline = list.Dossier.IsOnline }));
        }

        var own = form.Dossier;
        return form with
        {
            Date = day,
            Dossier = own with { Code = own.Code ?? papers?.Dossier.Code, Content = own.Content ?? content, Sets = own.Sets ?? papers?.Rules.Sets },
        };
    }

    /// <summary>The form filled from a register.</summary>
    public FilledForm OfRegister(CommandLine line, FormRegister register, OfficialForm official, LocalDate day)
    {
        var procedures = line.Get(catalogue) is { } path ? CatalogueInput.Read(path) : SampleCatalogue.Load();
        var office = new DeadlineOptions { OfficeHours = UserInput.OfficeHours(line.Get(hours)) };
        return register.Form(line, official, day, line.Get(clock.Events), [dossier, rules, received, time, .. clock.OfOneDossier], procedures,
            () => new RegisterJudge(new DeadlineCalculator(calendar.Calendar(line), office)) { Terms = RegisterTerms.Of(procedures) });
    }

    private (DossierRules Rules, Dossier Dossier, string Name)? Papers(CommandLine line)
    {
        if (line.Get(dossier) is not { } path)
        {
            return null;
        }

        var read = UserInput.Read(path, "what.dossier", DossierReader.ReadDraft, Say.Text("value.standardInput")).Value!;
        var (found, name) = RulesInput.Find(read.Procedure?.Value ?? throw new InputException("form.procedureNeeded", UserInput.Quote(path)),
            line.Get(rules), line.Get(catalogue));
        return (found, RulesInput.Dossier(found, [], path, read), name);
    }

    // A file of events has the code of its procedure; the form has the name.
    private string? NameOf(CommandLine line, DossierClockRequest? history)
    {
        if (history?.ProcedureCode is not { } code)
        {
            return null;
        }

        var procedures = line.Get(catalogue) is { } path ? CatalogueInput.Read(path) : SampleCatalogue.Load();
        if (!procedures.TryFind(code, out var found) && line.Has(catalogue))
        {
            Notes.Write(Say.Text("show.none", procedures.Procedures.Count, UserInput.Quote(code)));
        }

        return found?.Name;
    }

    // What would be left unused is refused.
    private void Check(CommandLine line, FormKind kind, DossierClockRequest? history, bool hasPapers)
    {
        var hasHistory = history is not null;
        if (hasHistory && kind == FormKind.Supplement)
        {
            throw new UsageException(line.Command, "form.supplementFromDossier");
        }

        foreach (var option in new[] { received, time })
        {
            if (line.Has(option) && !line.Has(process) && (kind != FormKind.Receipt || hasHistory))
            {
                throw new UsageException(line.Command, "form.receiptOnly", option.Name);
            }
        }

        if (line.Has(time) && !line.Has(received))
        {
            throw new UsageException(line.Command, "form.receivedNeeded", time.Name);
        }

        foreach (var option in new[] { rules, catalogue })
        {
            if (line.Has(option) && !hasPapers && (option == rules || history?.ProcedureCode is null))
            {
                throw new UsageException(line.Command, "form.belongsToDossier", option.Name);
            }
        }
    }

    // A control sheet from the process: with a history its transfers say what was done.
    private ControlSheet Planned(CommandLine line, (DossierClockRequest Request, DossierClockState State) history)
    {
        var steps = StageQuestion.Choose(StageQuestion.Read(line.Get(process)!, null), line.Get(processNumber), line.Get(process)!);
        var officeHours = UserInput.OfficeHours(line.Get(hours));
        var planner = new StagePlanner(new DeadlineCalculator(calendar.Calendar(line), new DeadlineOptions { OfficeHours = officeHours }));
        var first = history.Request?.Events.OfType<DossierEvent.Received>().FirstOrDefault()?.At;
        var begin = line.Get(received) is { } text ? UserInput.Received(text, officeHours, out _)
            : first ?? throw new UsageException(line.Command, "form.processReceived");
        var whole = line.Get(time) is { } words
            ? ProcessingTime.TryParse(words, out var known) ? known : throw new InputException("deadline.noTime", UserInput.Quote(words))
            : history.Request?.Time;
        var plan = planner.Plan(steps, begin, whole, null, history.Request?.StartRule);
        foreach (var finding in plan.AllFindings)
        {
            Notes.Write(Notes.Line(finding));
        }

        return ControlSheet.Of(plan, history.Request is { } request ? planner.Progress(plan, request.Events, history.State.Now) : null);
    }

    private static SupplementSlip? Supplement((DossierRules Rules, Dossier Dossier, string Name) papers, LocalDate day)
    {
        var result = DossierCheck.Of(papers.Rules, papers.Dossier, new DossierCheckOptions { IsOnline = papers.Dossier.IsOnline });
        RulesInput.NoteUnlistedItems(result);
        if (SupplementRequest.Of(result) is SupplementRequest.Needed needed)
        {
            if (needed.DeskQuestions.Count > 0)
            {
                Notes.Write(Say.Text("form.deskFirst", string.Join("; ", needed.DeskQuestions.Select(question => Say.In(question.Text)))));
            }

            return SupplementSlip.Of(needed, day, papers.Name);
        }

        Notes.Write(Say.Text(result.State == RequirementState.Satisfied ? "form.nothingNeeded" : "form.undetermined"));
        return null;
    }

    // The slip is for a complete dossier; whether it is, the desk decides.
    private static void NoteIncomplete(DossierCheck result)
    {
        if (result.State is RequirementState.Missing or RequirementState.Unknown)
        {
            Notes.Write(Say.Text(result.State == RequirementState.Missing ? "form.incomplete" : "form.undetermined"));
        }
    }

    private ReceiptSlip Receipt(CommandLine line, ReceiptSlip slip, (DossierRules Rules, Dossier Dossier, string Name)? papers, bool hasHistory)
    {
        slip = papers is { } brought ? slip with { Papers = [.. ReceiptList.Of(brought.Rules, brought.Dossier).Rows.Select(FormPaper.Of)] } : slip;
        if (hasHistory || line.Get(received) is not { } text)
        {
            return slip;
        }

        var question = new DeadlineQuestion
        {
            Procedure = line.Has(time) ? null : papers?.Rules.Procedure.Value ?? throw new UsageException(line.Command, "form.timeNeeded"),
            Time = line.Get(time),
            Received = text,
            Source = new ProcedureSource(line.Has(time) ? null : line.Get(catalogue), null),
            OfficeHours = line.Get(hours),
            Calendar = calendar.Calendar(line),
        };
        var answer = question.Answer(out var dateOnly);
        if (dateOnly)
        {
            throw new InputException("form.hourNeeded", UserInput.Quote(text));
        }

        var times = answer.Items.Select(item => item.Time).Distinct().ToList();
        if (times.Count > 1)
        {
            throw new InputException("form.severalTimes", string.Join("; ", times.Select(item => Say.In(item.Description))));
        }

        CheckDay(slip.Date, answer.Received.Date);
        var due = answer.Items[0].Deadline as Deadline.Due;
        return slip with
        {
            Received = answer.Received,
            Time = times[0],
            Due = due is null ? null : new DossierDue(due.Date, due.TimeOfDay),
        };
    }

    // Nobody makes out a form before the dossier is there.
    private static void CheckDay(LocalDate day, LocalDate received)
    {
        if (received > day)
        {
            throw new InputException("form.beforeReceipt", Words.Date(day), Words.Date(received));
        }
    }

    private static FilledForm OfHistory(FormKind kind, DossierClockRequest request, DossierClockState state, string? content)
    {
        try
        {
            return kind switch
            {
                FormKind.Receipt => ReceiptSlip.Of(request, state),
                FormKind.Refusal => Refusal(request, state.Now),
                FormKind.Apology => Apology(request, state),
                FormKind.Stop => StopNotice.Of(request, state),
                FormKind.ControlSheet => ControlSheet.Of(request, state),
                _ => new DossierRegister { Date = state.Now.Date, Dossiers = [RegisterRow.Of(new FormDossier { Content = content }, request, state)] },
            };
        }
        catch (ArgumentException error) when (kind == FormKind.Stop && error is not ArgumentNullException)
        {
            throw new InputException(request.Events.OfType<DossierEvent.StoppedByApplicant>().Any() ? "form.alreadyDecided" : "form.noStop");
        }
        catch (ArgumentException error) when (kind == FormKind.Apology && WhyNoApology(state) is not null && error is not ArgumentNullException)
        {
            throw new InputException(WhyNoApology(state)!);
        }
    }

    /// <summary>Why there is no apology to make out; null where nothing of the dossier says so.</summary>
    public static string? WhyNoApology(DossierClockState state) => state.PromisedDues.Any(item => !item.Counts) ? "form.secondApology"
        : state.EndedAt is not null ? "form.overAlready"
        : state.State is DossierState.AwaitingSupplement or DossierState.AwaitingFee or DossierState.Paused ? "form.clockStands" : null;

    // What has a result was taken and decided: it is not refused any more.
    private static RefusalSlip Refusal(DossierClockRequest request, LocalDateTime now)
    {
        var events = request.Events.Where(item => item.At <= now).ToList();
        var refused = events.OfType<DossierEvent.Refused>().LastOrDefault() ?? throw new InputException("form.noRefusal");
        return events.Find(item => item is DossierEvent.ResultIssued) is { } result
            ? throw new InputException("form.resultAlready", Words.Date(result.At.Date)) : RefusalSlip.Of(refused);
    }

    private static ApologyLetter Apology(DossierClockRequest request, DossierClockState state)
    {
        var letter = ApologyLetter.Of(request, state);
        if (letter.LatestDay is { } latest)
        {
            Notes.Write(Say.Text("form.latestApology", Words.Moment(latest.Date, latest.TimeOfDay)));
        }

        return letter;
    }

    private static FilledForm Empty(FormKind kind, LocalDate day) => kind switch
    {
        FormKind.Receipt => new ReceiptSlip { Date = day },
        FormKind.Supplement => new SupplementSlip { Date = day },
        FormKind.Refusal => new RefusalSlip { Date = day },
        FormKind.Apology => new ApologyLetter { Date = day },
        FormKind.Stop => new StopNotice { Date = day },
        FormKind.ControlSheet => new ControlSheet { Date = day },
        _ => new DossierRegister { Date = day },
    };
}
