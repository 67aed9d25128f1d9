using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Text;

namespace Cchc.Cli.Line;

/// <summary>The few words that an option can have, with what they mean in the language in use; the meaning can be typed, too, with marks or without.</summary>
internal static class ChoiceWords
{
    /// <summary>The word that was typed, or whose meaning was; null for none.</summary>
    public static string? Find(Option option, string typed)
    {
        var clean = typed.Trim();
        return option.Choices.FirstOrDefault(word => string.Equals(word, clean, StringComparison.OrdinalIgnoreCase))
            ?? Meant(option.Words?.Invoke() ?? [], VietnameseText.Fold(VietnameseText.Clean(clean)));
    }

    /// <summary>The words in a sentence, each with its meaning in brackets.</summary>
    public static string List(Option option) => option.Words is { } words
        ? Nearest.List([.. words().Select(item => string.Equals(item.Word, item.Meaning, StringComparison.OrdinalIgnoreCase) ? item.Word
            : Say.Text("list.meaning", item.Word, item.Meaning))])
        : Nearest.List(option.Choices);

    private static string? Meant(IReadOnlyList<(string Word, string Meaning)> words, string folded) =>
        folded.Length == 0 ? null : words.Where(item => VietnameseText.Fold(item.Meaning) == folded).Select(item => item.Word).FirstOrDefault();
}
