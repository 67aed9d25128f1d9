using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>Processing times of every kind, online service, validity.</content>
internal sealed partial class CatalogueParser
{
    private const int FirstOfTexts = 14; // rawValue and rawUnit stand after the kinds

    private static readonly StatedTime NoTime = new(new ProcessingTime.NotStated(string.Empty), string.Empty, string.Empty);

    private StatedTime StatedTime(ref Utf8JsonReader reader) =>
        Shared(ref reader, TimeTag, static (CatalogueParser parser, ref Utf8JsonReader at) => parser.Time(ref at, isStage: false)) ?? NoTime;

    private StatedTime? Time(ref Utf8JsonReader reader, bool isStage)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        ProcessingTime? time = null;
        var kind = -1;
        LocalTime? cutOff = null;
        var (rawValue, rawUnit) = (string.Empty, string.Empty);
        var members = new Members(CatalogueMembers.Time);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 8 when kind is -1 or 7:
                    kind = 7;
                    cutOff = Parsed<LocalTime>(ref reader, CatalogueDates.TryTime, "giờ, dạng 15:00", "a time of day, such as 15:00");
                    break;
                case FirstOfTexts when !isStage:
                    rawValue = Word(ref reader);
                    break;
                case FirstOfTexts + 1 when !isStage:
                    rawUnit = Word(ref reader);
                    break;
                case var member when member < FirstOfTexts && (kind == -1 || (kind == 7 && member == 7 && !isStage)) && !(isStage && member > 6):
                    kind = member;
                    time = TimeOf(ref reader, member);
                    kind = time is null && member == 7 && cutOff is null ? -1 : kind;
                    break;
                default:
                    Report(ref reader, CatalogueFindings.Contradiction, "thời hạn chỉ có một dạng, và một bước chỉ có độ dài: bỏ qua giá trị này",
                        "a time is of one kind, and a stage a length alone: this value was left out");
                    reader.Skip();
                    break;
            }
        }

        time = kind switch
        {
            -1 => NoTime.Time,
            7 => new ProcessingTime.SameDay(cutOff),
            _ => time ?? new ProcessingTime.Unreadable("?"),
        };
        return rawValue.Length == 0 && rawUnit.Length == 0 && time == NoTime.Time ? NoTime : new StatedTime(time, rawValue, rawUnit);
    }

    /// <summary>A time by the number of its member; null when it cannot be read, which is reported.</summary>
    private ProcessingTime? TimeOf(ref Utf8JsonReader reader, int member)
    {
        try
        {
            switch (member)
            {
                case 0: return Number(ref reader) is { } value ? new ProcessingTime.WorkingDays(value) : null;
                case 1: return Number(ref reader) is { } days ? new ProcessingTime.CalendarDays(days) : null;
                case 2: return Number(ref reader) is { } working ? new ProcessingTime.WorkingHours(working) : null;
                case 3: return Number(ref reader) is { } hours ? new ProcessingTime.ClockHours(hours) : null;
                case 4: return Whole(ref reader) is { } weeks ? new ProcessingTime.Weeks(weeks) : null;
                case 5: return Whole(ref reader) is { } months ? new ProcessingTime.Months(months) : null;
                case 6: return Whole(ref reader) is { } years ? new ProcessingTime.Years(years) : null;
                case 7: return Flag(ref reader) ? new ProcessingTime.SameDay(null) : null;
                case 9: return Date(ref reader) is { } date ? new ProcessingTime.FixedDate(date) : null;
                case 10:
                    var yearly = Parsed<AnnualDate>(ref reader, CatalogueDates.TryAnnual, "tháng và ngày có thật, dạng 12-15",
                        "a month and a day that exist, such as 12-15");
                    return yearly is { } day ? new ProcessingTime.YearlyDate(day) : null;
                case 11: return Stages(ref reader);
                case 12: return new ProcessingTime.NotStated(Text(ref reader));
                default: return new ProcessingTime.Unreadable(Text(ref reader));
            }
        }
        catch (ArgumentOutOfRangeException)
        {
            BadNumber(ref reader, "một độ dài từ 0 đến khoảng 100 năm", "a length from 0 to about 100 years");
            return null;
        }
    }

    private ProcessingTime.Stages? Stages(ref Utf8JsonReader reader)
    {
        var place = reader.TokenStartIndex;
        var parts = List(ref reader, stages, static (CatalogueParser parser, ref Utf8JsonReader at) => parser.Time(ref at, isStage: true)?.Time);
        try
        {
            return new ProcessingTime.Stages(parts);
        }
        catch (ArgumentException)
        {
            Report(place, CatalogueFindings.BadNumber, FindingSeverity.Error, "cần ít nhất một bước, mỗi bước một độ dài, tổng không quá khoảng 100 năm",
                "expected at least one stage, each a length, together at most about 100 years");
            return null;
        }
    }

    private OnlineService Online(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return OnlineService.NotStated.Instance;
        }

        OnlineService? service = null;
        var kind = -1;
        var note = string.Empty;
        var members = new Members(CatalogueMembers.Online);
        while (members.Next(this, ref reader))
        {
            switch (members.Current)
            {
                case 3:
                    note = Text(ref reader);
                    break;
                case var member when kind < 0:
                    kind = member;
                    service = ServiceOf(ref reader, member);
                    break;
                default:
                    Report(ref reader, CatalogueFindings.Contradiction, "mức độ trực tuyến chỉ ghi một cách: bỏ qua giá trị này",
                        "an online level is stated in one way: this value was left out");
                    reader.Skip();
                    break;
            }
        }

        if (note.Length > 0 && kind != 2)
        {
            Report(ref reader, CatalogueFindings.Contradiction, "ghi chú chỉ đi với dịch vụ một phần, bỏ qua",
                "a note belongs to a partial service alone; it was left out");
        }

        return service is OnlineService.Partial partial ? partial with { Note = note } : service ?? OnlineService.NotStated.Instance;
    }

    private OnlineService? ServiceOf(ref Utf8JsonReader reader, int member)
    {
        if (member == 1)
        {
            return Flag(ref reader) ? OnlineService.Full.Instance : null;
        }

        if (member == 2)
        {
            return new OnlineService.Partial((PartialReason)WordOf(ref reader, CatalogueWords.PartialReason));
        }

        if (Whole(ref reader) is not { } level)
        {
            return null;
        }

        if (level is >= 1 and <= 4)
        {
            return new OnlineService.Level(level);
        }

        BadNumber(ref reader, "1 đến 4", "1 to 4");
        return null;
    }

    /// <summary>A validity; null, reported, when it cannot be read.</summary>
    private Validity? ReadValidity(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
        {
            return null;
        }

        LocalDate? from = null, through = null;
        var isRead = true;
        var place = reader.TokenStartIndex;
        var members = new Members(CatalogueMembers.Validity);
        while (members.Next(this, ref reader))
        {
            var date = Date(ref reader);
            isRead &= date is not null;
            (from, through) = members.Current == 0 ? (date, through) : (from, date);
        }

        if (from is { } first && through is { } last && last < first)
        {
            Report(
                place,
                CatalogueFindings.BadValidity,
                FindingSeverity.Error,
                $"ngày cuối {CatalogueDates.Text(last)} trước ngày đầu {CatalogueDates.Text(first)}, không rõ hiệu lực",
                $"the last day {CatalogueDates.Text(last)} lies before the first, {CatalogueDates.Text(first)}; the validity is not clear");
            return null;
        }

        return isRead ? new Validity(from, through) : null;
    }
}
