using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Indicators;

/// <summary>One reading of a plan of reform tasks.</summary>
internal sealed class ReformTaskRun(string fileName)
{
    private const int MostErrors = 200; // warnings refuse nothing: every row behind them is read
    private static readonly List<ReformTaskColumn> Done = [ReformTaskColumn.Completed, ReformTaskColumn.Progress, ReformTaskColumn.State];
    private static readonly string[] Quarters = ["i", "ii", "iii", "iv"];

    public FindingList Findings { get; } = new(fileName);

    public List<ReformTask> Tasks { get; } = [];

    public void Read(ITableSource rows)
    {
        var table = new HeadedTable<ReformTaskColumn>(rows, ReformTaskHeadings.Names, [ReformTaskColumn.Name],
            [ReformTaskColumn.Due, ReformTaskColumn.Completed, ReformTaskColumn.Progress, ReformTaskColumn.State]);
        rows.Expect(table.Width, cells => cells.Length == table.Width && table.Width > 2);
        if (table.Unused.Count > 0)
        {
            var names = string.Join(", ", table.Unused.Take(20).Select(name => $"\"{Shorten.To(PlainLine.Of(name), 40)}\""));
            Findings.Add(table.Heading.Line, new Finding(FileProblems.UnusedColumns, FindingSeverity.Information, Findings.Place(table.Heading.Line, null),
                new BilingualText($"các cột không dùng đến: {names}", $"columns that are not used: {names}")));
        }

        if (Done.TrueForAll(column => table[column] < 0))
        {
            // What the plan has no place for is not missing in its tasks.
            var names = Done.Select(ReformTaskHeadings.Names.ShortNameOf).ToList();
            var (expectedVi, expectedEn) = (string.Join(", ", names.Select(name => name.Vi)), string.Join(", ", names.Select(name => name.En)));
            Findings.Error(ReformTaskFileCodes.NoCompletion, table.Heading.Line, null,
                $"không có cột nào cho biết nhiệm vụ đã xong hay chưa, nên không biết nhiệm vụ nào quá hạn; cần một trong các cột {expectedVi}",
                $"no column tells whether a task is done, so nobody knows which is overdue; one of {expectedEn} is needed");
            return;
        }

        while (Findings.ErrorCount < MostErrors && table.Next() is { } row)
        {
            Read(table, row);
        }

        foreach (var finding in rows.Findings)
        {
            Findings.Add(int.MaxValue, finding);
        }
    }

    private void Read(HeadedTable<ReformTaskColumn> table, RawRow row)
    {
        if (row.Error is { } error)
        {
            Findings.Error(row.Code ?? FileProblems.BrokenRow, row.Line, null, error.Vi, error.En);
            return;
        }

        if (!table.Fits(row))
        {
            Findings.Error(ReformTaskFileCodes.Width, row.Line, null, $"có {row.Cells.Length} ô, dòng tiêu đề có {table.Width}",
                $"has {row.Cells.Length} cells, the heading has {table.Width}");
            return;
        }

        string Cell(ReformTaskColumn column) => VietnameseText.Clean(table.Cell(row, column));
        var (name, due, completed, progress) = (Cell(ReformTaskColumn.Name), Cell(ReformTaskColumn.Due), Cell(ReformTaskColumn.Completed),
            Cell(ReformTaskColumn.Progress));
        var state = Cell(ReformTaskColumn.State);
        if (due.Length + completed.Length + progress.Length + state.Length == 0 && Cell(ReformTaskColumn.Unit).Length == 0)
        {
            return; // the title of a part of the plan
        }

        if (name.Length == 0)
        {
            Findings.Error(ReformTaskFileCodes.NoName, row.Line, null, "dòng không có nhiệm vụ", "the row has no task");
            return;
        }

        var day = Day(completed, ReformTaskColumn.Completed, row.Line);
        var share = Percent(progress, row.KindOf(table[ReformTaskColumn.Progress]), row.Line);
        var (isDone, isInTime) = State(state, day is not null || share is not null, row.Line);
        Tasks.Add(new ReformTask
        {
            Code = Cell(ReformTaskColumn.Code),
            Name = name,
            Unit = Cell(ReformTaskColumn.Unit),
            Due = Day(due, ReformTaskColumn.Due, row.Line),
            Completed = day,
            Progress = share,
            IsStatedDone = isDone,
            IsStatedInTime = isInTime,
            Line = row.Line,
        });
    }

    // Words that nobody knows refuse the table only where nothing else of the row tells whether the task is done.
    private (bool? IsDone, bool? IsInTime) State(string text, bool isKnownOtherwise, int line)
    {
        if (ReformTaskWords.Of(text) is { } known)
        {
            return known;
        }

        var shown = PlainLine.Of(Shorten.To(text, 40));
        var (vi, en) = isKnownOtherwise ? ("; không dùng đến", "; not used") : (string.Empty, string.Empty);
        Findings.Add(line, new Finding(ReformTaskFileCodes.NoState, isKnownOtherwise ? FindingSeverity.Warning : FindingSeverity.Error,
            Findings.Place(line, null), new BilingualText(
                $"\"Trạng thái\": không hiểu \"{shown}\"; cần, ví dụ, “Đã hoàn thành”, “Đang thực hiện”{vi}",
                $"\"state\": \"{shown}\" is not understood; expected, for example, “Đã hoàn thành”, “Đang thực hiện”{en}")));
        return (null, null);
    }

    private LocalDate? Day(string text, ReformTaskColumn column, int line)
    {
        if (text.Length == 0 || text.All(c => c is '-' or '–' or '—'))
        {
            return null;
        }

        if (TypedMoment.TryReadDate(text, null, out var day, out var error))
        {
            return day;
        }

        if (column == ReformTaskColumn.Due && Period(text) is { } last)
        {
            return last;
        }

        var name = ReformTaskHeadings.Names.ShortNameOf(column);
        Findings.Error(ReformTaskFileCodes.NoDay, line, null, $"{name.Vi}: {error.Vi}", $"{name.En}: {error.En}");
        return null;
    }

    // "tháng 9/2022", "9/2022", "quý III/2022", "quý 3 năm 2022", "năm 2022": done by the end of it.
    private static LocalDate? Period(string text)
    {
        var words = VietnameseText.Fold(text).Split(' ').Where(word => word is not ("trong" or "nam" or "month" or "year")).ToArray();
        var last = words[words.Length - 1];
        if (last.Length != 4 || !last.All(AsciiDigit.Is) || DateText.Digits(last, 0, 4) < 1900)
        {
            return null;
        }

        var year = DateText.Digits(last, 0, 4);
        return words.Length switch
        {
            1 => new LocalDate(year, 12, 31),
            2 when Number(words[0]) is >= 1 and <= 12 and var month => new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1),
            3 when words[0] == "thang" && Number(words[1]) is >= 1 and <= 12 and var month => new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1),
            3 when words[0] is "quy" or "quarter" && Quarter(words[1]) is { } quarter => new LocalDate(year, quarter * 3, 1).PlusMonths(1).PlusDays(-1),
            _ => null,
        };
    }

    private static int? Quarter(string word) => Array.IndexOf(Quarters, word) is >= 0 and var index ? index + 1
        : Number(word) is >= 1 and <= 4 and var number ? number : null;

    private static int Number(string word) => word.Length is 1 or 2 && word.All(AsciiDigit.Is) ? DateText.Digits(word, 0, word.Length) : 0;

    private ExactNumber? Percent(string text, CellKind kind, int line)
    {
        if (text.Length == 0 || text.All(c => c is '-' or '–' or '—'))
        {
            return null;
        }

        var isSigned = text[text.Length - 1] == '%';
        var figure = StatedTable.Figure.Parse(text, kind == CellKind.Number ? NumberNotation.English : NumberNotation.Vietnamese);
        figure = figure.Value is null ? StatedTable.Figure.Parse(text, NumberNotation.English) : figure;
        if (figure.Value is not { } value || value.Sign < 0 || value > 100 || figure.IsFraction)
        {
            var shown = PlainLine.Of(Shorten.To(text, 40));
            Findings.Error(ReformTaskFileCodes.NoPercent, line, null, $"\"Tỷ lệ %\": \"{shown}\" không phải tỷ lệ từ 0 đến 100, như 75 hoặc 75,5%",
                $"\"progress\": \"{shown}\" is no share from 0 to 100, such as 75 or 75.5%");
            return null;
        }

        if (!isSigned && value.Sign > 0 && value <= 1)
        {
            var (vi, en) = (value.ToVietnamese(4), value.ToEnglish(4));
            Findings.Warn(ReformTaskFileCodes.SmallPercent, line, null,
                $"\"Tỷ lệ %\": \"{PlainLine.Of(text)}\" được đọc là {vi}%; nếu là {(value * 100).ToVietnamese(2)}% hãy "
                + "ghi dấu %", $"\"progress\": \"{PlainLine.Of(text)}\" is read as {en}%; if {(value * 100).ToEnglish(2)}% is meant, write the sign");
        }

        return value / 100;
    }
}
