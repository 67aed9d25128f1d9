using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>Months, and working days.</summary>
internal sealed partial class PeriodPage
{
    private static readonly ExactNumber Step = ExactNumber.Fraction(1, 20);

    private IEnumerable<ReportBlock> Months()
    {
        var months = figures.Months;
        if (!isText)
        {
            var mark = Say("tháng thuộc kỳ báo cáo", "months of the period");
            yield return new ColumnChart(
                Say("Số hồ sơ tiếp nhận và đã giải quyết", "Dossiers received and resolved"), Say("Mỗi tháng hai cột: tiếp nhận, đã giải quyết.",
                    "Two columns a month: received, resolved."),
                [("before", Say("Tiếp nhận trong tháng", "Received in the month")), ("after", Say("Đã giải quyết trong tháng", "Resolved in the month"))],
                [.. months.Select((month, i) => Group(month, i, Value(month.Received), Value(month.Resolved)))], mark);
            foreach (var chart in Trend(months, mark))
            {
                yield return chart;
            }
        }

        yield return new Table(string.Empty,
            [
                new Column(Say("Tháng", "Month"), ColumnKind.Lead), new Column(Say("Tiếp nhận", "Received"), FigureKind), new Column(Say("Đã giải quyết",
                    "Resolved"), FigureKind),
                new Column(Say("Đúng hạn, trước hạn", "In time"), FigureKind), new Column(Say("Quá hạn", "Late"), FigureKind),
                new Column(Say("Tỷ lệ đúng hạn", "Share in time"), FigureKind), new Column(Say("Tỷ lệ đúng hạn, phần mềm đếm", "Share in time, software"),
                    FigureKind),
            ],
            months.Select(month => new Cell[]
            {
                PeriodWords.Month(month, language) + (month.IsInPeriod ? string.Empty : Say(" (trước kỳ)", " (before the period)")), Count(month.Received),
                    Count(month.Resolved),
                Count(month.InTime), Count(month.Late), Percent(month.InTime, month.Known), Percent(month.Resolved - month.LateAsVendors, month.Resolved),
            }));
        yield return new Paragraph(Say(
            "Theo ngày tiếp nhận và ngày giải quyết. Tỷ lệ đúng hạn tính trên hồ sơ giải quyết trong tháng xác định được hạn; của phần mềm, trên hồ sơ "
                + "giải quyết trong tháng."
                + (months.Any(month => month.HasTet) ? " Tháng có Tết ít ngày làm việc hơn, không nên so với tháng liền kề." : string.Empty)
                + (months.Any(month => !month.IsInPeriod) ? " Các tháng trước kỳ chỉ đủ khi sổ có mọi hồ sơ của các tháng đó." : string.Empty),
            "By the days of receipt and of the result. The share in time is of the dossiers resolved in the month whose due date is known; that of "
                + "software, of those resolved in the month."
                + (months.Any(month => month.HasTet) ? " A month with Tết has fewer working days and is not to be compared with its neighbours." : string.Empty)
                + (months.Any(month => !month.IsInPeriod) ? " Months before the period are complete only if the register has all their dossiers."
                    : string.Empty)), IsSmall: true);

        (string, ExactNumber?) Value(long number) => (Count(number), ExactNumber.FromInt64(number));
    }

    // What moved the share in time since the period before, and whether it rises or falls over the months.
    private IEnumerable<Section> Movement(int number)
    {
        const int mostInText = 10;
        if (options.Before is { } before)
        {
            var change = PeriodMovement.Change(figures, options);
            yield return new Section(Say($"Điều gì làm tỷ lệ đúng hạn thay đổi so với {before.Period.Title.Vi}",
                $"What moved the share in time since {before.Period.Title.En}"),
                [.. change is null || change.Comparison.Before.Value is null
                    ? [new Absent(Say($"Sổ không có hồ sơ đã giải quyết, xác định được hạn trong {before.Period.Title.Vi}, nên không so sánh được.",
                        $"The register has no dossier resolved in {before.Period.Title.En} whose due date is known, so there is nothing to compare."))]
                    : new ChangeBlocks(change, language, isText).Of(isText ? mostInText : MostParts)], ++number);
        }

        if (PeriodMovement.Trend(figures, options) is { } trend)
        {
            yield return new Section(Say("Tỷ lệ đúng hạn qua các tháng: tăng hay giảm", "The share in time over the months: rising or falling"),
                [.. new TrendBlocks(PeriodMovement.InTime, trend, language, isText).Of()], ++number);
        }
    }

    private IEnumerable<ReportBlock> Trend(IReadOnlyList<PeriodMonth> months, string mark)
    {
        var shares = months.SelectMany(month => new[] { Share(month.InTime, month.Known), Share(month.Resolved - month.LateAsVendors, month.Resolved) })
            .Where(share => share is not null).Select(share => share!.Value).ToList();
        if (shares.Count == 0)
        {
            yield break;
        }

        // From the five per cent below the least share to all, so that lines close to all can be told apart.
        var low = (shares.Min() / Step).Truncate() * Step;
        low = low == ExactNumber.One ? low - Step : low;
        yield return new LineChart(
            Say("Tỷ lệ đúng hạn (%)", "Share in time (%)"), Say("Hai đường qua các tháng: theo quy định, theo cách đếm của phần mềm.",
                "Two lines over the months: by law, as software counts."),
            [Say("Theo quy định", "By law"), Say("Theo cách đếm của phần mềm", "As software counts")],
            [.. months.Select((month, i) => Group(month, i, Point(month.InTime, month.Known), Point(month.Resolved - month.LateAsVendors, month.Resolved)))],
            new ChartEnd(low, (low * 100).ToFixed(0) + "%"), new ChartEnd(ExactNumber.One, "100%"), mark);

        (string, ExactNumber?) Point(long part, long of) => (Share(part, of) is { } share ? Decimal((share * 100).ToFixed(1)) : string.Empty, Share(part, of));
        static ExactNumber? Share(long part, long of) => of == 0 ? null : ExactNumber.Fraction(part, of);
        string Decimal(string number) => vi ? number.Replace('.', ',') : number;
    }

    // The year stands below the first month and each January, Tết below its month.
    private static ColumnGroup Group(PeriodMonth month, int place, params (string, ExactNumber?)[] values) => new(
        FormattableString.Invariant($"{month.Month:00}"), place == 0 || month.Month == 1 ? FormattableString.Invariant($"{month.Year}")
            : month.HasTet ? "Tết" : string.Empty, values, month.IsInPeriod);

    private IEnumerable<ReportBlock> Days()
    {
        var days = figures.All.Days;
        if (days.Dossiers == 0)
        {
            yield return new Absent(Say("Không có hồ sơ nào có kết quả mà biết đủ thời gian.", "No dossier with a result whose time is known."));
            yield break;
        }

        var bins = DayBins.Of(days);
        if (!isText)
        {
            yield return new Chart(
                Say("Ngày làm việc còn lại, hoặc trễ, khi giải quyết xong", "Working days left, or late, when the dossier was resolved"),
                [("after", Say("trong hạn", "in time")), ("growth", Say("quá hạn", "late"))],
                [.. bins.Select(bin => new ChartRow(bin.Name.In(language),
                    new Bar(bin.IsLate ? "growth" : "after", string.Empty, $"{Count(bin.Dossiers)} ({Percent(bin.Dossiers, days.Dossiers)})",
                        ExactNumber.Zero, ExactNumber.FromInt64(bin.Dossiers))))],
                ExactNumber.Zero, ExactNumber.FromInt64(Math.Max(1, bins.Max(bin => bin.Dossiers))));
        }

        yield return new Table(string.Empty,
            [
                new Column(Say("So với ngày đến hạn", "Against the due day"), ColumnKind.Lead), new Column(Say("Hồ sơ", "Dossiers"), FigureKind),
                    new Column(Say("Tỷ lệ", "Share"), FigureKind),
            ],
            bins.Select(bin => new Cell[] { bin.Name.In(language), Count(bin.Dossiers), Percent(bin.Dossiers, days.Dossiers) }));
        yield return new Table(Say("Số ngày làm việc đã dùng, theo thời hạn", "Working days used, by the time allowed"),
            [
                new Column(Say("Thời hạn", "Time allowed"), ColumnKind.Lead), new Column(Say("Hồ sơ", "Dossiers"), FigureKind),
                new Column(Say("Thời hạn bình quân", "Mean allowed"), FigureKind), new Column(Say("Đã dùng: bình quân", "Used: mean"), FigureKind),
                new Column(Say("Trung vị", "Median"), FigureKind), new Column(Say("90% trong", "90% within"), FigureKind), new Column(Say("Nhiều nhất",
                    "Most"), FigureKind),
            ],
            Enumerable.Range(0, DaysUsed.Classes.Count).Select(place => (Name: DayBins.Class(place).In(language), Days: days.Class(place))).Where(item =>
                item.Days.Used.Dossiers > 0)
                .Select(item => Row(item.Name, item.Days.Used, item.Days.MeanAllowed)).Append(Row(Say("Tất cả", "All"), days.All, null)));
        yield return new Paragraph(Say(
            $"Tính trên {Count(days.Dossiers)} hồ sơ có kết quả trong kỳ, biết cả số ngày đã dùng và thời hạn theo quy định; thời gian dừng đúng quy "
                + "định không tính.",
            $"Of {Count(days.Dossiers)} dossiers with a result in the period whose days used and allowed by law are known; lawful stops are left out."),
                IsSmall: true);

        Cell[] Row(string name, Quantiles used, ExactNumber? allowed) =>
        [
            name, Count(used.Dossiers), allowed is { } mean ? Number(mean, 1) : string.Empty, Number(used.Mean!.Value, 1), Count(used.Median!.Value),
                Count(used.NinthDecile!.Value),
            Count(used.Most!.Value),
        ];
    }
}
