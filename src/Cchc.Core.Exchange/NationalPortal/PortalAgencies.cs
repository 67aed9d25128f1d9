using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>Reads the agencies of a portal record: departments with codes, and groups of agencies that have only a name.</summary>
internal static class PortalAgencies
{
    private static readonly (string Name, AgencyRole Role)[] Departments =
    [
        ("departmentsExecuting", AgencyRole.Executing), ("departmentsAuthority", AgencyRole.Competent),
        ("departmentsAuthorized", AgencyRole.Delegated), ("departmentsCoordinating", AgencyRole.Coordinating),
    ];

    private static readonly (string Name, AgencyRole Role)[] Groups =
    [
        ("unitGroupsExecuting", AgencyRole.Executing), ("unitGroupsAuthority", AgencyRole.Competent),
        ("unitGroupsAuthorized", AgencyRole.Delegated), ("unitGroupsCoordinating", AgencyRole.Coordinating),
    ];

    /// <summary>Agencies as they are read back after they were written: departments, groups, each by role, and one that announces.</summary>
    public static IEnumerable<Agency> AsRead(IReadOnlyList<Agency> agencies)
    {
        var clean = agencies.Select(agency => agency with { Code = VietnameseText.Clean(agency.Code), Name = VietnameseText.Clean(agency.Name) }).ToList();
        return Departments.SelectMany(list => clean.Where(agency => agency.Role == list.Role && agency.Code.Length > 0))
            .Concat(Groups.SelectMany(list => clean.Where(agency => agency.Role == list.Role && agency.Code.Length == 0)))
            .Concat(clean.Where(agency => agency.Role == AgencyRole.Announcing).Take(1).Where(agency => agency.Name.Length > 0));
    }

    public static List<Agency> Read(PortalElement record)
    {
        var agencies = new List<Agency>();
        foreach (var (name, role) in Departments)
        {
            agencies.AddRange(record.Items(name).Select(item => new Agency(role, item.Clean("code"), item.Clean("name"))));
        }

        foreach (var (name, role) in Groups)
        {
            agencies.AddRange(record.Items(name).Select(item => new Agency(role, string.Empty, item.Clean("name"))));
        }

        var announcing = record.Clean("departmentPromulgateName");
        if (announcing.Length > 0)
        {
            agencies.Add(new Agency(AgencyRole.Announcing, record.Clean("departmentPromulgateCode"), announcing));
        }

        return agencies;
    }
}
