using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>
/// A set of indicators (bộ chỉ số): national, as a decision lays it down, or of a province. Those that come with the library are files of the format
/// <c>cchc-indicators/1</c>, as those that others write. Equal when all parts are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.Collections.Generic;
/// using Cchc.Core.Dossiers.Audits;
/// using Cchc.Core.Indicators;
/// using Cchc.Core.Text;
///
/// var set = new IndicatorSet
/// {
///     Id = "tasks",
///     Name = new BilingualText("Nhiệm vụ cải cách hành chính", "Reform tasks"),
///     Source = new AuditSource("Kế hoạch của Ủy ban nhân dân tỉnh", AuditStanding.Read),
///     Counts =
///     [
///         new IndicatorCount("tasksDone", new BilingualText("nhiệm vụ đã hoàn thành", "tasks done")),
///         new IndicatorCount("tasksAll", new BilingualText("nhiệm vụ của kế hoạch", "tasks of the plan")),
///     ],
///     Indicators =
///     [
///         new Indicator
///         {
///             Id = "done",
///             Name = new BilingualText("Tỷ lệ hoàn thành nhiệm vụ", "Share of tasks done"),
///             Numerator = IndicatorExpression.Parse("tasksDone"),
///             Denominator = IndicatorExpression.Parse("tasksAll"),
///             Rounding = IndicatorRounding.Cut,
///         },
///     ],
/// };
/// var plan = IndicatorGroup.Of(new Dictionary&lt;string, ExactNumber&gt; { ["tasksDone"] = 34, ["tasksAll"] = 45 });
///
/// Console.WriteLine(set.Values(plan)[0].Text(Language.Vietnamese)); // 75,55%
/// </code>
/// </example>
public sealed record IndicatorSet
{
    /// <summary>The identifier, such as <c>766</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name (tên bộ chỉ số).</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The text that lays it down, how well it is known, and its days in force (hiệu lực).</summary>
    public required AuditSource Source { get; init; }

    /// <summary>Which dossiers belong to a period, in a sentence (quy tắc tính kỳ); null: those of report 06a.</summary>
    public BilingualText? PeriodRule { get; init; }

    /// <summary>Counts that it needs and the library does not have: the caller states them. Empty for none.</summary>
    public IReadOnlyList<IndicatorCount> Counts { get; init => field = ValueList.Of(value); } = ValueList.Empty<IndicatorCount>();

    /// <summary>The indicators, in order.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init => field = ValueList.Of(value); }

    /// <summary>The indicator with an identifier.</summary>
    /// <param name="id">The identifier; null gives null.</param>
    /// <returns>The first; null when there is none.</returns>
    public Indicator? Find(string? id) => Indicators.FirstOrDefault(indicator => indicator.Id == id);

    /// <summary>The count behind a name: one of this set, or one that is built in.</summary>
    /// <param name="name">The name; null gives null.</param>
    /// <returns>The count; null when there is none.</returns>
    public IndicatorCount? CountOf(string? name) => Counts.FirstOrDefault(count => count.Name == name) ?? IndicatorCount.Find(name);

    /// <summary>The value of each indicator in a group.</summary>
    /// <param name="group">The group, with what the caller states.</param>
    /// <returns>A value for each, in order; one without data says what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    /// <exception cref="ArgumentException">An expression has a name that is no count.</exception>
    public IReadOnlyList<IndicatorValue> Values(IndicatorGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        CheckNames(nameof(group));
        return [.. Indicators.Select(indicator => new IndicatorRun(this, indicator, group).Value())];
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorSet), PrintMembers);

    /// <summary>The value of one of its indicators in a group.</summary>
    internal IndicatorValue Value(Indicator indicator, IndicatorGroup group) => new IndicatorRun(this, indicator, group).Value();

    /// <summary>Throws when an expression has a name that is no count.</summary>
    internal void CheckNames(string parameter)
    {
        foreach (var indicator in Indicators)
        {
            if (indicator.Names.FirstOrDefault(name => CountOf(name) is null) is { } unknown)
            {
                throw new ArgumentException($"{Id}, {indicator.Id}: {UnknownName(unknown, Counts).En}", parameter);
            }
        }
    }

    /// <summary>What is said of a name that is no count.</summary>
    internal static BilingualText UnknownName(string name, IEnumerable<IndicatorCount> declared)
    {
        var near = NearNames.Of(name, declared.Concat(IndicatorCount.All).Select(count => count.Name));
        return near.Count == 0
            ? new($"không có số đếm tên \"{Shorten.To(name)}\"", $"there is no count named \"{Shorten.To(name)}\"")
            : new($"không có số đếm tên \"{Shorten.To(name)}\"; có phải là {string.Join(", ", near)}?",
                $"there is no count named \"{Shorten.To(name)}\"; did you mean {string.Join(", ", near)}?");
    }
}
