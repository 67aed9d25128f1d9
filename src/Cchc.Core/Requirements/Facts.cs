using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>The facts that were declared about an application. What is not in it is unknown. Immutable; equal when all values are.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Requirements;
///
/// var facts = Facts.None.With("married", new FactValue.YesNo(true)).With("children", new FactValue.Number(2));
/// Console.WriteLine(facts); // children=2, married=yes
/// Console.WriteLine(facts["age"] is null); // True
/// </code>
/// </example>
[JsonConverter(typeof(Facts.Converter))]
public sealed partial class Facts : IEquatable<Facts>
{
    private readonly Dictionary<string, FactValue> values;

    /// <summary>Facts by name.</summary>
    /// <param name="values">Each name once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null, or holds null.</exception>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public Facts(IEnumerable<KeyValuePair<string, FactValue>> values)
    {
        this.values = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var pair in values ?? throw new ArgumentNullException(nameof(values)))
        {
            if (this.values.ContainsKey(pair.Key))
            {
                throw new ArgumentException($"The fact \"{pair.Key}\" is declared twice.", nameof(values));
            }

            this.values.Add(pair.Key, pair.Value ?? throw new ArgumentNullException(nameof(values)));
        }
    }

    /// <summary>Nothing is known.</summary>
    public static Facts None { get; } = new([]);

    /// <summary>The names of the facts, sorted.</summary>
    public IReadOnlyList<string> Names => ValueList.Of(values.Keys.OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The value of a fact; null when it is not known.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The value or null.</returns>
    public FactValue? this[string name] => values.TryGetValue(name, out var value) ? value : null;

    /// <summary>The same facts and one more, or another value for one of them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>New facts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Facts With(string name, FactValue value) =>
        new(values.Where(pair => pair.Key != (name ?? throw new ArgumentNullException(nameof(name)))).Append(new KeyValuePair<string, FactValue>(name, value)));

    /// <inheritdoc/>
    public bool Equals(Facts? other) =>
        other is not null && values.Count == other.values.Count && values.All(pair => other.values.TryGetValue(pair.Key, out var value) && pair.Value == value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Facts);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Count;

    /// <summary>All facts by name.</summary>
    /// <returns>For example <c>bi-bo-roi=no, tuoi=16</c>.</returns>
    public override string ToString() => string.Join(", ", Names.Select(name => $"{name}={values[name]}"));
}
