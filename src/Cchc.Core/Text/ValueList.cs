using System.Collections;

namespace Cchc.Core.Text;

/// <summary>Makes lists that are immutable and compare by content, so that records holding them compare by content too.</summary>
internal static class ValueList
{
    /// <summary>Copies a sequence, or returns it when it is such a list already.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> items) =>
        items is ValueList<T> already ? already : new ValueList<T>([.. items ?? throw new ArgumentNullException(nameof(items))]);

    /// <summary>The empty list.</summary>
    public static IReadOnlyList<T> Empty<T>() => ValueList<T>.None;
}

/// <summary>An immutable list with equality by content and order.</summary>
internal sealed class ValueList<T>(T[] items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> None = new([]);

    private readonly T[] items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(ValueList<T>? other)
    {
        if (other is null || other.items.Length != items.Length)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = items.Length;
        foreach (var item in items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", items)}]";
}
