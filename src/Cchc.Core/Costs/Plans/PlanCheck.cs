using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>Checks the measures of a plan against its sheet and reports errors and doubts with their places.</summary>
internal sealed partial class PlanCheck
{
    private readonly CostSheet sheet;
    private readonly SimplificationPlan plan;
    private readonly List<PlanStep> steps;
    private readonly List<Finding> findings = [];

    public PlanCheck(SimplificationPlan plan)
    {
        (this.plan, sheet) = (plan, plan.Before);
        if (plan.Measures.Any(measure => measure is null))
        {
            throw new ArgumentException("A measure is null.", nameof(plan));
        }

        steps = [.. plan.Measures.Select(measure => PlanStep.Of(sheet, measure))];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < steps.Count; i++)
        {
            var (measure, place) = (steps[i].Measure, Place(i));
            if (string.IsNullOrWhiteSpace(measure.Id) || !ids.Add(measure.Id))
            {
                Error(PlanFindings.BadId, place + ".id", $"mã \"{PlainLine.Of(measure.Id)}\" trống hoặc đã dùng cho biện pháp khác",
                    $"the id \"{PlainLine.Of(measure.Id)}\" is blank or already that of another measure");
            }

            if (measure is { InForceFrom: { } from, InForceThrough: { } through } && through < from)
            {
                Error(
                    PlanFindings.LapsesBeforeStart,
                    place + ".inForceThrough",
                    $"hết hiệu lực {DateText.Vi(through)} trước ngày có hiệu lực {DateText.Vi(from)}",
                    $"it lapses on {DateText.Iso(through)}, before it begins on {DateText.Iso(from)}");
            }

            if (string.IsNullOrWhiteSpace(measure.LegalBasis?.Text))
            {
                Warn(PlanFindings.NoLegalBasis, place + ".legalBasis", "chưa nêu căn cứ pháp lý", "no legal basis is stated");
            }

            if (measure is IActivityMeasure some)
            {
                CheckTargets(some, steps[i], place);
                CheckValues(some, steps[i], place);
            }
        }

        CheckOrder();
        CheckRoad();
        CheckEffect();
    }

    /// <summary>Whether no year can be computed. That all measures together leave no activity stops <see cref="SimplificationPlan.Evaluate"/> only: they may
    /// never be in force together.</summary>
    public bool StopsYears { get; private set; }

    public IReadOnlyList<Finding> Findings => ValueList.Of(findings);

    private void CheckTargets(IActivityMeasure measure, PlanStep step, string place)
    {
        Known(measure.Activities, place + ".activities");
        for (var i = 0; i < measure.Components.Count; i++)
        {
            var component = measure.Components[i];
            if (string.IsNullOrEmpty(component) || !sheet.Activities.Any(activity => activity.Component == component))
            {
                Error(
                    PlanFindings.UnknownComponent,
                    $"{place}.components[{i}]",
                    $"bảng tính không có công việc nào của thành phần \"{PlainLine.Of(component)}\"",
                    $"the sheet has no activity of the component \"{PlainLine.Of(component)}\"");
            }
        }

        if (measure.Activities.Count + measure.Components.Count == 0 && !step.IsOfSheet)
        {
            Error(PlanFindings.NothingNamed, place, "chưa nêu công việc hoặc thành phần nào", "no activity or component is named");
        }

        switch (measure)
        {
            case SimplificationMeasure.FileOnline online:
                Known(online.From, place + ".from");
                CheckShares(online, step, place);
                break;
            case SimplificationMeasure.MergeComponents merge:
                CheckMerge(merge, step, place);
                break;
        }
    }

    private void CheckShares(SimplificationMeasure.FileOnline online, PlanStep step, string place)
    {
        if (online.From.Count == 0)
        {
            Error(PlanFindings.NothingNamed, place + ".from", "chưa nêu cách nộp nào giảm tỷ lệ", "no activity is named whose share falls");
        }

        if (Shares(step.Targets) is not { } now || Shares(step.From) is not { } rest)
        {
            Error(CostFindings.SumTooPrecise, place + ".from", ExactSum.Refusal.Vi, ExactSum.Refusal.En);
            return;
        }

        var isTwice = step.Targets.Intersect(step.From).Any();
        if (isTwice || now + rest > ExactNumber.One)
        {
            Error(
                PlanFindings.OnlineShareTooLarge,
                place + ".from",
                $"tổng tỷ lệ hiện tại là {(now + rest).ToVietnamese(4)}: các cách thực hiện cùng một việc phải khác nhau và cộng lại không quá 1; " +
                    "việc khác cần một biện pháp riêng",
                $"the shares now sum to {(now + rest).ToEnglish(4)}: ways of doing one task must differ and sum to at most 1; another task needs a " +
                    "measure of its own");
        }
        else if (online.Share.Sign < 0 || online.Share > now + rest)
        {
            Error(
                PlanFindings.OnlineShareTooLarge,
                place + ".share",
                $"{online.Share}: cần tỷ lệ từ 0 đến {(now + rest).ToVietnamese(4)}, tổng tỷ lệ của các công việc đã nêu",
                $"{online.Share}: expected 0 to {(now + rest).ToEnglish(4)}, the shares of the activities named together");
        }
        else if (online.Share < now)
        {
            Above(place + ".share", now, online.Share, "tỷ lệ nộp trực tuyến giảm", "the share filed online falls");
        }
    }

    private void CheckMerge(SimplificationMeasure.MergeComponents merge, PlanStep step, string place)
    {
        if (merge.Into is not null && step.Into < 0)
        {
            Error(PlanFindings.UnknownActivity, place + ".into", $"\"{PlainLine.Of(merge.Into)}\" không thuộc các công việc được gộp",
                $"\"{PlainLine.Of(merge.Into)}\" is not one of the activities merged");
        }

        if (step.Targets.Length < 2)
        {
            Error(PlanFindings.NothingNamed, place + ".activities", "gộp cần ít nhất hai công việc", "merging needs at least two activities");
            return;
        }

        var into = step.Into >= 0 ? step.Into : step.Targets[0];
        var gone = step.Targets.Where(at => at != into).Select(at => sheet.Activities[at]).ToList();
        CheckKind(sheet.Activities[into], gone, place + ".activities");
        if (merge.Hours is null)
        {
            Error(PlanFindings.NothingNamed, place + ".hours", "chưa nêu số giờ còn lại sau khi gộp", "the hours that remain after merging are not stated");
        }

        Vanishes(merge.Services is null && gone.Exists(activity => activity.Services is { Likely.Sign: > 0 }), place + ".services", "dịch vụ", "services");
        Vanishes(merge.Fees is null && gone.Exists(activity => activity.Fees is { Likely.Sign: > 0 }), place + ".fees", "phí, lệ phí", "fees");
    }

    private void Vanishes(bool isLost, string place, string vi, string en)
    {
        if (isLost)
        {
            Warn(PlanFindings.MergedCostsDropped, place, $"{vi} của công việc được gộp không còn được tính; nếu vẫn phải trả, hãy ghi rõ",
                $"the {en} of the activities merged are no longer counted; state them if they are still paid");
        }
    }

    private void Known(IReadOnlyList<string> ids, string place)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!sheet.Activities.Any(activity => activity.Id == ids[i]))
            {
                Error(PlanFindings.UnknownActivity, $"{place}[{i}]", $"bảng tính không có công việc \"{PlainLine.Of(ids[i])}\"",
                    $"the sheet has no activity \"{PlainLine.Of(ids[i])}\"");
            }
        }
    }

    private ExactNumber? Shares(int[] places) => ExactSum.Of(places.Select(at => sheet.Activities[at].Share.Likely));

    private string Place(int index) => $"measures[{index}] \"{PlainLine.Of(plan.Measures[index].Id)}\"";

    private void Error(string code, string place, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));

    private void Warn(string code, string place, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Warning, place, new BilingualText(vi, en)));
}
