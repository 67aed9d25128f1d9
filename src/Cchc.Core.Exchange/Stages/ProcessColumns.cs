using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>The headings of tables of steps, without marks, case and punctuation.</summary>
internal static class ProcessColumns
{
    private static readonly (ProcessColumn Column, string[] Names)[] All =
    [
        (ProcessColumn.Number, ["buoc", "cac buoc", "thu tu cong viec", "trinh tu", "tt", "stt", "so thu tu", "buoc thuc hien", "step",
            "number"]),
        (ProcessColumn.Unit, ["don vi nguoi thuc hien", "don vi thuc hien", "nguoi thuc hien", "trach nhiem thuc hien", "trach nhiem", "don vi",
            "bo phan thuc hien", "bo phan nguoi thuc hien", "don vi bo phan thuc hien", "co quan don vi thuc hien", "chu the thuc hien",
            "don vi ca nhan thuc hien", "unit or person", "unit"]),
        (ProcessColumn.Role, ["chuc danh", "chuc vu", "role"]),
        (ProcessColumn.Agency, ["co quan", "cap", "co quan thuc hien", "cap thuc hien", "agency", "level"]),
        (ProcessColumn.Work, ["noi dung cong viec", "noi dung thuc hien", "noi dung", "cong viec", "buoc cong viec", "noi dung cac buoc thuc hien",
            "noi dung cong viec thuc hien", "work"]),
        (ProcessColumn.Time, ["thoi gian", "thoi gian thuc hien", "thoi gian giai quyet", "thoi han", "thoi han thuc hien", "thoi gian xu ly", "so gio",
            "so ngay", "hours", "days", "working days", "time"]),
        (ProcessColumn.Parallel, ["song song", "thuc hien song song", "nhom song song", "parallel"]),
        (ProcessColumn.Branch, ["nhanh", "branch"]),
        (ProcessColumn.Note, ["ghi chu", "note"]),
        (ProcessColumn.AllTimes, ["steps", "thoi gian cac buoc"]),
        (ProcessColumn.TimeUnit, ["units", "don vi tinh"]),
        (ProcessColumn.UntimedCount, ["zero steps before total", "so buoc khong tinh thoi gian"]),
        (ProcessColumn.Total, ["stated total", "tong thoi gian", "tong thoi gian giai quyet"]),
        (ProcessColumn.Name, ["ten thu tuc", "ten tthc", "ten thu tuc hanh chinh", "name"]),
        (ProcessColumn.Procedure, ["ma thu tuc", "ma tthc", "ma thu tuc hanh chinh", "procedure"]),
        (ProcessColumn.Decision, ["quyet dinh", "so quyet dinh", "decision"]),
        (ProcessColumn.Source, ["nguon", "source"]),
    ];

    private static readonly Dictionary<string, ProcessColumn> Columns =
        All.SelectMany(item => item.Names.Select(name => (name, item.Column))).ToDictionary(item => item.name, item => item.Column, StringComparer.Ordinal);

    /// <summary>What a heading says, a unit in brackets left aside; null for one that is not known.</summary>
    public static ProcessColumn? Of(string heading)
    {
        if (heading.Length > 80)
        {
            return null;
        }

        var open = heading.IndexOf('(');
        return Columns.TryGetValue(VietnameseText.Fold(heading), out var column)
            || (open > 0 && Columns.TryGetValue(VietnameseText.Fold(heading.Substring(0, open)), out column)) ? column : null;
    }

    /// <summary>The places of the columns when the cells are a heading of steps or of processes; null when they are not.</summary>
    public static Dictionary<ProcessColumn, int>? Heading(IReadOnlyList<string> cells)
    {
        var columns = new Dictionary<ProcessColumn, int>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (Of(cells[i]) is { } column && !columns.ContainsKey(column))
            {
                columns.Add(column, i);
            }
        }

        return columns.ContainsKey(ProcessColumn.AllTimes) || (columns.ContainsKey(ProcessColumn.Time)
            && (columns.ContainsKey(ProcessColumn.Unit) || columns.ContainsKey(ProcessColumn.Number))) ? columns : null;
    }
}
