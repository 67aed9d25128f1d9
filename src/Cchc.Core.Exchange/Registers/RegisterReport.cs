using System.Globalization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// What a register comes to (kết quả đánh giá sổ theo dõi hồ sơ) as a page and as text of at most 80 columns: report 06a by law beside 06a as the software of
/// desks counts, the verdicts with their denominators, what was found, and the dossiers that stand in another column by law than as they are counted.
/// </summary>
public static class RegisterReport
{
    /// <summary>The report.</summary>
    /// <param name="totals">The figures.</param>
    /// <param name="asOf">The moment for which the dossiers were judged.</param>
    /// <param name="different">
    /// The dossiers that differ, as many as are to be listed; when there are fewer than <see cref="RegisterTotals.Different"/> the report says so.
    /// </param>
    /// <param name="language">The language.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Report Of(RegisterTotals totals, LocalDateTime asOf, IEnumerable<RegisterAnswer> different, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentNullException.ThrowIfNull(different);
        var words = new Builder(totals, asOf.WithCalendar(CalendarSystem.Iso), [.. different], language);
        return new Report(words.Page, words.Text);
    }

    private sealed class Builder(RegisterTotals totals, LocalDateTime asOf, List<RegisterAnswer> different, Language language)
    {
        private readonly bool vi = language == Language.Vietnamese;

        public ReportPage Page()
        {
            var day = vi ? $"{DateText.Spoken(asOf.TimeOfDay)} {DateText.ViWithWeekday(asOf.Date)}"
                : $"{DateText.EnWithWeekday(asOf.Date)} at {DateText.Spoken(asOf.TimeOfDay)}";
            var period = totals.From is not { } from ? Say("Kỳ: toàn bộ sổ.", "Period: the whole register.")
                : Say($"Kỳ: từ {DateText.Vi(from)} đến {DateText.Vi(asOf.Date)}.", $"Period: {DateText.Iso(from)} to {DateText.Iso(asOf.Date)}.");
            return new ReportPage
            {
                Language = language,
                Heading = Say("Đánh giá sổ theo dõi hồ sơ", "The register, judged"),
                About = [Say($"Tính đến {day}. {period}", $"As of {day}. {period}")],
                Blocks = [.. Blocks()],
                Footer = [new Paragraph(Say(
                    "“Theo quy định” là theo thời hạn giải quyết và các quy tắc về thời hạn, từng hồ sơ một; “theo cách đếm của phần "
                        + "mềm” là theo ngày hẹn trên phiếu và trạng "
                        + "thái, như các phần mềm một cửa đang lập biểu 06a.",
                    "By law: by the processing time and the rules on time, dossier by dossier. As software counts: by the "
                        + "appointment and the state, as the software of "
                        + "one-stop desks fills report 06a."), IsSmall: true)],
            };
        }

        public string Text()
        {
            var (page, lines) = (Page(), new LetterLines());
            lines.Add(page.Heading);
            page.About.ToList().ForEach(line => lines.Add(line));
            lines.Blank();
            Keys().ForEach(key => lines.Add($"{key.Label}: {key.Figure}"));
            foreach (var section in page.Blocks.OfType<Section>())
            {
                lines.Blank();
                lines.Add(section.Heading);
                foreach (var block in section.Blocks)
                {
                    Text(lines, block);
                }
            }

            lines.Blank();
            page.Footer.OfType<Paragraph>().ToList().ForEach(note => lines.Add(note.Words));
            return lines.ToString();
        }

        private static void Text(LetterLines lines, ReportBlock block)
        {
            switch (block)
            {
                case Table { Rows.Count: 0 }:
                    break;
                case Table table when table.Columns.Skip(1).All(column => column.Kind == ColumnKind.Figure):
                    CostTextTable.Write(lines, [.. table.Columns.Skip(1).Select(column => column.Heading)],
                        [.. table.Rows.Select(row => (row[0].Text, (IReadOnlyList<string>?)[.. row.Skip(1).Select(cell => cell.Text)]))]);
                    break;
                case Table table:
                    foreach (var row in table.Rows)
                    {
                        lines.Add(string.Join("; ", table.Columns.Select((column, i) => $"{column.Heading}: {row[i].Text}")), 4, "  - ");
                    }

                    break;
                case Paragraph paragraph:
                    lines.Add(paragraph.Words, 2);
                    break;
                case Absent absent:
                    lines.Add(absent.Words, 2);
                    break;
            }
        }

        private List<(string Label, string Figure, string Unit)> Keys() =>
        [
            (Say("Hồ sơ", "Dossiers"), Figure(totals.Dossiers), string.Empty),
            (Say("Quá hạn theo quy định", "Late by law"), Figure(totals.ByLaw.Late + totals.ByLaw.PendingOverdue), string.Empty),
            (Say("Trong đó đang được đếm là đúng hạn hoặc trong hạn", "Of these counted as in time"), Figure(totals.HiddenLate), string.Empty),
            (Say("Đang dừng, chưa nêu được quy định cho phép", "Suspended, no rule known to allow it"), Figure(totals.SuspendedUnlawfully), string.Empty),
        ];

        private IEnumerable<ReportBlock> Blocks()
        {
            yield return new Cards(Keys());
            yield return new Section(Say("Biểu 06a: theo quy định và theo cách đếm của phần mềm", "Report 06a: by law, and as software counts"), [Form()]);
            yield return new Section(
                Say($"Kết quả đánh giá từng hồ sơ (tỷ lệ trên {Figure(totals.Dossiers)} hồ sơ)", $"Verdicts (shares of {Figure(totals.Dossiers)} dossiers)"),
                    [Verdicts()]);
            if (totals.Findings.Count > 0)
            {
                yield return new Section(Say("Vấn đề phát hiện", "Findings"), [Findings()]);
            }

            yield return new Section(Say("Hồ sơ nằm ở cột khác nhau", "Dossiers that stand in different columns"), [.. Differences()]);
        }

        private Table Form()
        {
            var (law, vendors) = (totals.ByLaw, totals.AsVendors);
            return Table.Figures(
                [Say("Cột của biểu", "Column of the form"), Say("Theo quy định", "By law"), Say("Phần mềm đếm", "Software counts"), Say("Chênh lệch",
                    "Difference")],
                Report06aRows.All.Select(row => new Cell[]
                {
                    row.Name.In(language), Figure(row.Of(law)), Figure(row.Of(vendors)), Signed(row.Of(law) - row.Of(vendors)),
                }));
        }

        private Table Verdicts() => Table.Figures(
            [Say("Đánh giá", "Verdict"), Say("Theo quy định", "By law"), Say("Tỷ lệ", "Share"), Say("Theo ngày hẹn", "By the slip")],
            totals.Verdicts.Select((pair, i) => (pair, i)).Where(item => item.pair.Value + totals.PromiseVerdicts[item.i].Value > 0).Select(item => new Cell[]
            {
                Sentence(RegisterWordTable.Of(item.pair.Key).In(language)), Figure(item.pair.Value), Share(item.pair.Value),
                Figure(totals.PromiseVerdicts[item.i].Value),
            }));

        private Table Findings() => Table.Figures(
            [Say("Vấn đề", "Finding"), Say("Số lần", "Times")],
            totals.Findings.Select(pair => new Cell[]
            {
                new($"{Name(pair)} ({Say("Mã", "code")} {pair.Key})"), Figure(pair.Value),
            }));

        private string Name(KeyValuePair<string, long> found) => CheckWords.Of(RegisterWordTable.Finding(found.Key), found.Value,
            totals.ToBeChecked.FirstOrDefault(pair => pair.Key == found.Key).Value).In(language);

        private IEnumerable<ReportBlock> Differences()
        {
            if (totals.Different == 0)
            {
                yield return new Absent(Say("Không có hồ sơ nào.", "None."));
                yield break;
            }

            if (different.Count < totals.Different)
            {
                yield return new Paragraph(Say($"Liệt kê {Figure(different.Count)} trong {Figure(totals.Different)} hồ sơ; bảng CSV có đủ từng hồ sơ.",
                    $"{Figure(different.Count)} of {Figure(totals.Different)} are listed; the CSV has every dossier."), IsSmall: true);
            }

            Column[] columns =
            [
                new(Say("Mã hồ sơ", "Dossier"), ColumnKind.Lead), new(Say("Tiếp nhận", "Received"), ColumnKind.Value), new(Say("Hạn theo quy định",
                    "Due by law"), ColumnKind.Value),
                new(Say("Ngày hẹn", "Appointment"), ColumnKind.Value), new(Say("Theo quy định", "By law"), ColumnKind.Prose),
                new(Say("Phần mềm đếm", "Software counts"), ColumnKind.Prose),
            ];
            if (different.Count > 0)
            {
                yield return new Table(string.Empty, columns, different.Select(answer => new Cell[]
                {
                    PlainLine.Of(answer.Dossier.Code), Day((answer.Dossier.ReceivedAt ?? answer.StartedAt)?.Date), Day(answer.LegalDue?.Date),
                        Day(answer.PromisedDue?.Date),
                    RegisterWordTable.Of(ReportColumns.ByLaw(answer)).In(language), RegisterWordTable.Of(ReportColumns.AsVendors(answer)).In(language),
                }));
            }
        }

        private string Say(string vietnamese, string english) => vi ? vietnamese : english;

        private string Day(LocalDate? day) => day is not { } date ? "–" : vi ? DateText.Vi(date) : DateText.Iso(date);

        private string Figure(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', vi ? '.' : ',');

        private string Signed(long number) => number == 0 ? "0" : number > 0 ? "+" + Figure(number) : "−" + Figure(-number);

        private string Share(long number)
        {
            return totals.Dossiers == 0 ? "–" : AuditWords.Percent(number, totals.Dossiers, language);
        }

        private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
    }
}
