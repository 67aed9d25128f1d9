using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>A sentence in Vietnamese and in English that says the same thing.</summary>
/// <param name="Vi">The Vietnamese text, in NFC. Never empty.</param>
/// <param name="En">The English text. Never empty.</param>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Text;
///
/// var text = new BilingualText("Nghỉ tránh bão", "Closed for a storm");
///
/// Console.WriteLine(text.In(Language.English)); // Closed for a storm
/// Console.WriteLine(text); // Nghỉ tránh bão
/// </code>
/// </example>
public sealed record BilingualText(
    [property: JsonRequired] string Vi,
    [property: JsonRequired] string En)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">Which of the two.</param>
    /// <returns>The Vietnamese or the English text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined value.</exception>
    public string In(Language language) => language switch
    {
        Language.Vietnamese => Vi,
        Language.English => En,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected Vietnamese or English."),
    };

    /// <summary>The Vietnamese text.</summary>
    /// <returns><see cref="Vi"/>.</returns>
    public override string ToString() => Vi;
}
