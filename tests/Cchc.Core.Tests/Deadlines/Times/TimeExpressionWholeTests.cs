using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Times;

/// <summary>
/// Whole readings (<c>Whole/*.txt</c>): of each phrase everything the reader says, and what it is as a plain statement. In the files of phrases made up for a branch of the reader
/// the titles are what is read: a phrase is added by its line <c>== "…"</c>. The labelled phrases of the sample of records stand in <c>tests/Data</c>. What people
/// read in the labelled ones is held by <see cref="TimeExpressionSampleTests"/>; these files hold that nothing changes unseen.
/// </summary>
public sealed class TimeExpressionWholeTests
{
    private const int Parts = 4;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Labelled_phrases(int part) => Compare(
        RepositoryFiles.Read("tests", "Data", "catalogue", "phrases.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => JsonSerializer.Deserialize<string>(line.Split('\t')[2])!).Distinct().Where((_, i) => i % Parts == part),
        string.Create(CultureInfo.InvariantCulture, $"labelled-{part + 1}.txt"));

    [Theory]
    [InlineData("statements.txt")]
    [InlineData("hours.txt")]
    [InlineData("phrases.txt")]
    [InlineData("headings.txt")]
    [InlineData("edges.txt")]
    [InlineData("odd.txt")]
    public void Phrases_made_up_for_a_branch(string file) => Compare(
        RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Deadlines", "Times", "Whole", file).Split('\n').Where(line => line.StartsWith("== \"", StringComparison.Ordinal))
            .Select(line => JsonSerializer.Deserialize<string>(line[3..])!),
        file);

    private static void Compare(IEnumerable<string> phrases, string file)
    {
        var sum = 0L;
        var answers = new List<(string, object?)>();
        foreach (var phrase in phrases)
        {
            answers.Add((Quoted(phrase), Answer(phrase, out var steps)));
            sum += steps;
        }

        answers.Add(("steps of the reader", sum));
        WholeText.Compare(answers, "Deadlines", "Times", "Whole", file);
    }

    private static List<string> Answer(string phrase, out long steps)
    {
        var read = TimeExpressionReader.Read(phrase, out steps);
        read.ToString().Should().Be(string.Join("; ", read.Alternatives.Select(item => item.ToString())));
        TimeExpression.TryRead(phrase, out var tried).Should().Be(read.Alternatives.Any(item => item.IsReadable));
        (tried ?? read).Should().Be(read);
        var lines = new List<string> { $"{read.Confidence}{(read.StartRule is { } rule ? $", {rule.Title.Vi} | {rule.Title.En} [{rule}] {rule.Start}" : string.Empty)}" };
        if (ProcessingTime.TryParse(phrase, out var plain))
        {
            lines.Add($"plain: {Of(plain)}");
        }

        foreach (var item in read.Alternatives)
        {
            lines.Add($"- {item.Role} {item.Confidence}: {Of(item.Time)}{(item.IsReadable ? string.Empty : ", not readable")}{(item.IsUpperBound ? ", bound" : string.Empty)}"
                + $"{(item.IsBeforeDate ? ", before the date" : string.Empty)}{(item.DueTime == item.Time ? string.Empty : $", due {Of(item.DueTime)}")}");
            lines.Add($"  “{item.Words}”{Named("from", item.Trigger)}{Named("case", item.Condition)}");
            lines.Add($"  {item.Description.Vi} | {item.Description.En}");
        }

        return lines;
    }

    private static string Named(string name, string? words) => words is null ? string.Empty : $", {name} “{words}”";

    private static string Of(ProcessingTime time) => time is ProcessingTime.Stages stages
        ? $"{string.Join(" + ", stages.Parts.Select(Of))} = {(stages.Total is { } total ? Of(total) : "no total")}"
        : $"{time.GetType().Name} {time.Description.Vi} | {time.Description.En}";

    // JSON in which only what cannot be seen is escaped.
    private static string Quoted(string phrase)
    {
        var text = new StringBuilder("\"");
        foreach (var letter in phrase)
        {
            _ = letter is '"' or '\\' ? text.Append('\\').Append(letter)
                : letter is ' ' || (!char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate)) ? text.Append(letter)
                : text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        }

        return text.Append('"').ToString();
    }
}
