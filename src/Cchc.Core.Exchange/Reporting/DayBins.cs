using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>How far before or after its due day a dossier was resolved, in classes.</summary>
internal static class DayBins
{
    private static readonly (int From, int To, BilingualText Name)[] Margins =
    [
        (11, int.MaxValue, new("Sớm trên 10 ngày", "More than 10 days early")), (6, 10, new("Sớm 6–10 ngày", "6–10 days early")),
        (3, 5, new("Sớm 3–5 ngày", "3–5 days early")), (1, 2, new("Sớm 1–2 ngày", "1–2 days early")), (0, 0, new("Đúng ngày đến hạn", "On the due day")),
        (-2, -1, new("Trễ 1–2 ngày", "1–2 days late")), (-5, -3, new("Trễ 3–5 ngày", "3–5 days late")), (-10, -6, new("Trễ 6–10 ngày", "6–10 days late")),
        (int.MinValue, -11, new("Trễ trên 10 ngày", "More than 10 days late")),
    ];

    /// <summary>The classes with their dossiers, the earliest first; whether a class is late.</summary>
    public static IReadOnlyList<(BilingualText Name, long Dossiers, bool IsLate)> Of(DaysUsed days)
    {
        var bins = Margins.Select(bin => (bin.Name, days.WithMargin(bin.From, bin.To), bin.To < 0)).ToList();
        if (days.LateOnDueDay > 0)
        {
            bins.Insert(5, (new BilingualText("Trễ trong ngày đến hạn", "Late on the due day"), days.LateOnDueDay, true));
        }

        return bins;
    }

    /// <summary>A class of allowed days in words.</summary>
    public static BilingualText Class(int place)
    {
        var to = DaysUsed.Classes[place];
        var from = place == 0 ? 0 : DaysUsed.Classes[place - 1] + 1;
        return place == 0 ? new($"Đến {DateText.EnNumber(to)} ngày", $"Up to {DateText.EnNumber(to)} day")
            : to == int.MaxValue ? new($"Trên {DateText.EnNumber(from - 1)} ngày", $"More than {DateText.EnNumber(from - 1)} days")
            : new($"{DateText.EnNumber(from)}–{DateText.EnNumber(to)} ngày", $"{DateText.EnNumber(from)}–{DateText.EnNumber(to)} days");
    }
}
