using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>Keys of groups, sources and rules of indicators in words.</summary>
internal static class IndicatorWords
{
    /// <summary>What a grouping is by, such as "Cơ quan".</summary>
    public static BilingualText Of(IndicatorKey key) => key switch
    {
        IndicatorKey.Agency => new("Cơ quan", "Agency"),
        IndicatorKey.Field => new("Mã lĩnh vực", "Field"),
        IndicatorKey.Level => new("Cấp thực hiện", "Level"),
        IndicatorKey.Procedure => new("Mã thủ tục", "Procedure"),
        IndicatorKey.Month => new("Tháng tiếp nhận", "Month received"),
        IndicatorKey.EndMonth => new("Tháng giải quyết xong", "Month resolved"),
        IndicatorKey.Channel => new("Kênh thực hiện", "Channel"),
        _ => new("Mã cán bộ", "Officer"),
    };

    /// <summary>The value of a key as people read it.</summary>
    public static string Value(IndicatorKey key, string? value, Language language)
    {
        var isVi = language == Language.Vietnamese;
        if (value is null)
        {
            return key == IndicatorKey.EndMonth ? (isVi ? "chưa giải quyết xong" : "not resolved") : isVi ? "không ghi" : "not stated";
        }

        return key switch
        {
            IndicatorKey.Month or IndicatorKey.EndMonth when isVi && value.Length == 7 => value.Substring(5) + "/" + value.Substring(0, 4),
            IndicatorKey.Channel => Channel(value, isVi),
            IndicatorKey.Level => new NoticeWords(language).Levels(Levels(value)),
            _ => PlainLine.Of(value),
        };
    }

    /// <summary>The moment for which a register was judged; the last of a day is its end.</summary>
    public static BilingualText Of(LocalDateTime moment) => moment.TimeOfDay == LocalTime.MaxValue
        ? new("hết " + DateText.ViWithWeekday(moment.Date), "the end of " + DateText.EnWithWeekday(moment.Date))
        : new($"{DateText.Time(moment.TimeOfDay)} {DateText.ViWithWeekday(moment.Date)}",
            $"{DateText.EnWithWeekday(moment.Date)} at {DateText.Time(moment.TimeOfDay)}");

    /// <summary>All keys of a group on one line; of the whole and of the rest what they are.</summary>
    public static string Value(IndicatorGroup group, Language language) => group.IsRest
        ? (language == Language.Vietnamese ? "các nhóm còn lại" : "all other groups")
        : group.By.Count == 0 ? (language == Language.Vietnamese ? "toàn bộ" : "all together")
        : string.Join("; ", group.By.Select((key, i) => Value(key, group.Keys[i], language)));

    public static BilingualText Of(AuditStanding standing) => standing switch
    {
        AuditStanding.Read => new("đã đọc văn bản", "the text was read"),
        AuditStanding.SecondHand => new("biết qua nguồn dẫn lại, chưa đối chiếu với văn bản", "known second hand, not compared with the text"),
        AuditStanding.NotRead => new("chưa đọc được văn bản", "the text was not read"),
        _ => new("quy ước, không phải quy định của văn bản nào", "a convention, laid down by no text"),
    };

    /// <summary>An expression with the titles of counts, each in quotation marks where it is not alone.</summary>
    public static string Of(IndicatorExpression expression, IndicatorSet set, Language language)
    {
        var isAlone = IndicatorCount.Find(expression.ToString()) is not null || set.Counts.Any(count => count.Name == expression.ToString());
        return expression.InWords(name => isAlone ? set.CountOf(name)!.Title.In(language) : "“" + set.CountOf(name)!.Title.In(language) + "”");
    }

    private static string Channel(string word, bool isVi) => word switch
    {
        "inPerson" => isVi ? "trực tiếp" : "in person",
        "online" => isVi ? "trực tuyến" : "online",
        "postal" => isVi ? "dịch vụ bưu chính" : "by post",
        _ => isVi ? "cách khác" : "another way",
    };

    private static AdministrativeLevels Levels(string words) => words.Split(',').Aggregate(AdministrativeLevels.None, (all, word) =>
        all | EnumWords<AdministrativeLevels>.Pairs.FirstOrDefault(level => level.Word == word).Value);
}
