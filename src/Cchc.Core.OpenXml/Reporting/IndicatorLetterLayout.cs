using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reporting;

// Here, so that its types go before those of workbooks.
using Cchc.Core.OpenXml.Forms;

/// <summary>The paragraphs of the letter.</summary>
internal sealed partial class IndicatorLetterLayout(IndicatorLetter letter, IndicatorReportOptions options)
{
    public static readonly FormSheet Portrait = FormSheet.Of(FormPaperSize.A4, FormKind.Apology);

    private static readonly FormSheet Landscape = new(297, 210, 20, 15, 15, 20, 13);

    private readonly PeriodFigures figures = letter.Figures;

    public static string Subject(ReportPeriod period) => $"tình hình, kết quả giải quyết thủ tục hành chính {period.Title.Vi}";

    public IEnumerable<FormBlock> Blocks()
    {
        var period = figures.Period;
        yield return FormLayouts.Head(letter.Office, Text, -1, false, letter.Date,
            [new FormLine("Số: ", Text("number", letter.Number) with { OpenWords = "………/BC-……" }) { Align = FormAlign.Centre, Before = 4 }]);
        yield return FormLayouts.Title("Báo cáo") with { Before = 14 };
        yield return new FormLine(Capital(Subject(period))) { Align = FormAlign.Centre, IsBold = true, Before = 2 };
        yield return new FormRule(0.3);
        yield return new FormLine("Kính gửi: ", Text("recipient", letter.Recipient) with { OpenWords = "…………………………………………" }) { Align = FormAlign.Centre,
            Before = 9 };
        yield return Paragraph(
            Text("agency", letter.Office.Agency) with { OpenWords = "………………………………" },
            $" báo cáo {Subject(period)} như sau (số liệu từ ngày {DateText.Vi(period.First)} đến ngày {DateText.Vi(period.Last)}, tình trạng "
                + $"{PeriodWords.AsOf(figures).Vi}):");
        if (PeriodWords.Doubt(figures) is { } doubt)
        {
            yield return Paragraph(doubt.Vi);
        }

        foreach (var block in Results().Concat(Late()).Concat(Open()))
        {
            yield return block;
        }

        yield return Paragraph($"Trên đây là báo cáo {Subject(period)}./.");
        yield return new FormSides(
            [
                new FormLine(new FormText("Nơi nhận:") { IsItalic = true, IsBold = true }) { Larger = -1, Before = 0 },
                new FormLine("- Như trên;") { Larger = -2, Before = 0 },
                new FormLine("- Lưu: VT, ", new FormText(string.Empty) { IsOpen = true, OpenWords = "………" }) { Larger = -2, Before = 0 },
            ],
            LetterLayouts.Signed(Text, letter.Office));
        foreach (var block in Annexes())
        {
            yield return block;
        }
    }

    private static FormText Text(string field, string? value)
    {
        var words = FormWords.Clean(value);
        return new FormText(words, field) { IsOpen = words.Length == 0 };
    }

    private static FormLine Paragraph(params FormText[] texts) => new(texts) { Align = FormAlign.Justified, IsIndented = true, Before = 6 };

    private static FormLine Heading(string words) => new(new FormText(words)) { IsBold = true, IsIndented = true, Before = 8, KeepsNext = true };

    private static FormLine Dots() => new(new FormText(string.Empty) { IsOpen = true, IsFill = true }) { Before = 6 };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Count(long number) => ExactNumber.FromInt64(number).ToVietnamese();

    private static string Percent(ReportMeasure share) => share.Value is { } value ? (value * 100).ToFixed(2).Replace('.', ',') + "%" : "chưa có số liệu";

    private IEnumerable<FormBlock> Results()
    {
        var law = figures.ByLaw;
        var shares = ReportMeasure.Of06a(figures.All).ToDictionary(share => share.Id, StringComparer.Ordinal);
        yield return Heading("I. TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ");
        yield return Paragraph($"1. Tiếp nhận: tổng số hồ sơ phải giải quyết trong kỳ là {Count(law.Received)} hồ sơ, gồm "
            + $"{Count(law.Online + law.OnPaper)} hồ sơ tiếp nhận trong kỳ "
            + $"(trực tuyến {Count(law.Online)} hồ sơ, trực tiếp và qua dịch vụ bưu chính {Count(law.OnPaper)} hồ sơ; tỷ lệ nộp trực tuyến "
                + $"{Percent(shares["online"])}) "
            + $"và {Count(law.CarriedOver)} hồ sơ từ kỳ trước chuyển sang.");
        yield return Paragraph($"2. Đã giải quyết: {Count(law.Resolved)} hồ sơ ({Percent(shares["resolved"])} số hồ sơ phải giải quyết), trong đó trước "
            + $"hạn {Count(law.Early)} hồ sơ, "
            + $"đúng hạn {Count(law.OnTime)} hồ sơ, quá hạn {Count(law.Late)} hồ sơ{Unknown(law.ResolvedUnknown)}. Tỷ lệ giải quyết trước hạn và đúng "
                + "hạn theo quy định là "
            + $"{Percent(shares["inTimeByLaw"])}, tính trên {Count(shares["inTimeByLaw"].Of)} hồ sơ đã giải quyết xác định được hạn.");
        yield return Paragraph($"3. Đang giải quyết: {Count(law.Pending)} hồ sơ, trong đó trong hạn {Count(law.PendingInTime)} hồ sơ, quá hạn "
            + $"{Count(law.PendingOverdue)} hồ sơ"
            + $"{Unknown(law.PendingUnknown)}.");
        var days = figures.All.Days.All;
        if (days.Dossiers > 0)
        {
            yield return Paragraph($"4. Thời gian giải quyết: một nửa số hồ sơ có kết quả trong {Count(days.Median!.Value)} ngày làm việc, 90% trong "
                + $"{Count(days.NinthDecile!.Value)} ngày làm việc "
                + $"(tính trên {Count(days.Dossiers)} hồ sơ có kết quả, biết đủ thời gian).");
        }

        yield return new FormLine($"{(days.Dossiers > 0 ? "5" : "4")}. Các tỷ lệ và mẫu số:") { IsIndented = true, Before = 6, KeepsNext = true };
        yield return Measures("shares", [.. shares.Values]);
        var number = days.Dossiers > 0 ? 6 : 5;
        foreach (var set in options.Sets)
        {
            yield return new FormLine($"{Count(number++)}. {set.Name.Vi} (căn cứ: {IndicatorWords.Source(set.Source).Vi}):")
            {
                IsIndented = true, Before = 6, KeepsNext = true,
            };
            yield return Indicators(options.ValuesOf(set));
        }

        foreach (var block in Movement(number))
        {
            yield return block;
        }
    }

    private IEnumerable<FormBlock> Late()
    {
        var part = figures.All;
        yield return Heading("II. HỒ SƠ QUÁ HẠN");
        if (part.Late == 0)
        {
            yield return Paragraph("Không có hồ sơ quá hạn theo quy định.");
            yield break;
        }

        yield return Paragraph($"Trong kỳ có {Count(part.Late)} hồ sơ quá hạn theo quy định, trong đó đã có kết quả {Count(part.LateResolved)} hồ sơ, "
            + "đang giải quyết "
            + $"{Count(part.Late - part.LateResolved)} hồ sơ. Phần mềm một cửa đang đếm {Count(part.Hidden)} hồ sơ trong số này là đúng hạn hoặc trong hạn."
            + (part.Doubtful == 0 ? string.Empty
                : $" {Count(part.Doubtful)} hồ sơ trong số quá hạn chỉ quá hạn theo một cách hiểu của điều chưa rõ, cần kiểm tra."));
        yield return new FormLine(string.Empty) { Before = 0, Larger = -6, KeepsNext = true };
        yield return Measures("steps", ReportMeasure.LateSteps(part));
    }

    private static IEnumerable<FormBlock> Open()
    {
        foreach (var heading in new[] { "III. KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN", "IV. KIẾN NGHỊ, ĐỀ XUẤT" })
        {
            yield return Heading(heading);
            yield return Dots();
            yield return Dots();
            yield return Dots();
        }
    }

    private static string Unknown(long dossiers) => dossiers == 0 ? string.Empty : $", không xác định được hạn {Count(dossiers)} hồ sơ";
}
