using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Times;

/// <summary>The reader measured on phrases of real records that people read and labelled: TimeExpressionSample.tsv, and two controls.</summary>
public sealed class TimeExpressionSampleTests
{
    [Fact]
    public void The_labelled_sample_is_read_as_people_read_it()
    {
        var score = Measure("TimeExpressionSample.tsv");
        score.Phrases.Should().Be(SharedData.Either(300, 45));
        score.Unclaimed.Should().BeEmpty("every labelled time is claimed");
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be(SharedData.Either((583, 572, 421, 0), (62, 62, 48, 0)), score.ToString());
        score.Right.Should().BeGreaterThan((int)(score.Claims * 0.97), score.ToString());
        score.ConfidentWrong.Should().BeLessThanOrEqualTo(score.Confident / 100, score.ToString());
    }

    [Fact]
    public void The_control_is_read_as_people_read_it()
    {
        var score = Measure("TimeExpressionControl.tsv");
        score.Phrases.Should().Be(SharedData.Either(75, 13));
        score.Unclaimed.Should().HaveCount(SharedData.Either(1, 0), "of \"10 hoặc 20 ngày\" the larger is claimed");
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be(SharedData.Either((148, 141, 101, 0), (15, 15, 10, 0)), score.ToString());
    }

    [Fact]
    public void The_second_control_is_read_as_people_read_it()
    {
        var score = Measure("TimeExpressionSecondControl.tsv");
        score.Phrases.Should().Be(SharedData.Either(58, 3));
        score.Unclaimed.Should().BeEmpty();
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be(SharedData.Either((104, 102, 79, 0), (3, 3, 3, 0)), score.ToString());
    }

    [Fact]
    public void Descriptions_and_clauses_of_steps_are_read_as_people_read_them()
    {
        var score = Measure("TimeExpressionSteps.tsv");
        score.Phrases.Should().Be(SharedData.Either(203, 30));
        score.Unclaimed.Should().BeEmpty();
        (score.Claims, score.Right, score.Confident, score.ConfidentWrong).Should().Be(SharedData.Either((287, 269, 173, 0), (31, 29, 18, 0)), score.ToString());
    }

    private static Score Measure(string file)
    {
        var score = new Score();
        foreach (var line in RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Deadlines", "Times", file).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var columns = line.Split('\t');
            if (!LabelledPhrases.Has(columns[0], columns[1]))
            {
                continue;
            }

            var text = LabelledPhrases.Find(columns[0], columns[1], columns[2]);
            score.Add(line, columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries), TimeExpression.Read(text));
        }

        return score;
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
