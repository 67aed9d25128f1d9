using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Numbers, shares and names of an audit in words.</summary>
internal static class AuditWords
{
    /// <summary>The columns of report 06a.</summary>
    public static IReadOnlyList<(int Column, BilingualText Name)> Columns { get; } =
    [
        (8, new("đã giải quyết trước hạn", "resolved before the due day")), (9, new("đã giải quyết đúng hạn", "resolved on the due day")),
        (10, new("đã giải quyết quá hạn", "resolved late")), (12, new("đang giải quyết trong hạn", "pending in time")),
        (13, new("đang giải quyết quá hạn", "pending and overdue")),
    ];

    /// <summary>The name of a rule over its findings in a group, marked where they are questions.</summary>
    public static BilingualText Title(AuditRule rule, AuditSummary.Group group) =>
        CheckWords.Of(rule.Title, group.FindingsOf(rule), group.ToBeCheckedOf(rule));

    public static string Count(long number, Language language) =>
        language == Language.Vietnamese ? ExactNumber.FromInt64(number).ToVietnamese() : ExactNumber.FromInt64(number).ToEnglish();

    /// <summary>For example <c>28,57%</c>; empty for a share of none.</summary>
    public static string Percent(long part, long of, Language language) => of == 0 ? string.Empty : Percent(ExactNumber.Fraction(part, of), language);

    /// <summary>For example <c>24,1–33,52%</c>.</summary>
    public static string Interval(AuditShare share, Language language)
    {
        return Range(ExactNumber.FromDecimal((decimal)share.Low), ExactNumber.FromDecimal((decimal)share.High), language);
    }

    /// <summary>A chance to three decimals, or that it is less.</summary>
    public static string Chance(double chance, Language language)
    {
        if (chance < 0.001)
        {
            return language == Language.Vietnamese ? "dưới 0,001" : "below 0.001";
        }

        var number = ExactNumber.FromDecimal(Math.Round((decimal)chance, 3));
        return language == Language.Vietnamese ? number.ToVietnamese(3) : number.ToEnglish(3);
    }

    public static BilingualText Name(AuditSummary.Group group) => group.IsRest ? new("các đơn vị khác", "all others")
        : group.Officer is { } officer ? new($"Mã cán bộ {PlainLine.Of(officer)}{Of(group, ", ")}", $"officer {PlainLine.Of(officer)}{Of(group, ", ")}")
        : new($"Mã cơ quan {Of(group, string.Empty)}", $"agency {Of(group, string.Empty)}");

    private static string Of(AuditSummary.Group group, string before) => group.Agency is { } agency ? before + PlainLine.Of(agency) : string.Empty;

    /// <summary>From one share to another: <c>24,1–33,52%</c>.</summary>
    public static string Range(ExactNumber low, ExactNumber high, Language language) =>
        Core.Costs.Percent.Of(low).In(language).TrimEnd('%') + "–" + Core.Costs.Percent.Of(high).In(language);

    // As everywhere: at most two decimals, no zeros at the end.
    private static string Percent(ExactNumber share, Language language) => Core.Costs.Percent.Of(share).In(language);
}
