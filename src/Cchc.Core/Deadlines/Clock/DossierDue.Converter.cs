using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <content>The value as JSON.</content>
public sealed partial record DossierDue
{
    /// <summary>A due moment as JSON: a day such as <c>"2026-09-03"</c>, or a moment such as <c>"2026-09-03T12:00"</c>, as in the files of events.</summary>
    public sealed class Converter : TextConverter<DossierDue>
    {
        private static readonly LocalDateTimePattern[] Moments =
            [LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"), LocalDateTimePattern.ExtendedIso];

        /// <inheritdoc/>
        protected override string Expected => "a day or a moment such as 2026-09-03 or 2026-09-03T12:00";

        /// <inheritdoc/>
        protected override bool TryRead(string text, [NotNullWhen(true)] out DossierDue? value)
        {
            if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            {
                value = new DossierDue(day.Value);
                return true;
            }

            foreach (var pattern in Moments)
            {
                if (pattern.Parse(text) is { Success: true } moment)
                {
                    value = new DossierDue(moment.Value.Date, moment.Value.TimeOfDay);
                    return true;
                }
            }

            value = null;
            return false;
        }
    }
}
