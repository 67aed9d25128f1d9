using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>A register of days without hours: nobody is late by an hour that nobody wrote down.</summary>
internal sealed partial class RegisterRun
{
    /// <summary>
    /// The answer, unless it is late only because the receipt is taken at the beginning of its day: received at the end of office hours it would be in time.
    /// </summary>
    private RegisterAnswer Doubted(RegisterAnswer answer, LocalDateTime receipt)
    {
        if (answer.IsLate != true || Has(dossier.Content, RegisterContent.Hours) || receipt.TimeOfDay != LocalTime.Midnight || dossier.Received is null)
        {
            return answer;
        }

        var closing = judge.Calculator.WorkingTime.ClosingOn(receipt.Date) ?? LocalTime.Noon;
        var later = new RegisterRun(judge, clock, dossier with { Received = receipt.Date.At(closing) }, asOf).Judge();
        if (later.IsLate == true)
        {
            return answer;
        }

        Find(RegisterCodes.HourUnknown);
        return answer with { Verdict = RegisterVerdict.NoVerdict, IsLate = null, LateWorkingDays = null, Findings = findings! };
    }
}
