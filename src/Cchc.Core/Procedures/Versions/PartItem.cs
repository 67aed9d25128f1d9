using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>One item of a part laid out for comparison: its identity, its path, and its values by name.</summary>
/// <param name="path">The path, such as <c>channels[1]</c>.</param>
/// <param name="key">What identifies it to a reader: a code, a name, a method.</param>
/// <param name="values">Its values; the name is empty for an item that is one value.</param>
internal sealed class PartItem(string path, string key, IReadOnlyList<PartValue> values)
{
    public string Path { get; } = path;
    public string Key { get; } = key;
    public IReadOnlyList<PartValue> Values { get; } = values;

    /// <summary>The item as one text.</summary>
    public string Text => string.Join(" · ", Values.Where(value => value.Text.Length > 0).Select(value => value.Text));

    /// <summary>The item as one text, coded values in words.</summary>
    public BilingualText Said => new(In(Language.Vietnamese), In(Language.English));

    private string In(Language language) =>
        string.Join(" · ", Values.Where(value => value.Text.Length > 0).Select(value => value.Said?.In(language) ?? value.Text));
}
