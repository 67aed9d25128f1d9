using Cchc.Core.Calendars;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>
/// The counts over a catalogue for one agency or one field (số đếm từ danh mục theo cơ quan, lĩnh vực): of the procedures whose record names it. An agency
/// is known by its name, in capitals or not; a record that names a kind of agencies, such as "Ủy ban nhân dân cấp xã", names none of them.
/// </summary>
internal sealed class CatalogueGroups
{
    private readonly Dictionary<string, List<Procedure>> procedures = new(StringComparer.Ordinal);
    private readonly IndicatorKey? by;
    private readonly LocalDate to;
    private readonly WorkingCalendar calendar;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="by">By what dossiers are grouped; only agencies or fields alone have counts.</param>
    /// <param name="to">The last day of the period, whose versions count.</param>
    /// <param name="calendar">The working days.</param>
    public CatalogueGroups(ProcedureCatalogue catalogue, IReadOnlyList<IndicatorKey> by, LocalDate to, WorkingCalendar calendar)
    {
        (this.to, this.calendar) = (to, calendar);
        this.by = by.Count == 1 && by[0] is IndicatorKey.Agency or IndicatorKey.Field ? by[0] : null;
        if (this.by is null)
        {
            return;
        }

        foreach (var procedure in catalogue.AsOf(to).Procedures)
        {
            foreach (var name in Names(procedure).Distinct(StringComparer.Ordinal))
            {
                if (!procedures.TryGetValue(name, out var all))
                {
                    procedures[name] = all = [];
                }

                all.Add(procedure);
            }
        }
    }

    /// <summary>The group with its counts; without them where no record names it.</summary>
    public IndicatorGroup With(IndicatorGroup group) => by is null || group.IsRest || group.Keys[0] is not { } key
        || !procedures.TryGetValue(Known(key), out var named) ? group
        : group.With(CatalogueCounts.Of(new ProcedureCatalogue(named), null, to, null, calendar));

    private IEnumerable<string> Names(Procedure procedure) => by == IndicatorKey.Field
        ? procedure.Fields.Select(field => field.Code).Where(code => !string.IsNullOrEmpty(code))
        : procedure.Agencies.Where(agency => agency.Role is AgencyRole.Executing or AgencyRole.Competent).Select(agency => Known(agency.Name))
            .Where(name => name.Length > 0);

    private string Known(string name) => by == IndicatorKey.Field ? name : VietnameseText.Clean(name).ToLowerInvariant();
}
