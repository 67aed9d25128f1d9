using System.Text;
using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>Processing times of the legacy packet, in both directions: THOIGIANGIAIQUYET as a figure or a sentence, DONVITINH as a word.</summary>
internal static class LegacyTimes
{
    private const string ValueName = "THOIGIANGIAIQUYET";
    private const string OtherUnit = "Khác";

    public static StatedTime Read(LegacyElement owner)
    {
        var unit = owner.Clean("DONVITINH");
        var reader = Reader(owner.Findings, owner.Path, owner.PathOf(ValueName), unit);
        if (!owner.TryGet(ValueName, out var value))
        {
            return reader.NotStated(string.Empty);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Number => OfNumber(reader, value),
            JsonValueKind.String => reader.OfText(owner.Text(ValueName)),
            _ => reader.Unreadable(RecordValue.Json(value)),
        };
    }

    /// <summary>
    /// The value and unit to write. The record's own words as long as they are read as the same time, with the portal's unit put into
    /// Vietnamese; words for the time where they are not.
    /// </summary>
    /// <param name="stated">The time.</param>
    /// <param name="value">The value.</param>
    /// <param name="isNumber">Whether the value must be a JSON number: "1.000" as a number is one, as text a thousand or one.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>Whether these are the record's own words, they only stand for its time, or not even that.</returns>
    public static LegacyTimeForm Write(StatedTime stated, out string value, out bool isNumber, out string unit)
    {
        unit = Word(stated.RawUnit);
        (value, isNumber) = (stated.RawValue, false);
        if (Same(PeekText(value, unit), stated.Time))
        {
            return LegacyTimeForm.Own;
        }

        if (IsNumber(value) && Same(PeekNumber(value, unit), stated.Time))
        {
            isNumber = true;
            return LegacyTimeForm.Own;
        }

        foreach (var (words, word) in Candidates(stated.Time))
        {
            if (Same(PeekText(words, word), stated.Time))
            {
                (value, unit) = (words, word);
                return LegacyTimeForm.InOtherWords;
            }
        }

        return LegacyTimeForm.Lost;
    }

    /// <summary>The Vietnamese word for a unit of the portal; any other word as it stands.</summary>
    public static string Word(string rawUnit) => rawUnit switch
    {
        "WORKING_DAY" => "Ngày làm việc",
        "DAY" => "Ngày",
        "HOUR" => "Giờ",
        "WEEK" => "Tuần",
        "MONTH" => "Tháng",
        "YEAR" => "Năm",
        "OTHER" => OtherUnit,
        _ => rawUnit,
    };

    private static StatedTimeReader Reader(RecordFindings findings, string ownerPath, string valuePath, string unit)
    {
        var known = Unit(unit);
        return new StatedTimeReader(findings, ownerPath, valuePath, unit, known, known is not null || unit.ToLowerInvariant()
            .TrimEnd('.') is "khác" or "other");
    }

    private static TimeUnit? Unit(string unit)
    {
        if (PortalTimeReader.Unit(unit) is { } code)
        {
            return code;
        }

        var words = ProcessingTimeWords.Split(unit.ToLowerInvariant().TrimEnd('.'));
        var at = 0;
        var found = TimeUnits.Take(words, ref at);

        // "Giờ" in a field means office hours, as HOUR does at the portal: 56 hours are 7 days.
        return at != words.Count ? null : found == TimeUnit.Hour ? TimeUnit.WorkingHour : found;
    }

    private static StatedTime OfNumber(StatedTimeReader reader, JsonElement value) =>
        value.TryGetDecimal(out var number) ? reader.OfNumber(number, value.GetRawText()) : reader.Unreadable(value.GetRawText());

    private static ProcessingTime PeekText(string text, string unit) => Scratch(unit).OfText(VietnameseText.ToNfc(text).Trim()).Time;

    private static ProcessingTime PeekNumber(string number, string unit)
    {
        using var json = JsonDocument.Parse(number);
        return OfNumber(Scratch(unit), json.RootElement).Time;
    }

    private static StatedTimeReader Scratch(string unit) => Reader(new RecordFindings(0), string.Empty, string.Empty, VietnameseText.Clean(unit));

    private static bool Same(ProcessingTime read, ProcessingTime stated) =>
        read == stated || (read is ProcessingTime.NotStated && stated is ProcessingTime.NotStated)
            || (read is ProcessingTime.Unreadable && stated is ProcessingTime.Unreadable);

    private static IEnumerable<(string Value, string Unit)> Candidates(ProcessingTime time)
    {
        (decimal Value, string Unit)? plain = time switch
        {
            ProcessingTime.WorkingDays days => (days.Value, "Ngày làm việc"),
            ProcessingTime.CalendarDays days => (days.Value, "Ngày"),
            ProcessingTime.WorkingHours hours => (hours.Value, "Giờ làm việc"),
            ProcessingTime.Weeks weeks => (weeks.Value, "Tuần"),
            ProcessingTime.Months months => (months.Value, "Tháng"),
            ProcessingTime.Years years => (years.Value, "Năm"),
            _ => null,
        };
        if (plain is { } figure)
        {
            yield return (DateText.EnNumber(figure.Value), figure.Unit);
            yield return (DateText.ViNumber(figure.Value), figure.Unit);
        }

        yield return (time is ProcessingTime.NotStated { Words: var words } ? words : time.Description.Vi, OtherUnit);
        yield return (string.Empty, string.Empty);
    }

    private static bool IsNumber(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
