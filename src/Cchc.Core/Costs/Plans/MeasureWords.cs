using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>The words for the kinds of measures.</summary>
internal static class MeasureWords
{
    public static BilingualText Kind(SimplificationMeasure measure) => measure switch
    {
        SimplificationMeasure.AbolishProcedure => new("Bãi bỏ thủ tục", "Abolish the procedure"),
        SimplificationMeasure.DropComponent => new("Bỏ thành phần hồ sơ", "Drop a component"),
        SimplificationMeasure.ReplaceByData => new("Thay thành phần hồ sơ bằng dữ liệu", "Replace a component by data"),
        SimplificationMeasure.MergeComponents => new("Gộp thành phần hồ sơ", "Merge components"),
        SimplificationMeasure.FewerCopies => new("Giảm số lượng hồ sơ", "Fewer copies"),
        SimplificationMeasure.NoCertification => new("Bỏ yêu cầu chứng thực", "No certification"),
        SimplificationMeasure.FileOnline => new("Nộp hồ sơ trực tuyến", "File online"),
        SimplificationMeasure.ShorterTask => new("Giảm thời gian thực hiện công việc", "Shorter task"),
        SimplificationMeasure.LowerFee => new("Giảm phí, lệ phí", "Lower fee"),
        SimplificationMeasure.LowerFrequency => new("Giảm tần suất thực hiện", "Lower frequency"),
        SimplificationMeasure.FewerSubjects => new("Giảm đối tượng thực hiện", "Fewer subjects"),
        SimplificationMeasure.Decentralise => new("Phân cấp thẩm quyền giải quyết", "Decentralise"),
        _ => new("Cắt giảm thời hạn giải quyết", "Shorter processing time"),
    };
}
