using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Costs.Plans;

/// <summary>The values that measures set, and measures that meet.</summary>
internal sealed partial class PlanCheck
{
    private enum Input
    {
        Hours,
        Services,
        Fees,
        TimesPerYear,
        SubjectsPerYear,
        Share,
    }

    private static (BilingualText Words, string Name) Words(Input input) => input switch
    {
        Input.Hours => (new("số giờ", "the hours"), "hours"),
        Input.Services => (new("chi phí dịch vụ", "the services"), "services"),
        Input.Fees => (new("phí, lệ phí", "the fees"), "fees"),
        Input.TimesPerYear => (new("số lần trong năm", "the times a year"), "timesPerYear"),
        Input.SubjectsPerYear => (new("số đối tượng", "the subjects a year"), "subjectsPerYear"),
        _ => (new("tỷ lệ", "the share"), "share"),
    };

    // What a measure sets, by input; shares are looked at apart.
    private static IEnumerable<(Input Input, Estimate Value)> Sets(SimplificationMeasure measure)
    {
        var (hours, services, fees) = measure switch
        {
            IAmountMeasure amounts => (amounts.Hours, amounts.Services, amounts.Fees),
            SimplificationMeasure.ShorterTask task => (task.Hours, null, null),
            SimplificationMeasure.LowerFee fee => (null, null, fee.Fees),
            _ => (null, null, null),
        };
        var times = (measure as SimplificationMeasure.LowerFrequency)?.TimesPerYear;
        var subjects = (measure as SimplificationMeasure.FewerSubjects)?.SubjectsPerYear;
        foreach (var (input, value) in new[] { (Input.Hours, hours), (Input.Services, services), (Input.Fees, fees), (Input.TimesPerYear, times),
            (Input.SubjectsPerYear, subjects) })
        {
            if (value is not null)
            {
                yield return (input, value);
            }
        }

        if (measure is SimplificationMeasure.FileOnline online)
        {
            yield return (Input.Share, online.Share);
        }
    }

    private Estimate? Present(CostActivity activity, Input input) => input switch
    {
        Input.Hours => activity.Hours,
        Input.Services => activity.Services,
        Input.Fees => activity.Fees,
        Input.TimesPerYear => activity.TimesPerYear ?? sheet.TimesPerYear,
        Input.SubjectsPerYear => activity.SubjectsPerYear ?? sheet.SubjectsPerYear,
        _ => activity.Share,
    };

    private void CheckValues(IActivityMeasure measure, PlanStep step, string place)
    {
        var isSet = false;
        foreach (var (input, value) in Sets((SimplificationMeasure)measure))
        {
            isSet = true;
            var name = $"{place}.{Words(input).Name}";
            if (input == Input.Share)
            {
                continue;
            }

            if (value.Low.Sign < 0 || value.High > CostSheetCheck.Largest)
            {
                Error(PlanFindings.ValueOutOfRange, name, $"{value}: cần số từ 0 đến {CostSheetCheck.Largest.ToVietnamese()}",
                    $"{value}: expected 0 to {CostSheetCheck.Largest.ToEnglish()}");
                continue;
            }

            if (step.IsOfSheet && (input == Input.TimesPerYear ? sheet.TimesPerYear : sheet.SubjectsPerYear) is { } general && value.Likely > general.Likely)
            {
                Raises(name, input, general.Likely, value.Likely, string.Empty);
            }

            // Merging brings the hours of several together: they are compared with the sum.
            var targets = measure is SimplificationMeasure.MergeComponents ? [] : step.Targets;
            foreach (var activity in targets.Select(at => sheet.Activities[at]))
            {
                if (Present(activity, input) is { } old && value.Likely > old.Likely)
                {
                    Raises(name, input, old.Likely, value.Likely, activity.Id);
                }
            }

            if (measure is SimplificationMeasure.MergeComponents)
            {
                var sum = ExactSum.Of(step.Targets.Select(at => Present(sheet.Activities[at], input)?.Likely ?? ExactNumber.Zero));
                if (sum is { } together && value.Likely > together)
                {
                    Raises(name, input, together, value.Likely, string.Empty);
                }
            }
        }

        if (!isSet && measure is IAmountMeasure and not (SimplificationMeasure.ReplaceByData or SimplificationMeasure.MergeComponents))
        {
            Error(
                PlanFindings.NothingNamed,
                place,
                "chưa nêu số giờ, dịch vụ hoặc phí sau đơn giản hóa",
                "no hours, services or fees after the measure are given");
        }
    }

    private void Raises(string place, Input input, ExactNumber old, ExactNumber value, string activity) => Above(
        place,
        old,
        value,
        $"{Words(input).Words.Vi}{(activity.Length == 0 ? string.Empty : $" của công việc {PlainLine.Of(activity)}")} tăng",
        $"{Words(input).Words.En}{(activity.Length == 0 ? string.Empty : $" of activity {PlainLine.Of(activity)}")} rise");

    private void Above(string place, ExactNumber old, ExactNumber value, string vi, string en) => Warn(
        PlanFindings.CostRaised,
        place,
        $"{vi} từ {old.ToVietnamese(4)} thành {value.ToVietnamese(4)}: biện pháp làm tăng chi phí",
        $"{en} from {old.ToEnglish(4)} to {value.ToEnglish(4)}: the measure raises the cost");

    // Two measures in force at once, of which the order decides.
    private void CheckOrder()
    {
        for (var later = 1; later < steps.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (MeetInTime(steps[earlier].Measure, steps[later].Measure) && Meeting(steps[earlier], steps[later]) is { } what)
                {
                    Warn(
                        PlanFindings.OrderDecides,
                        Place(later),
                        $"cùng đặt {what.Vi} với {CostPlace.In(Place(earlier), Language.Vietnamese)}: thứ tự quyết định kết quả",
                        $"it sets {what.En} as {CostPlace.In(Place(earlier), Language.English)} does: the order decides");
                }
            }
        }
    }

    private BilingualText? Meeting(PlanStep first, PlanStep second)
    {
        var shared = first.Targets.Union(first.From).Intersect(second.Targets.Union(second.From)).ToList();
        if (shared.Count > 0 && (IsTying(first) || IsTying(second)) && (IsRemoving(first) || IsRemoving(second)))
        {
            return Of(shared[0], new BilingualText("sự tồn tại", "whether it stays,"));
        }

        foreach (var (input, value) in Sets(first.Measure))
        {
            foreach (var (other, later) in Sets(second.Measure))
            {
                if (input != other || (value == later && input != Input.Share))
                {
                    continue;
                }

                if (first.IsOfSheet && second.IsOfSheet)
                {
                    return Words(input).Words;
                }

                if (shared.Count > 0)
                {
                    return Of(shared[0], Words(input).Words);
                }
            }
        }

        return null;
    }

    private BilingualText Of(int at, BilingualText words) =>
        new($"{words.Vi} của công việc {PlainLine.Of(sheet.Activities[at].Id)}", $"{words.En} of activity {PlainLine.Of(sheet.Activities[at].Id)}");

    private static bool IsTying(PlanStep step) => step.Measure is SimplificationMeasure.MergeComponents or SimplificationMeasure.FileOnline;

    private static bool IsRemoving(PlanStep step) => step.Measure is SimplificationMeasure.MergeComponents or SimplificationMeasure.DropComponent
        or SimplificationMeasure.ReplaceByData { Hours: null, Services: null, Fees: null };

    private static bool MeetInTime(SimplificationMeasure first, SimplificationMeasure second) =>
        (first.InForceFrom ?? LocalDate.MinIsoValue) <= (second.InForceThrough ?? LocalDate.MaxIsoValue)
        && (second.InForceFrom ?? LocalDate.MinIsoValue) <= (first.InForceThrough ?? LocalDate.MaxIsoValue);

    private void CheckEffect()
    {
        var state = PlanState.Of(sheet);
        for (var i = 0; i < steps.Count; i++)
        {
            var next = state.After(steps[i]);
            var touches = sheet.Activities.Where((activity, at) => steps[i].Touches(activity, at)).Any();
            var isWrong = findings.Exists(finding => finding.Severity == FindingSeverity.Error && finding.Place.StartsWith(Place(i), StringComparison.Ordinal));
            if (!isWrong && steps[i].Measure is not SimplificationMeasure.ShorterProcessing && (!touches || next.Equals(state)))
            {
                findings.Add(new Finding(
                    PlanFindings.ChangesNothing,
                    FindingSeverity.Information,
                    Place(i),
                    new BilingualText("biện pháp không làm thay đổi gì: các biện pháp trước đã bỏ công việc, hoặc giá trị vẫn như cũ",
                        "the measure changes nothing: measures before it removed the activities, or the values are as before")));
            }

            CheckVolumes(state, steps[i], Place(i));
            state = next;
        }

        CheckSpans();
        StopsYears = findings.Exists(finding => finding.Severity == FindingSeverity.Error);
        if (sheet.Activities.Count > 0 && state.IsEmpty)
        {
            Error(PlanFindings.NoActivityLeft, "measures", "các biện pháp bỏ hết công việc mà không bãi bỏ thủ tục: chi phí sau là chưa biết",
                "the measures leave no activity and do not abolish the procedure: the cost after is unknown");
        }
    }
}
