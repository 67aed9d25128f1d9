using System.Globalization;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Cli.Input;

/// <summary>Opens registers, texts or workbooks, and says what of them could not be read.</summary>
internal sealed class RegisterInput(string path, string? events, string? sheet, RegisterReaderOptions options)
{
    private const int MostNotes = 20;
    private const int Every = 20_000;

    private readonly SortedDictionary<string, long> codes = new(StringComparer.Ordinal);
    private readonly bool isShown = !Console.IsErrorRedirected;
    private Finding? first; // while there is no dossier: perhaps it is no register at all
    private int noted;

    /// <summary>How many dossiers were read.</summary>
    public long Dossiers { get; private set; }

    /// <summary>How many rows gave no dossier.</summary>
    public long Unread { get; private set; }

    /// <summary>How many rows have an error, whether they gave a dossier or not.</summary>
    public long Wrong { get; private set; }

    /// <summary>How many dossiers state no time of their own: theirs is that of the catalogue, where it has one.</summary>
    public long WithoutTime { get; private set; }

    /// <summary>The dossiers, one by one. Read up to the first of them at once: of a file that is no register no answer is begun.</summary>
    public IEnumerable<RegisterDossier> Read()
    {
        var dossiers = Each().GetEnumerator();
        return Rest(dossiers, dossiers.MoveNext());
    }

    private static IEnumerable<RegisterDossier> Rest(IEnumerator<RegisterDossier> dossiers, bool isAny)
    {
        using (dossiers)
        {
            for (; isAny; isAny = dossiers.MoveNext())
            {
                yield return dossiers.Current;
            }
        }
    }

    private IEnumerable<RegisterDossier> Each()
    {
        UserInput.OnlyOnce(path, events);
        using var file = TableInput.Open(path, sheet, out var isWorkbook);
        foreach (var line in Told(Lines(file, isWorkbook)))
        {
            Tell(line);
            if (line.Dossier is { } dossier)
            {
                if (Dossiers++ == 0 && first is { } held)
                {
                    Note(held);
                }

                WithoutTime += dossier is { Time: null, ProcedureCode: not null } ? 1 : 0;
                Show(file);
                yield return dossier;
            }
        }

        if (isShown)
        {
            Console.Error.Write("\r" + new string(' ', 70) + "\r");
        }

        if (Dossiers > 0 || first is not { } why)
        {
            yield break;
        }

        if (why.Code != RegisterFileCodes.DuplicateCode)
        {
            throw Refused(why);
        }

        Note(why); // a register all of whose dossiers stand in one that was read before
    }

    private static InputException Refused(Finding why) =>
        new(why.Code, new BilingualText($"{why.Code}: {why.Place}: {why.Text.Vi}.", $"{why.Code}: {why.Place}: {why.Text.En}."));

    /// <summary>What was found, by code, after the last dossier.</summary>
    public void Sum()
    {
        Notes.Write(Say.Text("register.read", Say.Grouped(Dossiers), Say.Grouped(Unread)));
        if (WithoutTime > 0)
        {
            Notes.Write(Say.Text("register.withoutTime", Say.Grouped(WithoutTime)));
        }

        foreach (var (code, count) in codes)
        {
            Notes.Write(Say.Text("register.code", code, Say.Grouped(count)));
        }
    }

    // A fault of the file as a whole, such as damaged gzip data, is told with its name: several registers may be read.
    private IEnumerable<RegisterLine> Told(IEnumerable<RegisterLine> lines)
    {
        using var each = lines.GetEnumerator();
        while (Next(each))
        {
            yield return each.Current;
        }
    }

    private bool Next(IEnumerator<RegisterLine> lines)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (FileContentException error)
        {
            throw UserInput.Unreadable(path, error);
        }
    }

    private IEnumerable<RegisterLine> Lines(Stream file, bool isWorkbook)
    {
        var name = path == "-" ? path : Path.GetFileName(path);
        if (events is null)
        {
            return isWorkbook ? RegisterReader.Enumerate(TableInput.Rows(file, path, sheet), options) : RegisterReader.Enumerate(file, name, options);
        }

        var others = TableInput.Open(events, null, out var isOtherWorkbook);
        return RegisterReader.Enumerate(
            isWorkbook ? TableInput.Rows(file, path, sheet) : new CsvRecords(UserInput.Lines(file, path), name, heading =>
                RegisterHeadings.Dossiers.Of(heading) is not null),
            isOtherWorkbook ? TableInput.Rows(others, events, null)
                : new CsvRecords(UserInput.Lines(others, events), Path.GetFileName(events), heading => RegisterHeadings.Events.Of(heading) is not null),
            options);
    }

    private void Tell(RegisterLine line)
    {
        var isWrong = line.Findings.Any(finding => finding.Severity == FindingSeverity.Error);
        Wrong += isWrong ? 1 : 0;
        Unread += isWrong && line.Dossier is null ? 1 : 0;
        foreach (var finding in line.Findings)
        {
            if (finding.Code == RegisterFileCodes.EventsOutOfOrder)
            {
                throw Refused(finding); // dossiers before this place may have been given without their events
            }

            codes[finding.Code] = codes.GetValueOrDefault(finding.Code) + 1;
            if (Dossiers == 0 && line.Dossier is null && isWrong && first is null)
            {
                first = finding.Severity == FindingSeverity.Error ? finding : null;
                continue;
            }

            Note(finding);
        }
    }

    private void Note(Finding finding)
    {
        if (++noted <= MostNotes)
        {
            Notes.Write(Notes.Line(finding) + (noted == MostNotes ? Say.Text("register.moreNotes") : string.Empty));
        }
    }

    private void Show(Stream file)
    {
        const int barWidth = 30;
        if (!isShown || Dossiers % Every != 0)
        {
            return;
        }

        var bar = string.Empty;
        if (file.CanSeek && file.Length > 0)
        {
            var part = (double)file.Position / file.Length;
            bar = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', (int)(part * barWidth)).PadRight(barWidth, '.')}] {part:P0} ");
        }

        Console.Error.Write("\r" + bar + Say.Text("progress.rows", Say.Grouped(Dossiers)));
    }
}
