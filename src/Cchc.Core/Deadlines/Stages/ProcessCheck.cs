using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>Holds the steps of a process to the sums that it states and to the procedure's time.</summary>
internal sealed class ProcessCheck(InternalProcess process)
{
    private readonly decimal rate = process.HoursPerDay;
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Run(ProcessingTime? procedureTime)
    {
        Numbers();
        if (process.Hours == 0m)
        {
            findings.Add(StageFindings.Warning(StageFindings.NoTime, Places.Process, "Không bước nào có thời gian.", "No stage has a time."));
        }

        if (process.HasCalendarDays && process.Stages.Any(stage => stage.IsTimed && stage.Time is not ProcessingTime.CalendarDays))
        {
            findings.Add(StageFindings.Warning(StageFindings.MixedDays, Places.Process,
                "Có bước tính theo \"ngày\", có bước tính theo giờ hoặc ngày làm việc: cộng chung coi một ngày là một ngày làm việc. Cần xem lại đơn vị.",
                "Some stages are in \"days\", others in working hours or days: in the sums a day counts as a working day. The unit should be looked at."));
        }

        foreach (var subtotal in process.Subtotals)
        {
            Subtotal(subtotal);
        }

        foreach (var total in process.Totals)
        {
            Total(total);
        }

        if (process.Totals.Count > 1 && process.Totals.Select(time => StageAmount.Of(time, rate)?.Hours).Distinct().Count() > 1)
        {
            var words = process.Totals.Select(time => time.Description).ToList();
            findings.Add(StageFindings.Error(StageFindings.TotalsDiffer, Places.Totals,
                $"Tổng thời gian ghi hai cách không khớp nhau: {string.Join("; ", words.Select(word => word.Vi))} (mỗi ngày {DateText.ViNumber(rate)} giờ).",
                $"The totals stated contradict each other: {string.Join("; ", words.Select(word => word.En))} ({DateText.EnNumber(rate)} hours a day)."));
        }

        if (procedureTime is not null)
        {
            Procedure(procedureTime);
        }

        return ValueList.Of(findings);
    }

    private void Numbers()
    {
        foreach (var number in process.Stages.GroupBy(stage => stage.Number, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            findings.Add(StageFindings.Error(StageFindings.NumberTwice, Places.Of(number), $"Số bước \"{Shorten.To(number)}\" lặp lại.",
                $"The number \"{Shorten.To(number)}\" stands for several stages."));
        }
    }

    private void Subtotal(StageSubtotal subtotal)
    {
        var (first, last) = (Place(subtotal.First), Place(subtotal.Last));
        if (first < 0 || last < first)
        {
            var (vi, en) = ($"\"{Shorten.To(subtotal.First)}\" đến \"{Shorten.To(subtotal.Last)}\"",
                $"\"{Shorten.To(subtotal.First)}\" to \"{Shorten.To(subtotal.Last)}\"");
            findings.Add(StageFindings.Error(StageFindings.UnknownStage, Places.Subtotals, $"Số cộng nêu các bước {vi}, quy trình không có.",
                $"A subtotal names the stages {en}, which the process does not have."));
            return;
        }

        var sum = StageGroups.Hours([.. process.Stages.Skip(first).Take(last - first + 1)], rate);
        var name = subtotal.Name is { Length: > 0 } own ? $" ({Shorten.To(own)})" : string.Empty;
        var range = $"{Shorten.To(subtotal.First, 20)}–{Shorten.To(subtotal.Last, 20)}";
        Compare(StageFindings.WrongSubtotal, Places.Subtotals, subtotal.Time, sum, $"Số cộng các bước {range}{name}", $"The subtotal of stages {range}{name}");
    }

    private void Total(ProcessingTime total) => Compare(StageFindings.WrongTotal, Places.Totals, total, process.Hours, "Tổng thời gian", "The total");

    private void Compare(string code, string place, ProcessingTime stated, decimal sum, string vi, string en)
    {
        if (StageAmount.Of(stated, rate) is not { } amount)
        {
            var words = stated.Description;
            findings.Add(StageFindings.Warning(StageFindings.NotComparable, place, $"{vi} ghi {words.Vi}: không so được với số cộng của các bước.",
                $"{en} is stated as {words.En}: it cannot be compared with the sum of the stages."));
            return;
        }

        if (amount.Hours == sum)
        {
            return;
        }

        var (both, apart, less) = (StageAmount.Both(sum, stated, rate), StageAmount.Words(Math.Abs(amount.Hours - sum), stated, rate), sum < amount.Hours);
        findings.Add(StageFindings.Error(code, place,
            $"{vi} ghi {stated.Description.Vi}; cộng các bước được {both.Vi}: {(less ? "thiếu" : "thừa")} {apart.Vi}.",
            $"{en} is stated as {stated.Description.En}; the stages add up to {both.En}: {apart.En} {(less ? "less" : "more")}."));
    }

    private void Procedure(ProcessingTime time)
    {
        if (StageAmount.Of(time, rate) is not { } whole || time is ProcessingTime.NotStated)
        {
            findings.Add(StageFindings.Warning(StageFindings.NotComparable, Places.Process,
                $"Thời hạn của thủ tục là {time.Description.Vi}: không so được với số giờ của quy trình.",
                $"The procedure's time is {time.Description.En}: it cannot be compared with the hours of the process."));
            return;
        }

        var isCalendar = process.HasCalendarDays;
        if (whole.IsCalendar != isCalendar)
        {
            findings.Add(StageFindings.Warning(StageFindings.NotComparable, Places.Process,
                $"Thời hạn của thủ tục là {time.Description.Vi}, các bước tính theo {(isCalendar ? "ngày" : "thời gian làm việc")}: số ngày không cùng loại.",
                $"The procedure's time is {time.Description.En}, the stages are in {(isCalendar ? "days" : "working time")}: the days are not of one kind."));
        }

        var sum = process.Hours;
        if (sum == whole.Hours)
        {
            return;
        }

        var (both, apart) = (StageAmount.Both(sum, time, rate), StageAmount.Words(Math.Abs(whole.Hours - sum), time, rate));
        findings.Add(sum > whole.Hours
            ? StageFindings.Error(StageFindings.LongerThanProcedure, Places.Process,
                $"Các bước cần {both.Vi}, nhiều hơn thời hạn của thủ tục ({time.Description.Vi}) {apart.Vi}.",
                $"The stages take {both.En}, {apart.En} more than the procedure's time ({time.Description.En}).")
            : StageFindings.Information(StageFindings.ShorterThanProcedure, Places.Process,
                $"Các bước cần {both.Vi}, ít hơn thời hạn của thủ tục ({time.Description.Vi}) {apart.Vi}. Thời hạn đã được rút ngắn, hay còn thiếu bước?",
                $"The stages take {both.En}, {apart.En} less than the procedure's time ({time.Description.En}). Was the time cut, or is a stage missing?"));
    }

    private int Place(string number)
    {
        for (var i = 0; i < process.Stages.Count; i++)
        {
            if (process.Stages[i].Number == number)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The members of a process as places of findings name them.</summary>
    private static class Places
    {
        public const string Process = "stages";
        public const string Totals = "totals";
        public const string Subtotals = "subtotals";

        public static string Of(string number) => $"stages[{Shorten.To(number, 20)}]";
    }
}
