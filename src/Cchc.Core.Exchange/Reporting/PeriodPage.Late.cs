using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>Late dossiers, parts in order, and fields.</summary>
internal sealed partial class PeriodPage
{
    private IEnumerable<ReportBlock> Late()
    {
        var part = figures.All;
        if (part.Late == 0)
        {
            yield return new Absent(Say("Không có hồ sơ quá hạn theo quy định.", "No dossier is late by law."));
            yield break;
        }

        var steps = ReportMeasure.LateSteps(part);
        if (!isText)
        {
            yield return Funnel(Say("Từ hồ sơ phải giải quyết đến hồ sơ quá hạn", "From all dossiers to late ones"), figures.ByLaw.Received,
                [(Say("Phải giải quyết trong kỳ", "To be resolved"), figures.ByLaw.Received, Count(figures.ByLaw.Received), false), .. steps.Take(2)
                    .Select(Step)]);
            yield return Funnel(Say("Hồ sơ quá hạn đi đến đâu", "What became of late dossiers"), part.Late,
                [(Say("Quá hạn theo quy định", "Late by law"), part.Late, Count(part.Late), true), .. steps.Skip(2).Where(step => step.Of > 0).Select(Step)]);
        }

        yield return new Table(string.Empty,
            [
                new Column(Say("Bước", "Step"), ColumnKind.Lead), new Column(Say("Hồ sơ", "Dossiers"), FigureKind), new Column(Say("Tỷ lệ", "Share"),
                    FigureKind),
                new Column(Say("Mẫu số", "Denominator"), ColumnKind.Prose),
            ],
            steps.Select(step => new Cell[]
            {
                step.Name.In(language), step.Of == 0 ? "–" : Count(step.Part), Percent(step),
                step.Of == 0 ? Say("sổ không ghi", "the register does not record it") : $"{Count(step.Of)} {step.Denominator.In(language)}",
            }));
        yield return new Paragraph(Say(
            $"{Count(part.Hidden)} hồ sơ quá hạn theo quy định đang được phần mềm đếm là đúng hạn hoặc trong hạn; {Count(part.SuspendedUnlawfully)} hồ "
                + "sơ đang dừng mà chưa nêu được quy định cho phép.",
            $"Software counts {Count(part.Hidden)} late dossiers as in time; {Count(part.SuspendedUnlawfully)} dossiers are stopped, and no "
                + "rule is known that allows it."));
        if (part.Doubtful > 0)
        {
            yield return new Paragraph(Say(
                $"{Count(part.Doubtful)} hồ sơ trong số quá hạn chỉ quá hạn theo một cách hiểu của điều chưa rõ (cần kiểm tra): theo cách hiểu khác thì không "
                    + "muộn.",
                $"{Count(part.Doubtful)} of these are late only by one reading of what is open (to be checked): by the other they are not."));
        }

        var listed = figures.Late.Take(Math.Max(0, options.Listed)).ToList();
        if (listed.Count > 0)
        {
            yield return new Table(Say($"{Count(listed.Count)} hồ sơ quá hạn lâu nhất", $"The {Count(listed.Count)} latest dossiers"),
                [
                    new Column(Say("Mã hồ sơ", "Dossier"), ColumnKind.Lead), new Column(Say("Cơ quan", "Agency"), ColumnKind.Value) { IsOptional = true },
                    new Column(Say("Hạn", "Due"), ColumnKind.Value), new Column(Say("Giải quyết", "Resolved"), ColumnKind.Value),
                    new Column(Say("Số ngày quá hạn", "Days late"), FigureKind), new Column(Say("Xin lỗi", "Apology"), ColumnKind.Value),
                    new Column(Say("Phần mềm đếm", "Software counts"), ColumnKind.Value) { IsOptional = true },
                ],
                listed.Select(dossier => new Cell[]
                {
                    PlainLine.Of(dossier.Code), PlainLine.Of(dossier.Agency), Day(dossier.Due), dossier.Resolved is null ? Say("chưa", "not yet")
                        : Day(dossier.Resolved),
                    Count(dossier.LateWorkingDays) + (dossier.IsDoubtful ? Say(" (cần kiểm tra)", " (to be checked)") : string.Empty),
                    dossier.IsApologised switch { true => Say("có", "yes"), false => Say("không", "no"), _ => Say("sổ không ghi", "not recorded") },
                    dossier.IsHidden ? Say("đúng hạn hoặc trong hạn", "as in time") : string.Empty,
                }));
        }

        (string, long, string, bool) Step(ReportMeasure step) =>
            (step.Name.In(language), step.Part, $"{Count(step.Part)} ({Of(step, withShare: true)})", step.Id != "due");
    }

    private static Chart Funnel(string caption, long most, IEnumerable<(string Name, long Part, string Words, bool IsLate)> rows) => new(
        caption, [], [.. rows.Select(row => new ChartRow(row.Name, new Bar(row.IsLate ? "growth" : "before", string.Empty, row.Words, ExactNumber.Zero,
            ExactNumber.FromInt64(row.Part))))],
        ExactNumber.Zero, ExactNumber.FromInt64(Math.Max(1, most)));

    private IEnumerable<ReportBlock> Ranks()
    {
        var ranked = RankedPart.Of(figures.Parts);
        var shown = ranked.Take(MostParts).ToList();
        if (!isText && shown.Exists(item => item.InTime.Of > 0))
        {
            yield return new Chart(
                Say("Tỷ lệ đúng hạn theo quy định, kèm khoảng tin cậy 95%", "Share in time by law, with its interval at 95%"),
                [("after", Say($"từ {Count(RankedPart.Enough)} hồ sơ", $"{Count(RankedPart.Enough)} dossiers and more")),
                    ("saving", Say($"dưới {Count(RankedPart.Enough)} hồ sơ: chưa nói lên nhiều", $"fewer than {Count(RankedPart.Enough)}: says little"))],
                [.. shown.Where(item => item.InTime.Of > 0).Select(item => new ChartRow(Name(item.Part), new Bar(
                    item.IsUncertain ? "saving" : "after", string.Empty, $"{Percent(item.InTime)} ({Count(item.InTime.Part)}/{Count(item.InTime.Of)})",
                        ExactNumber.Zero,
                    item.InTime.Value!.Value) { Doubt = (item.Low, item.High) }))],
                ExactNumber.Zero, ExactNumber.One);
        }

        yield return new Table(string.Empty,
            [
                new Column(Say("Thứ tự", "Rank"), ColumnKind.Number), new Column(options.PartName.In(language), ColumnKind.Lead),
                new Column(Say("Đúng hạn", "In time"), FigureKind), new Column(Say("Trong số", "Of"), FigureKind),
                new Column(Say("Tỷ lệ", "Share"), FigureKind), new Column(Say("Khoảng tin cậy", "Interval"), FigureKind),
                new Column(Say("Thứ tự có thể", "Rank may be"), FigureKind) { IsOptional = true },
                new Column(Say("Ghi chú", "Note"), ColumnKind.Prose) { IsOptional = true },
            ],
            shown.Select(item => new Cell[]
            {
                item.Rank is { } rank ? Count(rank) : "–", Name(item.Part), Count(item.InTime.Part), Count(item.InTime.Of), Percent(item.InTime),
                Interval(item), Reach(item),
                string.Join("; ", new[]
                {
                    item.IsTied ? Say("đồng hạng", "tied") : string.Empty, item.IsUncertain ? Say("ít hồ sơ", "few dossiers") : string.Empty,
                }.Where(text => text.Length > 0)),
            }));
        if (ranked.Count > shown.Count)
        {
            yield return new Paragraph(Say($"Còn {Count(ranked.Count - shown.Count)} {PartName()} khác; bảng CSV có đủ.",
                $"{Count(ranked.Count - shown.Count)} more; the CSV has all."));
        }

        yield return new Paragraph(Say(
            "Thứ tự theo tỷ lệ đúng hạn theo quy định; tỷ lệ bằng nhau thì đồng hạng. “Thứ tự có thể” là các thứ tự mà số liệu cho phép: từng cặp đơn vị "
                + "được so bằng kiểm định chính xác, hiệu chỉnh cho mọi phép so sánh; ngoài khoảng đó mới là khác biệt rõ. "
                + $"Dưới {Count(RankedPart.Enough)} hồ sơ đã giải quyết xác định được hạn thì thứ tự chưa nói lên nhiều. Loại thủ tục khác nhau cũng làm "
                + "tỷ lệ khác nhau.",
            "In the order of the share in time by law; equal shares have the same rank. What the rank may be is what the figures allow: each pair is "
                + "compared by an exact test, corrected for all comparisons; only beyond that do units truly differ. "
                + $"With fewer than {Count(RankedPart.Enough)} resolved dossiers whose due date is known a rank says little. Different kinds of procedures "
                + "make shares differ, too."), IsSmall: true);
        if (IndicatorWords.CountedBy(figures.By) is { } whose)
        {
            yield return new Paragraph(whose.In(language), IsSmall: true);
        }
    }

    private string Reach(RankedPart item) => item is not { Best: { } best, Worst: { } worst } ? string.Empty
        : best == worst ? Count(best) : $"{Count(best)}–{Count(worst)}";

    private IEnumerable<ReportBlock> Fields()
    {
        var fields = figures.Fields.OrderByDescending(field => field.ByLaw.Received).Take(MostParts).ToList();
        yield return new Table(string.Empty,
            [
                new Column(Say("Lĩnh vực", "Field"), ColumnKind.Lead, IsVietnamese: true), new Column(Say("Tiếp nhận", "Received"), FigureKind),
                    new Column(Say("Đã giải quyết", "Resolved"), FigureKind),
                new Column(Say("Trước hạn", "Early"), FigureKind), new Column(Say("Đúng hạn", "On time"), FigureKind), new Column(Say("Quá hạn", "Late"),
                    FigureKind),
                new Column(Say("Đang: trong hạn", "Pending: in time"), FigureKind), new Column(Say("Đang: quá hạn", "Pending: overdue"), FigureKind),
                new Column(Say("Không rõ hạn", "Due unknown"), FigureKind),
            ],
            fields.Select(field => Row(FieldName(field), field.ByLaw)).Append(Row(Say("Tổng số", "All"), figures.ByLaw)));
        if (figures.Fields.Count > fields.Count)
        {
            yield return new Paragraph(Say($"Còn {Count(figures.Fields.Count - fields.Count)} lĩnh vực khác; bảng CSV có đủ.",
                $"{Count(figures.Fields.Count - fields.Count)} more; the CSV has all."));
        }

        Cell[] Row(string name, Core.Dossiers.Registers.Report06a report) =>
        [
            name, Count(report.Received), Count(report.Resolved), Count(report.Early), Count(report.OnTime), Count(report.Late), Count(report.PendingInTime),
                Count(report.PendingOverdue),
            Count(report.ResolvedUnknown + report.PendingUnknown),
        ];
    }

    private string FieldName(PeriodFigures.Part field) => PartWords.Field(field, options).In(language);

    private string Name(PeriodFigures.Part part) => PartWords.Part(part, options).In(language);

    private string Interval(RankedPart item) => item.InTime.Of == 0 ? "–"
        : AuditWords.Range(item.Low, item.High, language);

    private string Day(LocalDate? day) => day is not { } date ? "–" : vi ? DateText.Vi(date) : DateText.Iso(date);
}
