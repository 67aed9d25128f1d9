using Cchc.Core.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// Columns for exact numbers (số tiền, số giờ) that a database can order and sum. A number that does not fit is refused when it is saved, never rounded. The
/// column that <see cref="CchcModelConfiguration.ConfigureForCchc"/> makes without a word is exact text.
/// </summary>
public static class ExactNumberColumns
{
    /// <summary>A <c>decimal</c> column.</summary>
    /// <param name="property">The property.</param>
    /// <param name="scale">Decimals kept, 0 to 28; a number with more is refused. Đồng have none.</param>
    /// <param name="precision">Digits in all: 1 to 38. .NET's decimal carries 28, so a longer number is refused whatever the column could hold.</param>
    /// <returns>The same property.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Scale or precision is outside its range, or the scale is larger than the precision.</exception>
    public static PropertyBuilder<ExactNumber> HasDecimalColumn(this PropertyBuilder<ExactNumber> property, int scale = 2, int precision = 38)
    {
        Decimal(property, scale, precision);
        return property;
    }

    /// <inheritdoc cref="HasDecimalColumn(PropertyBuilder{ExactNumber}, int, int)"/>
    public static PropertyBuilder<ExactNumber?> HasDecimalColumn(this PropertyBuilder<ExactNumber?> property, int scale = 2, int precision = 38)
    {
        Decimal(property, scale, precision);
        return property;
    }

    /// <summary>A whole number of the smallest unit, as <c>bigint</c>: the number times a power of ten. Orders and sums on every database, SQLite included.</summary>
    /// <param name="property">The property.</param>
    /// <param name="decimals">The power, 0 to 9: with 2, 12.5 is stored as 1250. A number with more decimals, or beyond 64 bits, is refused.</param>
    /// <returns>The same property.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 9.</exception>
    public static PropertyBuilder<ExactNumber> HasWholeColumn(this PropertyBuilder<ExactNumber> property, int decimals = 0)
    {
        Whole(property, decimals);
        return property;
    }

    /// <inheritdoc cref="HasWholeColumn(PropertyBuilder{ExactNumber}, int)"/>
    public static PropertyBuilder<ExactNumber?> HasWholeColumn(this PropertyBuilder<ExactNumber?> property, int decimals = 0)
    {
        Whole(property, decimals);
        return property;
    }

    private static void Decimal(PropertyBuilder property, int scale, int precision)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentOutOfRangeException.ThrowIfLessThan(precision, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(precision, 38);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, Math.Min(precision, 28));
        property.HasConversion(new ValueConverter<ExactNumber, decimal>(
            number => FittingNumber.Decimal(number, scale, precision),
            stored => ExactNumber.FromDecimal(stored)));
        property.HasPrecision(precision, scale).Metadata.SetMaxLength(null);
    }

    private static void Whole(PropertyBuilder property, int decimals)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 9);
        property.HasConversion(new ValueConverter<ExactNumber, long>(
            number => FittingNumber.Whole(number, decimals),
            stored => FittingNumber.FromWhole(stored, decimals)));
        property.Metadata.SetMaxLength(null);
    }
}
