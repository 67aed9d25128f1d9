using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// An exact number (số chính xác) as text, <c>12.5</c> or <c>1/3</c>: nothing is ever rounded. A database orders and sums such texts as texts, which is wrong
/// for numbers; where it must do either, use a column of <see cref="ExactNumberColumns"/>.
/// </summary>
public sealed class ExactNumberColumn : ValueConverter<ExactNumber, string>
{
    /// <summary>The longest text that is stored, and the longest that <see cref="ExactNumber.Parse"/> reads: 200 characters. A longer one is refused.</summary>
    public const int Longest = 200;

    /// <summary>The converter; it has no settings.</summary>
    public ExactNumberColumn()
        : base(number => Text(number), stored => ExactNumber.Parse(stored))
    {
    }

    private static string Text(ExactNumber number) => number.ToString() is { Length: <= Longest } text
        ? text
        : throw new ArgumentOutOfRangeException(
            nameof(number),
            $"The number {Shorten.To(number.ToString())} has more than {Longest} characters and cannot be stored exactly.");
}
