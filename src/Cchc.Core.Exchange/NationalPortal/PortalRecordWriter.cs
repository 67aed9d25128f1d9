using System.Text.Json;
using Cchc.Core.Procedures;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>Writes one procedure as an object of the national portal: the mirror of the mapper that reads it.</summary>
internal static class PortalRecordWriter
{
    private static readonly (string Departments, string Groups, AgencyRole Role)[] Roles =
    [
        ("departmentsExecuting", "unitGroupsExecuting", AgencyRole.Executing), ("departmentsAuthority", "unitGroupsAuthority", AgencyRole.Competent),
        ("departmentsAuthorized", "unitGroupsAuthorized", AgencyRole.Delegated), ("departmentsCoordinating", "unitGroupsCoordinating", AgencyRole.Coordinating),
    ];

    public static void Write(Utf8JsonWriter writer, Procedure procedure)
    {
        writer.WriteStartObject();
        Text(writer, "id", procedure.SourceId);
        writer.WriteString("code", procedure.Code.Raw);
        writer.WriteString("name", procedure.Name);
        writer.WriteString("type", PortalWords.Of(procedure));
        Text(writer, "state", PortalWords.StateOf(procedure));
        Text(writer, "formalityType", PortalWords.RegulationOf(procedure));
        Flags(writer, procedure);
        Array(writer, "executionSteps", procedure.Steps, step =>
        {
            writer.WriteString("name", step.Name);
            writer.WriteString("description", step.Description);
        });
        Array(writer, "executionMethods", procedure.Channels, channel => Channel(writer, channel));
        Array(writer, "executionCases", procedure.ComponentGroups, group =>
        {
            writer.WriteString("name", group.Name);
            Array(writer, "profileComponents", group.Components, component => Component(writer, component));
        });
        Array(writer, "cases", procedure.Cases, item =>
        {
            writer.WriteString("name", item.Name);
            writer.WriteString("code", item.Code);
            writer.WriteStartObject("processingDay");
            PortalTimeWriter.Write(writer, item.Time, "qty", "type");
            writer.WriteEndObject();
        });
        Array(writer, "categoriesDetails", procedure.Fields, field => Named(writer, field.Code, field.Name));
        Array(writer, "subjectTypesDetails", procedure.Subjects, subject => Named(writer, subject.Code, subject.Name));
        Array(writer, "resultsDetails", procedure.Results, result => Named(writer, result.Code, result.Name));
        Array(writer, "legalBasisesDetails", procedure.LegalBases, basis => Named(writer, basis.Number, basis.Title));
        Agencies(writer, procedure.Agencies);
        Service(writer, procedure);
        writer.WriteEndObject();
    }

    private static void Channel(Utf8JsonWriter writer, Channel channel)
    {
        writer.WriteString("submissionMethod", PortalWords.Of(channel));
        PortalTimeWriter.Write(writer, channel.Time, "processingTime", "processingTimeUnit");
        writer.WriteString("description", channel.Description);
        Array(writer, "fees", channel.Fees, fee =>
        {
            writer.WriteString("type", PortalWords.Of(fee));
            if (fee.Amount is { } amount)
            {
                writer.WriteNumber("value", amount);
            }

            Text(writer, "currencyName", fee.Currency);
            writer.WriteString("description", fee.Description);
            if (fee.Tariff is { } tariff)
            {
                writer.WriteStartObject("attachment");
                writer.WriteString("fileId", tariff.Id);
                writer.WriteString("fileName", tariff.Name);
                writer.WriteEndObject();
            }
        });
    }

    private static void Component(Utf8JsonWriter writer, DossierComponent component)
    {
        writer.WriteString("code", component.Code);
        writer.WriteString("name", component.Name);
        if (component.Originals is { } originals)
        {
            writer.WriteNumber("originalQty", originals);
        }

        if (component.Copies is { } copies)
        {
            writer.WriteNumber("copyQty", copies);
        }

        writer.WriteBoolean("required", component.IsMarkedRequired);
        writer.WriteBoolean("hasElectronicForm", component.HasElectronicForm);
        writer.WriteBoolean("isProcessingResult", component.IsProcessingResult);
        Array(writer, "attachments", component.Forms, form =>
        {
            writer.WriteString("id", form.Id);
            writer.WriteString("fileName", form.Name);
            writer.WriteString("filePath", form.Address);
            Text(writer, "bucketName", form.Bucket);
        });
    }

    private static void Agencies(Utf8JsonWriter writer, IReadOnlyList<Agency> agencies)
    {
        foreach (var (departments, groups, role) in Roles)
        {
            Array(writer, departments, [.. agencies.Where(agency => agency.Role == role && agency.Code.Length > 0)], agency =>
                Named(writer, agency.Code, agency.Name));
            Array(writer, groups, [.. agencies.Where(agency => agency.Role == role && agency.Code.Length == 0)], agency =>
                writer.WriteString("name", agency.Name));
        }

        if (agencies.FirstOrDefault(agency => agency.Role == AgencyRole.Announcing) is { } announcing)
        {
            writer.WriteString("departmentPromulgateCode", announcing.Code);
            writer.WriteString("departmentPromulgateName", announcing.Name);
        }
    }

    private static void Flags(Utf8JsonWriter writer, Procedure procedure)
    {
        writer.WriteBoolean("isInternal", procedure.IsInternal);
        foreach (var (name, level) in PortalServiceMapper.Flags)
        {
            writer.WriteBoolean(name, procedure.Levels.HasFlag(level));
        }

        writer.WriteBoolean("isFullProcess", procedure.Online is OnlineService.Full);
        writer.WriteBoolean("isSharedService", procedure.IsSharedService);
        writer.WriteBoolean("isOfflineOnly", procedure.IsOfflineOnly);
        writer.WriteBoolean("isNonTerritorial", procedure.IsNonTerritorial);
    }

    private static void Service(Utf8JsonWriter writer, Procedure procedure)
    {
        Text(writer, "requirementsAndConditions", procedure.Conditions);
        Text(writer, "description", procedure.Description.Length > 0 ? procedure.Description : procedure.Conditions);
        Text(writer, "note", procedure.Note);
        Text(writer, "keywords", procedure.Keywords);
        Text(writer, "dossierReceivingAddresses", procedure.ReceivingAddress);
        Array(writer, "serviceGroupsDetails", procedure.ServiceGroups, group =>
        {
            writer.WriteString("name", group.Name);
            writer.WriteString("type", group.Audience);
        });
        Array(writer, "returningMethods", procedure.ReturnMethods, method =>
        {
            writer.WriteString("type", method.Submitted);
            writer.WriteStartArray("value");
            foreach (var place in method.Places)
            {
                writer.WriteStringValue(place);
            }

            writer.WriteEndArray();
        });
        if (procedure.Announcement is { } announcement)
        {
            Announcement(writer, announcement);
        }

        Moment(writer, "createdAt", procedure.CreatedAt);
        Moment(writer, "updatedAt", procedure.UpdatedAt);
    }

    private static void Announcement(Utf8JsonWriter writer, AnnouncementReference announcement)
    {
        writer.WriteStartObject("procedureProposal");
        writer.WriteString("proposalNumber", announcement.Number);
        Moment(writer, "decisionDate", announcement.SignedOn is { } date ? PortalServiceMapper.MomentOf(date) : null);
        Moment(writer, "publicationDate", announcement.PublishedAt);
        if (announcement.Issuer.Length > 0)
        {
            writer.WriteStartObject("issuingAgency");
            writer.WriteString("name", announcement.Issuer);
            writer.WriteEndObject();
        }

        Text(writer, "proposalType", announcement.RawKind);
        writer.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter writer, string code, string name)
    {
        writer.WriteString("code", code);
        writer.WriteString("name", name);
    }

    private static void Moment(Utf8JsonWriter writer, string name, NodaTime.Instant? moment)
    {
        if (moment is { } known && PortalServiceMapper.IsStated(known))
        {
            writer.WriteNumber(name, known.ToUnixTimeMilliseconds());
        }
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > 0)
        {
            writer.WriteString(name, text);
        }
    }

    private static void Array<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
