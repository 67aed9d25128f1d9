using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Support;

/// <summary>
/// Whole answers as text, compared with a committed file: every public member that says something, words and sources among them. A file holds what was said
/// when it was read; it is no independent witness of the law, as the dates counted by hand beside it are. To accept a change, run the tests with
/// CCHC_ACCEPT_TEXTS=1, read what has become different, and commit the file.
/// </summary>
internal static class WholeText
{
    // Versions and hashes change with the data; the others only repeat members that stand beside them.
    private static readonly string[] LeftOut = ["DataVersion", "DataHash", "Process", "AllReadings", "Earliest", "Latest", "SkippedByReason",
        "EqualityContract"];

    /// <summary>Holds answers, each under its title, against a file of the tests.</summary>
    public static void Compare(IEnumerable<(string Title, object? Answer)> answers, params string[] file)
    {
        var found = string.Concat(answers.Select(item => $"== {item.Title}\n{Of(item.Answer)}\n"));
        var path = RepositoryFiles.PathOf(["tests", "Cchc.Core.Tests", .. file]);
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_TEXTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, found);
        }

        var (before, after) = (RepositoryFiles.Read(["tests", "Cchc.Core.Tests", .. file]).Split('\n'), found.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(before.Length, after.Length)).FirstOrDefault(i => before[i] != after[i], Math.Min(before.Length, after.Length));
        var title = after.Take(line + 1).LastOrDefault(one => one.StartsWith("== ", StringComparison.Ordinal));
        string.Join('\n', after.Skip(line).Take(3)).Should().Be(string.Join('\n', before.Skip(line).Take(3)), "line {0} of {1}, {2}", line + 1, file[^1],
            title);
    }

    /// <summary>One answer as lines.</summary>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, string.Empty);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, string indent)
    {
        if (Short(value) is { } word)
        {
            text.Append(indent).Append(word).Append('\n');
            return;
        }

        if (value is ExplanationStep step)
        {
            Write(text, step, indent);
            return;
        }

        if (value is IEnumerable list)
        {
            foreach (var item in list)
            {
                Write(text, item, indent);
            }

            return;
        }

        text.Append(indent).Append('[').Append(value!.GetType().Name).Append("]\n");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !LeftOut.Contains(property.Name)))
        {
            var member = property.GetValue(value);
            if (Short(member) is { } one)
            {
                text.Append(one.Length == 0 ? string.Empty : $"{indent}  {property.Name}: {one}\n");
            }
            else if (member is IEnumerable many && many.Cast<object?>().ToList() is var all && all.TrueForAll(item => Short(item) is not null))
            {
                text.Append(all.Count == 0 ? string.Empty : $"{indent}  {property.Name}: {string.Join(", ", all.Select(Short))}\n");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{indent}  {property.Name}:\n");
                Write(text, member, indent + "    ");
            }
        }
    }

    private static void Write(StringBuilder text, ExplanationStep step, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}{step.Rule.Code} {Short(step.From)} to {Short(step.To)} {step.Certainty}");
        text.Append(step.CountedDays.Count == 0 && step.DaysCounted == 0 ? string.Empty
            : $"; counted {Short(step.DaysCounted)}: {string.Join(", ", step.CountedDays.Select(Dates.Iso))}");
        text.Append(step.DaysOff.Count == 0 ? string.Empty : $"; off {string.Join(", ", step.DaysOff.Select(day => $"{Short(day)}"))}");
        text.Append(CultureInfo.InvariantCulture, $"\n{indent}  {step.Text.Vi}\n{indent}  {step.Text.En}\n{indent}  [{step.LegalBasis}]\n");
    }

    /// <summary>A value that is told in one word; null for one that has members to be told.</summary>
    private static string? Short(object? value) => value switch
    {
        null => string.Empty,
        string text => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal),
        BilingualText text => $"{text.Vi} | {text.En}",
        DeadlineRule rule => rule.Code,
        DossierClockRules rules => rules.Name,
        StartRule rule => rule.Id,
        PauseRule rule => rule.Id,
        CalendarDay day => $"{Dates.Iso(day.Date)} {day.Kind}",
        ChangedDay day => day.ToString(),
        DossierDue due => due.ToString(),
        ProcessingTime time => $"{time.GetType().Name} {time.Description.Vi} | {time.Description.En}",
        DossierEvent item => $"{item.Name.En} {item.Id}",
        Stage stage => stage.Number,
        RegisterDossier dossier => dossier.Code,
        AuditRule rule => rule.Code,
        Duration time => time.ToString("-H:mm:ss.FFFFFFFFF", CultureInfo.InvariantCulture),
        LocalDate day => Dates.Iso(day),
        LocalDateTime moment => moment.ToString("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF", CultureInfo.InvariantCulture),
        LocalTime time => time.ToString("HH:mm:ss.FFFFFFFFF", CultureInfo.InvariantCulture),
        Type type => type.Name,
        IFormattable number when value.GetType().IsPrimitive || value is decimal || value is Enum => number.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType().IsPrimitive => value.ToString(),
        _ => null,
    };
}
