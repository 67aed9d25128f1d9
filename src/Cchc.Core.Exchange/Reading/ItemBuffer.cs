using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Collects the items of lists whose length is not known beforehand, in an array that serves one list after the other.</summary>
internal sealed class ItemBuffer<T>
{
    private T[] items = new T[16];

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = item;
    }

    /// <summary>The items from a place on, as a list of their own; they leave the buffer.</summary>
    public IReadOnlyList<T> Take(int from)
    {
        if (Count == from)
        {
            return ValueList.Empty<T>();
        }

        var list = items.AsSpan(from, Count - from).ToArray();
        Array.Clear(items, from, Count - from);
        Count = from;
        return new ValueList<T>(list);
    }
}
