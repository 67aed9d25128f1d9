using System.Globalization;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>
/// Makes processes of rows: of a table, of a document with tables and text between them, of lines of text. A heading, or a first step after others, begins a
/// process; rows that say a sum belong to the steps before them; what stands above a heading names the process.
/// </summary>
internal sealed partial class ProcessRows(FindingList list)
{
    private const int MostStages = 2_000;
    private const int LongestTitle = 600;
    private const decimal Rate = 8m;

    private readonly List<InternalProcess> processes = [];
    private Dictionary<ProcessColumn, int>? columns;
    private string? unit;
    private ProcessDraft? draft;
    private string? name;
    private string? procedure;
    private string? decision;
    private int stageCount;
    private bool isNewTable;

    /// <summary>Everything that was read so far.</summary>
    public IReadOnlyList<InternalProcess> Finish()
    {
        Close();
        return ValueList.Of(processes);
    }

    /// <summary>Whether a heading was met.</summary>
    public bool HasHeading => columns is not null;

    /// <summary>Reads a row of a table, or a line of text as one cell.</summary>
    public void Add(int line, IReadOnlyList<string> cells)
    {
        if (stageCount > MostStages)
        {
            return;
        }

        var clean = cells.Select(VietnameseText.Clean).ToList();
        if (ProcessColumns.Heading(clean) is { } heading)
        {
            (columns, isNewTable) = (heading, true);
            unit = heading.TryGetValue(ProcessColumn.Time, out var time) ? StageTimeText.UnitOf(clean[time]) : null;
            return;
        }

        var filled = clean.Where(cell => cell.Length > 0).ToList();
        if (filled.Count == 0 || IsNumbering(filled))
        {
            return;
        }

        if (IsSum(filled[0]))
        {
            Sum(line, clean, filled);
        }
        else if (clean.Count == 1 || columns is null)
        {
            Text(line, string.Join(" ", filled));
        }
        else if (columns.ContainsKey(ProcessColumn.AllTimes))
        {
            Whole(line, clean);
        }
        else if (Cell(clean, ProcessColumn.Time).Length > 0 || NumberOf(Cell(clean, ProcessColumn.Number)) is not null)
        {
            Row(line, clean);
        }
    }

    private void Row(int line, List<string> cells)
    {
        var (who, words, note) = (Cell(cells, ProcessColumn.Unit), Cell(cells, ProcessColumn.Time), Cell(cells, ProcessColumn.Note));
        who = who.Length > 0 ? who : Cell(cells, ProcessColumn.Role);
        BeginNamed(cells);
        var time = StageTimeText.Read(words, Rate, unit);
        if (note.Split(';')[0].Trim() is var remark && StageTimeText.IsUntimed(remark))
        {
            // "4 giờ" beside "Không tính thời gian" says two things.
            (time, words) = time is not null && StageTimeText.IsSome(time) ? (null, $"{words}; {remark}") : (new ProcessingTime.NotStated(remark), words);
        }

        Stage(line, Cell(cells, ProcessColumn.Number), who, words, time, (number, length) => new Stage
        {
            Number = number,
            Unit = who,
            Role = columns!.ContainsKey(ProcessColumn.Unit) ? Given(cells, ProcessColumn.Role) : null,
            Agency = Given(cells, ProcessColumn.Agency),
            Work = Given(cells, ProcessColumn.Work),
            Parallel = Given(cells, ProcessColumn.Parallel),
            Branch = Given(cells, ProcessColumn.Branch),
            Time = length,
            Note = note.Length > 0 ? note : null,
        });
        NoteSum(note);
    }

    // Many processes in one table: each begins where its code does.
    private void BeginNamed(List<string> cells)
    {
        if (Given(cells, ProcessColumn.Procedure) is { } code && code != draft?.Procedure)
        {
            Close();
            (procedure, name, decision) = (code, Given(cells, ProcessColumn.Name) ?? name, Given(cells, ProcessColumn.Decision) ?? decision);
        }
    }

    // "Bước 1: Công chức TTPVHCC cấp xã: 04 giờ làm việc"; any other line names what comes.
    private void Text(int line, string text)
    {
        var number = default(string);
        var rest = string.Empty;
        if (VietnameseText.Fold(text).StartsWith("buoc ", StringComparison.Ordinal))
        {
            var end = text.IndexOf(' ') + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.'))
            {
                end++;
            }

            number = NumberOf(text.Substring(0, end));
            rest = text.Substring(end).TrimStart(' ', ':', '.', '-', '–', ')');
        }

        if (number is null)
        {
            Title(text);
            return;
        }

        var (who, time) = StageTimeText.Split(rest, Rate);
        Stage(line, number, who, rest, time, (own, length) => new Stage { Number = own, Unit = who, Time = length });
    }

    private void Stage(int line, string stated, string who, string words, ProcessingTime? time, Func<string, ProcessingTime, Stage> make)
    {
        var number = NumberOf(stated);
        if (draft is null || (number == "1" && (isNewTable || IsBehindFirst(draft.Stages))))
        {
            Close();
            draft = new ProcessDraft { Name = name, Procedure = procedure, Decision = decision };
            (name, procedure) = (null, null);
        }

        isNewTable = false;
        if (++stageCount > MostStages)
        {
            TooMany(line);
        }
        else if (who.Length == 0 || time is null)
        {
            Incomplete(line, number, who, words);
        }
        else
        {
            var own = OwnNumber(line, number);
            draft.Numbers.Add(own);
            draft.Stages.Add(make(own, time));
        }
    }

    private void TooMany(int line) => list.Error(StageFileFindings.TooMany, line, null, $"hơn {MostStages} bước: các bước sau không đọc",
        $"more than {MostStages} stages: the others are not read");

    private void Incomplete(int line, string? number, string who, string words)
    {
        const string examples = "\"04 giờ làm việc\", \"0,5 ngày làm việc\", \"Không tính thời gian\"";
        var (stage, time) = (Shorten.To(number ?? "?", 20), Shorten.To(words));
        var (code, vi, en) = who.Length == 0
            ? (StageFileFindings.Incomplete, "không có đơn vị hoặc người thực hiện", "there is no unit or person")
            : words.Length == 0 ? (StageFileFindings.Incomplete, "không có thời gian", "there is no time")
            : (StageFileFindings.BadTime, $"\"{time}\" không phải thời gian của một bước; cần, ví dụ, {examples}",
                $"\"{time}\" is no time of a stage; expected, for example, {examples}");
        list.Error(code, line, null, $"bước {stage}: {vi}", $"stage {stage}: {en}");
    }

    // Several persons of one step: "2", then "2.2".
    private string OwnNumber(int line, string? number)
    {
        var stages = draft!.Stages;
        var wanted = number ?? (stages.Count > 0 ? stages[stages.Count - 1].Number.Split('.')[0] : "1");
        if (!draft.Numbers.Contains(wanted))
        {
            return wanted;
        }

        var part = draft.Parts.TryGetValue(wanted, out var last) ? last + 1 : 2;
        while (draft.Numbers.Contains(FormattableString.Invariant($"{wanted}.{part}")))
        {
            part++;
        }

        draft.Parts[wanted] = part;
        var own = FormattableString.Invariant($"{wanted}.{part}");
        list.Add(line, new Finding(StageFileFindings.NumberGiven, FindingSeverity.Information, list.Place(line, null), new BilingualText(
            $"bước {Shorten.To(wanted, 20)} có nhiều dòng: dòng này được đánh số {own}",
            $"stage {Shorten.To(wanted, 20)} has several rows: this one is numbered {own}")));
        return own;
    }

    private void Sum(int line, List<string> cells, List<string> filled)
    {
        if (draft is null)
        {
            return;
        }

        var words = columns is not null && Cell(cells, ProcessColumn.Time) is { Length: > 0 } own ? own : filled[filled.Count - 1];
        var times = StageTimeText.ReadAll(words, Rate, unit);
        if (times.Count == 0)
        {
            var (label, shown) = (Shorten.To(filled[0]), Shorten.To(words));
            list.Warn(StageFileFindings.SumWithoutTime, line, null, $"dòng tổng \"{label}\" không có thời gian đọc được: \"{shown}\"",
                $"the sum \"{label}\" has no time that can be read: \"{shown}\"");
            return;
        }

        draft.Add(times, NameOf(filled[0]));
    }

    // What a note of a table in English says: "stated subtotal 40 h = 5 working days".
    private void NoteSum(string note)
    {
        foreach (var (word, isPart) in new[] { ("stated subtotal ", true), ("stated total ", false) })
        {
            var at = note.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && draft is not null && StageTimeText.ReadAll(note.Substring(at + word.Length), Rate) is { Count: > 0 } times)
            {
                draft.Add(times, null, isPart);
                return;
            }
        }
    }

    // A process a row: "0.25;2.5;0.5", "ngày làm việc", "4 ngày làm việc".
    private void Whole(int line, List<string> cells)
    {
        Close();
        var own = new ProcessDraft
        {
            Name = Given(cells, ProcessColumn.Name),
            Procedure = Given(cells, ProcessColumn.Procedure),
            Decision = Given(cells, ProcessColumn.Decision),
            Source = Given(cells, ProcessColumn.Source),
        };
        var timeUnit = Cell(cells, ProcessColumn.TimeUnit);
        _ = int.TryParse(Cell(cells, ProcessColumn.UntimedCount), NumberStyles.None, CultureInfo.InvariantCulture, out var untimed);
        var times = Cell(cells, ProcessColumn.AllTimes).Split(';');
        stageCount = Math.Min(stageCount + times.Length + Math.Min(untimed, MostStages + 1), MostStages + 1);
        if (stageCount > MostStages)
        {
            TooMany(line);
            return;
        }

        foreach (var words in times)
        {
            var number = FormattableString.Invariant($"{own.Stages.Count + 1}");
            if (StageTimeText.Read(words, Rate, timeUnit) is not { } time)
            {
                list.Error(StageFileFindings.BadTime, line, null, $"bước {number}: \"{Shorten.To(words)}\" {timeUnit} không phải thời gian của một bước",
                    $"stage {number}: \"{Shorten.To(words)}\" {timeUnit} is no time of a stage");
                return;
            }

            own.Stages.Add(new Stage { Number = number, Unit = Unnamed, Time = time });
        }

        for (var i = 0; i < untimed; i++)
        {
            own.Stages.Add(new Stage
            {
                Number = FormattableString.Invariant($"{own.Stages.Count + 1}"), Unit = Unnamed, Time = new ProcessingTime.NotStated("Không tính thời gian"),
            });
        }

        var total = Cell(cells, ProcessColumn.Total);
        if (StageTimeText.ReadAll(total, Rate) is { Count: > 0 } stated)
        {
            own.Add(stated, null, isPart: false);
        }
        else if (total.Length > 0)
        {
            list.Warn(StageFileFindings.SumWithoutTime, line, null, $"tổng thời gian \"{Shorten.To(total)}\" không đọc được",
                $"the total \"{Shorten.To(total)}\" cannot be read");
        }

        processes.Add(own.Make());
    }

    private void Close()
    {
        if (draft is { Stages.Count: > 0 })
        {
            processes.Add(draft.Make());
        }

        draft = null;
    }

    private string Cell(IReadOnlyList<string> cells, ProcessColumn column) =>
        columns is not null && columns.TryGetValue(column, out var place) && place < cells.Count ? cells[place] : string.Empty;

    private string? Given(IReadOnlyList<string> cells, ProcessColumn column) => Cell(cells, column) is { Length: > 0 } text ? text : null;
}
