using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

/// <summary>
/// A sheet, or a pair of sheets, taken apart: the inputs, each once, and the activities as terms over them. Activities that are the same on both sides are
/// shared, so that they cancel in the saving exactly. One-off activities and those of officials are left out, as in the yearly total.
/// </summary>
internal sealed class SimulationModel
{
    private readonly List<SimulationInput> inputs = [];
    private readonly Dictionary<(string Place, Estimate Value), int> slots = [];

    private SimulationModel()
    {
    }

    /// <summary>All inputs, certain ones too; the place in the list is the slot.</summary>
    public IReadOnlyList<SimulationInput> Inputs => inputs;

    /// <summary>Activities that are the same before and after.</summary>
    public IReadOnlyList<SimulationTerm> Both { get; private set; } = [];

    /// <summary>Activities of the first sheet alone.</summary>
    public IReadOnlyList<SimulationTerm> Before { get; private set; } = [];

    /// <summary>Activities of the second sheet alone.</summary>
    public IReadOnlyList<SimulationTerm> After { get; private set; } = [];

    /// <summary>Takes complete sheets apart.</summary>
    public static SimulationModel Of(ComplianceCost before, ComplianceCost? after)
    {
        var model = new SimulationModel();
        var first = model.Terms(before.Sheet, string.Empty);
        if (after is null)
        {
            model.Before = first;
            return model;
        }

        var second = model.Terms(after.Sheet, "after.");
        var used = new HashSet<int>(second.SelectMany(term => term.Slots));
        for (var i = 0; i < model.inputs.Count; i++)
        {
            // An input of the first sheet that the second does not use is named as one of the first.
            if (!used.Contains(i) && !model.inputs[i].Place.StartsWith("after.", StringComparison.Ordinal))
            {
                model.inputs[i] = model.inputs[i] with { Place = "before." + model.inputs[i].Place };
            }
        }

        var rest = second.ToList();
        var both = first.Where(rest.Remove).ToList();
        var shared = both.ToList();
        model.Before = first.Where(term => !shared.Remove(term)).ToList();
        (model.Both, model.After) = (both, rest);
        return model;
    }

    private List<SimulationTerm> Terms(CostSheet sheet, string prefix)
    {
        var check = new CostSheetCheck(sheet);
        var terms = new List<SimulationTerm>(sheet.Activities.Count);
        for (var i = 0; i < sheet.Activities.Count; i++)
        {
            if (check.Read(i) is { } read && !read.Activity.IsOneOff && read.Activity.Payer != CostPayer.Official)
            {
                terms.Add(Term(read, prefix));
            }
        }

        return terms;
    }

    private SimulationTerm Term(ActivityInputs read, string prefix)
    {
        var activity = read.Activity;
        var own = $"activities \"{PlainLine.Of(activity.Id)}\".";
        var hours = Slot(own + "hours", read.Hours, prefix);
        var income = read.Income is null
            ? Slot("nothing", 0, string.Empty)
            : Slot(activity.Income is null ? $"incomes \"{activity.Payer}\".value" : own + "income.value", read.Income.Value, prefix);
        return new SimulationTerm(
            hours,
            income,
            Slot("overhead", read.Overhead, prefix),
            Slot(own + "services", read.Services, prefix),
            Slot(own + "fees", read.Fees, prefix),
            Slot(activity.TimesPerYear is null ? "timesPerYear" : own + "timesPerYear", read.TimesPerYear, prefix),
            Slot(activity.SubjectsPerYear is null ? "subjectsPerYear" : own + "subjectsPerYear", read.SubjectsPerYear, prefix),
            Slot(own + "share", activity.Share, prefix));
    }

    // The same place with the same range is the same input, on either side: it is drawn once.
    private int Slot(string place, Estimate value, string prefix)
    {
        if (slots.TryGetValue((place, value), out var slot))
        {
            return slot;
        }

        slot = inputs.Count;
        slots.Add((place, value), slot);
        inputs.Add(new SimulationInput(prefix + place, value) { Slot = slot });
        return slot;
    }
}
