using System.Globalization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// What every format shares in reading a stated time: a value with a unit, or a sentence. The format says which unit its word means
/// (null for a unit that is none, such as "OTHER") and whether it knows that word.
/// </summary>
internal sealed class StatedTimeReader(RecordFindings findings, string ownerPath, string valuePath, string rawUnit, TimeUnit? unit, bool isKnownUnit)
{
    private static readonly HashSet<string> NothingStated = new(StringComparer.Ordinal)
    {
        "không", "không quy định", "không có", "không quy định thời gian", "không quy định thời hạn", "-", "0", "",
    };

    /// <summary>A time given as text: a figure, "không quy định", or a sentence.</summary>
    public StatedTime OfText(string text)
    {
        if (ProcessingTimeWords.Figure(text) is { } figure)
        {
            return OfNumber(figure, text);
        }

        if (NothingStated.Contains(VietnameseText.Clean(text).ToLowerInvariant().TrimEnd('.')))
        {
            return NotStated(text);
        }

        return ProcessingTime.TryParse(text, out var time) ? new StatedTime(time, text, rawUnit) : Unreadable(text);
    }

    /// <summary>A time given as a number of units.</summary>
    public StatedTime OfNumber(decimal value, string raw)
    {
        if (value == 0m)
        {
            return NotStated(raw);
        }

        if (!isKnownUnit)
        {
            findings.Add(
                RecordFindings.UnknownUnit,
                FindingSeverity.Warning,
                ownerPath,
                $"đơn vị thời hạn {RecordFindings.Quote(rawUnit)} không có trong danh mục",
                $"unknown unit of time {RecordFindings.Quote(rawUnit)}");
        }

        var time = unit is { } known && value is > 0m and <= 36_600m ? TimeUnits.Make(value, known) : null;
        if (time is null)
        {
            return Unreadable(raw);
        }

        if (unit == TimeUnit.WorkingHour && value == 15m)
        {
            findings.Add(
                RecordFindings.HoursLookLikeCutOff,
                FindingSeverity.Warning,
                valuePath,
                "15 giờ: có thể là mốc 15:00 nhập nhầm thành thời lượng",
                "15 hours: perhaps the 15:00 cut-off typed as a duration");
        }

        return new StatedTime(time, raw, rawUnit);
    }

    /// <summary>A value that is missing or says that nothing is laid down.</summary>
    public StatedTime NotStated(string raw)
    {
        var words = Words(raw);
        findings.Add(
            RecordFindings.TimeNotStated,
            FindingSeverity.Information,
            valuePath,
            $"không quy định thời hạn (ghi {RecordUnits.Quote(words).Vi})",
            $"no time is stated (the record says {RecordUnits.Quote(words).En})");
        return new StatedTime(new ProcessingTime.NotStated(words), raw, rawUnit);
    }

    /// <summary>A value that says something else.</summary>
    public StatedTime Unreadable(string raw)
    {
        var words = Words(raw);
        findings.Add(
            RecordFindings.TimeUnreadable,
            FindingSeverity.Warning,
            valuePath,
            $"thời hạn {RecordUnits.Quote(words).Vi} không đọc được: cần một số dương với đơn vị ngày, giờ, tháng hoặc năm",
            $"the time {RecordUnits.Quote(words).En} cannot be read: expected a positive number of days, hours, months or years");
        return new StatedTime(new ProcessingTime.Unreadable(words), raw, rawUnit);
    }

    private string Words(string raw) => string.Format(CultureInfo.InvariantCulture, "{0} {1}", raw, rawUnit).Trim();
}
