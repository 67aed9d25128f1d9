using System.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>Names in a fixed order, as UTF-8: the members of an object, or the words of an enumeration by their value.</summary>
internal sealed class JsonNames
{
    private readonly byte[][] names;

    /// <param name="words">Distinct ASCII words with single spaces between them; at most 64.</param>
    public JsonNames(string words) => names = [.. words.Split(' ').Select(Encoding.ASCII.GetBytes)];

    public int Count => names.Length;

    public ReadOnlySpan<byte> this[int index] => names[index];

    /// <summary>
    /// The place of a name, looked for from a place on and then from the beginning: members written in their order cost one comparison each.
    /// </summary>
    /// <returns>-1 when there is none.</returns>
    public int Find(ReadOnlySpan<byte> name, int from = 0)
    {
        for (var i = from; i < names.Length; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < from; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>All names with commas between them, for messages.</summary>
    public override string ToString() => string.Join(", ", names.Select(Encoding.ASCII.GetString));
}
