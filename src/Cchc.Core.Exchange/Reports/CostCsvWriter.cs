using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// Writes the rows of form 03/SCM-KSTT as CSV (RFC 4180), columns (1) to (11) and the note. The text begins with a byte order mark, by which spreadsheets know UTF-8. A text that
/// a spreadsheet would take for a formula has an apostrophe in front.
/// </summary>
public static partial class CostCsvWriter
{
    private static readonly string[] Header =
    [
        "bảng", "(1) TT", "(2) Công việc", "(3) Hoạt động", "(4) Thời gian (giờ)", "(5) Thu nhập một giờ", "(6) Tư vấn, dịch vụ", "(7) Phí, lệ phí, chi phí khác",
        "(8) Số lần một năm", "(9) Số đối tượng một năm", "(10) Chi phí một lần", "(11) Tổng chi phí một năm", "Ghi chú", "Hiện tại", "Sau đơn giản hóa", "Lợi ích", "Tỷ lệ cắt giảm (%)",
    ];

    private static readonly string[] PlanHeader =
        [.. Header, "Lợi ích không phụ thuộc thứ tự", "Tỷ lệ không phụ thuộc thứ tự (%)", "Căn cứ pháp lý", "Hiệu lực từ ngày", "Hiệu lực đến hết ngày"];

    /// <summary>Writes the form of one cost: its rows, then the totals.</summary>
    /// <param name="cost">The cost; when it is incomplete, the rows that could be computed, no totals, and the findings as rows.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <returns>The text, lines ended by CR LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string Write(ComplianceCost cost, CostNotation notation = CostNotation.Invariant)
    {
        var run = new Run(notation, 13);
        run.Form(cost ?? throw new ArgumentNullException(nameof(cost)), "chi phí");
        run.Findings(cost.Findings);
        return run.Text;
    }

    /// <summary>Writes both forms (tables <c>hiện tại</c> and <c>sau</c>) and the comparison (<c>so sánh</c>): each activity, then the year and the mean dossier.</summary>
    /// <param name="comparison">The comparison; figures that could not be computed are empty, a rate of nothing is too, and findings are rows.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <returns>The text, lines ended by CR LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(CostComparison comparison, CostNotation notation = CostNotation.Invariant)
    {
        var run = new Run(notation, Header.Length);
        run.Comparison(comparison ?? throw new ArgumentNullException(nameof(comparison)));
        run.Findings(comparison.Findings);
        return run.Text;
    }

    private sealed partial class Run
    {
        private readonly StringBuilder text = new(CsvCell.ByteOrderMark);
        private readonly CostNotation notation;
        private readonly int width;

        public Run(CostNotation notation, int width)
            : this(notation, [.. Header.Take(width)])
        {
        }

        public Run(CostNotation notation, IReadOnlyCollection<string> header)
        {
            (this.notation, width) = (notation, header.Count);
            Row([.. header.Select(CsvCell.Of)]);
        }

        public string Text => text.ToString();

        public void Form(ComplianceCost cost, string table)
        {
            foreach (var activity in cost.Activities)
            {
                var once = activity.Once;
                Row(
                    table,
                    Cell(activity.Activity.Id),
                    Cell(CostWords.Kind(activity.Activity.Kind).Vi),
                    Cell(activity.Activity.Name),
                    Number(once.Hours),
                    activity.Income is { } income ? Money(income.Value.Likely) : string.Empty,
                    Money(once.Services),
                    Money(once.Fees),
                    activity.Activity.IsOneOff ? "một lần" : Number(activity.TimesPerYear),
                    Number(activity.SubjectsPerYear),
                    Money(once.Total),
                    Money(activity.InAll.Total),
                    Cell(activity.Activity.Note));
            }

            if (cost.Totals is { } totals)
            {
                Total(table, "Tổng một năm", totals.PerDossier.Total, totals.PerYear.Total);
                if (totals.OneOff.Total.Sign != 0)
                {
                    Total(table, "Tổng chi một lần", null, totals.OneOff.Total);
                }

                if (cost.Administration is { } own && own.PerYear.Total.Sign + own.OneOff.Total.Sign != 0)
                {
                    Total(table, "Riêng: chi phí của cơ quan hành chính, một năm", own.PerDossier.Total, own.PerYear.Total);
                }
            }
        }

        public void Comparison(CostComparison comparison)
        {
            Form(comparison.Before, "hiện tại");
            Form(comparison.After, "sau");
            if (comparison.PerYear is { } year && comparison.PerDossier is { } dossier && comparison.OneOff is { } oneOff)
            {
                foreach (var change in comparison.Activities)
                {
                    Change(change.Id, change.Name, change.InAll);
                }

                Change(string.Empty, "Một năm", year);
                Change(string.Empty, "Một hồ sơ, bình quân", dossier);
                Change(string.Empty, "Một lần cho tất cả", oneOff);
            }
        }

        public void Change(string id, string name, CostChange change) => Row(
            "so sánh", Cell(id), string.Empty, Cell(name), string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty,
            Money(change.Before), Money(change.After), Money(change.Saving), change.Rate is { } rate ? Percent(rate * 100) : string.Empty);

        public void Findings(IReadOnlyList<Finding> findings)
        {
            foreach (var finding in findings)
            {
                Row(
                    finding.Severity == FindingSeverity.Error ? "lỗi" : "lưu ý", Cell(finding.Code), Cell(finding.Place), Cell(finding.Text.Vi), string.Empty, string.Empty, string.Empty, string.Empty,
                    string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);
            }
        }

        private void Total(string table, string name, ExactNumber? dossier, ExactNumber year) => Row(
            table, string.Empty, string.Empty, Cell(name), string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, dossier is { } mean ? Money(mean) : string.Empty, Money(year), string.Empty);

        private void Row(params string[] cells) =>
            text.Append(string.Join(notation == CostNotation.Vietnamese ? ";" : ",", cells.Concat(Enumerable.Repeat(string.Empty, width - cells.Length)))).Append("\r\n");

        private static string Cell(string value) => CsvCell.Of(PlainLine.Of(value));

        private string Money(ExactNumber value) => notation == CostNotation.Vietnamese ? value.ToVietnamese() : value.Round(6).ToString();

        private string Number(ExactNumber value) => notation == CostNotation.Vietnamese ? value.ToVietnamese(4) : value.Round(6).ToString();

        private string Percent(ExactNumber value) => notation == CostNotation.Vietnamese ? value.ToVietnamese(2) : value.Round(6).ToString();
    }
}
