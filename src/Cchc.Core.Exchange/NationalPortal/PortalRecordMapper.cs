using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.NationalPortal;

/// <summary>Turns one JSON object of the national portal into a procedure.</summary>
internal static class PortalRecordMapper
{
    public static Procedure? Map(JsonElement json, RecordFindings findings)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            findings.Add(RecordFindings.NotARecord, FindingSeverity.Error, string.Empty, $"cần một đối tượng JSON, gặp {json.ValueKind}",
                $"expected a JSON object, found {json.ValueKind}");
            return null;
        }

        var record = new PortalElement(json, string.Empty, findings);
        if (!ProcedureCode.TryParse(record.Raw("code"), out var code))
        {
            findings.Add(RecordFindings.NoCode, FindingSeverity.Error, "code", "thiếu mã thủ tục", "the procedure code is missing");
            return null;
        }

        findings.Code = code.Value;
        record.CheckMembers(PortalMembers.Record);
        if (!code.IsStandard || code.Raw != code.Value)
        {
            findings.Add(RecordFindings.UnusualCode, FindingSeverity.Warning, "code", $"mã {RecordFindings.Quote(code.Raw)} không theo mẫu d.dddddd",
                $"the code {RecordFindings.Quote(code.Raw)} has not the shape d.dddddd");
        }

        var name = record.Clean("name");
        if (name.Length == 0)
        {
            findings.Add(RecordFindings.NoName, FindingSeverity.Warning, "name", "thiếu tên thủ tục", "the name is missing");
        }

        var procedure = new Procedure
        {
            Code = code,
            Name = name,
            Kind = Kind(record),
            RawKind = record.Clean("type"),
            Fields = Fields(record),
            Agencies = PortalAgencies.Read(record),
            Subjects = [.. record.Items("subjectTypesDetails").Select(item => new Subject(item.Clean("code"), item.Clean("name")))],
            Steps = [.. record.Items("executionSteps").Select(Step)],
            Channels = [.. record.Items("executionMethods").Select(Channel)],
            Cases = [.. record.Items("cases").Select(Case)],
            ComponentGroups = [.. record.Items("executionCases").Select(Group)],
            Results = [.. record.Items("resultsDetails").Select(item => new ProcedureResult(item.Clean("code"), item.Text("name")))],
            LegalBases = [.. record.Items("legalBasisesDetails").Select(item => new LegalBasis(item.Clean("code"), item.Text("name")))],
        };
        procedure = PortalServiceMapper.Add(procedure, record);
        StatedTimeChecks.Run(procedure, findings, row => FormattableString.Invariant($"executionMethods[{row}].description"));
        return procedure;
    }

    private static ProcedureKind Kind(PortalElement record)
    {
        var kind = record.Clean("type");
        switch (kind)
        {
            case "STANDARD": return ProcedureKind.Standard;
            case "SPECIFIC": return ProcedureKind.Local;
            case "INTERCONNECTED": return ProcedureKind.Interlinked;
            case "STANDARD_INTERNAL": return ProcedureKind.Internal;
            case "INTERCONNECTED_INTERNAL": return ProcedureKind.InterlinkedInternal;
            default:
                record.Findings.Add(RecordFindings.UnknownKind, FindingSeverity.Information, "type",
                    $"loại thủ tục {RecordFindings.Quote(kind)} không có trong danh mục", $"unknown kind of procedure {RecordFindings.Quote(kind)}");
                return ProcedureKind.Other;
        }
    }

    private static List<Field> Fields(PortalElement record)
    {
        var fields = record.Items("categoriesDetails").Select(item => new Field(item.Clean("code"), item.Clean("name"))).ToList();
        if (record.Object("category") is { } main)
        {
            var field = new Field(main.Clean("code"), main.Clean("name"));
            fields.Remove(field);
            fields.Insert(0, field);
        }

        return fields;
    }

    private static Step Step(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Step);
        return new Step(item.Text("name"), item.Text("description"));
    }

    private static Channel Channel(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Channel);
        var raw = item.Clean("submissionMethod");
        var method = raw switch
        {
            "DIRECT" => SubmissionMethod.InPerson,
            "ONLINE" => SubmissionMethod.Online,
            "POSTAL" => SubmissionMethod.Postal,
            _ => SubmissionMethod.Other,
        };
        if (method == SubmissionMethod.Other)
        {
            item.Findings.Add(RecordFindings.UnknownMethod, FindingSeverity.Warning, item.PathOf("submissionMethod"),
                $"cách thức nộp {RecordFindings.Quote(raw)} không có trong danh mục", $"unknown submission method {RecordFindings.Quote(raw)}");
        }

        return new Channel
        {
            Method = method,
            RawMethod = raw,
            Time = PortalTimeReader.Read(item, "processingTime", "processingTimeUnit"),
            Description = item.Text("description"),
            Fees = [.. item.Items("fees").Select(Fee)],
        };
    }

    private static Fee Fee(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Fee);
        var raw = item.Clean("type");
        var kind = raw switch
        {
            "FEE" => FeeKind.Charge,
            "SERVICE_FEE" => FeeKind.Levy,
            "PRICE_LEVEL" => FeeKind.Price,
            _ => FeeKind.Other,
        };
        if (kind == FeeKind.Other)
        {
            item.Findings.Add(RecordFindings.UnknownFeeKind, FindingSeverity.Information, item.PathOf("type"),
                $"loại phí {RecordFindings.Quote(raw)} không có trong danh mục", $"unknown kind of fee {RecordFindings.Quote(raw)}");
        }

        return new Fee
        {
            Kind = kind,
            RawKind = raw,
            Amount = item.Number("value"),
            Currency = item.Clean("currencyName") is { Length: > 0 } currency ? currency : item.Object("currency")?.Clean("name") ?? string.Empty,
            Description = item.Text("description"),
            Tariff = item.Object("attachment") is { } file ? new FormFile(file.Raw("fileName"), file.Raw("fileId")) : null,
        };
    }

    private static ProcedureCase Case(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Case);
        var time = item.Object("processingDay") is { } day ? PortalTimeReader.Read(day, "qty", "type")
            : PortalTimeReader.Read(item, "processingDay", "processingDayType");
        return new ProcedureCase(item.Clean("code"), item.Clean("name"), time);
    }

    private static ComponentGroup Group(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Group);
        return new ComponentGroup { Name = item.Text("name"), Components = [.. item.Items("profileComponents").Select(Component)] };
    }

    private static FormFile Form(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Attachment);
        return new FormFile(item.Raw("fileName"), item.Raw("id"), item.Raw("filePath")) { Bucket = item.Raw("bucketName") };
    }

    private static DossierComponent Component(PortalElement item)
    {
        item.CheckMembers(PortalMembers.Component);
        var name = item.Text("name");
        if (name.Length == 0)
        {
            item.Findings.Add(RecordFindings.NamelessComponent, FindingSeverity.Warning, item.PathOf("name"), "thành phần hồ sơ không có tên",
                "the component has no name");
        }

        return new DossierComponent
        {
            Code = item.Clean("code"),
            Name = name,
            Originals = item.Whole("originalQty"),
            Copies = item.Whole("copyQty"),
            HasElectronicForm = item.Flag("hasElectronicForm"),
            IsProcessingResult = item.Flag("isProcessingResult"),
            IsMarkedRequired = item.Flag("required"),
            Forms = [.. item.Items("attachments").Select(Form)],
        };
    }
}
