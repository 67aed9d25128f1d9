using Cchc.Core.Procedures;

namespace Cchc.Core.Exchange;

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
