using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cchc.Benchmarks;

/// <summary>The usual way to read such a file: plain classes of the same shape and a source-generated serializer. The baseline of the catalogue's benchmarks.</summary>
public sealed class LineDto
{
    public string? Format { get; set; }
    public string? DataVersion { get; set; }
    public int? Procedures { get; set; }
    public int? LocalVersions { get; set; }
    public int? Announcements { get; set; }
    public ProcedureDto? Procedure { get; set; }
}

public sealed class ProcedureDto
{
    public string? Code { get; set; }
    public string? RawCode { get; set; }
    public string? Name { get; set; }
    public string? Kind { get; set; }
    public string? RawKind { get; set; }
    public bool IsInternal { get; set; }
    public string? Regulation { get; set; }
    public string? RawRegulation { get; set; }
    public List<string>? Levels { get; set; }
    public List<CodeAndNameDto>? Fields { get; set; }
    public List<AgencyDto>? Agencies { get; set; }
    public List<CodeAndNameDto>? Subjects { get; set; }
    public List<StepDto>? Steps { get; set; }
    public List<ChannelDto>? Channels { get; set; }
    public List<CaseDto>? Cases { get; set; }
    public List<GroupDto>? ComponentGroups { get; set; }
    public List<CodeAndNameDto>? Results { get; set; }
    public List<LegalBasisDto>? LegalBases { get; set; }
    public string? Conditions { get; set; }
    public OnlineDto? Online { get; set; }
    public bool IsOfflineOnly { get; set; }
    public string? Proactive { get; set; }
    public bool IsNonTerritorial { get; set; }
    public bool IsSharedService { get; set; }
    public List<ReturnMethodDto>? ReturnMethods { get; set; }
    public string? ReceivingAddress { get; set; }
    public string? SubjectDescription { get; set; }
    public List<ServiceGroupDto>? ServiceGroups { get; set; }
    public List<LinkDto>? Links { get; set; }
    public string? Keywords { get; set; }
    public string? Description { get; set; }
    public string? Note { get; set; }
    public ValidityDto? Validity { get; set; }
    public ReferenceDto? Announcement { get; set; }
    public string? State { get; set; }
    public string? RawState { get; set; }
    public string? SourceId { get; set; }
    public DateTime? CreatedAt { get; set; }
    public DateTime? UpdatedAt { get; set; }
}

public sealed class CodeAndNameDto { public string? Code { get; set; } public string? Name { get; set; } }

public sealed class AgencyDto { public string? Role { get; set; } public string? Code { get; set; } public string? Name { get; set; } }

public sealed class StepDto { public string? Name { get; set; } public string? Description { get; set; } public string? Actor { get; set; } public string? CaseName { get; set; } }

public sealed class ChannelDto
{
    public string? Method { get; set; }
    public string? RawMethod { get; set; }
    public TimeDto? Time { get; set; }
    public string? Description { get; set; }
    public List<FeeDto>? Fees { get; set; }
}

public sealed class FeeDto
{
    public string? Kind { get; set; }
    public string? RawKind { get; set; }
    public decimal? Amount { get; set; }
    public string? RawAmount { get; set; }
    public string? Currency { get; set; }
    public string? Description { get; set; }
    public FileDto? Tariff { get; set; }
}

public sealed class FileDto { public string? Name { get; set; } public string? Id { get; set; } public string? Address { get; set; } }

public sealed class CaseDto { public string? Code { get; set; } public string? Name { get; set; } public TimeDto? Time { get; set; } public string? Conditions { get; set; } }

public sealed class TimeDto
{
    public decimal? WorkingDays { get; set; }
    public decimal? CalendarDays { get; set; }
    public decimal? WorkingHours { get; set; }
    public decimal? ClockHours { get; set; }
    public int? Weeks { get; set; }
    public int? Months { get; set; }
    public int? Years { get; set; }
    public bool? SameDay { get; set; }
    public string? CutOff { get; set; }
    public string? FixedDate { get; set; }
    public string? YearlyDate { get; set; }
    public List<TimeDto>? Stages { get; set; }
    public string? NotStated { get; set; }
    public string? Unreadable { get; set; }
    public string? RawValue { get; set; }
    public string? RawUnit { get; set; }
}

public sealed class GroupDto { public string? Name { get; set; } public List<ComponentDto>? Components { get; set; } }

public sealed class ComponentDto
{
    public string? Code { get; set; }
    public string? Name { get; set; }
    public int? Originals { get; set; }
    public int? Copies { get; set; }
    public bool HasElectronicForm { get; set; }
    public bool IsProcessingResult { get; set; }
    public bool IsMarkedRequired { get; set; }
    public string? FormName { get; set; }
    public List<FileDto>? Forms { get; set; }
}

public sealed class LegalBasisDto { public string? Number { get; set; } public string? Title { get; set; } }

public sealed class OnlineDto { public int? Level { get; set; } public bool Full { get; set; } public string? Partial { get; set; } public string? Note { get; set; } }

public sealed class ReturnMethodDto { public string? Submitted { get; set; } public List<string>? Places { get; set; } }

public sealed class ServiceGroupDto { public string? Name { get; set; } public string? Audience { get; set; } }

public sealed class LinkDto { public string? Kind { get; set; } public string? Code { get; set; } public string? Name { get; set; } }

public sealed class ValidityDto { public DateOnly? From { get; set; } public DateOnly? Through { get; set; } }

public sealed class ReferenceDto
{
    public string? Number { get; set; }
    public DateOnly? SignedOn { get; set; }
    public DateTime? PublishedAt { get; set; }
    public string? Issuer { get; set; }
    public string? RawKind { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LineDto))]
public sealed partial class CatalogueContext : JsonSerializerContext;
