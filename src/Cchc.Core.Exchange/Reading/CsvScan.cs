using System.Text;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>One pass over a CSV text.</summary>
internal sealed class CsvScan
{
    private readonly string text;
    private readonly string fileName;
    private readonly List<CsvRow> rows = [];
    private readonly List<string> cells = [];
    private readonly StringBuilder cell = new();
    private int place;
    private int line = 1;
    private int rowLine = 1;
    private int columns = -1;

    public CsvScan(string text, string fileName)
    {
        (this.text, this.fileName) = (text, fileName);
        if (text.Length > 4 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text[4] is ',' or ';' or '\t')
        {
            // What spreadsheets write to name the separator.
            Separator = text[4];
            place = 5;
            EndOfLine();
        }
        else
        {
            Separator = Likely(text);
        }
    }

    public char Separator { get; }

    public List<Finding> Findings { get; } = [];

    public List<CsvRow> Run()
    {
        rowLine = line;
        while (place < text.Length && Findings.Count < CsvTable.MostFindings)
        {
            Cell();
            if (place < text.Length && text[place] == Separator)
            {
                place++;
                if (place == text.Length)
                {
                    cells.Add(string.Empty);
                }
            }
            else
            {
                EndOfLine();
                EndOfRow();
            }
        }

        EndOfRow();
        return rows;
    }

    private void Cell()
    {
        cell.Clear();
        if (place < text.Length && text[place] == '"')
        {
            Quoted();
        }

        var start = place;
        while (place < text.Length && text[place] != Separator && text[place] is not ('\r' or '\n'))
        {
            place++;
        }

        cell.Append(text, start, place - start);
        var raw = cell.ToString();
        if (raw.Any(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || HiddenMarks.Turns(c)))
        {
            Report("CCHC-COST-070", line, "có ký tự điều khiển hoặc ký tự đảo chiều chữ", "a cell has control characters, or ones that turn the direction of writing");
        }

        cells.Add(VietnameseText.Clean(raw));
    }

    // From the opening to the closing quotation mark; what follows until the separator is wrong unless it is space.
    private void Quoted()
    {
        var opened = line;
        for (place++; place < text.Length; place++)
        {
            var c = text[place];
            if (c == '"' && (place + 1 == text.Length || text[place + 1] != '"'))
            {
                place++;
                var end = place;
                while (end < text.Length && text[end] != Separator && text[end] is not ('\r' or '\n'))
                {
                    end++;
                }

                var rest = VietnameseText.Clean(text.Substring(place, end - place));
                if (rest.Length > 0)
                {
                    var shown = rest.Length <= 60 ? rest : rest.Substring(0, 60) + "…";
                    Report("CCHC-COST-073", line, $"gặp \"{shown}\" sau dấu nháy đóng; dấu nháy trong ô phải viết đôi", $"found \"{shown}\" after the closing quotation mark; write quotation marks inside a cell twice");
                }

                return;
            }

            place += c == '"' ? 1 : 0;
            line += c == '\n' || (c == '\r' && (place + 1 == text.Length || text[place + 1] != '\n')) ? 1 : 0;
            cell.Append(c);
        }

        Report("CCHC-COST-073", opened, "dấu nháy mở ở dòng này không được đóng", "the quotation mark opened on this line is never closed");
    }

    private void EndOfLine()
    {
        if (place >= text.Length)
        {
            return;
        }

        place += text[place] == '\r' && place + 1 < text.Length && text[place + 1] == '\n' ? 2 : 1;
        line++;
    }

    private void EndOfRow()
    {
        if (cells.Any(value => value.Length > 0))
        {
            columns = columns < 0 ? cells.Count : columns;
            if (cells.Count > CsvTable.MostColumns)
            {
                Report("CCHC-COST-074", rowLine, $"có {cells.Count} ô, nhiều nhất {CsvTable.MostColumns}", $"there are {cells.Count} cells, at most {CsvTable.MostColumns} are read");
            }
            else if (cells.Count != columns)
            {
                Report("CCHC-COST-074", rowLine, $"dòng có {cells.Count} ô, dòng tiêu đề có {columns}", $"the row has {cells.Count} cells, the heading {columns}");
            }

            rows.Add(new CsvRow(rowLine, ValueList.Of(cells)));
        }

        cells.Clear();
        rowLine = line;
    }

    // Outside quotation marks in the first line that is not blank; a comma when nothing tells.
    private static char Likely(string text)
    {
        var (commas, semicolons, tabs, quoted, any) = (0, 0, 0, false, false);
        foreach (var c in text)
        {
            if (!quoted && c is '\r' or '\n')
            {
                if (any)
                {
                    break;
                }

                continue;
            }

            any = any || !char.IsWhiteSpace(c);
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }

        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    private void Report(string code, int at, string vi, string en) => Findings.Add(new Finding(code, FindingSeverity.Error, FilePlace.Of(fileName, at), new BilingualText(vi, en)));
}
