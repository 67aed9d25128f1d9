using System.Globalization;
using Cchc.Core.Deadlines;
using NodaTime;

namespace Cchc.Cli.Output;

/// <summary>The state of a dossier's clock for people: state and dates first, then what was not allowed, then the reasons.</summary>
internal static class ClockView
{
    public static void Print(DossierClockState state, (bool Vi, bool En) languages)
    {
        Screen.Line($"Tính đến / As of: {Words.Moment(state.Now.Date, state.Now.TimeOfDay)}");
        var (vi, en) = Name(state.State);
        Screen.Line($"[bold]Tình trạng / State: {vi} / {en}[/]");
        if (state.EndedAt is { } ended)
        {
            Screen.Line($"Kết thúc / Ended: {Words.Moment(ended.Date, ended.TimeOfDay)}");
        }

        if (state.LegalDue is { } due)
        {
            Screen.Line($"[bold green]Hạn theo quy định / Legal due: {Words.Moment(due.Date, due.TimeOfDay)}[/] ({Words.Certainty(state.Certainty)}){Late(state.IsLateAgainstLegal)}");
        }
        else
        {
            Screen.Paragraph("Hạn theo quy định / Legal due: ", $"{state.NoLegalDue!.Vi} / {state.NoLegalDue.En}", "bold yellow");
        }

        Line("Nếu tiếp tục ngay / If it went on now", state.DueIfResumedNow);
        foreach (var promise in state.PromisedDues)
        {
            var remark = (promise.IsStated ? string.Empty : " (theo quy định / by law)") + (promise.Counts ? string.Empty : " (không được tính / does not count)");
            Screen.Line($"Hẹn trả / Promised ({Screen.Escape(promise.EventId)}): {Words.Moment(promise.Due.Date, promise.Due.TimeOfDay)}{remark}{(promise.Due == state.PromisedDue && promise.Counts ? Late(state.IsLateAgainstPromised) : string.Empty)}");
        }

        if (state.UsedWorkingDays is { } used)
        {
            Screen.Line($"Đã dùng / Used: {used} ngày làm việc / working days ({Hours(state.UsedWorkingTime)})");
        }

        if (state.LeftWorkingDays is { } left)
        {
            Screen.Line($"Còn lại / Left: {left} ngày làm việc / working days ({Hours(state.LeftWorkingTime)})");
        }

        Line("Yêu cầu bổ sung chậm nhất / Supplement notice by", state.EndedAt is null && state.LatestSupplementNotice is { } notice && !notice.IsBefore(state.Now) ? notice : null);
        Line("Xin lỗi, hẹn lại chậm nhất / Apology by", state.LatestApology);
        Line("Tự động kết thúc sau / Closed after", state.AutomaticClosingAt);
        PrintViolations(state);
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

    public static decimal InHours(Duration time) => decimal.Round(time.ToInt64Nanoseconds() / 3_600_000_000_000m, 2);

    private static void Line(string name, DossierDue? due)
    {
        if (due is not null)
        {
            Screen.Line($"{name}: {Words.Moment(due.Date, due.TimeOfDay)}");
        }
    }

    private static string Hours(Duration? time) =>
        time is { } known ? InHours(known).ToString("0.##", CultureInfo.InvariantCulture) + " giờ làm việc / working hours" : "?";

    private static string Late(bool? late) => late switch
    {
        true => " [bold red]trễ hạn / late[/]",
        false => " đúng hạn / on time",
        _ => string.Empty,
    };

    private static void PrintViolations(DossierClockState state)
    {
        if (state.Violations.Count == 0)
        {
            return;
        }

        Screen.Line();
        Screen.Line("[bold]Vi phạm / Violations[/]");
        foreach (var violation in state.Violations)
        {
            Screen.Paragraph($" {violation.Code} {violation.EventId ?? "-"}: ", $"{violation.Text.Vi} / {violation.Text.En}", "yellow");
            Screen.Paragraph("    ", violation.LegalSource, "grey");
        }

        if (state.GainedWorkingDays is { } gained)
        {
            Screen.Line($"[bold]Nếu các lần dừng trái quy định được tính / Were the unlawful stops counted: +{gained} ngày làm việc / working days[/]");
        }
    }

    private static void PrintReasons(DossierClockState state, (bool Vi, bool En) languages)
    {
        Screen.Line();
        Screen.Line("[bold]Vì sao / Why[/]");
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

            Screen.Paragraph("    ", $"{step.LegalBasis} [{step.Rule.Code}; {step.Certainty.ToString().ToLowerInvariant()}]", "grey");
        }

        Screen.Line($"[grey]Dữ liệu / Data: {Screen.Escape(state.DataVersion)}[/]");
    }
}
