using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>
/// How a procedure is used (tình hình thực hiện thủ tục): its dossiers a year, and the working days that they take. What is not known is null. Equal when all
/// parts are.
/// </summary>
public sealed record ProcedureUse
{
    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>Dossiers a year; null when not known. Not negative.</summary>
    public ExactNumber? DossiersPerYear { get; init; }

    /// <summary>Answered dossiers with the time <see cref="AllowedWorkingDays"/>: those of which <see cref="P90WorkingDays"/> is taken.</summary>
    public int Answered { get; init; }

    /// <summary>The working days within which nine in ten of them were answered, stops left out; null when not known.</summary>
    public int? P90WorkingDays { get; init; }

    /// <summary>The working days that most answered dossiers were allowed; null when not known.</summary>
    public int? AllowedWorkingDays { get; init; }

    /// <summary>Where the figures come from, such as a register and its days.</summary>
    public required BilingualText Source { get; init; }

    /// <summary>
    /// The use of each procedure of a register. Dossiers a year are those received, scaled from the days between the first and the last receipt of the whole
    /// register to 365; a register of fewer than 90 days is not scaled. Answers are taken once and not kept.
    /// </summary>
    /// <param name="answers">The answers of a <see cref="RegisterJudge"/>.</param>
    /// <returns>One entry a procedure code, in the order of the codes. Dossiers without a code are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null.</exception>
    public static IReadOnlyList<ProcedureUse> Of(IEnumerable<RegisterAnswer> answers)
    {
        var counter = new UseCounter();
        foreach (var answer in answers ?? throw new ArgumentNullException(nameof(answers)))
        {
            counter.Add(answer);
        }

        return counter.Uses();
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ProcedureUse), PrintMembers);
}
