using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.LegacyPackets;

/// <summary>What the legacy packet carries of a record of the portal, said a second time and independently of the writer.</summary>
internal static class LegacyReduction
{
    public static Procedure Of(Procedure source) => new()
    {
        Code = source.Code,
        Name = source.Name,
        SourceId = source.SourceId,
        Kind = source.Kind,
        RawKind = source.Kind switch { ProcedureKind.Standard => "Tiêu chuẩn", ProcedureKind.Local => "Đặc thù", ProcedureKind.Internal => "Nội bộ", _ => source.RawKind },
        IsInternal = source.Kind is ProcedureKind.Internal or ProcedureKind.InterlinkedInternal,
        State = source.State == ProcedureState.Updated ? ProcedureState.Active : source.State,
        RawState = source.State == ProcedureState.Other ? source.RawState : "1",
        Announcement = source.Announcement is { Number.Length: > 0 } decision ? new AnnouncementReference { Number = decision.Number } : null,
        CreatedAt = ToTheSecond(source.CreatedAt),
        UpdatedAt = ToTheSecond(source.UpdatedAt),
        SubjectDescription = source.SubjectDescription,
        ReceivingAddress = source.ReceivingAddress,
        Conditions = source.Conditions,
        Keywords = source.Keywords,
        Description = source.Description,
        Levels = source.Levels & (AdministrativeLevels.Ministry | AdministrativeLevels.Province | AdministrativeLevels.District | AdministrativeLevels.Commune),
        Fields = source.Fields,
        Subjects = source.Subjects,
        Results = source.Results,
        LegalBases = source.LegalBases,
        Steps = [.. source.Steps.Select(step => new Step("", string.Join("\n", new[] { step.Name, step.Description }.Where(text => text.Length > 0))) { CaseName = step.CaseName })],
        Channels = [.. source.Channels.Select(Channel)],
        ComponentGroups = [.. source.ComponentGroups.Select(group => group with { Components = [.. group.Components.Select(Component)] })],
        Agencies = [.. source.Agencies.OrderBy(agency => agency.Role)],
        Links = [.. source.Links.Where(link => link.Kind != ProcedureLinkKind.Replaces).OrderBy(link => link.Kind)],
        ServiceGroups = [.. source.ServiceGroups.Select(group => group with { Audience = "" })],
    };

    private static Channel Channel(Channel channel) => channel with
    {
        RawMethod = channel.Method switch { SubmissionMethod.InPerson => "1", SubmissionMethod.Online => "2", SubmissionMethod.Postal => "3", _ => channel.RawMethod },
        Time = Time(channel.Time),
        Fees = [.. channel.Fees.Select(fee => fee with { RawKind = fee.Kind switch { FeeKind.Charge => "1", FeeKind.Levy => "2", FeeKind.Price => "Giá", _ => fee.RawKind }, Tariff = fee.Tariff is { Name.Length: > 0 } file ? new FormFile(file.Name, string.Empty, file.Address) : null })],
    };

    private static StatedTime Time(StatedTime time)
    {
        var unit = time.RawUnit switch { "WORKING_DAY" => "Ngày làm việc", "DAY" => "Ngày", "HOUR" => "Giờ", "MONTH" => "Tháng", "YEAR" => "Năm", "OTHER" => "Khác", var other => other };
        var words = $"{time.RawValue} {unit}".Trim();
        var read = time.Time switch { ProcessingTime.NotStated => new ProcessingTime.NotStated(words), ProcessingTime.Unreadable => new ProcessingTime.Unreadable(words), var same => same };
        return new StatedTime(read, time.RawValue, unit);
    }

    private static DossierComponent Component(DossierComponent component)
    {
        var file = component.Forms.Count > 0 ? component.Forms[0] : new FormFile("");
        var formName = component.FormName.Length > 0 ? component.FormName : VietnameseText.ToNfc(file.Name).Trim();
        return component with
        {
            HasElectronicForm = false,
            IsProcessingResult = false,
            IsMarkedRequired = false,
            FormName = formName,
            Forms = file.Name.Length + file.Address.Length == 0 ? [] : [new FormFile(file.Name.Length > 0 ? file.Name : formName, "", file.Address)],
        };
    }

    private static Instant? ToTheSecond(Instant? moment) => moment is { } known ? Instant.FromUnixTimeSeconds(known.ToUnixTimeSeconds()) : null;
}
