using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>Reads what a portal record says beyond the parts that the law requires: levels, online service, return of results, its own life.</summary>
internal static class PortalServiceMapper
{
    private static readonly Offset Vietnam = Offset.FromHours(7);

    private static readonly (string Name, AdministrativeLevels Level)[] LevelFlags =
    [
        ("isMinistry", AdministrativeLevels.Ministry), ("isProvince", AdministrativeLevels.Province), ("isWard", AdministrativeLevels.Commune),
        ("isOtherAgency", AdministrativeLevels.OtherAgency), ("isVertical", AdministrativeLevels.Vertical),
            ("isUndetermined", AdministrativeLevels.Undetermined),
    ];

    public static IReadOnlyList<(string Name, AdministrativeLevels Level)> Flags => LevelFlags;

    public static Procedure Add(Procedure procedure, PortalElement record)
    {
        var conditions = record.Text("requirementsAndConditions");
        var description = record.Text("description");
        var state = record.Clean("state");
        var regulation = record.Clean("formalityType");
        return procedure with
        {
            IsInternal = record.Flag("isInternal"),
            Regulation = Regulation(record, regulation),
            RawRegulation = regulation,
            Levels = LevelFlags.Aggregate(AdministrativeLevels.None, (levels, flag) => record.Flag(flag.Name) ? levels | flag.Level : levels),
            Online = record.Flag("isFullProcess") ? OnlineService.Full.Instance : OnlineService.NotStated.Instance,
            IsOfflineOnly = record.Flag("isOfflineOnly"),
            IsNonTerritorial = record.Flag("isNonTerritorial"),
            IsSharedService = record.Flag("isSharedService"),
            ReturnMethods = [.. record.Items("returningMethods")
                .Select(item => new ReturnMethod { Submitted = item.Clean("type"), Places = item.Texts("value") })],
            ReceivingAddress = record.Text("dossierReceivingAddresses"),
            ServiceGroups = [.. record.Items("serviceGroupsDetails").Select(item => new ServiceGroup(item.Clean("name"), item.Clean("type")))],
            Keywords = record.Text("keywords"),
            Conditions = conditions,
            Description = description == conditions ? string.Empty : description,
            Note = record.Text("note"),
            Announcement = record.Object("procedureProposal") is { } proposal ? Announcement(proposal) : null,
            State = State(record, state),
            RawState = state,
            SourceId = record.Clean("id"),
            CreatedAt = record.Moment("createdAt"),
            UpdatedAt = record.Moment("updatedAt"),
        };
    }

    /// <summary>The day of a moment in Vietnam.</summary>
    public static LocalDate DateOf(Instant moment) => moment.WithOffset(Vietnam).Date;

    /// <summary>The first moment of a day in Vietnam, as the portal writes days; null when it has none for it.</summary>
    public static Instant? MomentOf(LocalDate date) =>
        date.WithCalendar(CalendarSystem.Iso) is { Year: >= 1 } day && day.AtMidnight().WithOffset(Vietnam).ToInstant() is var moment && IsStated(moment)
            ? moment : null;

    /// <summary>Whether the portal can state a moment, milliseconds aside.</summary>
    public static bool IsStated(Instant moment) => moment.ToUnixTimeMilliseconds() is >= PortalElement.EarliestMoment and <= PortalElement.LatestMoment;

    private static AnnouncementReference? Announcement(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Proposal);
        var announcement = new AnnouncementReference
        {
            Number = item.Clean("proposalNumber"),
            SignedOn = item.MomentOfDay("decisionDate") is { } moment ? DateOf(moment) : null,
            PublishedAt = item.Moment("publicationDate"),
            Issuer = item.Object("issuingAgency")?.Clean("name") ?? string.Empty,
            RawKind = item.Clean("proposalType"),
        };
        return announcement == new AnnouncementReference { Number = string.Empty } ? null : announcement;
    }

    private static ProcedureState State(PortalElement record, string state)
    {
        switch (state)
        {
            case "ACTIVE": return ProcedureState.Active;
            case "UPDATED": return ProcedureState.Updated;
            case "": return ProcedureState.Other;
            default:
                record.Findings.Add(RecordFindings.UnknownState, FindingSeverity.Information, "state",
                    $"trạng thái {RecordFindings.Quote(state)} không có trong danh mục", $"unknown state {RecordFindings.Quote(state)}");
                return ProcedureState.Other;
        }
    }

    private static RegulationKind Regulation(PortalElement record, string regulation)
    {
        switch (regulation)
        {
            case "ASSIGNED_REGULATION": return RegulationKind.Assigned;
            case "NOT_ASSIGNED_REGULATION": return RegulationKind.NotAssigned;
            case "CENTRAL_REGULATION": return RegulationKind.Central;
            case "LOCAL_REGULATION": return RegulationKind.Local;
            case "OTHER" or "": return RegulationKind.Other;
            default:
                record.Findings.Add(RecordFindings.UnknownRegulation, FindingSeverity.Information, "formalityType",
                    $"hình thức quy định {RecordFindings.Quote(regulation)} không có trong danh mục",
                    $"unknown kind of regulation {RecordFindings.Quote(regulation)}");
                return RegulationKind.Other;
        }
    }
}
