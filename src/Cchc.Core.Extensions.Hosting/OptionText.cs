namespace Cchc.Core.Extensions.Hosting;

/// <summary>Text for messages, the same on every machine.</summary>
internal static class OptionText
{
    public static string Format(FormattableString text) => FormattableString.Invariant(text);

    public static string Iso(NodaTime.LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
