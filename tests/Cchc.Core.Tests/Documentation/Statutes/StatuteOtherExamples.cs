using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>The examples of indicators and costs on the pages of statutes.</summary>
internal static class StatuteOtherExamples
{
    public static IEnumerable<StatuteExample> All() => [Cost(), Indicators("766", "Quyết định số 766/QĐ-TTg"), Indicators("224", "Điều 19 Nghị định số 224/2026/NĐ-CP")];

    private static StatuteExample Cost()
    {
        var cost = ComplianceCost.Of(SampleCosts.Load("1.001193")!.Sheet);
        var basis = CostWords.Method(CostMethod.Statutory).Vi;
        var total = cost.Totals!.PerYear.Total;
        return new StatuteExample(
            new($"chi phí tuân thủ của ví dụ {cost.Sheet.Procedure}, số liệu chỉ để minh họa", $"the compliance cost of the example {cost.Sheet.Procedure}, whose figures are an illustration"),
            new($"{total.ToVietnamese(0)} đồng/năm", $"{total.ToEnglish(0)} VND a year"),
            [.. cost.Activities.Take(4).Select(activity => (new BilingualText(
                $"{activity.Activity.Name}: {activity.InAll.Total.ToVietnamese(0)} đồng/năm", $"{activity.Activity.Name}: {activity.InAll.Total.ToEnglish(0)} VND a year"), basis))]);
    }

    // Two dossiers, one of them late: what the indicators that such a register can answer come to.
    private static StatuteExample Indicators(string id, string basis)
    {
        var set = IndicatorSets.Find(id)!;
        var counter = new IndicatorCounter([set]);
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        foreach (var day in new[] { 14, 20 })
        {
            var dossier = new RegisterDossier
            {
                Code = $"H01.2-260810-00{day}",
                Time = new ProcessingTime.WorkingDays(5m),
                Received = new LocalDateTime(2026, 8, 10, 9, 0),
                Result = new LocalDateTime(2026, 8, day, 9, 0),
                Channel = SubmissionMethod.Online,
            };
            counter.Add(judge.Judge(dossier, new LocalDateTime(2026, 9, 1, 8, 0)));
        }

        var values = set.Values(counter.Whole()).Where(value => value.Value is not null).ToList();
        return new StatuteExample(
            new("hai hồ sơ trực tuyến 5 ngày làm việc, nhận ngày 10/8/2026, một hồ sơ quá hạn", "two online dossiers of 5 working days received on 2026-08-10, one of them late"),
            new($"{values.Count} trong {set.Indicators.Count} chỉ số tính được từ sổ này", $"{values.Count} of {set.Indicators.Count} indicators can be computed from this register"),
            [.. values.Select(value => (new BilingualText(
                $"{value.Indicator.Name.Vi}: {value.Text(Language.Vietnamese)}", $"{value.Indicator.Name.En}: {value.Text(Language.English)}"), basis))]);
    }
}
