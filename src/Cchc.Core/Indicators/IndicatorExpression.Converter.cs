using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>As JSON.</summary>
public sealed partial class IndicatorExpression
{
    /// <summary>An expression as JSON: its text.</summary>
    public sealed class Converter : TextConverter<IndicatorExpression>
    {
        /// <inheritdoc/>
        protected override string Expected => "an expression over named counts, such as \"resolvedLateByLaw / received\"";

        /// <inheritdoc/>
        protected override bool TryRead(string text, [NotNullWhen(true)] out IndicatorExpression? value) => TryParse(text, out value, out _);
    }
}
