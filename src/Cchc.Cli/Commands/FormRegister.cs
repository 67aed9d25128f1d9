using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.OpenXml.Forms;
using Cchc.Core.Procedures.Versions;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary>Forms filled from a register: form 07 with all its dossiers, form 04 for one of them.</summary>
internal sealed class FormRegister
{
    private readonly Option register = new("--register", "form.register") { Value = "value.file" };
    private readonly Option code = new("--code", "form.code") { Value = "value.code" };

    public IReadOnlyList<Option> All => [register, code];

    public bool IsAsked(CommandLine line) => line.Has(register) || line.Has(code);

    /// <summary>The form.</summary>
    /// <param name="line">The line.</param>
    /// <param name="official">Which form.</param>
    /// <param name="day">The day on which it is made out.</param>
    /// <param name="events">The table of events beside the register; null for none.</param>
    /// <param name="others">Options that do not go with a register.</param>
    /// <param name="catalogue">Where names of procedures are looked up.</param>
    /// <param name="judge">Makes the judge, where one is needed.</param>
    public FilledForm Form(CommandLine line, OfficialForm official, LocalDate day, string? events, IReadOnlyList<Option> others,
        ProcedureCatalogue catalogue, Func<RegisterJudge> judge)
    {
        var path = line.Get(register) ?? throw new UsageException(line.Command, "form.registerNeeded", code.Name, register.Name);
        if (official.Kind is not (FormKind.Register or FormKind.Apology) || (official.Kind == FormKind.Register && line.Has(code)))
        {
            throw new UsageException(line.Command, "form.registerForms", line.Has(code) ? code.Name : register.Name, official.Number);
        }

        foreach (var other in others)
        {
            if (line.Has(other))
            {
                throw new UsageException(line.Command, "form.notWithRegister", other.Name, register.Name);
            }
        }

        var input = new RegisterInput(path, events, null, Core.Exchange.Registers.RegisterReaderOptions.Default);
        if (official.Kind == FormKind.Register)
        {
            return new DossierRegister { Date = day, Dossiers = input.Read().Select(dossier => RegisterRow.Of(dossier, NameOf(dossier, catalogue)))
                .Where(row => !(row.ReceivedOn > day)).Select(row => UntilDay(row, day)) };
        }

        var wanted = line.Get(code) ?? throw new UsageException(line.Command, "form.codeNeeded", code.Name, official.Number);
        // To the end, so that a second row of the code is said.
        var found = input.Read().Where(dossier => dossier.Code == wanted).ToList() is [var first, ..] ? first
            : throw new InputException("form.noSuchDossier", UserInput.Quote(path), UserInput.Quote(wanted));
        var letter = Letter(judge(), found, day) ?? throw new InputException("form.notJudged", UserInput.Quote(wanted));
        return letter with { Date = day, Dossier = letter.Dossier with { Content = NameOf(found, catalogue) ?? letter.Dossier.Content } };
    }

    private static ApologyLetter? Letter(RegisterJudge judge, RegisterDossier dossier, LocalDate day)
    {
        try
        {
            return ApologyLetter.Of(judge, dossier, day.At(LocalTime.MaxValue));
        }
        catch (ArgumentException error) when (error is not ArgumentNullException
            && judge.Explain(dossier, day.At(LocalTime.MaxValue)) is { } state && FormQuestion.WhyNoApology(state) is not null)
        {
            throw new InputException(FormQuestion.WhyNoApology(judge.Explain(dossier, day.At(LocalTime.MaxValue))!)!);
        }
    }

    // A page knows nothing of what happened after its day.
    private static RegisterRow UntilDay(RegisterRow row, LocalDate day) => row with
    {
        TransferredOn = row.TransferredOn > day ? null : row.TransferredOn,
        ResultOn = row.ResultOn > day ? null : row.ResultOn,
        ReturnedOn = row.ReturnedOn > day ? null : row.ReturnedOn,
    };

    private static string? NameOf(RegisterDossier dossier, ProcedureCatalogue catalogue) =>
        dossier.ProcedureCode is { } known && catalogue.TryFind(known, out var procedure) ? procedure.Name : null;
}
