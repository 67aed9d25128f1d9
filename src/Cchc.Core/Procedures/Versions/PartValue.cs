using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>A value of an item that is compared.</summary>
/// <param name="Name">Its name in paths; empty for an item that is one value.</param>
/// <param name="Text">The value as it is compared, with what the record says word for word.</param>
/// <param name="Said">The same in words where the text has codes of the record; null where the text is words already.</param>
internal readonly record struct PartValue(string Name, string Text, BilingualText? Said = null)
{
    public static implicit operator PartValue((string Name, string Text) value) => new(value.Name, value.Text);

    public static implicit operator PartValue((string Name, string Text, BilingualText? Said) value) => new(value.Name, value.Text, value.Said);
}
