using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Tests.Exchange.Sql.Registers;

/// <summary>The answers of a database against those of the library, dossier by dossier.</summary>
internal static class RegisterComparison
{
    public static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    /// <param name="dossiers">The dossiers that stand in the tables.</param>
    /// <param name="verdicts">Code, needs_library, then the columns of <see cref="RegisterRows.Verdicts"/>.</param>
    /// <param name="findings">Code of the dossier, code, event, to_be_checked.</param>
    /// <returns>The reasons for which the library was needed, how often each; which verdicts and which codes the database gave.</returns>
    public static (Dictionary<string, int> Needed, HashSet<string> Verdicts, HashSet<string> Codes) Compare(
        IReadOnlyList<RegisterDossier> dossiers,
        IEnumerable<string?[]> verdicts,
        IEnumerable<string?[]> findings)
    {
        var rows = verdicts.ToDictionary(row => row[0]!, StringComparer.Ordinal);
        var found = findings.ToLookup(row => row[0]!, row => $"{row[1]} {row[2] ?? "-"}{(row[3] == "1" ? " ?" : string.Empty)}", StringComparer.Ordinal);
        rows.Should().HaveCount(dossiers.Count);
        var (needed, words, codes) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var names = RegisterRows.Verdicts.Split(", ");
        foreach (var dossier in dossiers)
        {
            var row = rows[dossier.Code];
            if (row[1] is { } reason)
            {
                needed[reason] = needed.GetValueOrDefault(reason) + 1;
                Assert.True(row[2] is null && !found.Contains(dossier.Code), $"{dossier.Code} needs the library, and yet there is an answer.");
                Assert.False(IsPlain(dossier), $"{dossier} has nothing that needs the library ({reason}).");
                continue;
            }

            var answer = Judge.Judge(dossier, RandomRegister.AsOf);
            var expected = RegisterRows.Of(answer);
            for (var i = 0; i < expected.Length; i++)
            {
                Assert.True(expected[i] == row[i + 2], $"{names[i]} is {expected[i] ?? "NULL"}, the database says {row[i + 2] ?? "NULL"}: {dossier}\n{string.Join("\n", dossier.Events)}\n{Judge.Explain(dossier, RandomRegister.AsOf)?.Explanation.Aggregate(string.Empty, (text, step) => text + step.Text.En + "\n")}");
            }

            var (mine, theirs) = (Sorted(answer.Findings.Select(RegisterRows.Of)), Sorted(found[dossier.Code].Select(text => Certain(text, answer))));
            Assert.True(mine == theirs, $"Findings are [{mine}], the database says [{theirs}]: {dossier}\n{string.Join("\n", dossier.Events)}");
            words.Add(row[2]!);
            codes.UnionWith(answer.Findings.Select(finding => finding.Code));
        }

        return (needed, words, codes);
    }

    /// <summary>
    /// The mark of a lateness that the database asks about and the library knows: with a stop that is only a question the database cannot run the clock again, and
    /// of an apology after a receipt on a day off it does not count again. It never accuses where the library asks.
    /// </summary>
    private static string Certain(string text, RegisterAnswer answer)
    {
        string[] lateness = ["CCHC-DL-404", "CCHC-DL-407", "CCHC-DL-408", "CCHC-DL-416", "CCHC-DL-431"];
        string[] stops = ["CCHC-DL-400", "CCHC-DL-402", "CCHC-DL-406", "CCHC-DL-413", "CCHC-DL-423", "CCHC-DL-424", "CCHC-DL-425", "CCHC-DL-426", "CCHC-DL-428", "CCHC-DL-430"];
        string[] apologies = ["CCHC-DL-407", "CCHC-DL-408"];
        return text.EndsWith(" ?", StringComparison.Ordinal) && lateness.Contains(text[..11])
            && (apologies.Contains(text[..11]) || answer.Findings.Any(finding => stops.Contains(finding.Code)))
            && answer.Findings.Any(finding => RegisterRows.Of(finding) == text[..^2]) ? text[..^2] : text;
    }

    /// <summary>A dossier that no reason covers: received and perhaps ended, by ordinary rules, in whole working days.</summary>
    private static bool IsPlain(RegisterDossier dossier) =>
        dossier is { Events.Count: 0, RulesName: null, ProcedureCode: null or "1.000001" or "1.011423", Time: ProcessingTime.WorkingDays { Value: var days } }
            && days >= 1m && days == decimal.Truncate(days) && (dossier.Refused is null || dossier.Result is null)
            && !(dossier.Returned < dossier.Result) && !(dossier.Returned < dossier.Refused);

    private static string Sorted(IEnumerable<string> texts) => string.Join(", ", texts.OrderBy(text => text, StringComparer.Ordinal));
}
