using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;

namespace Cchc.Core.Simplification;

/// <summary>What one candidate would save, and the sheet and measure of its plan.</summary>
internal sealed class Saving(CostSheet sheet, Func<string, MeasureBasis?, SimplificationMeasure>? measure, bool isPart)
{
    public Estimate? Hours { get; init; }

    public Estimate? Money { get; init; }

    public ProcessingTime? TimeBefore { get; init; }

    public ProcessingTime? TimeAfter { get; init; }

    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    public HourlyIncome? Income { get; init; }

    /// <summary>The draft. Its basis is the first text that was read, else the first; a convention is none.</summary>
    public SimplificationPlan Plan(SimplificationRule rule, string words, IReadOnlyList<AuditSource> sources)
    {
        var laws = sources.Where(source => source.Standing != AuditStanding.Convention).ToList();
        var law = laws.Find(source => !source.IsQuestion) ?? (laws.Count > 0 ? laws[0] : null);
        var basis = law is null ? null : new MeasureBasis(law.Text);
        var what = words.Length > 0 ? $"{rule.Title.Vi}: {words}" : rule.Title.Vi;
        return new SimplificationPlan
        {
            Name = isPart ? $"Dự thảo phương án, chỉ gồm công việc thay đổi: {rule.Title.Vi}" : $"Dự thảo phương án: {rule.Title.Vi}",
            Before = sheet,
            Measures = measure is null ? [] : [measure(what, basis)],
        };
    }

    /// <summary>A cut of a processing time.</summary>
    public static Func<string, MeasureBasis?, SimplificationMeasure> Shorter(ProcessingTime before, ProcessingTime? after) => (what, basis) =>
        new SimplificationMeasure.ShorterProcessing
        {
            Id = SavingEstimate.MeasureId,
            Description = what,
            LegalBasis = basis,
            Cut = new ProcessingTimeCut([new ProcessingTimeCut.Case(string.Empty, before, after ?? new ProcessingTime.NotStated("cần điền"))]),
        };
}
