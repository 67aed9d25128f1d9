namespace Cchc.Core.Requirements;

/// <summary>
/// The answers that can be given to the questions, made few: numbers that no condition tells apart are one kind of answer. So "every value of
/// an unknown fact" can be gone through exactly.
/// </summary>
internal sealed class FactSpace
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly FactQuestion[] questions;
    private readonly AnswerKind[][] kinds;

    /// <summary>Questions that were found sound, each name once; numbers are parted at the ends that the conditions name.</summary>
    public FactSpace(IReadOnlyList<FactQuestion> questions, IEnumerable<Condition> atoms)
    {
        this.questions = [.. questions];
        for (var i = 0; i < this.questions.Length; i++)
        {
            indexes[this.questions[i].Id] = i;
        }

        var ends = this.questions.Select(_ => new SortedSet<decimal>()).ToArray();
        foreach (var atom in atoms)
        {
            var found = atom switch
            {
                Condition.Is some => (some.Fact, Numbers: some.Values.OfType<FactValue.Number>().Select(number => number.Value)),
                Condition.Between range => (range.Fact, Numbers: new[] { range.Least, range.Most }.OfType<decimal>()),
                _ => (Fact: string.Empty, Numbers: []),
            };
            if (indexes.TryGetValue(found.Fact, out var index))
            {
                ends[index].UnionWith(found.Numbers);
            }
        }

        kinds = [.. this.questions.Select((question, index) => KindsOf(question, [.. ends[index]]))];
    }

    public int Count => questions.Length;

    public FactQuestion Question(int index) => questions[index];

    public int IndexOf(string fact) => indexes.TryGetValue(fact, out var index) ? index : -1;

    /// <summary>How many kinds of answers a question has; one at least.</summary>
    public int Size(int index) => kinds[index].Length;

    /// <summary>The kind of an answer; -1 when the question does not accept it.</summary>
    public int KindOf(int index, FactValue value) => questions[index].Accepts(value) ? Array.FindIndex(kinds[index], kind => kind.Holds(value)) : -1;

    /// <summary>For each kind of answer whether it makes a condition on this one fact true.</summary>
    public bool[] Holding(int index, Condition atom) => [.. kinds[index].Select(kind => kind.Makes(atom))];

    /// <summary>What is known, as kinds of answers; -1 for what is not known, or was answered by what the question does not accept.</summary>
    public int[] Assignment(Facts facts) => [.. questions.Select((question, index) => facts[question.Id] is { } value ? KindOf(index, value) : -1)];

    private static AnswerKind[] KindsOf(FactQuestion question, decimal[] ends) => question switch
    {
        FactQuestion.YesNo => [new AnswerKind(new FactValue.YesNo(true)), new AnswerKind(new FactValue.YesNo(false))],
        FactQuestion.OfChoice some => [.. some.Choices.Select(choice => new AnswerKind(new FactValue.Choice(choice.Key)))],
        FactQuestion.OfNumber number => NumberKinds(number, ends),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "Expected a question of a known kind."),
    };

    private static AnswerKind[] NumberKinds(FactQuestion.OfNumber question, decimal[] ends)
    {
        var found = new List<AnswerKind>();
        for (var i = 0; i <= ends.Length; i++)
        {
            var (above, below) = (i == 0 ? (decimal?)null : ends[i - 1], i == ends.Length ? (decimal?)null : ends[i]);
            if (!(question.Least >= below) && !(question.Most <= above))
            {
                found.Add(new AnswerKind(above, below));
            }

            if (below is { } end && question.Accepts(new FactValue.Number(end)))
            {
                found.Add(new AnswerKind(new FactValue.Number(end)));
            }
        }

        return [.. found];
    }

    /// <summary>One value, or all numbers between two ends, the ends left out; null for no end.</summary>
    private sealed class AnswerKind
    {
        private readonly FactValue? value;
        private readonly decimal? above;
        private readonly decimal? below;

        public AnswerKind(FactValue value) => this.value = value;

        public AnswerKind(decimal? above, decimal? below) => (this.above, this.below) = (above, below);

        public bool Holds(FactValue answer) =>
            value is not null ? value == answer : answer is FactValue.Number number && !(number.Value <= above) && !(number.Value >= below);

        public bool Makes(Condition atom) => atom switch
        {
            Condition.Is some => value is not null && some.Values.Contains(value),
            Condition.Between range when value is FactValue.Number number => !(number.Value < range.Least) && !(number.Value > range.Most),
            Condition.Between range => value is null && (range.Least is null || range.Least <= above) && (range.Most is null || range.Most >= below),
            _ => false,
        };
    }
}
