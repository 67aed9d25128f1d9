using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>The start rule that a text states itself: "hồ sơ nhận sau 15 giờ thì thời hạn tính từ ngày làm việc tiếp theo".</summary>
internal static class StatedStart
{
    /// <summary>The rule; null when the text states none.</summary>
    public static StartRule? Of(string text)
    {
        var clean = VietnameseText.Clean(text);
        return CutOffHour.TryFindStart(clean, out var cutOff, out var words) ? Rule(cutOff, words) : null;
    }

    private static StartRule Rule(LocalTime cutOff, string words)
    {
        var hour = DateText.Time(cutOff);
        return new StartRule
        {
            Id = "stated-cut-off",
            Title = new BilingualText(
                $"nhận sau {hour} thì tính từ ngày làm việc tiếp theo (\"{words}\")",
                $"received after {hour}: counted from the next working day (\"{words}\")"),
            Source = StartRules.StatedInProcedure,
            Start = new ClockStart { CutOff = cutOff },
        };
    }
}
