using Cchc.Core.Indicators;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>One indicator of a file.</summary>
internal sealed partial class IndicatorSetParser
{
    private static readonly string[] IndicatorNames =
    [
        "id", "nameVi", "nameEn", "numerator", "denominator", "unit", "rounding", "decimals", "leftOut", "noteVi", "noteEn", "target", "lowerIsBetter", "cap",
        "weight", "fullAt", "points", "groupVi", "groupEn", "source", "standing", "from", "through",
    ];

    private static readonly (string, IndicatorUnit)[] Units = Words<IndicatorUnit>();
    private static readonly (string, IndicatorRounding)[] Roundings = Words<IndicatorRounding>();

    private Indicator? Indicator(LineJson json)
    {
        var id = Identifier(json, ids);
        CheckNames(json, id, IndicatorNames);
        var name = Both(json, "name", id, required: true);
        var (numerator, denominator) = (Expression(json, "numerator", id, required: true), Expression(json, "denominator", id, required: true));
        var (weight, points) = (Positive(json, "weight", id), Expression(json, "points", id, required: false, hasValue: true));
        var one = new
        {
            Unit = Word(json, "unit", id, Units),
            Rounding = Word(json, "rounding", id, Roundings),
            Decimals = Count(json, "decimals", id, 0, Core.Indicators.Indicator.MostDecimals) ?? 2,
            LeftOut = LeftOut(json, id),
            Note = Both(json, "note", id, required: false),
            Target = Exact(Number(json, "target", id)),
            IsLowerBetter = Flag(json, "lowerIsBetter", id),
            Cap = Exact(Number(json, "cap", id)),
            FullAt = Positive(json, "fullAt", id),
            Group = Both(json, "group", id, required: false),
            Source = Source(json, id, required: false),
        };
        if (weight is null && (points is not null || one.FullAt is not null))
        {
            var alone = points is not null ? "points" : "fullAt";
            Report(IndicatorFileFindings.Contradiction, json[alone]!.Line, id, $"{alone}: có mà thiếu weight (điểm tối đa)",
                $"{alone}: given without weight, the most points");
        }

        if (weight is not null && points is null && one.IsLowerBetter)
        {
            Report(IndicatorFileFindings.Contradiction, json["weight"]!.Line, id,
                "weight: chỉ số càng thấp càng tốt thì cần công thức points, vì tính theo tỷ lệ sẽ cho điểm cao khi kết quả xấu",
                "weight: where lower is better a formula in points is needed, for in proportion the worse result would bring more points");
        }

        return id is null || name is null || numerator is null || denominator is null ? null : new Indicator
        {
            Id = id,
            Name = name,
            Numerator = numerator,
            Denominator = denominator,
            Unit = one.Unit,
            Rounding = one.Rounding,
            Decimals = one.Decimals,
            LeftOut = one.LeftOut,
            Note = one.Note,
            Target = one.Target,
            IsLowerBetter = one.IsLowerBetter,
            Cap = one.Cap,
            Weight = weight,
            FullAt = one.FullAt,
            PointsBy = points,
            Group = one.Group,
            Source = one.Source,
        };
    }

    private IndicatorExpression? Expression(LineJson json, string name, string? id, bool required, bool hasValue = false)
    {
        if ((required ? Required(json, name, id) : Text(json, name, id)) is not { } text)
        {
            return null;
        }

        if (!IndicatorExpression.TryParse(text, out var expression, out var error))
        {
            Report(IndicatorFileFindings.BadExpression, json[name]!.Line, id, $"{name}: {error.Vi}", $"{name}: {error.En}");
            return null;
        }

        foreach (var unknown in expression.Names.Where(one => !(hasValue && ExpressionParser.IsReserved(one)) && !IsCount(one)))
        {
            UnknownCount(json[name]!, name, id, unknown);
        }

        return expression;
    }

    private List<string> LeftOut(LineJson json, string? id)
    {
        var texts = Texts(json, "leftOut", id);
        foreach (var (text, at) in texts.Where(item => !IsCount(item.Text)))
        {
            UnknownCount(at, "leftOut", id, text);
        }

        return [.. texts.Select(item => item.Text)];
    }

    private bool IsCount(string name) => IndicatorCount.Find(name) is not null || names.ContainsKey(name);

    private void UnknownCount(LineJson at, string name, string? id, string unknown)
    {
        var text = IndicatorSet.UnknownName(unknown, counts);
        Report(IndicatorFileFindings.UnknownCount, at.Line, id, $"{name}: {text.Vi}", $"{name}: {text.En}");
    }

    private ExactNumber? Positive(LineJson json, string name, string? id)
    {
        if (Number(json, name, id) is not { } number)
        {
            return null;
        }

        if (number > 0)
        {
            return number;
        }

        Expected(FormFault.OutOfRange, json[name]!, name, id, "số lớn hơn 0", "a number above 0");
        return null;
    }

    private static ExactNumber? Exact(decimal? number) => number is { } value ? ExactNumber.FromDecimal(value) : null;
}
