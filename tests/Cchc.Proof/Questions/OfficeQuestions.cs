namespace Cchc.Proof.Questions;

/// <summary>Office hours: open or not, added, counted.</summary>
internal static class OfficeQuestions
{
    public static string? Ask(World world, Draw draw)
    {
        var (slow, quick) = (world.SlowOffice, world.Working);
        var moment = draw.Moment();
        var minutes = draw.Below(draw.Of(60, 480, 3000));
        var length = Duration.FromMinutes(minutes);
        var other = moment.PlusMinutes(draw.Below(draw.Of(600, 20000)));
        return draw.Below(5) switch
        {
            0 => CalendarQuestions.Compare($"IsOpen {moment}", slow.IsOpen(moment), quick.IsOpen(moment)),
            1 => CalendarQuestions.Compare($"NextOpen {moment}", slow.Add(moment, 0), quick.NextOpen(moment)),
            2 => CalendarQuestions.Compare($"Count {moment} {other}", Duration.FromMinutes(slow.Count(moment, other)), quick.Count(moment, other)),
            3 when minutes > 0 => CalendarQuestions.Compare($"Back {moment} {minutes}", slow.Back(moment, minutes), quick.Add(moment, -length)),
            _ => CalendarQuestions.Compare($"Add {moment} {minutes}", slow.Add(moment, minutes), quick.Add(moment, length)),
        };
    }
}
