using System.Globalization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Documents;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>The state of a dossier's clock for people: state and dates first, then what was not allowed, then the reasons.</summary>
internal static class ClockView
{
    public static void Print(DossierClockState state, (bool Vi, bool En) languages)
    {
        string Say(string vi, string en) => Words.Say(languages, vi, en);
        string Moment(LocalDate date, LocalTime? time) => Words.Moment(languages, date, time);
        void Line(string name, DossierDue? due)
        {
            if (due is not null)
            {
                Screen.Line($"{name}: {Moment(due.Date, due.TimeOfDay)}");
            }
        }

        Screen.Line($"{Say("Tính đến", "As of")}: {Moment(state.Now.Date, state.Now.TimeOfDay)}");
        var (vi, en) = Name(state.State);
        Screen.Line($"[bold]{Say("Tình trạng", "State")}: {Say(vi, en)}[/]");
        if (state.EndedAt is { } ended)
        {
            Screen.Line($"{Say("Kết thúc", "Ended")}: {Moment(ended.Date, ended.TimeOfDay)}");
        }

        var legal = Say("Hạn theo quy định", "Legal due");
        if (state.LegalDue is { } due)
        {
            Screen.Line($"[bold green]{legal}: {Moment(due.Date, due.TimeOfDay)}[/] " +
                $"({Words.Certainty(languages, state.Certainty)}){Late(state.IsLateAgainstLegal, languages)}");
        }
        else
        {
            Screen.Paragraph(legal + ": ", Say(state.NoLegalDue!.Vi, state.NoLegalDue.En), "bold yellow");
        }

        Line(Say("Nếu tiếp tục ngay", "If it went on now"), state.DueIfResumedNow);
        foreach (var promise in state.PromisedDues)
        {
            var remark = (promise.IsStated ? string.Empty : $" ({Say("theo quy định", "by law")})")
                + (promise.Counts ? string.Empty : $" ({Say("không được tính", "does not count")})");
            Screen.Line($"{Say("Hẹn trả", "Promised")} ({Screen.Escape(promise.EventId)}): " +
                $"{Moment(promise.Due.Date, promise.Due.TimeOfDay)}{remark}" +
                $"{(promise.Due == state.PromisedDue && promise.Counts ? Late(state.IsLateAgainstPromised, languages) : string.Empty)}");
        }

        if (state.UsedWorkingDays is { } used)
        {
            Screen.Line($"{Say("Đã dùng", "Used")}: {used} {Say("ngày làm việc", "working days")} ({Hours(state.UsedWorkingTime, languages)})");
        }

        if (state.LeftWorkingDays is { } left)
        {
            Screen.Line($"{Say("Còn lại", "Left")}: {left} {Say("ngày làm việc", "working days")} ({Hours(state.LeftWorkingTime, languages)})");
        }

        Line(Say("Yêu cầu bổ sung chậm nhất", "Supplement notice by"), state.EndedAt is null && state.LatestSupplementNotice is { } notice
            && !notice.IsBefore(state.Now) ? notice : null);
        Line(Say("Xin lỗi, hẹn lại chậm nhất", "Apology by"), state.LatestApology);
        Line(Say("Tự động kết thúc sau", "Closed after"), state.AutomaticClosingAt);
        PrintViolations(state, languages);
        PrintReasons(state, languages);
    }

    public static (string Vi, string En) Name(DossierState state) => state switch
    {
        DossierState.NotReceived => ("chưa tiếp nhận", "not received"),
        DossierState.Processing => ("đang giải quyết", "being processed"),
        DossierState.AwaitingSupplement => ("chờ bổ sung", "supplement awaited"),
        DossierState.AwaitingFee => ("chờ nộp phí", "fee awaited"),
        DossierState.AwaitingCompetentAgency => ("chờ cơ quan có thẩm quyền nhận", "competent agency awaited"),
        DossierState.Paused => ("tạm dừng", "paused"),
        DossierState.Done => ("đã có kết quả", "result issued"),
        DossierState.Returned => ("đã trả", "handed over"),
        DossierState.Refused => ("từ chối", "refused"),
        DossierState.Stopped => ("dừng theo yêu cầu", "stopped by the applicant"),
        _ => ("tự động kết thúc", "closed automatically"),
    };

    private static string Hours(Duration? time, (bool Vi, bool En) languages)
    {
        if (ClockDocument.Hours(time) is not { } hours)
        {
            return "?";
        }

        var text = hours.ToString("0.##", CultureInfo.InvariantCulture);
        return $"{(languages.En ? text : text.Replace('.', ','))} {Words.Say(languages, "giờ làm việc", "working hours")}";
    }

    private static string Late(bool? late, (bool Vi, bool En) languages) => late switch
    {
        true => $" [bold red]{Words.Say(languages, "trễ hạn", "late")}[/]",
        false => " " + Words.Say(languages, "đúng hạn", "on time"),
        _ => string.Empty,
    };

    private static void PrintViolations(DossierClockState state, (bool Vi, bool En) languages)
    {
        if (state.Violations.Count == 0)
        {
            return;
        }

        Screen.Line();
        Screen.Line($"[bold]{Words.Say(languages, "Vi phạm", "Violations")}[/]");
        foreach (var violation in state.Violations)
        {
            Screen.Paragraph($" {violation.Code} {violation.EventId ?? "-"}: ", Words.Say(languages, violation.Text.Vi, violation.Text.En), "yellow");
            Screen.Paragraph("    ", violation.LegalSource, "grey");
        }

        if (state.GainedWorkingDays is { } gained)
        {
            Screen.Line($"[bold]{Words.Say(languages, "Nếu các lần dừng trái quy định được tính", "Were the unlawful stops counted")}: +{gained} " +
                $"{Words.Say(languages, "ngày làm việc", "working days")}[/]");
        }
    }

    private static void PrintReasons(DossierClockState state, (bool Vi, bool En) languages)
    {
        Screen.Line();
        Screen.Line($"[bold]{Words.Say(languages, "Vì sao", "Why")}[/]");
        var number = 0;
        foreach (var step in state.Explanation)
        {
            var opening = $"{(++number).ToString(CultureInfo.InvariantCulture),2}. ";
            foreach (var text in new[] { languages.Vi ? step.Text.Vi : null, languages.En ? step.Text.En : null })
            {
                if (text is not null)
                {
                    Screen.Paragraph(opening, text);
                    opening = "    ";
                }
            }

            Screen.Paragraph("    ", $"{step.LegalBasis} [{step.Rule.Code}; {Words.Certainty(languages, step.Certainty)}]", "grey");
        }

        Screen.Line($"[grey]{Words.Say(languages, "Dữ liệu", "Data")}: {Screen.Escape(state.DataVersion)}[/]");
    }
}
