using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>
/// When something is required, over declared facts. A closed hierarchy, evaluated in three values: with a fact missing the answer is unknown only
/// where it depends on that fact (<c>no and unknown</c> is no).
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Requirements;
///
/// Condition adult = new Condition.Between("age", 18, null);
/// Condition both = new Condition.All([adult, new Condition.Is("resident", new FactValue.YesNo(true))]);
/// Console.WriteLine(adult.Evaluate(Facts.None)); // Unknown
/// Console.WriteLine(both.Evaluate(Facts.None.With("age", new FactValue.Number(16)))); // False
/// </code>
/// </example>
[JsonConverter(typeof(Condition.Converter))]
public abstract partial record Condition
{
    private Condition()
    {
    }

    /// <summary>Always.</summary>
    public static Condition Always { get; } = new All([]);

    /// <summary>Whether it holds.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>True, false, or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public abstract Truth Evaluate(Facts facts);

    /// <summary>The names of the facts on which it may depend, each once.</summary>
    public abstract IReadOnlyList<string> FactNames { get; }

    private static Facts Checked(Facts facts) => facts ?? throw new ArgumentNullException(nameof(facts));

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>A fact has one of several values; one value is equality.</summary>
    [JsonConverter(typeof(Condition.Converter))]
    public sealed record Is : Condition
    {
        /// <summary>A fact has one of several values.</summary>
        /// <param name="fact">The name of the fact.</param>
        /// <param name="values">The values; at least one.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public Is(string fact, params FactValue[] values)
        {
            Fact = fact ?? throw new ArgumentNullException(nameof(fact));
            Values = ValueList.Of(values ?? throw new ArgumentNullException(nameof(values)));
        }

        /// <summary>The name of the fact.</summary>
        public string Fact { get; }

        /// <summary>The values.</summary>
        public IReadOnlyList<FactValue> Values { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<string> FactNames => [Fact];

        /// <inheritdoc/>
        public override Truth Evaluate(Facts facts) => Checked(facts)[Fact] is { } value ? Of(Values.Contains(value)) : Truth.Unknown;
    }

    /// <summary>A fact is a number in a range, both ends included.</summary>
    /// <param name="Fact">The name of the fact.</param>
    /// <param name="Least">The least number; null for none.</param>
    /// <param name="Most">The largest number; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="Fact"/> is null.</exception>
    [JsonConverter(typeof(Condition.Converter))]
    public sealed record Between(string Fact, decimal? Least, decimal? Most) : Condition
    {
        /// <summary>The name of the fact.</summary>
        public string Fact
        {
            get;
            init => field = value ?? throw new ArgumentNullException(nameof(value));
        } = Fact ?? throw new ArgumentNullException(nameof(Fact));

        /// <inheritdoc/>
        public override IReadOnlyList<string> FactNames => [Fact];

        /// <inheritdoc/>
        public override Truth Evaluate(Facts facts) => Checked(facts)[Fact] switch
        {
            null => Truth.Unknown,
            FactValue.Number number => Of(!(number.Value < Least) && !(number.Value > Most)),
            _ => Truth.False,
        };

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Between), PrintMembers);
    }

    /// <summary>All of several conditions; of none always true.</summary>
    [JsonConverter(typeof(Condition.Converter))]
    public sealed record All : Condition
    {
        /// <summary>All of several conditions.</summary>
        /// <param name="conditions">The conditions.</param>
        /// <exception cref="ArgumentNullException"><paramref name="conditions"/> is null.</exception>
        public All(IEnumerable<Condition> conditions) => Conditions = ValueList.Of(conditions ?? throw new ArgumentNullException(nameof(conditions)));

        /// <summary>The conditions.</summary>
        public IReadOnlyList<Condition> Conditions { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<string> FactNames =>
            ValueList.Of(Conditions.SelectMany(condition => condition.FactNames).Distinct(StringComparer.Ordinal));

        /// <inheritdoc/>
        public override Truth Evaluate(Facts facts) =>
            Conditions.Aggregate((Truth: Truth.True, Facts: Checked(facts)), (so, condition) =>
                ((Truth)Math.Min((int)so.Truth, (int)condition.Evaluate(so.Facts)), so.Facts)).Truth;
    }

    /// <summary>Any of several conditions; of none never true.</summary>
    [JsonConverter(typeof(Condition.Converter))]
    public sealed record Any : Condition
    {
        /// <summary>Any of several conditions.</summary>
        /// <param name="conditions">The conditions.</param>
        /// <exception cref="ArgumentNullException"><paramref name="conditions"/> is null.</exception>
        public Any(IEnumerable<Condition> conditions) => Conditions = ValueList.Of(conditions ?? throw new ArgumentNullException(nameof(conditions)));

        /// <summary>The conditions.</summary>
        public IReadOnlyList<Condition> Conditions { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<string> FactNames =>
            ValueList.Of(Conditions.SelectMany(condition => condition.FactNames).Distinct(StringComparer.Ordinal));

        /// <inheritdoc/>
        public override Truth Evaluate(Facts facts) =>
            Conditions.Aggregate((Truth: Truth.False, Facts: Checked(facts)), (so, condition) =>
                ((Truth)Math.Max((int)so.Truth, (int)condition.Evaluate(so.Facts)), so.Facts)).Truth;
    }

    /// <summary>The opposite of a condition.</summary>
    /// <param name="Condition">The condition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="Condition"/> is null.</exception>
    [JsonConverter(typeof(Condition.Converter))]
    public sealed record Not(Condition Condition) : Condition
    {
        /// <summary>The condition.</summary>
        public Condition Condition
        {
            get;
            init => field = value ?? throw new ArgumentNullException(nameof(value));
        } = Condition ?? throw new ArgumentNullException(nameof(Condition));

        /// <inheritdoc/>
        public override IReadOnlyList<string> FactNames => Condition.FactNames;

        /// <inheritdoc/>
        public override Truth Evaluate(Facts facts) => (Truth)(2 - (int)Condition.Evaluate(Checked(facts)));
    }
}
