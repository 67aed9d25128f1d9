using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Stages;

/// <summary>The picture of a plan in the making: a line of words above each bar, so that it stays readable where it is narrow.</summary>
internal sealed class StageChart
{
    private const int Width = 640;
    private const int Side = 12;
    private const int Row = 40;
    private const int Lane = 26;
    private const int Top = 118;
    private const int Most = 80;
    private const int MostDays = 400;
    private const int Letters = 88; // of a line, where the second half is smaller

    // Dark enough for three to one against white and the shade of days off; the name of the agency stands above its bars.
    private static readonly string[] Colours = ["#1f5fa8", "#8c4a00", "#1e6b34", "#7a2f8f", "#35606e", "#6b4f1d"];

    private static readonly LocalTime DayStart = new(7, 0);
    private static readonly LocalTime DayEnd = new(17, 30);

    private readonly StagePlan plan;
    private readonly StagePlanner planner;
    private readonly StageProgress? progress;
    private readonly StageWords words;
    private readonly StringBuilder text = new();
    private readonly LocalDate first;
    private readonly int days;
    private readonly List<string> agencies;

    public StageChart(StagePlan plan, StagePlanner planner, StageProgress? progress, StageWords words)
    {
        (this.plan, this.planner, this.progress, this.words) = (plan, planner, progress, words);
        first = plan.Received.Date;
        var last = plan.Due is { } due ? LocalDate.Max(plan.End.Date, due.Date) : plan.End.Date;
        foreach (var timing in progress?.Stages ?? [])
        {
            last = LocalDate.Max(last, LocalDate.Max(timing.Due.Date, (timing.Done ?? timing.Due).Date));
        }

        last = progress is not null && progress.Holders.Count > 0 ? LocalDate.Max(last, progress.Now.Date) : last;
        days = Period.DaysBetween(first, last) + 1;
        agencies = [.. plan.Stages.Select(stage => VietnameseText.Fold(stage.Stage.Agency)).Distinct(StringComparer.Ordinal)];
    }

    public string Draw()
    {
        var count = Math.Min(plan.Stages.Count, Most);
        var lanes = Enumerable.Range(0, count).Count(IsLane);
        var height = Top + (count * Row) + (lanes * Lane) + (count < plan.Stages.Count ? Row : 0) + 54;
        Open(height);
        var y = Top;
        for (var i = 0; i < count; i++)
        {
            if (IsLane(i))
            {
                Agency(i, y);
                y += Lane;
            }

            Stage(i, y);
            y += Row;
        }

        if (count < plan.Stages.Count)
        {
            Text(Side, y + 20, "small", words.Of($"… {plan.Stages.Count - count} bước không vẽ …", $"… {plan.Stages.Count - count} stages not drawn …"));
        }

        Text(Side, height - 30, "small", !IsFine ? words.Of(
            "Ngày nghỉ không vẽ riêng. Vạch xanh: nhận hồ sơ. Vạch đỏ: hạn trả kết quả. Vạch đứt: thời điểm xem.",
            "Days off are not drawn. Blue line: receipt. Red line: due. Broken line: the moment of the question.") : words.Of(
            "Nền xám: ngày nghỉ của cơ quan. Vạch xanh: nhận hồ sơ. Vạch đỏ: hạn trả kết quả. Vạch đứt: thời điểm xem.",
            "Grey: days off of the agency. Blue line: receipt. Red line: due. Broken line: the moment of the question."));
        Text(Side, height - 12, "small", words.Of(
            "Đỏ có sọc trắng: phần trễ. Mỗi màu là một cơ quan.", "Red with white stripes: what is late. Each colour is an agency."));
        text.Append("</g>\n");
        return text.Append("</svg>\n").ToString();
    }

    // Days are drawn one by one while they can be told apart; the picture of a century has no more marks than that of a year.
    private bool IsFine => days <= MostDays;

    private bool IsLane(int i) => agencies.Count > 1 && (i == 0 || AgencyOf(i) != AgencyOf(i - 1));

    private string AgencyOf(int i) => VietnameseText.Fold(plan.Stages[i].Stage.Agency);

    private string ColourOf(int i) => Colours[agencies.IndexOf(AgencyOf(i)) % Colours.Length];

    private void Open(int height)
    {
        var name = plan.Process.Name is { Length: > 0 } own ? ": " + PlainLine.Of(own) : string.Empty;
        var title = words.Of("Các bước giải quyết hồ sơ", "Stages of the dossier") + name;
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" ");
        Add($"lang=\"{words.Of("vi", "en")}\">\n<title>{XmlText.Escape(title)}</title>\n");
        text.Append(
            """
            <style>
            .stages text { font-family: "Noto Sans", "Segoe UI", Arial, "DejaVu Sans", sans-serif; fill: #1f2933; font-size: 13px; }
            .stages .head { font-size: 16px; font-weight: 700; } .stages .small { font-size: 11px; fill: #3e4c59; } .stages .mid { text-anchor: middle; }
            .stages .lane { font-weight: 700; } .stages .off { fill: #dfe3e8; } .stages .track { fill: #f5f7fa; }
            .stages .late { fill: url(#stages-late); stroke: #8f1d14; stroke-width: 1; }
            </style>
            <defs><pattern id="stages-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="#b3261e"/><rect width="2" height="6" fill="#ffffff"/></pattern></defs>

            """.Replace("\r\n", "\n"));
        Add($"<g class=\"stages\">\n<rect x=\"0\" y=\"0\" width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        Text(Side, 26, "head", Shorten.To(title, 70));
        Text(Side, 48, "small", words.Of("Nhận: ", "Received: ") + words.Long(plan.Received));
        Text(Side, 66, "small", plan.Due is { } due ? words.Of("Hạn trả kết quả: ", "Due: ") + words.Due(due)
            : words.Of("Không có hạn trả kết quả", "There is no due date"));
        Days();
    }

    // Every day where there is room, else every Monday, every month at last.
    private void Days()
    {
        var width = (Width - (2m * Side)) / days;
        for (var i = 0; i < days; i++)
        {
            var date = first.PlusDays(i);
            if (width >= 34m || (width * 7m >= 34m && date.DayOfWeek == IsoDayOfWeek.Monday) || (width * 7m < 34m && date.Day == 1 && width * 30m >= 34m))
            {
                var weekday = words.IsVietnamese ? date.DayOfWeek == IsoDayOfWeek.Sunday ? "CN" : FormattableString.Invariant($"T{(int)date.DayOfWeek + 1}")
                    : DateText.WeekdayEn(date.DayOfWeek).Substring(0, 3);
                Text(Number(X(date, DayStart) + (width >= 34m ? width / 2m : 0m)), 92, width >= 34m ? "small mid" : "small", weekday);
                Text(Number(X(date, DayStart) + (width >= 34m ? width / 2m : 0m)), 108, width >= 34m ? "small mid" : "small",
                    FormattableString.Invariant($"{date.Day}/{date.Month}"));
            }
        }
    }

    private void Agency(int i, int y)
    {
        var name = plan.Stages[i].Stage.Agency is { Length: > 0 } agency ? PlainLine.Of(agency) : words.Of("(không nêu cơ quan)", "(agency not named)");
        Add($"<rect x=\"{Side}\" y=\"{y + 6}\" width=\"12\" height=\"12\" fill=\"{ColourOf(i)}\"/>");
        Text(Side + 18, y + 17, "lane", Shorten.To(name, 70));
    }

    private void Stage(int i, int y)
    {
        var (planned, timing) = (plan.Stages[i], progress?.Stages[i]);
        var (stage, clock) = (planned.Stage, planner.ClockOf(planned.Stage.Agency).Hours);
        var result = timing is null ? string.Empty : words.Result(timing);
        var who = $"{PlainLine.Of(stage.Number)}. {StageWords.Who(stage)}";
        var when = $"{words.Time(stage)} · {words.Of("hạn", "due")} {words.Moment(timing?.Due ?? planned.Due)}";
        when = result.Length > 0 ? $"{when} · {result}" : when;
        Add($"<g><title>{XmlText.Escape(who + " · " + when)}</title>\n");
        Text(Side, y + 13, "name", Shorten.To(who, Math.Max(12, Letters - when.Length)));
        Add($"<text class=\"small\" x=\"{Width - Side}\" y=\"{y + 13}\" text-anchor=\"end\">{XmlText.Escape(when)}</text>\n");
        var bar = y + 19;
        Add($"<rect class=\"track\" x=\"{Side}\" y=\"{bar}\" width=\"{Width - (2 * Side)}\" height=\"14\"/>\n");
        for (var day = 0; day < (IsFine ? days : 0); day++)
        {
            if (!clock.Calendar.IsWorkingDay(first.PlusDays(day)))
            {
                Rect("off", X(first.PlusDays(day), DayStart), X(first.PlusDays(day + 1), DayStart), bar, 14);
            }
        }

        Bar(clock, planned.Start, timing?.Due ?? planned.Due, bar, $"fill=\"{ColourOf(i)}\"");
        if (timing is { } own && own.Late > Duration.Zero)
        {
            Bar(clock, own.Due, own.Done ?? progress!.Now, bar, "class=\"late\"");
        }

        Marks(bar);
        text.Append("</g>\n");
    }

    // A bar of each day that is worked, and a thin line over the others: what is not worked has no area.
    private void Bar(WorkingTime clock, LocalDateTime from, LocalDateTime to, int y, string look)
    {
        var (left, right) = (X(from), Math.Max(X(to), X(from) + 2m));
        Add($"<rect {look} x=\"{Number(left)}\" y=\"{y + 6}\" width=\"{Number(right - left)}\" height=\"2\"/>\n");
        if (!IsFine)
        {
            Add($"<rect {look} x=\"{Number(left)}\" y=\"{y + 1}\" width=\"{Number(right - left)}\" height=\"12\"/>\n");
            return;
        }

        for (var date = from.Date; date <= to.Date; date = date.PlusDays(1))
        {
            if (!clock.Calendar.IsWorkingDay(date))
            {
                continue;
            }

            var start = Math.Max(left, X(date, DayStart));
            var end = Math.Min(right, X(date.PlusDays(1), DayStart));
            if (end > start)
            {
                Add($"<rect {look} x=\"{Number(start)}\" y=\"{y + 1}\" width=\"{Number(end - start)}\" height=\"12\"/>\n");
            }
        }
    }

    // Over the bar alone: no line crosses words.
    private void Marks(int y)
    {
        Mark(X(plan.Received), y, "#1f5fa8", "2");
        if (plan.Due is { } due)
        {
            Mark(due.TimeOfDay is { } time ? X(due.Date, time) : X(due.Date.PlusDays(1), DayStart), y, "#b3261e", "2");
        }

        if (progress is not null && progress.Now.Date >= first && progress.Now.Date < first.PlusDays(days))
        {
            Mark(X(progress.Now), y, "#1f2933", "1.5\" stroke-dasharray=\"4 3");
        }
    }

    private void Mark(decimal x, int y, string colour, string width) =>
        Add($"<line x1=\"{Number(x)}\" y1=\"{y - 2}\" x2=\"{Number(x)}\" y2=\"{y + 18}\" stroke=\"{colour}\" stroke-width=\"{width}\"/>\n");

    private void Rect(string style, decimal left, decimal right, int y, int height) =>
        Add($"<rect class=\"{style}\" x=\"{Number(left)}\" y=\"{y}\" width=\"{Number(right - left)}\" height=\"{height}\"/>\n");

    private decimal X(LocalDateTime moment) => X(moment.Date, moment.TimeOfDay);

    // The day from early opening to late closing; nights take no room.
    private decimal X(LocalDate date, LocalTime time)
    {
        var day = Period.DaysBetween(first, date);
        var part = (LocalTime.Min(LocalTime.Max(time, DayStart), DayEnd).NanosecondOfDay - DayStart.NanosecondOfDay)
            / (decimal)(DayEnd.NanosecondOfDay - DayStart.NanosecondOfDay);
        return Side + ((Width - (2m * Side)) / days * Math.Min(Math.Max(day + part, 0m), days));
    }

    private void Text(int x, int y, string style, string content) => Text(Number(x), y, style, content);

    private void Text(string x, int y, string style, string content) =>
        Add($"<text class=\"{style}\" x=\"{x}\" y=\"{y}\">{XmlText.Escape(content)}</text>\n");

    private static string Number(decimal value) => DateText.EnNumber(decimal.Round(value, 2));

    private void Add(FormattableString part) => text.Append(FormattableString.Invariant(part));
}
