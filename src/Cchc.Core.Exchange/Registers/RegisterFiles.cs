using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>The roads of a register from its file to its rows.</summary>
internal static partial class RegisterFiles
{
    private const string MapOption = "--map"; // of the command; in a program RegisterReaderOptions.Map

    public static IEnumerable<RegisterLine> Read(Stream content, string name, RegisterReaderOptions options)
    {
        using var lines = new TextLines(content);
        char first;
        RegisterLine? failed = null;
        try
        {
            first = lines.First();
        }
        catch (FileContentException error)
        {
            (first, failed) = ('\0', Failed(name, error));
        }

        if (failed is not null)
        {
            yield return failed;
            yield break;
        }

        if (first is '{' or '[' && options.Map.Count > 0)
        {
            var heading = Shorten.To(options.Map[0].Key);
            yield return new RegisterLine(0, null, [RegisterTexts.Finding(RegisterFileCodes.UnknownMap, FindingSeverity.Error, name, 0,
                $"cột \"{heading}\" được gán, nhưng tệp JSON không có dòng tiêu đề", $"\"{heading}\" is mapped, but a file of JSON has no headings")]);
            yield break;
        }

        foreach (var row in first is '{' or '[' ? Json(lines, name, options) : Table(Rows(lines, name), options))
        {
            yield return row;
        }
    }

    public static IEnumerable<RegisterLine> Read(Stream content, string name, Stream events, string eventsName, RegisterReaderOptions options)
    {
        using var lines = new TextLines(content);
        using var others = new TextLines(events);
        foreach (var row in Merged(Rows(lines, name), new CsvRecords(others, eventsName, heading => RegisterHeadings.Events.Of(heading) is not null), options))
        {
            yield return row;
        }
    }

    /// <summary>
    /// The rows without the dossiers of which something could not be read: without its end or a stop of its own a dossier would be judged to be late, and
    /// blamed for what only the file does not say. Why is in the findings.
    /// </summary>
    public static IEnumerable<RegisterLine> Whole(IEnumerable<RegisterLine> rows)
    {
        foreach (var row in rows)
        {
            yield return row.Dossier is null || row.Findings.Count == 0 || !row.Findings.Any(IsUnread) ? row : row with { Dossier = null };
        }
    }

    // A member that nobody knows takes nothing from the others; of too many events the judge says that there is no verdict.
    private static bool IsUnread(Finding finding) =>
        finding.Severity == FindingSeverity.Error && finding.Code is not (EventFindings.UnknownMember or RegisterFileCodes.TooManyEvents);

    /// <summary>The rows of a table, parsed on all processors.</summary>
    public static IEnumerable<RegisterLine> Table(ITableSource rows, RegisterReaderOptions options) =>
        Once(Parsed(rows, options, hasEvents: false), rows.Name, options);

    private static IEnumerable<RegisterLine> Parsed(ITableSource rows, RegisterReaderOptions options, bool hasEvents)
    {
        var opened = Opened(rows, options, hasEvents, out var failed, out var remarks);
        foreach (var row in remarks)
        {
            yield return row;
        }

        if (opened is null)
        {
            yield return failed!;
            yield break;
        }

        var parser = new RegisterTableParser(opened, rows.Name, options);
        var ended = new Ending();
        foreach (var row in RegisterPieces.InOrder(Raw(opened.Next, rows.Name, ended), parser.Read))
        {
            yield return row;
        }

        if (ended.Failed is { } broken)
        {
            yield return broken;
        }

        foreach (var finding in rows.Findings)
        {
            yield return new RegisterLine(0, null, [finding]);
        }
    }

    private static readonly List<RegisterColumn> Ends =
        [RegisterColumn.Result, RegisterColumn.Returned, RegisterColumn.Refused, RegisterColumn.Status, RegisterColumn.Events];

    private static CsvRecords Rows(TextLines lines, string name) => new(lines, name, heading => RegisterHeadings.Dossiers.Of(heading) is not null);

    private static HeadedTable<RegisterColumn>? Opened(ITableSource rows, RegisterReaderOptions options, bool hasEvents,
        out RegisterLine? failed, out List<RegisterLine> remarks)
    {
        remarks = [];
        if (Names(options, rows.Name, out failed) is not { } names)
        {
            return null;
        }

        try
        {
            var table = new HeadedTable<RegisterColumn>(rows, names, [RegisterColumn.Code], [RegisterColumn.Received, RegisterColumn.Status,
                RegisterColumn.Events]);
            if (Unmet(options, table.Heading) is { } heading)
            {
                var found = string.Join(", ", table.Heading.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(20)
                    .Select(cell => $"\"{Shorten.To(PlainLine.Of(cell), 40)}\""));
                failed = new RegisterLine(table.Heading.Line, null, [RegisterTexts.Finding(RegisterFileCodes.UnknownMap, FindingSeverity.Error, rows.Name,
                    table.Heading.Line, $"không có cột \"{Shorten.To(heading)}\" như đã gán; các cột trong tệp: {found}",
                    $"there is no column \"{Shorten.To(heading)}\" that was mapped; the columns found are {found}")]);
                return null;
            }

            if (options.NeedsEnds && !hasEvents && Ends.TrueForAll(column => table[column] < 0))
            {
                failed = WithoutEnds(rows.Name, table);
                return null;
            }

            rows.Expect(table.Width, cells => cells.Length == table.Width && table.Width > 2);
            if (table.Unused.Count > 0)
            {
                var list = string.Join(", ", table.Unused.Take(20).Select(name => $"\"{Shorten.To(PlainLine.Of(name), 40)}\""));
                remarks.Add(new RegisterLine(table.Heading.Line, null, [RegisterTexts.Finding(FileProblems.UnusedColumns, FindingSeverity.Information,
                    rows.Name,
                    table.Heading.Line, $"các cột không dùng đến: {list}", $"columns that are not used: {list}")]));
            }

            return table;
        }
        catch (FileContentException error)
        {
            failed = Failed(rows.Name, error);
            return null;
        }
    }

    /// <summary>
    /// A register that has no place for the end of a dossier: which are open nobody knows, and none is late for what only the file does not say.
    /// </summary>
    private static RegisterLine WithoutEnds(string name, HeadedTable<RegisterColumn> table)
    {
        var unused = table.Unused.Count > 0 ? PlainLine.Of(table.Unused[table.Unused.Count - 1]) : "Ngày xong";
        return new RegisterLine(table.Heading.Line, null, [RegisterTexts.Finding(RegisterFileCodes.NoEnds, FindingSeverity.Error, name, table.Heading.Line,
            "không có cột nào cho biết hồ sơ đã xong hay chưa (ngày có kết quả, ngày trả, ngày từ chối, trạng thái, sự kiện), nên không biết hồ sơ nào "
                + $"còn đang giải quyết; nếu có cột tên khác thì nêu ra, ví dụ {MapOption} \"{Shorten.To(unused, 40)}=result\"",
            "no column tells whether a dossier is over (result, returned, refused, status, events), so nobody knows which are open; where one has another "
                + $"name, say so, for example {MapOption} \"{Shorten.To(unused, 40)}=result\"")]);
    }

    /// <summary>A heading that was mapped and does not stand in the table; null when all do.</summary>
    private static string? Unmet(RegisterReaderOptions options, RawRow heading)
    {
        var cells = new HashSet<string>(heading.Cells.Select(VietnameseText.Fold), StringComparer.Ordinal);
        return options.Map.Select(pair => pair.Key).FirstOrDefault(name => !cells.Contains(VietnameseText.Fold(name)));
    }

    private static TableNames<RegisterColumn>? Names(RegisterReaderOptions options, string file, out RegisterLine? failed)
    {
        failed = null;
        var own = new List<KeyValuePair<string, RegisterColumn?>>();
        foreach (var (heading, field) in options.Map.Select(pair => (pair.Key, pair.Value)))
        {
            var column = field.Length == 0 ? null : RegisterHeadings.Dossiers.Find(field);
            if (field.Length > 0 && column is null)
            {
                var known = string.Join(", ", RegisterHeadings.Dossiers.Written);
                failed = new RegisterLine(0, null, [RegisterTexts.Finding(RegisterFileCodes.UnknownMap, FindingSeverity.Error, file, 0,
                    $"cột \"{Shorten.To(heading)}\" được gán cho \"{Shorten.To(field)}\"; chỉ có {known}",
                    $"the heading \"{Shorten.To(heading)}\" is said to be \"{Shorten.To(field)}\"; expected one of {known}")]);
                return null;
            }

            own.Add(new KeyValuePair<string, RegisterColumn?>(heading, column));
        }

        return own.Count == 0 ? RegisterHeadings.Dossiers : RegisterHeadings.Dossiers.With(own);
    }

    /// <summary>Rows until the end or until the file cannot be read further.</summary>
    private static IEnumerable<RawRow> Raw(Func<RawRow?> next, string name, Ending ended)
    {
        while (true)
        {
            RawRow? row;
            try
            {
                row = next();
            }
            catch (FileContentException error)
            {
                ended.Failed = Failed(name, error);
                yield break;
            }

            if (row is not { } given)
            {
                yield break;
            }

            yield return given;
        }
    }

    private static Finding InOtherCase(RegisterLine row, string name)
    {
        var code = Shorten.To(row.Dossier!.Code);
        return RegisterTexts.Finding(RegisterFileCodes.CodeInOtherCase, FindingSeverity.Warning, name, row.Line,
            $"mã hồ sơ \"{code}\" chỉ khác mã đã có ở chữ hoa, chữ thường: hai hồ sơ, hay một hồ sơ ghi hai lần? Cả hai đều được tính",
            $"the code \"{code}\" differs from an earlier one in capital and small letters alone: two dossiers, or one written twice? Both are counted");
    }

    /// <summary>Each code once: the first row of it that can be read, in this register or in one read before.</summary>
    private static IEnumerable<RegisterLine> Once(IEnumerable<RegisterLine> rows, string name, RegisterReaderOptions options)
    {
        var (seen, isFull) = (options.Seen ?? new SeenCodes(), false);
        var (vi, en) = options.Seen is null ? ("ở dòng trước", "on an earlier row")
            : ("ở dòng trước hoặc trong sổ đọc trước", "on an earlier row or in a register read before");
        foreach (var row in rows)
        {
            var isVariant = false;
            if (row.Dossier is not { } dossier || row.Findings.Any(IsUnread) || seen.Add(dossier.Code, out isVariant))
            {
                yield return isVariant ? row with { Findings = [.. row.Findings, InOtherCase(row, name)] } : row;
            }
            else
            {
                var code = Shorten.To(dossier.Code);
                yield return new RegisterLine(row.Line, null, [.. row.Findings, RegisterTexts.Finding(RegisterFileCodes.DuplicateCode, FindingSeverity.Error,
                    name, row.Line,
                    $"mã hồ sơ \"{code}\" đã có {vi}; không tính dòng này",
                        $"the code \"{code}\" is {en}; this one is not counted")]);
            }

            if (seen.IsFull && !isFull)
            {
                isFull = true;
                yield return new RegisterLine(0, null, [RegisterTexts.Finding(RegisterFileCodes.DuplicatesUnchecked, FindingSeverity.Warning, name, row.Line,
                    $"hơn {SeenCodes.Most} hồ sơ: từ đây không kiểm tra mã trùng",
                        $"more than {SeenCodes.Most} dossiers: codes that come twice are not looked for any more")]);
            }
        }
    }

    private static RegisterLine Failed(string name, FileContentException error) =>
        new(error.Line, null, [RegisterTexts.Finding(error.Code, FindingSeverity.Error, name, error.Line, error.Text.Vi, error.Text.En)]);

    private sealed class Ending
    {
        public RegisterLine? Failed { get; set; }
    }
}
