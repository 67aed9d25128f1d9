using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>
/// One input for which sources differ, with the value that was taken and why (số liệu giữa các nguồn khác nhau). TT 02/2017/TT-VPCP, art. 27: take the
/// lower-middle value ("trung bình thấp").
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs.Incomes;
///
/// ConflictingSources.SourceValue[] surveys = [new(3, "khảo sát A"), new(5, "khảo sát B"), new(4, "khảo sát C"), new(9, "khảo sát D")];
/// var chosen = ConflictingSources.Of(surveys);
/// Console.WriteLine(chosen.Chosen); // 4
/// Console.WriteLine(chosen.Range); // 3..4..9
/// </code>
/// </example>
public sealed partial record ConflictingSources
{
    private ConflictingSources(IReadOnlyList<SourceValue> sources, ConflictRule rule, ExactNumber chosen, ExactNumber lowest, ExactNumber highest) =>
        (Sources, Rule, Chosen, Lowest, Highest) = (sources, rule, chosen, lowest, highest);

    /// <summary>The values of the sources, in the order given; never empty.</summary>
    public IReadOnlyList<SourceValue> Sources { get; }

    /// <summary>The rule that was applied.</summary>
    public ConflictRule Rule { get; }

    /// <summary>The value taken; exact.</summary>
    public ExactNumber Chosen { get; }

    /// <summary>The lowest value.</summary>
    public ExactNumber Lowest { get; }

    /// <summary>The highest value.</summary>
    public ExactNumber Highest { get; }

    /// <summary>The value taken as likely, with the lowest and highest as its range: an input for a simulation.</summary>
    public Estimate Range => new(Lowest, Chosen, Highest);

    /// <summary>Takes one value from those of the sources.</summary>
    /// <param name="values">One or more; their order does not change the value taken.</param>
    /// <param name="rule">Which is taken.</param>
    /// <returns>The value with its sources.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no value, or one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a defined value.</exception>
    public static ConflictingSources Of(IEnumerable<SourceValue> values, ConflictRule rule = ConflictRule.LowerMiddle)
    {
        var sources = ValueList.Of(values ?? throw new ArgumentNullException(nameof(values)));
        if (sources.Count == 0 || sources.Any(source => source is null))
        {
            throw new ArgumentException("Expected at least one value, none of them null.", nameof(values));
        }

        var sorted = sources.Select(source => source.Value).OrderBy(value => value).ToArray();
        var (lower, upper) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        var chosen = rule switch
        {
            ConflictRule.LowerMiddle => lower,
            ConflictRule.Lowest => sorted[0],
            ConflictRule.Median => (lower + upper) / 2,
            ConflictRule.Mean => sorted.Aggregate(ExactNumber.Zero, (sum, value) => sum + value) / sorted.Length,
            ConflictRule.Highest => sorted[sorted.Length - 1],
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Expected a rule that is defined."),
        };
        return new ConflictingSources(sources, rule, chosen, sorted[0], sorted[sorted.Length - 1]);
    }

    /// <summary>Takes one value from bare numbers.</summary>
    /// <param name="values">One or more.</param>
    /// <param name="rule">Which is taken.</param>
    /// <returns>The value with its unnamed sources.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a defined value.</exception>
    public static ConflictingSources Of(IEnumerable<ExactNumber> values, ConflictRule rule = ConflictRule.LowerMiddle) =>
        Of((values ?? throw new ArgumentNullException(nameof(values))).Select(value => new SourceValue(value)), rule);

    /// <summary>One sentence for the note of a form: the values of the sources, which was taken, and by which rule.</summary>
    /// <returns>Vietnamese and English.</returns>
    public BilingualText Explain()
    {
        var words = Words(Rule);
        return new BilingualText(
            $"các nguồn: {string.Join("; ", Sources.Select(source => Named(source.Value.ToVietnamese(4), source.Source)))}; lấy " +
                $"{Chosen.ToVietnamese(4)} ({words.Vi})",
            $"sources: {string.Join("; ", Sources.Select(source => Named(source.Value.ToEnglish(4), source.Source)))}; {Chosen.ToEnglish(4)} was " +
                $"taken ({words.En})");
    }

    private static string Named(string value, string source) => source.Length == 0 ? value : $"{value} ({PlainLine.Of(source)})";

    private static BilingualText Words(ConflictRule rule) => rule switch
    {
        ConflictRule.LowerMiddle =>
            new("trung bình thấp, Điều 27 Thông tư số 02/2017/TT-VPCP, hiểu là trung vị thấp",
                "the lower-middle value of art. 27 of Circular No. 02/2017/TT-VPCP, read as the lower median"),
        ConflictRule.Lowest => new("giá trị thấp nhất", "the lowest value"),
        ConflictRule.Median => new("trung vị", "the median"),
        ConflictRule.Mean => new("trung bình cộng", "the mean"),
        _ => new("giá trị cao nhất", "the highest value"),
    };
}
