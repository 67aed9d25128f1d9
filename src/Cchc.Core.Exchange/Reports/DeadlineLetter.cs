using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A deadline as plain text that an official can paste into a letter: what was received, when it is due, why, and on which law.</summary>
internal static class DeadlineLetter
{
    public static string Write(Deadline deadline, Language language, Procedure? procedure, LocalTime? closing)
    {
        var vi = language == Language.Vietnamese;
        var text = new StringBuilder();
        text.Append(vi ? "Hồ sơ được nhận đầy đủ, hợp lệ lúc " : "The complete dossier was received on ")
            .Append(Moment(deadline.Received.Date, deadline.Received.TimeOfDay, vi)).Append(".\n");
        if (procedure is not null)
        {
            text.Append(vi ? "Thủ tục: " : "Procedure: ").Append(Name(procedure)).Append(".\n");
        }

        text.Append(vi ? "Thời hạn giải quyết: " : "Processing time: ").Append(deadline.Time.Description.In(language)).Append(".\n");
        if (deadline is Deadline.Due due)
        {
            text.Append(vi ? "Hạn trả kết quả: " : "Due: ").Append(Until(due.Date, due.TimeOfDay, vi))
                .Append(vi ? CertaintyVi(due.Certainty) : CertaintyEn(due.Certainty)).Append(".\n");
            text.Append(vi ? "Thời gian hẹn trả kết quả (ghi trên giấy hẹn): " : "Appointment (for the slip): ")
                .Append(Appointment(due.Date, due.TimeOfDay ?? closing, vi)).Append(".\n");
            foreach (var reading in due.OtherReadings)
            {
                text.Append(vi ? "Cách hiểu khác: " : "Another reading: ").Append(Until(reading.Date, reading.TimeOfDay, vi)).Append(" (")
                    .Append(VietnameseText.Clean(reading.Text.In(language))).Append(").\n");
            }
        }
        else if (deadline is Deadline.Undetermined none)
        {
            text.Append(none.Reason.In(language)).Append('\n');
        }

        text.Append(vi ? "\nLý do:\n" : "\nReasons:\n");
        var sources = new List<string>();
        for (var i = 0; i < deadline.Explanation.Count; i++)
        {
            var step = deadline.Explanation[i];
            text.Append(DateText.EnNumber(i + 1)).Append(". ").Append(VietnameseText.Clean(step.Text.In(language))).Append('\n');
            sources.Add(step.LegalBasis);
        }

        text.Append(vi ? "\nCăn cứ:\n" : "\nLegal sources:\n");
        foreach (var source in Citation.List(sources, language).Select(VietnameseText.Clean))
        {
            text.Append("- ").Append(source).Append('\n');
        }

        return text.Append(vi ? "\nDữ liệu lịch: " : "\nCalendar data: ").Append(deadline.DataVersion).Append(".\n").ToString();
    }

    /// <summary>Name and code on one line.</summary>
    public static string Name(Procedure procedure) => $"{VietnameseText.Clean(procedure.Name)} ({procedure.Code.Value})";

    /// <summary>A moment in words: the hour first in Vietnamese, last in English.</summary>
    public static string Moment(LocalDate date, LocalTime? time, bool vi) => time is { } at
        ? vi ? $"{Hour(at)}, {DateText.ViWithWeekday(date)}" : $"{DateText.EnWithWeekday(date)} at {DateText.Spoken(at)}"
        : vi ? DateText.ViWithWeekday(date) : DateText.EnWithWeekday(date);

    /// <summary>A due moment in words.</summary>
    public static string Until(LocalDate date, LocalTime? time, bool vi) =>
        time is null ? (vi ? "hết ngày " : "the end of ") + Moment(date, null, vi) : Moment(date, time, vi);

    /// <summary>"16 giờ 30 phút"; seconds are told only when there are any.</summary>
    private static string Hour(LocalTime time) =>
        FormattableString.Invariant($"{time.Hour:00} giờ {time.Minute:00} phút")
            + (time.Second == 0 ? string.Empty : FormattableString.Invariant($" {time.Second:00} giây"));

    // A slip has an hour (form 01); one that is not known is filled in by hand.
    private static string Appointment(LocalDate date, LocalTime? time, bool vi) => vi
        ? $"{(time is { } hour ? Hour(hour) : "..... giờ ..... phút")}, ngày {DateText.Vi(date)}"
        : $"{(time is { } at ? DateText.Spoken(at) : ".....")} on {DateText.EnWithWeekday(date)}";

    private static string CertaintyVi(Certainty certainty) => certainty == Certainty.Projected ? " (dự kiến, lịch nghỉ của năm chưa công bố)" : string.Empty;

    private static string CertaintyEn(Certainty certainty) =>
        certainty == Certainty.Projected ? " (projected: the year's holidays are not announced)" : string.Empty;
}
