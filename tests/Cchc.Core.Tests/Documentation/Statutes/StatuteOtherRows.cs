using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>The places of law behind indicators, costs and forms: each with its rule, the source as it is written, and how well it is known.</summary>
internal static class StatuteOtherRows
{
    private static readonly LocalDate Circular2018 = new(2019, 1, 8);
    private static readonly LocalDate Circular2025 = new(2025, 9, 15);

    // The forms are those of OfficialForm; tests of Cchc.Core.OpenXml hold that the pages name each of them.
    private static readonly (string Number, string Earlier, BilingualText Title)[] Forms =
    [
        ("01", "01", new("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt and appointment slip")),
        ("02", "02", new("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "supplement request")),
        ("03", "03", new("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal")),
        ("04", "", new("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", "apology and extension")),
        ("", "04", new("Phiếu xin lỗi và hẹn lại ngày trả kết quả", "apology and new appointment")),
        ("05", "", new("Thông báo dừng giải quyết hồ sơ", "notice of the stop")),
        ("06", "05", new("Phiếu kiểm soát quá trình giải quyết hồ sơ", "control sheet")),
        ("07", "06", new("Sổ theo dõi hồ sơ", "register of dossiers")),
    ];

    /// <summary>Each indicator by its own source, else by that of its set.</summary>
    public static IEnumerable<(string Source, string Rule, BilingualText Title, LocalDate? From, LocalDate? Through, StatuteStanding Standing)> Indicators() =>
        from set in IndicatorSets.Ids.Select(id => IndicatorSets.Find(id)!)
        from indicator in set.Indicators
        let source = indicator.Source ?? set.Source
        select (source.Text, $"{set.Id} {indicator.Id}", indicator.Name, source.From ?? set.Source.From, source.Through ?? set.Source.Through, StatuteRows.Standing(source.Standing));

    /// <summary>The method, the choice between sources, and the targets.</summary>
    public static IEnumerable<(string Source, string Rule, BilingualText Title, LocalDate? From, LocalDate? Through, StatuteStanding Standing)> Costs()
    {
        // The text of article 27 and form 03/SCM-KSTT were not at hand: they are known from decisions that apply them.
        var circular = CostWords.Method(CostMethod.Statutory).Vi;
        foreach (var (rule, title) in new (string, BilingualText)[]
        {
            (nameof(ComplianceCost), new("chi phí của một thủ tục trong một năm", "the cost of one procedure in a year")),
            (nameof(CostSheet), new("các dòng và cột của mẫu 03/SCM-KSTT", "the rows and columns of form 03/SCM-KSTT")),
            (nameof(CostComparison), new("lợi ích và tỷ lệ cắt giảm", "benefit and rate of reduction")),
            ("ConflictingSources", new("số liệu giữa các nguồn khác nhau: lấy trung bình thấp", "where sources differ, the lower-middle value")),
        })
        {
            yield return (circular, rule, title, null, null, StatuteStanding.SecondHand);
        }

        foreach (var target in SavingsTarget.Known) yield return (target.Source, nameof(SavingsTarget), target.Name, null, null, StatuteStanding.SecondHand);
    }

    /// <summary>The forms of both circulars. Of two of them the layout was not compared.</summary>
    public static IEnumerable<StatuteRow> OfficialForms()
    {
        foreach (var (number, earlier, title) in Forms)
        {
            var isCompared = number is not ("05" or "07");
            if (number.Length > 0) yield return Form("Thông tư số 03/2025/TT-VPCP", number, Circular2025, null, isCompared ? StatuteStanding.Read : StatuteStanding.InPart);
            if (earlier.Length > 0) yield return Form("Điều 9 Thông tư số 01/2018/TT-VPCP", earlier, Circular2018, Circular2025.PlusDays(-1), StatuteStanding.Read);

            StatuteRow Form(string source, string form, LocalDate from, LocalDate? through, StatuteStanding standing) =>
                new(CitationReader.Read(source), form, new($"biểu mẫu: {title.Vi}", $"form: {title.En}"), from, through, standing);
        }
    }
}
