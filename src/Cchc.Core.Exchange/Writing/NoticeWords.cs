using System.Globalization;
using System.Text;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>The words of a notice in one language, and text of records made fit to be shown.</summary>
internal sealed class NoticeWords
{
    private readonly bool vi;

    public NoticeWords(Language language)
    {
        Language = language is Language.Vietnamese or Language.English
            ? language
            : throw new ArgumentOutOfRangeException(nameof(language), language, "Expected Vietnamese or English.");
        vi = language == Language.Vietnamese;
    }

    public Language Language { get; }

    /// <summary>One of two phrases.</summary>
    public string Of(string vietnamese, string english) => vi ? vietnamese : english;

    /// <summary>For a part that the law always requires.</summary>
    public string NotLaidDown => Of("Không quy định (bản ghi để trống)", "Not stated (the record leaves it empty)");

    /// <summary>For what the law does not list and the record leaves out.</summary>
    public string NotStated => Of("Không ghi", "Not stated");

    /// <summary>For a part that is stated where applicable.</summary>
    public string None => Of("Không có", "None");

    public string Method(Channel channel) => Own(RecordWords.Of(channel.Method))
        ?? (Shown(channel.RawMethod) is { Length: > 0 } raw ? raw : Of("Cách thức không ghi", "Unnamed method"));

    public string Kind(Procedure procedure) => Own(RecordWords.Of(procedure.Kind)) ?? Shown(procedure.RawKind);

    public string State(Procedure procedure) => Own(RecordWords.Of(procedure.State)) ?? (Shown(procedure.RawState) is { Length: > 0 } raw ? raw : NotStated);

    public string Role(AgencyRole role) => Capital(RecordWords.Of(role).In(Language));

    public string Levels(AdministrativeLevels levels) => Capital(RecordWords.Of(levels).In(Language));

    public string Submitted(string raw) => Own(RecordWords.Submitted(raw)) ?? Of("Khi nộp ", "Submitted ") + Shown(raw);

    public string Place(string raw) => RecordWords.Place(raw)?.In(Language) ?? Shown(raw);

    public string Proactive(ProactiveLevel level) => RecordWords.Of(level).In(Language);

    private string? Own(BilingualText? words) => words is null ? null : Capital(words.In(Language));

    /// <summary>An amount of money: 500.000 đồng. The record's own words where it gives no number.</summary>
    public string Money(Fee fee)
    {
        if (fee.Amount is not { } amount)
        {
            return Shown(fee.RawAmount) is { Length: > 0 } raw ? raw : Of("không nêu mức", "no amount stated");
        }

        var format = new NumberFormatInfo { NumberGroupSeparator = vi ? "." : ",", NumberDecimalSeparator = vi ? "," : "." };
        var number = amount.ToString("#,##0.############################", format);
        var currency = Shown(fee.Currency);
        return currency.Length == 0 && amount != 0m
            ? number + Of(" (không ghi loại tiền)", " (no currency stated)")
            : $"{number} {(IsDong(currency) ? Of("đồng", "VND") : currency)}";
    }

    /// <summary>Whether a name of a currency means Vietnamese đồng; an amount of nothing needs no name.</summary>
    public static bool IsDong(string currency) =>
        currency.Length == 0 || currency.ToUpperInvariant() is "VIỆT NAM ĐỒNG" or "ĐỒNG VIỆT NAM" or "ĐỒNG" or "VND" or "VNĐ";

    public string Day(NodaTime.LocalDate date) => vi ? DateText.Vi(date) : DateText.Iso(date);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>Text fit to be shown: lines trimmed, empty ones left out, lists in lines, tabs as spaces, bullets of symbol fonts as real ones, control signs
    /// replaced.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var line in VietnameseText.ToNfc(text).Split('\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'))
        {
            var start = shown.Length;
            foreach (var c in line)
            {
                var sign = Sign(c);
                if (sign == ' ' && (shown.Length == start || shown[shown.Length - 1] == ' '))
                {
                    continue;
                }

                if (sign != '\0')
                {
                    shown.Append(sign);
                }
            }

            while (shown.Length > start && shown[shown.Length - 1] == ' ')
            {
                shown.Length--;
            }

            if (shown.Length > start)
            {
                BreakItems(shown, start);
                shown.Append('\n');
            }
        }

        return shown.ToString(0, Math.Max(0, shown.Length - 1));
    }

    /// <summary>
    /// Gives back the line breaks of lists that a source has run together: before a dash or plus that follows the end of a sentence or part
    /// of one and precedes a capital, as in "bao gồm: + Giấy chứng nhận…; + Giấy tờ…".
    /// </summary>
    private static void BreakItems(StringBuilder text, int start)
    {
        for (var i = start + 2; i + 1 < text.Length; i++)
        {
            if (text[i] is '-' or '+' or '•' && text[i - 1] == ' ' && text[i - 2] is '.' or ';' or ':'
                && char.IsUpper(text[i + 1] == ' ' && i + 2 < text.Length ? text[i + 2] : text[i + 1]))
            {
                text[i - 1] = '\n';
            }
        }
    }

    /// <summary>A sign as it is shown; <c>\0</c> for one that has no shape and only steers text.</summary>
    private static char Sign(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => '\0',
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\0', // they could turn the order of what follows
        '\uF0B7' => '•',
        '\uF0A7' => '▪',
        '\uF076' => '❖',
        '\uF0FC' => '✓',
        '\uF0D8' => '➢',
        '\uF02D' => '-',
        '\uF02B' => '+',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.IsControl(c) => '\uFFFD',
        _ => c,
    };
}
