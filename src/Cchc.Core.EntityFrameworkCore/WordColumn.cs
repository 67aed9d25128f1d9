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
        : base(value => WordText<T>.Of(value), stored => WordText<T>.Read(stored))
    {
    }
}
