using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>Turns one procedure of the legacy packet into a procedure of the catalogue. The mapping is told in docs/reference/legacy-packet.md.</summary>
internal static partial class LegacyRecordMapper
{
    /// <summary>Maps one procedure.</summary>
    /// <param name="json">The JSON value.</param>
    /// <param name="path">Where it stands in its packet, such as <c>result[3]</c>; empty at the top.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The procedure; null, with a finding, when it has no code or is no object.</returns>
    public static Procedure? Map(JsonElement json, string path, RecordFindings findings)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            findings.Add(RecordFindings.NotARecord, FindingSeverity.Error, path, $"cần một đối tượng JSON, gặp {json.ValueKind}",
                $"expected a JSON object, found {json.ValueKind}");
            return null;
        }

        var record = new LegacyElement(json, path, findings);
        if (!ProcedureCode.TryParse(record.Raw("MATTHC"), out var code))
        {
            record.ReportDamage();
            findings.Add(RecordFindings.NoCode, FindingSeverity.Error, record.PathOf("MATTHC"), "thiếu mã thủ tục", "the procedure code is missing");
            return null;
        }

        findings.Code = code.Value;
        if (!code.IsStandard || code.Raw != code.Value)
        {
            findings.Add(RecordFindings.UnusualCode, FindingSeverity.Warning, record.PathOf("MATTHC"),
                $"mã {RecordFindings.Quote(code.Raw)} không theo mẫu d.dddddd", $"the code {RecordFindings.Quote(code.Raw)} has not the shape d.dddddd");
        }

        var name = record.Clean("TENTTHC");
        if (name.Length == 0)
        {
            findings.Add(RecordFindings.NoName, FindingSeverity.Warning, record.PathOf("TENTTHC"), "thiếu tên thủ tục", "the name is missing");
        }

        var rows = new List<string>();
        var procedure = WithParts(WithHead(new Procedure { Code = code, Name = name }, record), record, rows);
        record.Finish();
        StatedTimeChecks.Run(procedure, findings, row => rows[row] + ".MOTA");
        return procedure;
    }

    private static Procedure WithHead(Procedure procedure, LegacyElement record)
    {
        var kind = record.Clean("LOAITTHC");
        var regulation = LegacyWords.Regulation(kind);
        if (kind.Length > 0 && LegacyWords.Kind(kind) == ProcedureKind.Other && regulation == RegulationKind.Other)
        {
            record.Findings.Add(RecordFindings.UnknownKind, FindingSeverity.Information, record.PathOf("LOAITTHC"),
                $"loại thủ tục {RecordFindings.Quote(kind)} không có trong danh mục", $"unknown kind of procedure {RecordFindings.Quote(kind)}");
        }

        var state = record.Clean("TRANGTHAI");
        if (state.Length > 0 && LegacyWords.State(state) == ProcedureState.Other)
        {
            record.Findings.Add(LegacyFindings.UnknownState, FindingSeverity.Information, record.PathOf("TRANGTHAI"),
                $"trạng thái {RecordFindings.Quote(state)} không có trong danh mục", $"unknown state {RecordFindings.Quote(state)}");
        }

        return procedure with
        {
            SourceId = record.Clean("ID"),
            Kind = LegacyWords.Kind(kind),
            RawKind = kind,
            IsInternal = LegacyWords.Kind(kind) is ProcedureKind.Internal or ProcedureKind.InterlinkedInternal,
            Regulation = regulation,
            RawRegulation = regulation == RegulationKind.Other ? string.Empty : kind,
            State = LegacyWords.State(state),
            RawState = state,
            Announcement = Announcement(record),
            CreatedAt = Moment(record, "NGAYTAO"),
            UpdatedAt = Moment(record, "NGAYCAPNHAT"),
            SubjectDescription = record.Text("MOTADOITUONGTHUCHIEN"),
            ReceivingAddress = record.Text("DIACHITIEPNHAN"),
            Conditions = record.Text("YEUCAU"),
            Keywords = record.Text("TUKHOA"),
            Description = record.Text("MOTA"),
        };
    }

    private static AnnouncementReference? Announcement(LegacyElement record)
    {
        var number = record.Clean("QUYETDINH", "SOQUYETDINH");
        if (number.Length > 0)
        {
            record.NoPlace("IDQUYETDINHCONGBO");
        }
        else
        {
            number = record.Clean("IDQUYETDINHCONGBO");
        }

        return number.Length == 0 ? null : new AnnouncementReference { Number = number };
    }

    private static Instant? Moment(LegacyElement record, string name)
    {
        var text = record.Clean(name);
        var moment = LegacyMoment.Read(text);
        if (text.Length > 0 && moment is null)
        {
            record.Findings.Add(LegacyFindings.BadMoment, FindingSeverity.Warning, record.PathOf(name),
                $"thời điểm {RecordFindings.Quote(text)} không theo mẫu yyyyMMddHHmmss, bỏ qua",
                $"{RecordFindings.Quote(text)} is no moment of the form yyyyMMddHHmmss and was left out");
        }

        return moment;
    }
}
