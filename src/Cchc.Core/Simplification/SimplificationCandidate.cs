using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <summary>
/// Something of a procedure that could be simplified (nội dung đề nghị xem xét đơn giản hóa): a question to those who know the procedure, never a verdict,
/// with its place in the record, the articles behind it and a bounded estimate of what would be saved. Equal when all parts are.
/// </summary>
public sealed record SimplificationCandidate
{
    internal SimplificationCandidate()
    {
    }

    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The number inside the procedure, from 1, in the order of the rules and of the record.</summary>
    public required int Number { get; init; }

    /// <summary>The rule.</summary>
    public required SimplificationRule Rule { get; init; }

    /// <summary>The place in the record, such as <c>componentGroups[0].components[2]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The same for people, such as "thành phần hồ sơ 3".</summary>
    public required BilingualText Place { get; init; }

    /// <summary>The words of the record that are meant, clean; empty when the record says nothing there.</summary>
    public required string Words { get; init; }

    /// <summary>The question, as an official would ask it.</summary>
    public required BilingualText Question { get; init; }

    /// <summary>The texts behind it in force on the day that was asked for, each with how well it is known.</summary>
    public required IReadOnlyList<AuditSource> Sources { get; init => field = ValueList.Of(value); } = ValueList.Empty<AuditSource>();

    /// <summary>Hours of the applicant saved by one dossier: low, likely, high; null when not known.</summary>
    public Estimate? Hours { get; init; }

    /// <summary>Money saved by one dossier by the statutory method (TT 02/2017/TT-VPCP, art. 27): low, likely, high; null when not known.</summary>
    public Estimate? Money { get; init; }

    /// <summary>The processing time that could be shorter; null for what is no question of time.</summary>
    public ProcessingTime? TimeBefore { get; init; }

    /// <summary>What it is compared with; null when there is nothing to compare it with.</summary>
    public ProcessingTime? TimeAfter { get; init; }

    /// <summary>Dossiers a year; null when not known.</summary>
    public ExactNumber? DossiersPerYear { get; init; }

    /// <summary>Where the number of dossiers comes from; null when it is not known.</summary>
    public BilingualText? DossiersSource { get; init; }

    /// <summary>The effort of carrying it out, as the assumptions grade it; null when they do not.</summary>
    public Estimate? Effort { get; init; }

    /// <summary>The assumptions used, effort included; empty when none was.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init => field = ValueList.Of(value); } = ValueList.Empty<Assumption>();

    /// <summary>The income used; null when none was.</summary>
    public HourlyIncome? Income { get; init; }

    /// <summary>
    /// The draft of a plan: only the activities that change, with ranges and their evidence. For questions of time the activities of the record, open.
    /// </summary>
    public required SimplificationPlan Plan { get; init; }

    /// <summary>Code and number, such as <c>1.001193/2</c>.</summary>
    public string Id => $"{Procedure.Value}/{(ExactNumber)Number}";

    /// <summary>Whether one of the texts was not read, is second hand, or is no text of law.</summary>
    public bool IsToBeChecked => Sources.Any(source => source.IsQuestion);

    /// <summary>Hours saved in a year; null when hours or dossiers are not known.</summary>
    public Estimate? HoursPerYear => Times(Hours);

    /// <summary>Money saved in a year; null when money or dossiers are not known.</summary>
    public Estimate? MoneyPerYear => Times(Money);

    /// <summary>Identifier and question.</summary>
    /// <returns>One line in Vietnamese.</returns>
    public override string ToString() => $"{Id} {Rule.Code} {Question.Vi}";

    private Estimate? Times(Estimate? one) => one is null || DossiersPerYear is not { } dossiers ? null
        : new Estimate(one.Low * dossiers, one.Likely * dossiers, one.High * dossiers);
}
