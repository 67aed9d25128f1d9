using System.Text;
using System.Text.Json;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// Finds the procedures in one JSON value of a file: <c>{"message":"…"}</c> around <c>{"result":[…],"error_code":…}</c>, either of the
/// two alone, a list, or one procedure. A message inside a message is read, with a finding.
/// </summary>
internal sealed class LegacyEnvelope(int line, bool isLong)
{
    private const int DeepestMessage = 4;
    private const string Message = "message";
    private const string Result = "result";
    private const string ErrorCode = "error_code";

    private readonly List<PortalRecord> records = [];
    private int unread;

    /// <summary>The procedures and the findings of the envelope itself, which have no procedure.</summary>
    /// <param name="json">The value.</param>
    /// <param name="line">Its line.</param>
    /// <param name="isLong">Whether it is longer than one procedure may be.</param>
    public static IReadOnlyList<PortalRecord> Read(JsonElement json, int line, bool isLong = false)
    {
        var envelope = new LegacyEnvelope(line, isLong);
        envelope.Take(json, string.Empty, 0);
        return envelope.records;
    }

    private void Take(JsonElement json, string path, int messages)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Array:
                var i = 0;
                foreach (var item in json.EnumerateArray())
                {
                    if (unread > RecordLimit.MostUnread || records.Count > RecordLimit.MostRecords)
                    {
                        break; // the reader stops there
                    }

                    Take(item, FormattableString.Invariant($"{path}[{i++}]"), messages);
                }

                break;
            case JsonValueKind.String:
                TakeText(json, path, messages);
                break;
            case JsonValueKind.Object when Has(json, "MATTHC"):
                Add(json, path);
                break;
            case JsonValueKind.Object when Has(json, Result) || Has(json, ErrorCode):
                TakeResult(json, path, messages);
                break;
            case JsonValueKind.Object when Has(json, Message):
                var findings = new RecordFindings(line);
                var outer = new LegacyElement(json, path, findings);
                var inner = outer.TryGet(Message, out var message) ? message : default;
                outer.Finish();
                Report(findings);
                if (inner.ValueKind == JsonValueKind.Undefined)
                {
                    Report(LegacyFindings.NoResult, FindingSeverity.Warning, outer.PathOf(Message), "gói tin rỗng", "the message is empty");
                }
                else
                {
                    Take(inner, outer.PathOf(Message), messages);
                }

                break;
            default:
                Add(json, path);
                break;
        }
    }

    private void TakeText(JsonElement json, string path, int messages)
    {
        if (messages == DeepestMessage)
        {
            Report(LegacyFindings.BadMessage, FindingSeverity.Error, path, "message lồng quá nhiều lần, bỏ qua",
                "messages are nested too often; this one was left out");
            return;
        }

        if (messages > 0)
        {
            Report(LegacyFindings.BadMessage, FindingSeverity.Information, path, "message lồng trong message; đã đọc bên trong",
                "a message inside a message; what is inside was read");
        }

        string text;
        try
        {
            text = json.GetString()!.Trim().Trim('\uFEFF');
        }
        catch (InvalidOperationException)
        {
            Report(RecordFindings.BadText, FindingSeverity.Error, path, "message không phải UTF-8 hợp lệ, bỏ qua",
                "the message is not valid UTF-8 and was left out");
            return;
        }

        try
        {
            using var inner = JsonDocument.Parse(text);
            Take(inner.RootElement, path, messages + 1);
        }
        catch (JsonException error)
        {
            var quoted = RecordFindings.Quote(text);
            var place = DamagedJson.Place(Encoding.UTF8.GetBytes(text), error, error.LineNumber > 0 ? error.LineNumber + 1 : null);
            Report(LegacyFindings.BadMessage, FindingSeverity.Error, path, $"message không chứa JSON hợp lệ: {quoted}, sai tại {place.Vi}",
                $"the message holds no valid JSON: {quoted}, damaged at {place.En}");
        }
    }

    private void TakeResult(JsonElement json, string path, int messages)
    {
        var findings = new RecordFindings(line);
        var packet = new LegacyElement(json, path, findings);
        var code = packet.Clean(ErrorCode);
        var hasResult = packet.TryGet(Result, out var result);
        if (!IsSuccess(code))
        {
            var words = packet.Clean(Message, "error_message");
            var quoted = RecordFindings.Quote(words.Length == 0 ? code : $"{code}: {words}");
            findings.Add(LegacyFindings.ErrorCode, hasResult ? FindingSeverity.Warning : FindingSeverity.Error, packet.PathOf(ErrorCode),
                $"gói tin báo lỗi {quoted}", $"the packet reports an error: {quoted}");
        }
        else if (!hasResult)
        {
            findings.Add(LegacyFindings.NoResult, FindingSeverity.Warning, packet.PathOf(Result), "gói tin không có thủ tục nào",
                "the packet has no procedure");
        }

        packet.Finish();
        Report(findings);
        if (hasResult)
        {
            Take(result, packet.PathOf(Result), messages);
        }
    }

    /// <summary>Nothing, zeros of any length, 200 and words that say so.</summary>
    private static bool IsSuccess(string code) =>
        code.All(c => c == '0') || code == "200" || code.ToLowerInvariant() is "success" or "ok" or "thành công" or "none";

    private static bool Has(JsonElement json, string name) =>
        json.EnumerateObject().Any(member => string.Equals(LegacyElement.NameOf(member), name, StringComparison.OrdinalIgnoreCase));

    private void Add(JsonElement json, string path)
    {
        if (isLong && path.Length == 0)
        {
            Report(RecordFindings.TooLarge, FindingSeverity.Error, path, "bản ghi quá dài", "the record is too long");
            return;
        }

        var findings = new RecordFindings(line);
        var procedure = LegacyRecordMapper.Map(json, path, findings);
        Keep(new PortalRecord(line, procedure, findings.Items));
    }

    private void Report(string code, FindingSeverity severity, string path, string vi, string en)
    {
        var findings = new RecordFindings(line);
        findings.Add(code, severity, path, vi, en);
        Report(findings);
    }

    private void Report(RecordFindings findings)
    {
        if (findings.Items.Count > 0)
        {
            Keep(new PortalRecord(line, null, findings.Items));
        }
    }

    private void Keep(PortalRecord record)
    {
        records.Add(record);
        unread += record.Procedure is null && !record.IsNote ? 1 : 0;
    }
}
