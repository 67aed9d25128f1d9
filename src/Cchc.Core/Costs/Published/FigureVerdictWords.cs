using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>The words of verdicts in reports and workbooks.</summary>
internal static class FigureVerdictWords
{
    public static BilingualText Of(FigureVerdict verdict) => verdict switch
    {
        FigureVerdict.Right => new("đúng", "right"),
        FigureVerdict.RightIfCut => new("đúng nếu cắt bớt số lẻ", "right if cut"),
        FigureVerdict.CannotBeRight => new("không thể đúng", "cannot be right"),
        FigureVerdict.NotComparable => new("không so sánh được", "not comparable"),
        _ => new("không kiểm được", "cannot be checked"),
    };
}
