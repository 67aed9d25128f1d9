using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars.Lunar;

/// <content>The value as JSON.</content>
public sealed partial class LunarDate
{
    /// <summary>A lunar date as JSON: its text, such as <c>"10/3/2026"</c>, or <c>"15/6n/2025"</c> in a leap month.</summary>
    public sealed class Converter : TextConverter<LunarDate>
    {
        /// <inheritdoc/>
        protected override string Expected => "a lunar date: expected day/month/year such as 10/3/2026, or 15/6n/2025 for a leap month";

        /// <inheritdoc/>
        protected override bool TryRead(string text, [NotNullWhen(true)] out LunarDate? value) => LunarDate.TryParse(text, out value);
    }
}
