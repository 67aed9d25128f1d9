using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// An enumeration as the word of the documented JSON, such as <c>awaitingSupplement</c>; a combination of flags as its words with a comma between, none as the
/// empty text. A database orders words by their letters.
/// </summary>
/// <typeparam name="T">An enumeration.</typeparam>
public sealed class WordColumn<T> : ValueConverter<T, string>
    where T : struct, Enum
{
    /// <summary>The converter; it has no settings.</summary>
    public WordColumn()
        : base(value => Of(value), stored => Read(stored))
    {
    }

    private static string Of(T value) => (EnumWords<T>.IsFlags
        ? EnumWords<T>.OfFlags(value) is { } words ? string.Join(',', words) : null
        : EnumWords<T>.Of(value)) ?? throw new ArgumentOutOfRangeException(nameof(value), $"{value} is not a defined {typeof(T).Name}.");

    private static T Read(string stored) => !EnumWords<T>.IsFlags ? One(stored)
        : stored.Length == 0 ? default
        : EnumWords<T>.Combine(stored.Split(',').Select(One));

    private static T One(string word) => EnumWords<T>.Read(word)
        ?? throw new FormatException($"\"{word}\" is not a {typeof(T).Name}: expected one of {EnumWords<T>.All}.");
}
