using Cchc.Core.Procedures.Times;
using NodaTime;

namespace Cchc.Core.Procedures.Validation;

/// <summary>A procedure as the rules see it: what several of them need is worked out once.</summary>
/// <param name="procedure">The procedure.</param>
/// <param name="asked">The day asked for.</param>
/// <param name="forms">What was read out of texts before in the same run; null for nothing.</param>
internal sealed class ProcedureView(Procedure procedure, LocalDate asked, TextForms? forms = null)
{
    private ComponentView[]? components;
    private List<ComponentView[]>? groups;
    private IReadOnlyList<RowTime>? rows;
    private FieldTimes? fieldTimes;

    public Procedure Procedure { get; } = procedure;

    /// <summary>The day whose law applies: the day asked for, or the nearest day of the version's validity.</summary>
    public LocalDate Date { get; } = Nearest(procedure.Validity, asked);

    public TextForms Forms { get; } = forms ?? new TextForms();

    public IReadOnlyList<ComponentView> Components => components ??= [.. Groups.SelectMany(group => group)];

    /// <summary>The components group by group; groups without any are left out.</summary>
    public IReadOnlyList<ComponentView[]> Groups => groups ??= Grouped();

    public IReadOnlyList<RowTime> Rows => rows ??= Procedure.ReadRowTimes(Forms.Times);

    /// <summary>The times of channels and cases where they share none.</summary>
    public FieldTimes FieldTimes => fieldTimes ??= FieldTimes.Of(this);

    private List<ComponentView[]> Grouped()
    {
        var all = new List<ComponentView[]>(Procedure.ComponentGroups.Count);
        for (var i = 0; i < Procedure.ComponentGroups.Count; i++)
        {
            var owner = Procedure.ComponentGroups[i];
            if (owner.Components.Count > 0)
            {
                var group = new ComponentView[owner.Components.Count];
                for (var k = 0; k < group.Length; k++)
                {
                    group[k] = new ComponentView(i, k, owner, owner.Components[k]);
                }

                all.Add(group);
            }
        }

        return all;
    }

    private static LocalDate Nearest(Validity validity, LocalDate asked) =>
        validity.From is { } from && asked < from ? from : validity.Through is { } through && asked > through ? through : asked;
}
