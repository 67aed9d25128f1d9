using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>The findings of a check of a table, in words.</summary>
internal static class TableCheckTexts
{
    public static Finding? Of(StatedTable table, Judged judged)
    {
        var (figure, how) = (judged.Figure, judged.Formula);
        var place = Place(table.Rows[figure.Row], figure.Column);
        var stated = PlainLine.Of(figure.Stated.Text);
        var shown = figure.Stated.Decimals + 2;
        switch (figure.Verdict)
        {
            case FigureVerdict.NotComparable:
                return NotComparable(judged, place, stated);
            case FigureVerdict.CannotBeRight when judged.IsOfNothing:
                return new Finding(PublishedTableFindings.WrongFigure, FindingSeverity.Error, place, new BilingualText(
                    $"công bố \"{stated}\", nhưng tỷ lệ không xác định: {Before(figure)} bằng 0, không có gì để so ({how.Vi})",
                    $"stated \"{stated}\", but the rate is undefined: {Before(figure)} is 0, so there is no base ({how.En})"));
            case FigureVerdict.CannotBeChecked when judged.IsOfNothing:
                return new Finding(PublishedTableFindings.CannotBeChecked, FindingSeverity.Information, place, new BilingualText(
                    $"không kiểm tra được \"{stated}\": tỷ lệ không xác định khi {Before(figure)} bằng 0, không có gì để so ({how.Vi})",
                    $"\"{stated}\" cannot be checked: the rate is undefined where {Before(figure)} is 0, so there is no base ({how.En})"));
            case FigureVerdict.CannotBeRight:
                var apart = Apart(figure, shown);
                var (inputsVi, inputsEn) = judged is { Inputs: { } inputs, InputsFormula: { } formula }
                    ? ($"; từ số liệu đầu vào: {inputs.ToVietnamese(shown)} ({formula.Vi})",
                        $"; from the inputs alone: {inputs.ToEnglish(shown)} ({formula.En})")
                    : (string.Empty, string.Empty);
                return new Finding(PublishedTableFindings.WrongFigure, FindingSeverity.Error, place, new BilingualText(
                    $"công bố \"{stated}\", tính lại được {figure.Recomputed!.Value.ToVietnamese(shown)} ({how.Vi}){apart.Vi}; sai số cho phép " +
                        $"±{figure.Tolerance.ToVietnamese(shown)}{inputsVi}{(judged.Hint is { } hintVi ? "; " + hintVi.Vi : string.Empty)}",
                    $"stated \"{stated}\", recomputed {figure.Recomputed.Value.ToEnglish(shown)} ({how.En}){apart.En}; the rounding shown allows " +
                        $"±{figure.Tolerance.ToEnglish(shown)}{inputsEn}{(judged.Hint is { } hintEn ? "; " + hintEn.En : string.Empty)}"));
            case FigureVerdict.RightIfCut:
                return new Finding(PublishedTableFindings.RightOnlyIfCut, FindingSeverity.Information, place, new BilingualText(
                    $"công bố \"{stated}\", tính lại được {figure.Recomputed!.Value.ToVietnamese(shown)}: chỉ đúng nếu cắt bỏ, không làm tròn",
                    $"stated \"{stated}\", recomputed {figure.Recomputed.Value.ToEnglish(shown)}: right only if cut and not rounded"));
            case FigureVerdict.CannotBeChecked:
                return new Finding(PublishedTableFindings.CannotBeChecked, FindingSeverity.Information, place, new BilingualText(
                    $"không kiểm tra được \"{stated}\": thiếu số liệu hoặc không phải là số ({how.Vi})",
                    $"\"{stated}\" cannot be checked: an input is missing or not a number ({how.En})"));
            default:
                return null;
        }
    }

    // A cut of the plain numbers would mislead: 10 days and 7 working days may be the same Friday.
    private static Finding NotComparable(Judged judged, string place, string stated)
    {
        var apart = judged.Apart!;
        var (before, after) = (UnitsOfTime.Words(apart.Before), UnitsOfTime.Words(apart.After));
        var (boundVi, boundEn) = (string.Empty, string.Empty);
        if (apart.Bound() is { } bound)
        {
            (boundVi, boundEn) = judged.Figure.Relation is StatedTable.Relation.Rate
                ? (bound.LeastRate, bound.MostRate) is ({ } least, { } most)
                    ? ($"; mức giảm tính theo ngày lịch, chưa kể ngày nghỉ lễ: từ {(least * 100).ToVietnamese(2)}% đến {(most * 100).ToVietnamese(2)}%",
                        $"; the cut in calendar days, without holidays: {(least * 100).ToEnglish(2)}% to {(most * 100).ToEnglish(2)}%")
                    : (string.Empty, string.Empty)
                : ($"; mức giảm tính theo ngày lịch, chưa kể ngày nghỉ lễ: từ {(bound.LeastBefore - bound.MostAfter).ToVietnamese(2)} đến " +
                    $"{(bound.MostBefore - bound.LeastAfter).ToVietnamese(2)} ngày",
                    $"; the cut in calendar days, without holidays: {(bound.LeastBefore - bound.MostAfter).ToEnglish(2)} to " +
                        $"{(bound.MostBefore - bound.LeastAfter).ToEnglish(2)} days");
        }

        return new Finding(PublishedTableFindings.TimesNotComparable, FindingSeverity.Warning, place, new BilingualText(
            $"\"{stated}\" so hai thời hạn khác đơn vị, trước là {before.Vi}, sau là {after.Vi}: không so sánh được{boundVi}",
            $"\"{stated}\" compares times in different units, {before.En} before and {after.En} after: they are not comparable{boundEn}"));
    }

    public static Finding Less(StatedTable table, int row, ExactNumber promised, ExactNumber percent) => new(
        PublishedTableFindings.LessThanPromised,
        FindingSeverity.Warning,
        Place(table.Rows[row], null),
        new BilingualText(
            $"tiêu đề nêu cắt giảm {(promised * 100).ToVietnamese(2)}%, dòng này "
                + (percent.Sign < 0 ? $"tăng {(-percent).ToVietnamese(2)}%" : $"chỉ giảm {percent.ToVietnamese(2)}%"),
            $"the title promises a cut of {(promised * 100).ToEnglish(2)}%, this line "
                + (percent.Sign < 0 ? $"rises by {(-percent).ToEnglish(2)}%" : $"cuts {percent.ToEnglish(2)}%")));

    private static string Place(StatedTable.Row row, string? column) =>
        (row.Line > 0 ? $"line {row.Line}, " : string.Empty) + $"\"{PlainLine.Of(row.Name)}\"" + (column is null ? string.Empty : ", " + PlainLine.Of(column));

    private static string Before(PublishedTableCheck.CheckedFigure figure) => figure.Relation is StatedTable.Relation.Share share
        ? string.Join(" + ", share.Of.Select(PlainLine.Of)) : PlainLine.Of(((StatedTable.Relation.Rate)figure.Relation).Before);

    // The difference, of sums and shares: which of the numbers is wrong nobody can tell, but by how much they are apart.
    private static (string Vi, string En) Apart(PublishedTableCheck.CheckedFigure figure, int decimals)
    {
        if (figure.Relation is not (StatedTable.Relation.Sum or StatedTable.Relation.Share) || figure.Stated.Value is not { } stated)
        {
            return (string.Empty, string.Empty);
        }

        var difference = stated - figure.Recomputed!.Value;
        var (sign, size) = difference.Sign < 0 ? ("−", -difference) : ("+", difference);
        return ($", chênh {sign}{size.ToVietnamese(decimals)}", $", a difference of {sign}{size.ToEnglish(decimals)}");
    }

    public static Finding Negative(StatedTable table, int row, string column, StatedTable.Figure figure) => new(
        PublishedTableFindings.Impossible, FindingSeverity.Error, Place(table.Rows[row], column), new BilingualText(
            $"\"{PlainLine.Of(figure.Text)}\": số đếm không thể âm", $"\"{PlainLine.Of(figure.Text)}\": a count cannot be below 0"));

    public static Finding MoreThanAll(StatedTable table, int row, StatedTable.Relation.Share share, StatedTable.Figure stated, ExactNumber part,
        ExactNumber whole)
    {
        var (above, below) = (string.Join(" + ", share.Plus.Select(PlainLine.Of)), string.Join(" + ", share.Of.Select(PlainLine.Of)));
        return new Finding(PublishedTableFindings.MoreThanAll, FindingSeverity.Warning, Place(table.Rows[row], share.Result), new BilingualText(
            $"tỷ lệ \"{PlainLine.Of(stated.Text)}\" vượt 100%: tử số {above} ({part.ToVietnamese(2)}) lớn hơn mẫu số {below} ({whole.ToVietnamese(2)}); "
                + "mẫu số có bao gồm tử số không?",
            $"a share of \"{PlainLine.Of(stated.Text)}\", more than all: the numerator {above} ({part.ToEnglish(2)}) is larger than the denominator {below} "
                + $"({whole.ToEnglish(2)}); is the one part of the other?"));
    }

    /// <summary>Figures of one table that were brought to their decimals in two ways.</summary>
    public static Finding? Both(StatedTable table, IReadOnlyList<PublishedTableCheck.CheckedFigure> figures)
    {
        var (cut, rounded) = (figures.Count(figure => figure.Rounding == RateRounding.Cut), figures.Count(figure => figure.Rounding == RateRounding.Rounded));
        if (cut == 0 || rounded == 0)
        {
            return null;
        }

        var first = figures.First(figure => figure.Rounding == RateRounding.Cut);
        return new Finding(PublishedTableFindings.BothRoundings, FindingSeverity.Information, Place(table.Rows[first.Row], first.Column), new BilingualText(
            $"bảng dùng hai cách: {cut} số chỉ đúng nếu cắt bỏ, {rounded} số chỉ đúng nếu làm tròn",
            $"the table uses two ways: right only if cut {cut}, right only if rounded {rounded}"));
    }
}
