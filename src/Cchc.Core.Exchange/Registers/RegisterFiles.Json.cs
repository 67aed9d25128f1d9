using System.Text;
using System.Text.Json;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>Registers in JSON: an object a line, or a message of the national portal as one value.</summary>
internal static partial class RegisterFiles
{
    /// <summary>The largest message, in characters; JSON lines have no limit.</summary>
    public const int LargestMessage = 64 << 20;

    private const int Deepest = 16;

    private static IEnumerable<RegisterLine> Json(TextLines lines, string name, RegisterReaderOptions options)
    {
        var first = FirstLine(lines, name, out var failed);
        if (failed is not null)
        {
            return [failed];
        }

        var isLines = first is { IsTooLong: false } line && JsonText.TryParse(line.Text, Deepest, out var json, out _)
            && json!.Kind == JsonTokenType.StartObject && Data(json) is null && json["dossiers"] is null;
        return isLines ? Lines(lines, name, options) : Message(lines, name, options);
    }

    private static TextLine? FirstLine(TextLines lines, string name, out RegisterLine? failed)
    {
        failed = null;
        try
        {
            while (lines.Next() is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line.Text))
                {
                    lines.Return([line]);
                    return line;
                }
            }
        }
        catch (FileContentException error)
        {
            failed = Failed(name, error);
        }

        return null;
    }

    private static IEnumerable<RegisterLine> Lines(TextLines lines, string name, RegisterReaderOptions options)
    {
        var (times, ended) = (new RegisterTimes(), new Ending());
        foreach (var row in Once(RegisterPieces.InOrder(Texts(lines, name, ended), line => OfLine(line, name, options, times)), name, options))
        {
            // A line that names the format alone says nothing of a dossier.
            if (row.Dossier is not null || row.Findings.Count > 0)
            {
                yield return row;
            }
        }

        if (ended.Failed is { } broken)
        {
            yield return broken;
        }
    }

    private static IEnumerable<TextLine> Texts(TextLines lines, string name, Ending ended)
    {
        while (true)
        {
            TextLine? line;
            try
            {
                line = lines.Next();
            }
            catch (FileContentException error)
            {
                ended.Failed = Failed(name, error);
                yield break;
            }

            if (line is not { } given)
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(given.Text))
            {
                yield return given;
            }
        }
    }

    private static RegisterLine OfLine(TextLine line, string name, RegisterReaderOptions options, RegisterTimes times)
    {
        if (line.IsTooLong)
        {
            return Wrong(line.Number, FileProblems.BrokenRow, $"dòng dài hơn {TextLines.Longest} ký tự, bỏ qua",
                $"the line is longer than {TextLines.Longest} characters and was left out");
        }

        if (!JsonText.TryParse(line.Text, Deepest, out var json, out var error))
        {
            return Wrong(line.Number, RegisterFileCodes.NotADossier, error!.Value.Text.Vi, error.Value.Text.En);
        }

        if (json!.Kind != JsonTokenType.StartObject)
        {
            return Wrong(line.Number, RegisterFileCodes.NotADossier, "không phải một đối tượng JSON", "is no JSON object");
        }

        if (NationalMessage.IsDossier(json))
        {
            var message = new NationalMessage(name, options);
            var found = message.Dossier(json, Progress(json), line.Number);
            return new RegisterLine(line.Number, found, [.. message.TakeFindings().Select(finding => At(finding, line.Number))]);
        }

        var list = new FindingList(name, 100);
        var dossier = new RegisterJsonParser(name, options, times, list).Dossier(json, line.Number);
        return new RegisterLine(line.Number, dossier, [.. list.All.Select(finding => At(finding, line.Number))]);

        RegisterLine Wrong(long number, string code, string vi, string en) =>
            new(number, null, [RegisterTexts.Finding(code, FindingSeverity.Error, name, number, vi, en)]);

        Finding At(Finding finding, long number) => finding with { Place = FilePlace.Of(name, (int)number, null) };
    }

    private static IReadOnlyList<LineJson> Progress(LineJson json) =>
        json.Given("TienTrinh") is { Kind: JsonTokenType.StartArray } steps ? [.. steps.Members.Select(item => item.Value)] : [];

    /// <summary>One JSON value: a message, an array of messages or of dossiers. Steps of progress go to the dossier with their code.</summary>
    private static IEnumerable<RegisterLine> Message(TextLines lines, string name, RegisterReaderOptions options)
    {
        var (text, ended) = (new StringBuilder(), new Ending());
        foreach (var line in Texts(lines, name, ended))
        {
            text.Append(line.Text).Append('\n');
            if (line.IsTooLong || text.Length > LargestMessage)
            {
                ended.Failed = new RegisterLine(line.Number, null, [FileProblems.Finding(FileProblem.TooLarge, name, line.IsTooLong ? TextLines.Longest
                    : LargestMessage)]);
                break;
            }
        }

        if (ended.Failed is { } broken)
        {
            return [broken];
        }

        return JsonText.TryParse(text.ToString(), Deepest, out var json, out var error) ? Once(Dossiers(json!, name, options), name, options)
            :
            [
                new RegisterLine(error!.Value.Line, null, [RegisterTexts.Finding(RegisterFileCodes.NotADossier, FindingSeverity.Error, name, error.Value.Line,
                    error.Value.Text.Vi, error.Value.Text.En)]),
            ];
    }

    private static IEnumerable<RegisterLine> Dossiers(LineJson root, string name, RegisterReaderOptions options)
    {
        var (dossiers, progress, others) = (new List<LineJson>(), new Dictionary<string, List<LineJson>>(StringComparer.Ordinal), new List<LineJson>());
        var (own, list) = (root.Kind == JsonTokenType.StartObject ? root["dossiers"] : null, new FindingList(name, 100));
        if (own is not null)
        {
            own = new RegisterJsonParser(name, options, new RegisterTimes(), list).DossiersOf(root);
            if (list.All.Count > 0 || own is null)
            {
                yield return new RegisterLine(root.Line, null, list.All.Count > 0 ? [.. list.All] : [NoDossier(name, root.Line)]);
            }
        }

        var times = new RegisterTimes();
        foreach (var item in own is not null ? Items(own) : root["dossiers"] is null || root.Kind != JsonTokenType.StartObject ? Items(root) : [])
        {
            if (NationalMessage.IsProgress(item))
            {
                var code = item["MaHoSo"]!.Text ?? string.Empty;
                if (!progress.TryGetValue(code, out var steps))
                {
                    progress.Add(code, steps = []);
                }

                steps.Add(item);
            }
            else
            {
                (NationalMessage.IsDossier(item) ? dossiers : others).Add(item);
            }
        }

        var message = new NationalMessage(name, options);
        foreach (var item in dossiers)
        {
            var code = item["MaHoSo"]!.Text ?? string.Empty;
            IReadOnlyList<LineJson> steps = progress.TryGetValue(code, out var found) ? found : Progress(item);
            progress.Remove(code);
            var dossier = message.Dossier(item, steps, item.Line);
            yield return new RegisterLine(item.Line, dossier, message.TakeFindings());
        }

        foreach (var (code, line) in progress.Select(pair => (pair.Key, pair.Value[0].Line)))
        {
            yield return new RegisterLine(line, null, [RegisterTexts.Finding(RegisterFileCodes.EventOfNobody, FindingSeverity.Error, name, line,
                $"tiến độ của hồ sơ \"{Shorten.To(code)}\" không có trong tệp", $"progress of the dossier \"{Shorten.To(code)}\", which is not in the file")]);
        }

        foreach (var item in others)
        {
            if (item.Kind != JsonTokenType.StartObject || item["code"] is null)
            {
                yield return new RegisterLine(item.Line, null, [NoDossier(name, item.Line)]);
                continue;
            }

            var found = new FindingList(name, 100);
            var dossier = new RegisterJsonParser(name, options, times, found).Dossier(item, item.Line);
            yield return new RegisterLine(item.Line, dossier, [.. found.All]);
        }
    }

    private static Finding NoDossier(string name, long line) => RegisterTexts.Finding(RegisterFileCodes.NotADossier, FindingSeverity.Error, name, line,
        "không phải hồ sơ: không có code hay MaHoSo", "is no dossier: it has neither code nor MaHoSo");

    private static IEnumerable<LineJson> Items(LineJson json)
    {
        if (json.Kind == JsonTokenType.StartArray)
        {
            return json.Members.SelectMany(member => Items(member.Value));
        }

        return Data(json) is { } data ? Items(data) : [json];
    }

    /// <summary>What a message carries; null for an object that is none.</summary>
    private static LineJson? Data(LineJson json) => json.Kind != JsonTokenType.StartObject ? null
        : json.Given("data") ?? json.Given("Data") ?? json.Given("DanhSachHoSo") ?? json.Given("danhSachHoSo");
}
