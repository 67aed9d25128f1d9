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

    /// <summary>Whose a dossier is when it is counted by agency or officer; null for other keys, which say it themselves.</summary>
    public static BilingualText? CountedBy(IndicatorKey? key) => key switch
    {
        IndicatorKey.Agency => new(
            "Tính theo cơ quan ghi ở dòng của hồ sơ trong sổ: cả hồ sơ là của cơ quan đó, kể cả khi cơ quan, đơn vị khác thực hiện một phần hoặc làm chậm. "
                + "Bước nào do ai làm chậm thì xem tiến độ theo bước của sổ.",
            "Counted by the agency that the row of the dossier names: the whole dossier is its own, even where another agency or unit did a part of it or was "
                + "late. Who was late in which step is told by the steps of the register."),
        IndicatorKey.Officer => new(
            "Tính theo mã cán bộ ghi ở dòng của hồ sơ trong sổ: cả hồ sơ là của cán bộ đó, kể cả khi người khác thực hiện một phần hoặc làm chậm.",
            "Counted by the officer whom the row of the dossier names: the whole dossier is that officer's, even where somebody else did a part of it or was "
                + "late."),
        _ => null,
    };

    /// <summary>A heading of a Vietnamese table: of agencies and officers that they are those of the row.</summary>
    public static string OfRow(BilingualText name, IndicatorKey? key) => name.Vi + (CountedBy(key) is null ? string.Empty : " ghi trong sổ");

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

    /// <summary>
    /// The value of a key from what a person typed: the word itself, or what it is shown as in either language, such as "trực tuyến" for <c>online</c> and
    /// "08/2026" for <c>2026-08</c>. What is neither stays as it is.
    /// </summary>
    public static string Typed(IndicatorKey key, string typed) => key switch
    {
        IndicatorKey.Channel => Word<SubmissionMethod>(typed, word => [Channel(word, true), Channel(word, false)]),
        IndicatorKey.Level => string.Join(",", typed.Split(',').Select(one => Word<AdministrativeLevels>(one.Trim(), word =>
            [RecordWords.Of(Levels(word)).Vi, RecordWords.Of(Levels(word)).En]))),
        IndicatorKey.Month or IndicatorKey.EndMonth => Month(typed),
        _ => typed,
    };

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

    /// <summary>The source of a set or of an indicator with how well it is known, without a full stop.</summary>
    public static BilingualText Source(AuditSource source) =>
        new($"{source.Text} ({Of(source.Standing).Vi})", $"{source.Text} ({Of(source.Standing).En})");

    /// <summary>That a source is not in force in a part of the period; null when it is in force throughout, or states no days.</summary>
    public static BilingualText? OutOfForce(AuditSource source, LocalDate? first, LocalDate last) => source.From > (first ?? last)
        ? new($"Văn bản có hiệu lực từ {DateText.Vi(source.From.Value)}: " + (source.From > last ? "sau kỳ này." : "chỉ một phần của kỳ này."),
            $"In force from {DateText.Iso(source.From.Value)}: " + (source.From > last ? "after this period." : "in a part of this period alone."))
        : source.Through < last
            ? new($"Văn bản có hiệu lực đến {DateText.Vi(source.Through.Value)}: "
                    + (source.Through < (first ?? last) ? "trước kỳ này." : "chỉ một phần của kỳ này."),
                $"In force through {DateText.Iso(source.Through.Value)}: "
                    + (source.Through < (first ?? last) ? "before this period." : "in a part of this period alone."))
            : null;

    /// <summary>
    /// The name of an indicator, behind its number where it has one, such as <c>2.1</c>: notes, points and <c>explain</c> go by it. Identifiers that are words
    /// are left to tables and files.
    /// </summary>
    public static string Name(Indicator indicator, Language language)
    {
        var (id, name) = (indicator.Id, indicator.Name.In(language));
        return id.Length == 0 || !AsciiDigit.Is(id[0]) || name.Contains(id) ? name : $"{id}. {name}";
    }

    /// <summary>A number of dossiers in English.</summary>
    public static string EnDossiers(long number) => IndicatorText.Number(number, 0, Language.English) + (number == 1 ? " dossier" : " dossiers");

    /// <summary>The dossiers that an indicator leaves out, by count; empty for none, and where nobody counted them.</summary>
    public static string LeftOut(IndicatorValue value, Language language) => string.Join("; ", value.LeftOut.Where(part => part.Value is { Sign: not 0 })
        .Select(part => $"{IndicatorText.Number(part.Value!.Value, 2, language)} {part.Count.Title.In(language)}"));

    /// <summary>
    /// Of how many dossiers the register leaves open what a value is made of, and that the value counts only what is recorded; empty where the register says so
    /// of all, or where that is why there is no value.
    /// </summary>
    public static string Open(IndicatorValue value, Language language)
    {
        var isVi = language == Language.Vietnamese;
        var open = value.NumeratorParts.Concat(value.DenominatorParts).Distinct().Where(part => part is { NotStated: > 0, Value: not null })
            .Select(part => isVi
                ? $"sổ không ghi ở {IndicatorText.Number(part.NotStated, 0, language)} hồ sơ: {part.Count.Title.Vi}"
                : $"{EnDossiers(part.NotStated)}: {part.Count.Title.En}").ToList();
        return open.Count == 0 ? string.Empty
            : string.Join("; ", open) + (isVi ? "; giá trị chỉ tính những gì có ghi" : "; the value counts only what is recorded");
    }

    /// <summary>An expression with the titles of counts, each in quotation marks where it is not alone.</summary>
    public static string Of(IndicatorExpression expression, IndicatorSet set, Language language)
    {
        var isAlone = IndicatorCount.Find(expression.ToString()) is not null || set.Counts.Any(count => count.Name == expression.ToString());
        return expression.InWords(name => isAlone ? set.CountOf(name)!.Title.In(language) : "“" + set.CountOf(name)!.Title.In(language) + "”");
    }

    private static string Word<T>(string typed, Func<string, string[]> names)
        where T : struct, Enum
    {
        var folded = VietnameseText.Fold(typed);
        return EnumWords<T>.Pairs.Select(pair => pair.Word)
            .FirstOrDefault(word => VietnameseText.Fold(word) == folded || Array.Exists(names(word), name => VietnameseText.Fold(name) == folded)) ?? typed;
    }

    // "8/2026" is 2026-08.
    private static string Month(string typed)
    {
        var parts = typed.Split('/');
        return parts.Length == 2 && parts[0].Length is 1 or 2 && parts[1].Length == 4 && parts[0].All(AsciiDigit.Is) && parts[1].All(AsciiDigit.Is)
            ? parts[1] + "-" + parts[0].PadLeft(2, '0') : typed;
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
