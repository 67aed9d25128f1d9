using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>What every format has to say about the times of a procedure once it is read: none readable, several, contradicted by the text beside.</summary>
internal static class StatedTimeChecks
{
    /// <summary>Adds the findings.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="findings">Where they go.</param>
    /// <param name="descriptionPath">The path of the description of a channel, by its index.</param>
    public static void Run(Procedure procedure, PortalFindings findings, Func<int, string> descriptionPath)
    {
        var selection = procedure.SelectTimes();
        if (selection.Options.Count == 0)
        {
            findings.Add(PortalFindings.NoReadableTime, FindingSeverity.Warning, string.Empty, "không có thời hạn nào đọc được", "no processing time can be read");
        }
        else if (selection.NeedsChoice)
        {
            var vi = string.Join("; ", selection.Options.Select(option => option.Time.Description.Vi));
            var en = string.Join("; ", selection.Options.Select(option => option.Time.Description.En));
            findings.Add(PortalFindings.TimesDiffer, FindingSeverity.Information, string.Empty, $"có {selection.Options.Count} thời hạn khác nhau: {vi}", $"{selection.Options.Count} different times: {en}");
        }

        foreach (var row in procedure.ReadRowTimes())
        {
            if (row is { Contradiction: { } text, Source: TimeSource.OfChannel channel })
            {
                findings.Add(PortalFindings.TimeContradicted, FindingSeverity.Warning, descriptionPath(channel.Row - 1), text.Vi, text.En);
            }
        }
    }
}
