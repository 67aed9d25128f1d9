using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>The page of a report on a period; as text its figures stand in words and its charts are left out.</summary>
internal sealed partial class PeriodPage(PeriodFigures figures, IndicatorReportOptions options, Language language, bool isText)
{
    private const int MostParts = 40;

    private readonly bool vi = language == Language.Vietnamese;

    private ColumnKind FigureKind => isText ? ColumnKind.Value : ColumnKind.Figure;

    public ReportPage Build()
    {
        var period = figures.Period;
        return new ReportPage
        {
            Language = language,
            Heading = Say($"Tình hình, kết quả giải quyết thủ tục hành chính {period.Title.Vi}", $"How administrative procedures were resolved: "
                + $"{period.Title.En}"),
            About =
            [
                .. options.Office.Length > 0 ? [PlainLine.Of(options.Office)] : Array.Empty<string>(),
                Say($"Số liệu từ {DateText.Vi(period.First)} đến {DateText.Vi(period.Last)}, tình trạng {PeriodWords.AsOf(figures).Vi}.",
                    $"Figures from {DateText.Iso(period.First)} to {DateText.Iso(period.Last)}, as of {PeriodWords.AsOf(figures).En}."),
                .. options.Data.Length > 0 ? [Say("Nguồn số liệu: ", "Data: ") + PlainLine.Of(options.Data)] : Array.Empty<string>(),
            ],
            Blocks = [.. Blocks()],
            Footer = [.. Notes().Select(note => new Paragraph(note.In(language), IsSmall: true))],
        };
    }

    private IEnumerable<ReportBlock> Blocks()
    {
        if (PeriodWords.Doubt(figures) is { } doubt)
        {
            yield return new Paragraph(doubt.In(language), IsDoubt: true);
        }

        yield return isText ? new Entries([.. Keys().Select(key => new Entry(key.Label, key.Unit.Length > 0 ? $"{key.Figure} ({key.Unit})" : key.Figure))])
            : new Cards([.. Keys()]);
        var number = 0;
        yield return new Section(Say("Biểu 06a: theo quy định và theo cách đếm của phần mềm", "Report 06a: by law and as software counts"), [.. Form()],
            ++number);
        yield return new Section(Say("Các tỷ lệ và mẫu số", "Shares and their denominators"), [.. Shares()], ++number);
        var sets = new IndicatorSetBlocks(language, isText);
        foreach (var set in options.Sets)
        {
            yield return new Section(set.Name.In(language),
                [.. sets.About(set, figures.Period.First, figures.AsOf.Date), .. sets.Whole(options.ValuesOf(set))], ++number);
        }

        foreach (var section in Movement(number))
        {
            yield return section;
            number = section.Number;
        }

        yield return new Section(Say("Theo tháng", "By month"), [.. Months()], ++number);
        yield return new Section(Say("Thời gian giải quyết so với thời hạn", "Working days used against those allowed"), [.. Days()], ++number);
        yield return new Section(Say("Hồ sơ quá hạn", "Late dossiers"), [.. Late()], ++number);
        if (figures.Parts.Count > 0)
        {
            yield return new Section(Say($"Xếp thứ tự: {PartName()}", $"In order: {PartName()}"), [.. Ranks()], ++number);
        }

        yield return new Section(Say("Theo lĩnh vực", "By field"), [.. Fields()], ++number);
    }

    private IEnumerable<(string Label, string Figure, string Unit)> Keys()
    {
        var (law, part) = (figures.ByLaw, figures.All);
        var shares = ReportMeasure.Of06a(part).ToDictionary(share => share.Id, StringComparer.Ordinal);
        var inPeriod = law.Online + law.OnPaper;
        yield return (Say("Phải giải quyết trong kỳ", "To be resolved"), Count(law.Received),
            Say($"hồ sơ: {Count(inPeriod)} tiếp nhận trong kỳ, {Count(law.CarriedOver)} từ kỳ trước",
                $"dossiers: {Count(inPeriod)} received, {Count(law.CarriedOver)} carried over"));
        yield return (Say("Đã giải quyết", "Resolved"), Count(law.Resolved), Of(shares["resolved"], withShare: true));
        foreach (var id in new[] { "inTimeByLaw", "inTimeBySlip", "inTimeAsVendors" })
        {
            yield return (shares[id].Name.In(language), Percent(shares[id]), Of(shares[id]));
        }

        yield return (Say("Đang giải quyết, quá hạn", "Pending and overdue"), Count(law.PendingOverdue), Of(shares["overdueOfPending"], withShare: true));
        yield return (Say("Nộp trực tuyến", "Filed online"), Percent(shares["online"]), Of(shares["online"]));
        var days = part.Days.All;
        yield return (Say("Số ngày làm việc đã dùng", "Working days used"), days.Median is { } median ? Count(median) : "–",
            days.NinthDecile is { } tenth ? Say($"trung vị; 90% hồ sơ trong {Count(tenth)} ngày ({Count(days.Dossiers)} hồ sơ có kết quả, biết đủ thời gian)",
                $"median; 90% within {Count(tenth)} days ({Count(days.Dossiers)} dossiers with a result whose time is known)") : Say("không có hồ sơ nào",
                    "no dossier"));
    }

    // For example "28,57% của 7 hồ sơ tiếp nhận trong kỳ".
    private string Of(ReportMeasure share, bool withShare = false) =>
        Say($"{(withShare && share.Of > 0 ? Percent(share) + " của " : "của ")}{Count(share.Of)} {share.Denominator.Vi}",
            $"{(withShare && share.Of > 0 ? Percent(share) + " of " : "of ")}{Count(share.Of)} {share.Denominator.En}");

    private IEnumerable<ReportBlock> Form()
    {
        yield return new Table(string.Empty,
            [
                new Column(Say("Cột của biểu", "Column of the form"), ColumnKind.Lead), new Column(Say("Theo quy định", "By law"), FigureKind),
                new Column(Say("Phần mềm đếm", "Software counts"), FigureKind), new Column(Say("Chênh lệch", "Difference"), FigureKind),
            ],
            Report06aRows.All.Select(row => new Cell[]
            {
                row.Name.In(language), Count(row.Of(figures.ByLaw)), Count(row.Of(figures.AsVendors)),
                    Signed(row.Of(figures.ByLaw) - row.Of(figures.AsVendors)),
            }));
    }

    private IEnumerable<ReportBlock> Shares()
    {
        yield return new Table(string.Empty,
            [
                new Column(Say("Tỷ lệ", "Share"), ColumnKind.Lead), new Column(Say("Giá trị", "Value"), FigureKind), new Column(Say("Tử số", "Numerator"),
                    ColumnKind.Prose),
                new Column(Say("Mẫu số", "Denominator"), ColumnKind.Prose),
            ],
            ReportMeasure.Of06a(figures.All).Select(share => new Cell[]
            {
                share.Name.In(language), Percent(share), $"{Count(share.Part)} {share.Numerator.In(language)}",
                    $"{Count(share.Of)} {share.Denominator.In(language)}",
            }));
    }

    private IEnumerable<BilingualText> Notes()
    {
        yield return new("“Theo quy định” là theo thời hạn giải quyết và các quy tắc về thời hạn, từng hồ sơ một; “theo ngày hẹn trả” là theo ngày hẹn "
            + "trên phiếu; “theo cách "
            + "đếm của phần mềm” là theo ngày hẹn và trạng thái, như các phần mềm một cửa đang lập biểu 06a.",
            "By law: by the processing time and the rules on time, dossier by dossier. By the slip: by the appointment. As software counts: by "
                + "appointment and state, as the "
            + "software of one-stop desks fills report 06a.");
        var law = figures.ByLaw;
        yield return new(
            $"Không tính vào tỷ lệ đúng hạn theo quy định: {Count(law.ResolvedUnknown)} hồ sơ đã giải quyết mà không xác định được hạn. Tỷ lệ làm tròn "
                + "đến hai chữ số thập phân.",
            $"Left out of the share in time by law: {Count(law.ResolvedUnknown)} resolved dossiers whose due date is not known. Shares are rounded to "
                + "two decimals.");
    }

    private string PartName() => char.ToLowerInvariant(options.PartName.In(language)[0]) + options.PartName.In(language).Substring(1);

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;

    private string Count(long number) => AuditWords.Count(number, language);

    private string Number(ExactNumber number, int decimals) => vi ? number.ToVietnamese(decimals) : number.ToEnglish(decimals);

    private string Percent(ReportMeasure share) => Percent(share.Part, share.Of);

    private string Percent(long part, long of) => of == 0 ? "–" : AuditWords.Percent(part, of, language);

    private string Signed(long number) => number < 0 ? "−" + Count(-number) : (number > 0 ? "+" : string.Empty) + Count(number);
}
