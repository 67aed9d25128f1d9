using System.Globalization;
using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>
/// A fact on which components depend, with the question that asks for it. A closed hierarchy: yes or no, a choice, a number.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(YesNo), "yesNo")]
[JsonDerivedType(typeof(OfChoice), "choice")]
[JsonDerivedType(typeof(OfNumber), "number")]
public abstract record FactQuestion
{
    private FactQuestion(string id, BilingualText text)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>The name of the fact, such as <c>bi-bo-roi</c>; letters, digits and hyphens.</summary>
    public string Id { get; }

    /// <summary>The question in words.</summary>
    public BilingualText Text { get; }

    /// <summary>Who can answer. Default: the applicant.</summary>
    public QuestionAudience AskedOf { get; init; }

    /// <summary>
    /// The component or group about whose <c>Doubt</c> it asks, so that yes means that it is required; empty for any other question. It goes when the doubt
    /// goes.
    /// </summary>
    public string DoubtOf { get; init; } = string.Empty;

    /// <summary>What an answer must look like, for messages.</summary>
    [JsonIgnore]
    public abstract string Expected { get; }

    /// <summary>The same in both languages, for people.</summary>
    internal abstract BilingualText ExpectedWords { get; }

    /// <summary>Reads an answer.</summary>
    /// <param name="text">The answer as typed, such as <c>có</c>, <c>yes</c>, <c>18</c>, the identifier of a choice or its text.</param>
    /// <returns>The value, or null when the text does not answer this question.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public FactValue? Read(string text)
    {
        var clean = VietnameseText.Clean(text ?? throw new ArgumentNullException(nameof(text)));
        return ReadClean(clean);
    }

    /// <summary>Whether a value is an answer to this question.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when it is.</returns>
    public abstract bool Accepts(FactValue value);

    private protected abstract FactValue? ReadClean(string text);

    /// <summary>A question answered by yes or no (có, không).</summary>
    /// <param name="Id">The name of the fact.</param>
    /// <param name="Text">The question.</param>
    public sealed record YesNo(string Id, BilingualText Text) : FactQuestion(Id, Text)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Expected => "yes/no (có/không)";

        internal override BilingualText ExpectedWords => new("có hoặc không", "yes or no");

        /// <inheritdoc/>
        public override bool Accepts(FactValue value) => value is FactValue.YesNo;

        private protected override FactValue? ReadClean(string text) => VietnameseText.Fold(text) switch
        {
            "co" or "yes" or "y" or "true" or "1" or "dung" => new FactValue.YesNo(true),
            "khong" or "no" or "n" or "false" or "0" or "sai" => new FactValue.YesNo(false),
            _ => null,
        };
    }

    /// <summary>A question answered by one of several choices.</summary>
    public sealed record OfChoice : FactQuestion
    {
        /// <summary>A question.</summary>
        /// <param name="id">The name of the fact.</param>
        /// <param name="text">The question.</param>
        /// <param name="choices">The choices with their texts, by identifier; at least two.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public OfChoice(string id, BilingualText text, IReadOnlyList<KeyValuePair<string, BilingualText>> choices)
            : base(id, text) => Choices = ValueList.Of(choices);

        /// <summary>The choices with their texts, by identifier.</summary>
        public IReadOnlyList<KeyValuePair<string, BilingualText>> Choices { get; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Expected => "one of " + string.Join(", ", Choices.Select(choice => choice.Key));

        internal override BilingualText ExpectedWords => new(
            "một trong: " + string.Join(", ", Choices.Select(choice => $"{choice.Key} ({choice.Value.Vi})")),
            "one of " + string.Join(", ", Choices.Select(choice => $"{choice.Key} ({choice.Value.En})")));

        /// <inheritdoc/>
        public override bool Accepts(FactValue value) => value is FactValue.Choice choice && Choices.Any(item => item.Key == choice.Id);

        private protected override FactValue? ReadClean(string text)
        {
            var named = Choices.Where(choice => string.Equals(choice.Key, text, StringComparison.OrdinalIgnoreCase)).Take(1).ToList();
            if (named.Count == 0)
            {
                // What the choice means, with marks or without, where it can mean one only.
                var typed = VietnameseText.Fold(text);
                named = [.. Choices.Where(choice => VietnameseText.Fold(choice.Value.Vi) == typed || VietnameseText.Fold(choice.Value.En) == typed)];
            }

            return named.Count == 1 ? new FactValue.Choice(named[0].Key) : null;
        }
    }

    /// <summary>A question answered by a number.</summary>
    /// <param name="Id">The name of the fact.</param>
    /// <param name="Text">The question.</param>
    /// <param name="Least">The least number that makes sense; null for none.</param>
    /// <param name="Most">The largest number that makes sense; null for none.</param>
    /// <param name="Unit">The unit, such as "tuổi"; empty for a bare number.</param>
    public sealed record OfNumber(
        string Id,
        BilingualText Text,
        [property: JsonPropertyName("from")] decimal? Least = null,
        [property: JsonPropertyName("to")] decimal? Most = null,
        string Unit = "") : FactQuestion(Id, Text)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Expected =>
            "a number" + (Least is { } least ? " from " + DateText.EnNumber(least) : string.Empty)
            + (Most is { } most ? " to " + DateText.EnNumber(most) : string.Empty) + (Unit.Length > 0 ? $" ({Unit})" : string.Empty);

        internal override BilingualText ExpectedWords => new(
            "một số" + (Least is { } least ? " từ " + DateText.ViNumber(least) : string.Empty)
                + (Most is { } most ? " đến " + DateText.ViNumber(most) : string.Empty) + (Unit.Length > 0 ? $" ({Unit})" : string.Empty),
            Expected);

        /// <inheritdoc/>
        public override bool Accepts(FactValue value) => value is FactValue.Number number && !(number.Value < Least) && !(number.Value > Most);

        private protected override FactValue? ReadClean(string text) =>
            decimal.TryParse(ExactNumber.PlainSign(text.Replace(',', '.')), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var value)
                && Accepts(new FactValue.Number(value))
                ? new FactValue.Number(value)
                : null;

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(OfNumber), PrintMembers);
    }
}
