using Cchc.Core.Costs;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Simplification;

namespace Cchc.Core.Tests.Simplification;

/// <summary>Small records and assumptions for tests by hand.</summary>
internal static class Records
{
    public static readonly LocalDate Day = new(2026, 9, 1);

    public static AssumptionSet Set(params Assumption[] assumptions) => new()
    {
        Name = "thử",
        Year = 2026,
        Incomes = [new HourlyIncome { Payer = CostPayer.Individual, Value = 60_000, Year = 2025, Series = "thử", Source = "một ví dụ" }],
        Assumptions = assumptions,
    };

    public static Procedure Of(params DossierComponent[] components) => Named("Cấp giấy phép thử", components);

    public static Procedure Named(string name, params DossierComponent[] components) => new()
    {
        Code = ProcedureCode.Parse("1.000001"),
        Name = name,
        Subjects = [new Subject("", "Công dân Việt Nam")],
        Online = OnlineService.Full.Instance,
        Channels = [Channel(SubmissionMethod.Online, new ProcessingTime.WorkingDays(5))],
        ComponentGroups = components.Length == 0 ? [] : [new ComponentGroup { Name = string.Empty, Components = components }],
    };

    public static Channel Channel(SubmissionMethod method, ProcessingTime time) => new() { Method = method, RawMethod = method.ToString(), Time = new StatedTime(time, "", "") };

    public static DossierComponent Paper(string name, int originals = 0, int copies = 1) => new() { Code = string.Empty, Name = name, Originals = originals, Copies = copies };

    public static IReadOnlyList<SimplificationCandidate> Find(Procedure procedure, SimplificationOptions? options = null) =>
        new SimplificationFinder(options ?? new SimplificationOptions { Date = Day }).Find(procedure);

    public static IEnumerable<SimplificationKind> Kinds(Procedure procedure, LocalDate? day = null) => Find(procedure, new SimplificationOptions { Date = day ?? Day }).Select(candidate => candidate.Rule.Kind);
}
