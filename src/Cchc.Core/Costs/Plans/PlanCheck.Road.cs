using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>Filing that moves online while what goes with it stays.</summary>
internal sealed partial class PlanCheck
{
    // Who files online still pays and fetches the result as before, unless another measure says otherwise: the saving is that of filing alone.
    private void CheckRoad()
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Measure is not SimplificationMeasure.FileOnline || !steps[i].Targets.Any(at => sheet.Activities[at].Kind == ActivityKind.File))
            {
                continue;
            }

            var payers = new HashSet<CostPayer>(steps[i].Targets.Select(at => sheet.Activities[at].Payer));
            var stays = sheet.Activities.Select((activity, at) => (Activity: activity, At: at))
                .Where(item => item.Activity.Kind is ActivityKind.Pay or ActivityKind.ReceiveResult
                    && item.Activity.Channel is not (null or SubmissionMethod.Online) && payers.Contains(item.Activity.Payer))
                .Where(item =>
                    !steps.Exists(step => step.Measure is SimplificationMeasure.AbolishProcedure || step.Targets.Contains(item.At)
                        || step.From.Contains(item.At)))
                .Select(item => PlainLine.Of(item.Activity.Id)).ToList();
            if (stays.Count > 0)
            {
                var ids = string.Join(", ", stays.Take(20));
                Warn(
                    PlanFindings.OnlyFilingMovesOnline,
                    Place(i),
                    $"chỉ chuyển việc nộp hồ sơ sang trực tuyến; nộp phí, lệ phí, nhận kết quả không trực tuyến giữ nguyên tỷ lệ ({ids}): nếu cũng " +
                        "chuyển thì cần biện pháp riêng",
                    $"filing alone moves online; paying and receiving the result by other ways keep their shares ({ids}): where they move too, each " +
                        "needs a measure of its own");
            }
        }
    }
}
