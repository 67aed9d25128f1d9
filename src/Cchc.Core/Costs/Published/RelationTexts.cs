using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>The findings of a check of relations, in words.</summary>
internal static class RelationTexts
{
    public static Finding? Of(StatedRelationCheck.CheckedRelation item)
    {
        var (relation, stated) = (item.Relation, PlainLine.Of(item.Stated.Text));
        var place = FilePlace(relation);
        var (unitVi, unitEn) = relation.Unit.Length + relation.Period.Length == 0 ? (string.Empty, string.Empty)
            : ($" ({Both(relation)})", $" ({Both(relation)})");
        var name = $"\"{Shorten.To(PlainLine.Of(relation.Name), 80)}\"";
        var decimals = item.Stated.Decimals + 2;
        switch (item.Verdict)
        {
            case FigureVerdict.CannotBeRight when item.Recomputed is null:
                return new Finding(PublishedTableFindings.WrongFigure, FindingSeverity.Error, place, new BilingualText(
                    $"{name}{unitVi}: công bố {stated}, nhưng tỷ lệ không xác định: mẫu số bằng 0 ({item.Expression})",
                    $"{name}{unitEn}: stated {stated}, but the rate is undefined: the denominator is 0 ({item.Expression})"));
            case FigureVerdict.CannotBeRight:
                var (hintVi, hintEn) = RoundingHint.Of(item.Recomputed!.Value, item.Stated) is { } hint ? ("; " + hint.Vi, "; " + hint.En)
                    : (string.Empty, string.Empty);
                return new Finding(PublishedTableFindings.WrongFigure, FindingSeverity.Error, place, new BilingualText(
                    $"{name}{unitVi}: công bố {stated}, tính lại từ {item.Expression} được {item.Recomputed.Value.ToVietnamese(decimals)}, chênh "
                        + $"{item.Difference!.Value.ToVietnamese(decimals)}{hintVi}",
                    $"{name}{unitEn}: stated {stated}, recomputed from {item.Expression} {item.Recomputed.Value.ToEnglish(decimals)}, a difference of "
                        + item.Difference.Value.ToEnglish(decimals) + hintEn));
            case FigureVerdict.RightIfCut:
                return new Finding(PublishedTableFindings.RightOnlyIfCut, FindingSeverity.Information, place, new BilingualText(
                    $"{name}{unitVi}: công bố {stated}, tính lại được {item.Recomputed!.Value.ToVietnamese(decimals)}; chỉ đúng nếu cắt bỏ, không làm tròn",
                    $"{name}{unitEn}: stated {stated}, recomputed {item.Recomputed.Value.ToEnglish(decimals)}; right only if cut and not rounded"));
            case FigureVerdict.CannotBeChecked when item.Difference is { } rest:
                return new Finding(PublishedTableFindings.CannotBeChecked, FindingSeverity.Information, place, new BilingualText(
                    $"{name}{unitVi}: công bố {stated}, các số đã nêu ({item.Expression}) cộng lại được {item.Recomputed!.Value.ToVietnamese(decimals)}; còn "
                        + $"{rest.ToVietnamese(decimals)} thuộc phần không công bố",
                    $"{name}{unitEn}: stated {stated}, the figures given ({item.Expression}) make {item.Recomputed.Value.ToEnglish(decimals)}; "
                        + $"{rest.ToEnglish(decimals)} belong to what is not stated"));
            case FigureVerdict.CannotBeChecked:
                return new Finding(PublishedTableFindings.CannotBeChecked, FindingSeverity.Information, place, new BilingualText(
                    $"{name}{unitVi}: không kiểm tra được {stated}, bảng không nêu các số để tính lại",
                    $"{name}{unitEn}: {stated} cannot be checked, the table does not give the figures that it is made of"));
            default:
                return null;
        }
    }

    private static string Both(StatedRelation relation) =>
        PlainLine.Of(string.Join(", ", new[] { relation.Unit, relation.Period }.Where(text => text.Length > 0)));

    private static string FilePlace(StatedRelation relation) =>
        relation.Line > 0 ? "line " + DateText.EnNumber(relation.Line) : Shorten.To(PlainLine.Of(relation.Name), 80);
}
