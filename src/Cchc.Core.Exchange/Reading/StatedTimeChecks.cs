using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>What every format has to say about the times of a procedure once it is read: none readable, several, contradicted by the text beside.</summary>
internal static class StatedTimeChecks
{
    /// <summary>Adds the findings.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="findings">Where they go.</param>
    /// <param name="descriptionPath">The path of the description of a channel, by its index.</param>
    public static void Run(Procedure procedure, RecordFindings findings, Func<int, string> descriptionPath)
    {
        var times = ProcedureTimes.FieldTimes(procedure);
        if (times.Count == 0)
        {
            findings.Add(RecordFindings.NoReadableTime, FindingSeverity.Warning, string.Empty, "không có trường thời hạn nào đọc được",
                "no field states a processing time that can be read");
        }
        else if (times.Count > 1)
        {
            var vi = string.Join("; ", times.Select(time => time.Description.Vi));
            var en = string.Join("; ", times.Select(time => time.Description.En));
            findings.Add(RecordFindings.TimesDiffer, FindingSeverity.Information, string.Empty, $"có {times.Count} thời hạn khác nhau: {vi}",
                $"{times.Count} different times: {en}");
        }

        foreach (var row in procedure.ReadRowTimes())
        {
            if (row is { Contradiction: { } text, Source: TimeSource.OfChannel channel })
            {
                findings.Add(RecordFindings.TimeContradicted, FindingSeverity.Warning, descriptionPath(channel.Row - 1), text.Vi, text.En);
            }
        }
    }
}
