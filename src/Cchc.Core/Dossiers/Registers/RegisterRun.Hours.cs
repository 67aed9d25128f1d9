using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>A register of days without hours: nobody is late by an hour that nobody wrote down.</summary>
internal sealed partial class RegisterRun
{
    /// <summary>
    /// The answer without what holds only because the receipt is taken at the beginning of its day: received at the end of office hours the dossier would be in
    /// time, or this would not be found; what would be a question then is one.
    /// </summary>
    private RegisterAnswer Doubted(RegisterAnswer answer, LocalDateTime receipt)
    {
        if ((answer.IsLate != true && answer.Findings.Count == 0) || Has(dossier.Content, RegisterContent.Hours) || receipt.TimeOfDay != LocalTime.Midnight
            || dossier.Received is null)
        {
            return answer;
        }

        var latest = LatestReceipt(receipt);
        if (latest == receipt)
        {
            return answer; // what happened that day has no hour either
        }

        var later = new RegisterRun(judge, clock, dossier with { Received = latest }, asOf).Judge();
        var certain = answer.Findings.Select(finding =>
            later.Findings.FirstOrDefault(other => other.Code == finding.Code && other.EventId == finding.EventId) is not { } same ? null
                : same.IsToBeChecked ? same : finding).OfType<RegisterFinding>().ToList();
        var isLate = answer.IsLate == true && later.IsLate == true;
        if (isLate == (answer.IsLate == true) && certain.SequenceEqual(answer.Findings))
        {
            return answer;
        }

        findings = certain;
        if (certain.Count < answer.Findings.Count || isLate != (answer.IsLate == true))
        {
            Find(RegisterCodes.HourUnknown);
        }

        answer = answer with { Findings = findings };
        return isLate == (answer.IsLate == true) ? answer : answer with { Verdict = RegisterVerdict.NoVerdict, IsLate = null, LateWorkingDays = null };
    }

    /// <summary>The end of office hours of that day, or what happened before it: nothing happens to a dossier that was not received.</summary>
    private LocalDateTime LatestReceipt(LocalDateTime receipt)
    {
        var latest = receipt.Date.At(judge.Calculator.WorkingTime.ClosingOn(receipt.Date) ?? LocalTime.Noon);
        foreach (var moment in dossier.Events.Select(item => (LocalDateTime?)item.At).Concat([dossier.Refused, dossier.Result, dossier.Returned]))
        {
            latest = moment >= receipt && moment < latest ? moment.Value : latest;
        }

        return latest;
    }
}
