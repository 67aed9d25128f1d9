using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>What a check of a table has to say, in words.</summary>
internal static class TableCheckTexts
{
    public static Finding? Of(StatedTable table, CheckedFigure figure, bool undefined = false)
    {
        var place = Place(table.Rows[figure.Row], figure.Column);
        var stated = PlainLine.Of(figure.Stated.Text);
        var shown = figure.Stated.Decimals + 2;
        switch (figure.Verdict)
        {
            case FigureVerdict.CannotBeRight when undefined:
                return new Finding("CCHC-COST-160", FindingSeverity.Error, place, new BilingualText(
                    $"công bố \"{stated}\", nhưng tỷ lệ không xác định: {Before(figure)} bằng 0, không có gì để so ({How(figure.Relation, vietnamese: true)})",
                    $"stated \"{stated}\", but the rate is undefined: {Before(figure)} is 0, there is nothing to be of ({How(figure.Relation, vietnamese: false)})"));
            case FigureVerdict.CannotBeChecked when undefined:
                return new Finding("CCHC-COST-162", FindingSeverity.Information, place, new BilingualText(
                    $"không kiểm tra được \"{stated}\": tỷ lệ không xác định khi {Before(figure)} bằng 0, không có gì để so ({How(figure.Relation, vietnamese: true)})",
                    $"\"{stated}\" cannot be checked: the rate is undefined where {Before(figure)} is 0, there is nothing to be of ({How(figure.Relation, vietnamese: false)})"));
            case FigureVerdict.CannotBeRight:
                return new Finding("CCHC-COST-160", FindingSeverity.Error, place, new BilingualText(
                    $"công bố \"{stated}\", tính lại được {figure.Recomputed!.Value.ToVietnamese(shown)} ({How(figure.Relation, vietnamese: true)}); sai số cho phép ±{figure.Tolerance.ToVietnamese(shown)}",
                    $"stated \"{stated}\", recomputed {figure.Recomputed.Value.ToEnglish(shown)} ({How(figure.Relation, vietnamese: false)}); the rounding shown allows ±{figure.Tolerance.ToEnglish(shown)}"));
            case FigureVerdict.RightIfCut:
                return new Finding("CCHC-COST-161", FindingSeverity.Information, place, new BilingualText(
                    $"công bố \"{stated}\", tính lại được {figure.Recomputed!.Value.ToVietnamese(shown)}: chỉ đúng nếu cắt bỏ, không làm tròn",
                    $"stated \"{stated}\", recomputed {figure.Recomputed.Value.ToEnglish(shown)}: right only if cut and not rounded"));
            case FigureVerdict.CannotBeChecked:
                return new Finding("CCHC-COST-162", FindingSeverity.Information, place, new BilingualText(
                    $"không kiểm tra được \"{stated}\": thiếu số liệu hoặc không phải là số ({How(figure.Relation, vietnamese: true)})",
                    $"\"{stated}\" cannot be checked: an input is missing or no number ({How(figure.Relation, vietnamese: false)})"));
            default:
                return null;
        }
    }

    public static Finding Less(StatedTable table, int row, ExactNumber promised, ExactNumber percent) => new(
        "CCHC-COST-163",
        FindingSeverity.Warning,
        Place(table.Rows[row], null),
        new BilingualText(
            $"tiêu đề nêu cắt giảm {(promised * 100).ToVietnamese(2)}%, dòng này chỉ giảm {percent.ToVietnamese(2)}%",
            $"the title promises a cut of {(promised * 100).ToEnglish(2)} %, this line cuts {percent.ToEnglish(2)} %"));

    private static string Place(StatedRow row, string? column) =>
        (row.Line > 0 ? $"line {row.Line}, " : string.Empty) + $"\"{PlainLine.Of(row.Name)}\"" + (column is null ? string.Empty : ", " + PlainLine.Of(column));

    private static string Before(CheckedFigure figure) => PlainLine.Of(((StatedRelation.Rate)figure.Relation).Before);

    private static string How(StatedRelation relation, bool vietnamese) => relation switch
    {
        StatedRelation.Products products => string.Join(" + ", products.Terms.Select(term => string.Join(" × ", term))),
        StatedRelation.Difference difference => $"{difference.From} − {difference.Minus}",
        StatedRelation.Rate rate => $"({rate.Before} − {rate.After}) ÷ {rate.Before} × 100",
        _ => vietnamese ? "tổng các dòng trên của cột" : "sum of the rows above in the column",
    };
}
