using Cchc.Core.Procedures.Times;
using NodaTime;

namespace Cchc.Core.Procedures.Validation;

/// <summary>A procedure as the rules see it: what several of them need is worked out once.</summary>
internal sealed class ProcedureView(Procedure procedure, LocalDate asked)
{
    private IReadOnlyList<ComponentView>? components;
    private IReadOnlyList<RowTime>? rows;

    public Procedure Procedure { get; } = procedure;

    /// <summary>The day whose law applies: the day asked for, or the nearest day of the version's validity.</summary>
    public LocalDate Date { get; } = Nearest(procedure.Validity, asked);

    public IReadOnlyList<ComponentView> Components => components ??=
        [.. Procedure.ComponentGroups.SelectMany((group, i) => group.Components.Select((component, k) => new ComponentView(i, k, group, component)))];

    public IReadOnlyList<RowTime> Rows => rows ??= Procedure.ReadRowTimes();

    private static LocalDate Nearest(Validity validity, LocalDate asked) =>
        validity.From is { } from && asked < from ? from : validity.Through is { } through && asked > through ? through : asked;
}
