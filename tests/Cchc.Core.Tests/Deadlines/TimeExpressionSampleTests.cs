using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>The reader measured on phrases of real records that people read and labelled: TimeExpressionSample.tsv, and two controls.</summary>
public sealed class TimeExpressionSampleTests
{
    [SharedFact]
    public void The_labelled_sample_is_read_as_people_read_it()
    {
        var score = Measure("TimeExpressionSample.tsv");
        score.Phrases.Should().Be(300);
        score.Unclaimed.Should().BeEmpty("every labelled time is claimed");
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be((582, 571, 432, 0), score.ToString());
        score.Right.Should().BeGreaterThan((int)(score.Claims * 0.97), score.ToString());
        score.ConfidentWrong.Should().BeLessThanOrEqualTo(score.Confident / 100, score.ToString());
    }

    [SharedFact]
    public void The_control_is_read_as_people_read_it()
    {
        var score = Measure("TimeExpressionControl.tsv");
        score.Phrases.Should().Be(75);
        score.Unclaimed.Should().ContainSingle("of \"10 hoặc 20 ngày\" the larger is claimed");
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be((148, 141, 101, 0), score.ToString());
    }

    [SharedFact]
    public void The_second_control_is_read_as_people_read_it()
    {
        var score = Measure("TimeExpressionSecondControl.tsv");
        score.Phrases.Should().Be(58);
        score.Unclaimed.Should().BeEmpty();
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be((104, 102, 83, 0), score.ToString());
    }

    [SharedFact]
    public void Descriptions_and_clauses_of_steps_are_read_as_people_read_them()
    {
        var score = Measure("TimeExpressionSteps.tsv");
        score.Phrases.Should().Be(203);
        score.Unclaimed.Should().BeEmpty();
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be((287, 269, 179, 0), score.ToString());
    }

    private static Score Measure(string file)
    {
        var phrases = Phrases();
        var score = new Score();
        foreach (var line in RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Deadlines", file).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var columns = line.Split('\t');
            var text = Phrase(phrases, columns[0], columns[1]);
            Hash(text).Should().Be(columns[2], "the phrase is that which was labelled");
            score.Add(line, columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries), TimeExpression.Read(text));
        }

        return score;
    }

    /// <summary>A whole text, or a clause of it given as <c>place@start+length</c>.</summary>
    private static string Phrase(Dictionary<(string Code, string Place), string> phrases, string code, string place)
    {
        var at = place.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return phrases[(code, place)];
        }

        var part = place[(at + 1)..].Split('+').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return phrases[(code, place[..at])].Substring(part[0], part[1]);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(VietnameseText.Clean(text))))[..12];

    private static Dictionary<(string Code, string Place), string> Phrases()
    {
        var phrases = new Dictionary<(string, string), string>();
        foreach (var line in SharedData.NationalLines())
        {
            using var json = JsonDocument.Parse(line);
            var code = json.RootElement.GetProperty("code").GetString()!;
            foreach (var member in new[] { "executionMethods", "executionSteps" })
            {
                if (!json.RootElement.TryGetProperty(member, out var rows) || rows.ValueKind != JsonValueKind.Array)
                {
                    continue;
                }

                var i = 0;
                foreach (var row in rows.EnumerateArray())
                {
                    foreach (var name in new[] { "description", "processingTime" })
                    {
                        if (row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                        {
                            phrases[(code, FormattableString.Invariant($"{member}[{i}].{name}"))] = value.GetString()!;
                        }
                    }

                    i++;
                }
            }
        }

        return phrases;
    }

    private sealed class Score
    {
        public int Phrases { get; private set; }

        public int Claims { get; private set; }

        public int Right { get; private set; }

        public int Confident { get; private set; }

        public int ConfidentWrong { get; private set; }

        public List<string> Unclaimed { get; } = [];

        private List<string> Wrong { get; } = [];

        public void Add(string line, string[] labels, TimeExpression expression)
        {
            Phrases++;
            var open = labels.ToList();
            var lengths = new List<TimeAlternative>();
            foreach (var item in expression.Alternatives.Where(item => item.Confidence != TimeConfidence.Unreadable))
            {
                Claims++;
                Confident += item.Confidence == TimeConfidence.Read ? 1 : 0;
                var place = open.FindIndex(label => TimeNotation.Matches(label, item));
                if (place >= 0 || (labels.Contains("X") && TimeNotation.Of(item) == "X"))
                {
                    Right++;
                    open.RemoveRange(Math.Max(0, place), place >= 0 ? 1 : 0);
                    continue;
                }

                lengths.Add(item);
                ConfidentWrong += item.Confidence == TimeConfidence.Read ? 1 : 0;
                Wrong.Add($"{TimeNotation.Of(item)} {item.Confidence}: {line}");
            }

            // A time that was claimed with another role or case is claimed, only not right.
            open.RemoveAll(label => label[0] == '?');
            Unclaimed.AddRange(open.Skip(lengths.Count).Select(label => $"{label}: {line}"));
        }

        public override string ToString() => $"{Claims} claims, {Right} right, {Confident} confident, {ConfidentWrong} confident and wrong, {Unclaimed.Count} unclaimed\n{string.Join("\n", Wrong.Concat(Unclaimed))}";
    }
}
