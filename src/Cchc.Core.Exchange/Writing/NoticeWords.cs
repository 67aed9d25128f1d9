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

    public string Method(Channel channel) => channel.Method switch
    {
        SubmissionMethod.InPerson => Of("Trực tiếp", "In person"),
        SubmissionMethod.Online => Of("Trực tuyến", "Online"),
        SubmissionMethod.Postal => Of("Dịch vụ bưu chính", "By post"),
        _ when Shown(channel.RawMethod).Length > 0 => Shown(channel.RawMethod),
        _ => Of("Cách thức không ghi", "Unnamed method"),
    };

    public string Kind(Procedure procedure) => procedure.Kind switch
    {
        ProcedureKind.Standard => Of("Tiêu chuẩn", "Standard"),
        ProcedureKind.Local => Of("Đặc thù", "Local version"),
        ProcedureKind.Interlinked => Of("Liên thông", "Interlinked"),
        ProcedureKind.Internal => Of("Nội bộ", "Internal"),
        ProcedureKind.InterlinkedInternal => Of("Liên thông nội bộ", "Interlinked and internal"),
        _ => Shown(procedure.RawKind),
    };

    public string State(Procedure procedure) => procedure.State switch
    {
        ProcedureState.Active => Of("Đang áp dụng", "In use"),
        ProcedureState.Updated => Of("Đang áp dụng (đã cập nhật)", "In use (amended)"),
        ProcedureState.Withdrawn => Of("Hết hiệu lực", "No longer in use"),
        _ when Shown(procedure.RawState).Length > 0 => Shown(procedure.RawState),
        _ => NotStated,
    };

    public string Role(AgencyRole role) => role switch
    {
        AgencyRole.Executing => Of("Cơ quan thực hiện", "Carries it out"),
        AgencyRole.Competent => Of("Cơ quan có thẩm quyền", "Competent to decide"),
        AgencyRole.Delegated => Of("Cơ quan được ủy quyền", "Acts by delegation"),
        AgencyRole.Coordinating => Of("Cơ quan phối hợp", "Cooperates"),
        _ => Of("Cơ quan công bố", "Announced by"),
    };

    public string Levels(AdministrativeLevels levels)
    {
        (AdministrativeLevels Level, string Vi, string En)[] names =
        [
            (AdministrativeLevels.Ministry, "cấp bộ", "ministry"), (AdministrativeLevels.Province, "cấp tỉnh", "province"),
            (AdministrativeLevels.District, "cấp huyện", "district"), (AdministrativeLevels.Commune, "cấp xã", "commune"),
            (AdministrativeLevels.OtherAgency, "cơ quan khác", "another agency"), (AdministrativeLevels.Vertical, "ngành dọc", "vertical branch"),
            (AdministrativeLevels.Undetermined, "chưa xác định", "not determined"),
        ];
        return Capital(string.Join(", ", names.Where(name => (levels & name.Level) != AdministrativeLevels.None).Select(name => Of(name.Vi, name.En))));
    }

    public string Submitted(string raw) => raw switch
    {
        "ONLINE" => Of("Khi nộp trực tuyến", "Submitted online"),
        "OFFLINE" => Of("Khi nộp trực tiếp", "Submitted in person"),
        _ => Of("Khi nộp ", "Submitted ") + Shown(raw),
    };

    public string Place(string raw) => raw switch
    {
        "AT_SUBMISSION_PLACE" => Of("tại nơi nộp hồ sơ", "where it was submitted"),
        "AT_HOME" => Of("tại nhà", "at home"),
        "ONLINE" => Of("trực tuyến", "online"),
        _ => Shown(raw),
    };

    public string Proactive(ProactiveLevel level) => level switch
    {
        ProactiveLevel.Remind => Of("mức 1: nhắc việc", "level 1: reminds"),
        ProactiveLevel.PrepareDossier => Of("mức 2: chuẩn bị hồ sơ", "level 2: prepares the dossier"),
        ProactiveLevel.RecommendOption => Of("mức 3: đề xuất phương án", "level 3: recommends an option"),
        _ => Of("mức 4: tự động thực hiện, không cần hồ sơ", "level 4: carries it out without a dossier"),
    };

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
