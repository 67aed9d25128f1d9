using System.Text.Json;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <content>The lists of a procedure.</content>
internal static partial class LegacyRecordMapper
{
    private static Procedure WithParts(Procedure procedure, LegacyElement record, List<string> rows) => procedure with
    {
        Levels = record.Map("CAPTHUCHIEN", Level, text => Level(text, record, "CAPTHUCHIEN")).Aggregate(AdministrativeLevels.None, (all, level) => all | level),
        Fields = record.Map("LINHVUCTHUCHIEN", Field, text => new Field(string.Empty, VietnameseText.Clean(text))),
        Steps = [.. record.Map("TRINHTUTHUCHIEN", Steps, text => [new Step(string.Empty, text)]).SelectMany(steps => steps)],
        Channels = [.. record.Map("CACHTHUCTHUCHIEN", item => Channels(item, rows)).SelectMany(channels => channels)],
        ComponentGroups = record.Map("THANHPHANHOSO", Group),
        Subjects = record.Map("DOITUONGTHUCHIEN", item => new Subject(item.Clean("MADOITUONG"), item.Clean("TENDOITUONG")), text =>
            new Subject(string.Empty, VietnameseText.Clean(text))),
        Agencies = Agencies(record),
        Results = record.Map("KETQUATHUCHIEN", Result, text => new ProcedureResult(string.Empty, text)),
        LegalBases = record.Map("CANCUPHAPLY", LegalBasis, text => new LegalBasis(string.Empty, text)),
        Links = [.. Links(record, "TTHCLIENQUAN", ProcedureLinkKind.Related), .. Links(record, "TTHCLIENTHONG", ProcedureLinkKind.Interlinked)],
        ServiceGroups = record.Map("NHOMTHUTUC", ServiceGroup, text => new ServiceGroup(VietnameseText.Clean(text), string.Empty)),
    };

    private static AdministrativeLevels Level(LegacyElement item)
    {
        var code = item.Clean("CAPTHUCHIEN", "MACAP");
        var name = item.Clean("TENCAP");
        return LegacyWords.Level(code) ?? LegacyWords.Level(name) ?? Level(code.Length > 0 ? code : name, item, string.Empty);
    }

    private static AdministrativeLevels Level(string text, LegacyElement owner, string member)
    {
        if (LegacyWords.Level(text) is { } level)
        {
            return level;
        }

        owner.Findings.Add(LegacyFindings.UnknownLevel, FindingSeverity.Warning, member.Length == 0 ? owner.Path : owner.PathOf(member),
            $"cấp thực hiện {RecordFindings.Quote(text)} không có trong danh mục, bỏ qua", $"unknown level {RecordFindings.Quote(text)}; it was left out");
        return AdministrativeLevels.None;
    }

    private static Field Field(LegacyElement item)
    {
        item.NoPlace("MANGANH");
        return new Field(item.Clean("MALINHVUC"), item.Clean("TENLINHVUC"));
    }

    private static List<Step> Steps(LegacyElement item)
    {
        var caseName = item.Text("TRUONGHOP");
        var steps = item.Map(
            "TRINHTU",
            step => step.Text("MOTA", "NOIDUNG") is { Length: > 0 } description
                ? new Step(step.Text("TENTRINHTU"), description) { CaseName = caseName }
                : new Step(string.Empty, step.Text("TENTRINHTU")) { CaseName = caseName },
            text => new Step(string.Empty, text) { CaseName = caseName });
        if (steps.Count == 0)
        {
            item.NoPlace("TRUONGHOP");
        }

        return steps;
    }

    private static List<Channel> Channels(LegacyElement item, List<string> rows)
    {
        var raw = item.Clean("KENH");
        var method = LegacyWords.Method(raw);
        if (method == SubmissionMethod.Other)
        {
            item.Findings.Add(RecordFindings.UnknownMethod, FindingSeverity.Warning, item.PathOf("KENH"),
                $"cách thức nộp {RecordFindings.Quote(raw)} không có trong danh mục", $"unknown submission method {RecordFindings.Quote(raw)}");
        }

        // Some systems hang the fees on the channel instead of its times: they hold for each of them.
        var shared = item.Map("PHILEPHI", Fee);
        var channels = item.Map("THOIGIAN", time =>
        {
            rows.Add(time.Path);
            return new Channel
            {
                Method = method,
                RawMethod = raw,
                Time = LegacyTimes.Read(time),
                Description = time.Text("MOTA"),
                Fees = [.. time.Map("PHILEPHI", Fee), .. shared],
            };
        });
        if (channels.Count == 0)
        {
            // A channel without times: some systems write them beside KENH, most leave them out.
            rows.Add(item.Path);
            channels.Add(new Channel { Method = method, RawMethod = raw, Time = LegacyTimes.Read(item), Description = item.Text("MOTA"), Fees = shared });
        }

        return channels;
    }

    private static Fee Fee(LegacyElement item)
    {
        var raw = item.Clean("MAPHILEPHI");
        var kind = LegacyWords.Fee(raw);
        if (kind == FeeKind.Other)
        {
            item.Findings.Add(RecordFindings.UnknownFeeKind, FindingSeverity.Information, item.PathOf("MAPHILEPHI"),
                $"loại phí {RecordFindings.Quote(raw)} không có trong danh mục", $"unknown kind of fee {RecordFindings.Quote(raw)}");
        }

        var amount = Amount(item, out var rawAmount);
        return new Fee
        {
            Kind = kind,
            RawKind = raw,
            Amount = amount,
            RawAmount = rawAmount,
            Currency = item.Clean("DONVI"),
            Description = item.Text("MOTA"),
            Tariff = File(item, string.Empty),
        };
    }

    private static decimal? Amount(LegacyElement item, out string raw)
    {
        raw = item.Text("SOTIEN");
        if (raw.Length == 0)
        {
            return null;
        }

        if (item.TryGet("SOTIEN", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            raw = string.Empty;
            return number;
        }

        var amount = LegacyAmount.Read(raw);
        if (amount is null)
        {
            item.Findings.Add(LegacyFindings.UncertainAmount, FindingSeverity.Information, item.PathOf("SOTIEN"),
                $"số tiền {RecordFindings.Quote(raw)} không chắc là một mức thu; giữ nguyên văn",
                $"{RecordFindings.Quote(raw)} is not surely one amount; its text is kept");
        }
        else if (LegacyAmount.Plain(amount.Value) == raw)
        {
            raw = string.Empty; // plain figures say no more than the amount itself
        }

        return amount;
    }

    /// <summary>A file by its address and name; without a name of its own it has that of the form.</summary>
    private static FormFile? File(LegacyElement item, string formName)
    {
        var address = item.Raw("URL");
        var name = item.Raw("TENTEP");
        return string.IsNullOrWhiteSpace(address) && string.IsNullOrWhiteSpace(name) ? null
            : new FormFile(name.Length > 0 ? name : formName, string.Empty, address);
    }

    private static ComponentGroup Group(LegacyElement item) => new()
    {
        Name = item.Text("TRUONGHOP"),
        Components = item.Map("GIAYTO", Component, text => Component(text)),
    };

    private static DossierComponent Component(string name) => new() { Code = string.Empty, Name = name };

    private static DossierComponent Component(LegacyElement item)
    {
        var name = item.Text("TENGIAYTO");
        if (name.Length == 0)
        {
            item.Findings.Add(RecordFindings.NamelessComponent, FindingSeverity.Warning, item.PathOf("TENGIAYTO"), "thành phần hồ sơ không có tên",
                "the component has no name");
        }

        item.NoPlace("MA_KQ_THAYTHE");
        var formName = item.Text("TENMAUDON");
        return new DossierComponent
        {
            Code = item.Clean("MAGIAYTO"),
            Name = name,
            FormName = formName,
            Originals = item.Whole("SOBANCHINH"),
            Copies = item.Whole("SOBANSAO"),
            Forms = File(item, formName) is { } file ? [file] : [],
        };
    }

    private static List<Agency> Agencies(LegacyElement record)
    {
        var agencies = new List<Agency>();
        Add("COQUANTHUCHIEN", "MOTACOQUANTHUCHIEN", AgencyRole.Executing);
        Add("COQUANCOTHAMQUYEN", "MOTACOQUANTHAMQUYEN", AgencyRole.Competent);
        Add("COQUANDUOCUYQUYEN", null, AgencyRole.Delegated);
        Add("COQUANPHOIHOP", null, AgencyRole.Coordinating);
        var (code, name) = (record.Clean("MACOQUANCONGBO"), record.Clean("TENCOQUANCONGBO"));
        if (code.Length > 0 || name.Length > 0)
        {
            agencies.Add(new Agency(AgencyRole.Announcing, code, name));
        }

        return agencies;

        void Add(string list, string? inWords, AgencyRole role)
        {
            agencies.AddRange(record.Map(list, item => new Agency(role, item.Clean("MADONVI", "MACOQUAN"), item.Clean("TENDONVI", "TENCOQUAN")), text =>
                new Agency(role, string.Empty, VietnameseText.Clean(text))));

            // Agencies told in words, "Ủy ban nhân dân cấp xã", are a group: it has a name and no code.
            if (inWords is not null && record.Clean(inWords) is { Length: > 0 } words
                && !agencies.Exists(agency => agency.Role == role && agency.Name == words))
            {
                agencies.Add(new Agency(role, string.Empty, words));
            }
        }
    }

    private static ProcedureResult Result(LegacyElement item)
    {
        item.NoPlace("TENTEP", "URL");
        return new ProcedureResult(item.Clean("MAKETQUA"), item.Text("TENKETQUA"));
    }

    private static LegalBasis LegalBasis(LegacyElement item)
    {
        item.NoPlace("COQUANBANHANH", "DIACHITRUYCAP", "NGAYBANHANH", "NGAYHIEULUC");
        return new LegalBasis(item.Clean("SOVANBAN"), item.Text("TENVANBAN"));
    }

    private static List<ProcedureLink> Links(LegacyElement record, string name, ProcedureLinkKind kind) => record.Map(
        name,
        item => new ProcedureLink(kind, item.Clean("MATTHC", "MATHUTUC"), item.Clean("TENTTHC", "TENTHUTUC")),
        text => LooksLikeCode(text) ? new ProcedureLink(kind, VietnameseText.Clean(text), string.Empty)
            : new ProcedureLink(kind, string.Empty, VietnameseText.Clean(text)));

    /// <summary>Whether a text that stands for a procedure is its code: a digit, a point, a digit at the beginning, no space inside.</summary>
    internal static bool LooksLikeCode(string text)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length >= 3 && clean[0] is >= '0' and <= '9' && clean[1] == '.' && clean[2] is >= '0' and <= '9' && clean.IndexOf(' ') < 0;
    }

    private static ServiceGroup ServiceGroup(LegacyElement item)
    {
        item.NoPlace("MANHOM", "MANHOMTHUTUC");
        return new ServiceGroup(item.Clean("TENNHOM", "TENNHOMTHUTUC"), string.Empty);
    }
}
