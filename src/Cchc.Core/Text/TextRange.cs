namespace Cchc.Core.Text;

/// <summary>A part of a text, counted in UTF-16 characters as <see cref="string"/> counts. <c>default</c> is an empty part at the beginning.</summary>
/// <param name="Start">Where it begins, from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Where it ends: the first character behind it.</summary>
    public int End => Start + Length;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(TextRange), PrintMembers);
}
