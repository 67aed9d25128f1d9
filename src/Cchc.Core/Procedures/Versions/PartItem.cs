namespace Cchc.Core.Procedures.Versions;

/// <summary>One item of a part laid out for comparison: its identity, its path, and its values by name.</summary>
/// <param name="Path">The path, such as <c>channels[1]</c>.</param>
/// <param name="Key">What identifies it to a reader: a code, a name, a method.</param>
/// <param name="Values">Its values; the name is empty for an item that is one value.</param>
internal sealed record PartItem(string Path, string Key, IReadOnlyList<(string Name, string Text)> Values)
{
    /// <summary>The item as one text.</summary>
    public string Text => string.Join(" · ", Values.Where(value => value.Text.Length > 0).Select(value => value.Text));
}
