using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using static Cchc.Core.Exchange.Writing.NoticeWords;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Puts a procedure into the order of its notice.</summary>
internal sealed partial class NoticeBuilder(Procedure procedure, NoticeWords words)
{
    public ReportPage Build(string dataVersion)
    {
        var code = Shown(procedure.Code.Value);
        var name = Shown(procedure.Name).Replace('\n', ' ');
        var heading = name.Length > 0 ? name : code;
        return new ReportPage
        {
            Language = words.Language,
            Title = $"{code} – {heading}",
            Kind = words.Of("Thủ tục hành chính", "Administrative procedure"),
            Code = code,
            Heading = heading,
            IsName = true,
            Blocks = [.. Sections(code, name).Select((section, i) => section with { Number = i + 1 })],
            Footer = [new Entries([.. Footer(code, dataVersion)])],
        };
    }

    private IEnumerable<Section> Sections(string code, string name)
    {
        yield return Section("Tên thủ tục hành chính", "Name", Naming(code, name));
        yield return Section("Trình tự thực hiện", "Steps", Steps());
        yield return Section("Cách thức thực hiện", "Channels", Channels());
        yield return Section("Thành phần, số lượng hồ sơ", "Components of the dossier", Components());
        yield return Section("Thời hạn giải quyết", "Processing time", Times());
        yield return Section("Đối tượng thực hiện", "Who may apply", Subjects());
        yield return Section("Cơ quan giải quyết", "Agencies", Agencies());
        yield return Section("Kết quả thực hiện", "Results", List(procedure.Results.Select(result => result.Name), words.None));
        yield return Section("Phí, lệ phí", "Fees", Fees());
        yield return Section("Yêu cầu, điều kiện thực hiện", "Conditions", Prose(procedure.Conditions, words.None));
        yield return Section("Căn cứ pháp lý", "Legal bases", LegalBases());
        yield return Section("Quyết định công bố", "Announcing decision", Announcement());
        yield return Section("Lĩnh vực", "Field",
            List(procedure.Fields.Select(field => field.Code.Length > 0 && field.Name.Length > 0 ? $"{field.Name} ({field.Code})" : field.Name + field.Code),
                words.NotStated));
        yield return Section("Dịch vụ công trực tuyến", "Online service", Online());
        yield return Section("Địa chỉ tiếp nhận hồ sơ", "Where dossiers are received", Prose(procedure.ReceivingAddress, words.NotStated));
        var more = More().ToList();
        if (more.Count > 0)
        {
            yield return Section("Thông tin khác", "More", more);
        }
    }

    private Section Section(string vi, string en, IEnumerable<ReportBlock> blocks) => new(words.Of(vi, en), [.. blocks]);

    private IEnumerable<ReportBlock> Naming(string code, string name)
    {
        var entries = new List<Entry> { Entry("Mã thủ tục", "Code", code), Entry("Tên", "Name", name.Length > 0 ? name : words.NotLaidDown) };
        Add(entries, "Loại thủ tục", "Kind", words.Kind(procedure));
        Add(entries, "Cấp thực hiện", "Level", words.Levels(procedure.Levels));
        yield return new Entries(entries);
    }

    private IEnumerable<ReportBlock> Steps()
    {
        var caseName = string.Empty;
        var any = false;
        foreach (var step in procedure.Steps)
        {
            if (Shown(step.CaseName) is { Length: > 0 } heading && heading != caseName)
            {
                caseName = heading;
                yield return new Subheading(heading);
            }

            var (name, actor, description) = (Shown(step.Name), Shown(step.Actor), Shown(step.Description));
            var title = actor.Length == 0 ? name : name.Length == 0 ? Capital(actor) : $"{name} ({actor})";
            if (title.Length > 0)
            {
                any = true;
                yield return new Subheading(title);
            }

            if (description.Length > 0)
            {
                any = true;
                yield return new Prose(description);
            }
        }

        if (!any)
        {
            yield return new Absent(words.NotLaidDown);
        }
    }

    private IEnumerable<ReportBlock> Subjects()
    {
        var description = Shown(procedure.SubjectDescription);
        var list = List(procedure.Subjects.Select(subject => subject.Name), description.Length > 0 ? string.Empty : words.NotLaidDown);
        return description.Length > 0 ? list.Append(new Prose(description)) : list;
    }

    private IEnumerable<ReportBlock> Agencies()
    {
        var roles = new[] { AgencyRole.Executing, AgencyRole.Competent, AgencyRole.Delegated, AgencyRole.Coordinating };
        var entries = new List<Entry>();
        foreach (var role in roles)
        {
            var names = procedure.Agencies.Where(agency => agency.Role == role).Select(agency => Shown(agency.Name.Length > 0 ? agency.Name : agency.Code))
                .Where(text => text.Length > 0);
            var list = string.Join("\n", names.Distinct(StringComparer.Ordinal));
            if (list.Length > 0 || role == AgencyRole.Executing)
            {
                entries.Add(new Entry(words.Role(role), list.Length > 0 ? list : words.NotLaidDown));
            }
        }

        yield return new Entries(entries);
    }

    private IEnumerable<ReportBlock> LegalBases()
    {
        var rows = procedure.LegalBases.Select(basis => new Cell[] { Shown(basis.Number), Shown(basis.Title) })
            .Where(row => row.Any(cell => cell.Text.Length > 0)).ToList();
        yield return rows.Count == 0
            ? new Absent(words.NotStated)
            : new Table(string.Empty, [Column("Số, ký hiệu", "Number", ColumnKind.Lead), Column("Trích yếu", "Title", ColumnKind.Prose)], rows);
    }

    private IEnumerable<ReportBlock> Announcement()
    {
        var entries = new List<Entry>();
        var issuer = procedure.Announcement?.Issuer is { Length: > 0 } stated
            ? Shown(stated)
            : string.Join("\n", procedure.Agencies.Where(agency => agency.Role == AgencyRole.Announcing).Select(agency => Shown(agency.Name))
                .Distinct(StringComparer.Ordinal));
        Add(entries, "Số quyết định", "Number", Shown(procedure.Announcement?.Number ?? string.Empty));
        Add(entries, "Ngày ký", "Signed on", procedure.Announcement?.SignedOn is { } day ? words.Day(day) : string.Empty);
        Add(entries, "Cơ quan công bố", "Announced by", issuer);
        yield return entries.Count == 0 ? new Absent(words.NotStated) : new Entries(entries);
    }

    private IEnumerable<ReportBlock> Online()
    {
        var level = procedure.IsOfflineOnly && procedure.Online is OnlineService.NotStated
            ? words.Of("Không cung cấp trực tuyến", "Not offered online")
            : Capital(procedure.Online.Description.In(words.Language));
        var entries = new List<Entry> { Entry("Mức độ", "Level", level) };
        Add(entries, "Lý do một phần", "Why partial", Shown((procedure.Online as OnlineService.Partial)?.Note ?? string.Empty));
        Add(entries, "Dịch vụ công chủ động", "Proactive service",
            procedure.Proactive == ProactiveLevel.None ? string.Empty : Capital(words.Proactive(procedure.Proactive)));
        Add(entries, "Phi địa giới hành chính", "Regardless of boundaries", procedure.IsNonTerritorial ? words.Of("Có", "Yes") : string.Empty);
        Add(entries, "Dịch vụ dùng chung", "Shared service", procedure.IsSharedService ? words.Of("Có", "Yes") : string.Empty);
        foreach (var way in procedure.ReturnMethods.Where(way => way.Places.Count > 0))
        {
            entries.Add(new Entry(
                words.Of("Nhận kết quả", "Result given") + $" ({words.Submitted(way.Submitted).ToLowerInvariant()})",
                Capital(string.Join(", ", way.Places.Select(words.Place)))));
        }

        yield return new Entries(entries);
    }

    private IEnumerable<ReportBlock> More()
    {
        var entries = new List<Entry>();
        Add(entries, "Mô tả", "Description", Shown(procedure.Description));
        Add(entries, "Ghi chú", "Note", Shown(procedure.Note));
        Add(entries, "Nhóm dịch vụ", "Service groups", string.Join("\n", procedure.ServiceGroups.Select(group => Shown(group.Name))));
        foreach (var kind in procedure.Links.GroupBy(link => link.Kind))
        {
            var (vi, en) = kind.Key switch
            {
                ProcedureLinkKind.Interlinked => ("Liên thông với", "Interlinked with"),
                ProcedureLinkKind.Replaces => ("Thay thế", "Replaces"),
                _ => ("Thủ tục liên quan", "Related procedures"),
            };
            Add(entries, vi, en, string.Join("\n", kind.Select(link => Shown($"{link.Code} {link.Name}"))));
        }

        Add(entries, "Từ khóa", "Keywords", Shown(procedure.Keywords));
        if (entries.Count > 0)
        {
            yield return new Entries(entries);
        }
    }

    private IEnumerable<Entry> Footer(string code, string dataVersion)
    {
        yield return Entry("Mã thủ tục", "Code", code);
        var number = Shown(procedure.Announcement?.Number ?? string.Empty);
        var signed = procedure.Announcement?.SignedOn is { } day ? $" ({words.Day(day)})" : string.Empty;
        yield return Entry("Quyết định công bố", "Announcing decision", number.Length > 0 ? number + signed : words.NotStated);
        yield return Entry("Trạng thái", "State", words.State(procedure));
        yield return Entry("Hiệu lực", "In force", Validity());
        yield return Entry("Phiên bản dữ liệu", "Data version", Shown(dataVersion) is { Length: > 0 } version ? version : words.NotStated);
    }

    private string Validity() => (procedure.Validity.From, procedure.Validity.Through) switch
    {
        ({ } from, { } through) => words.Of($"từ {words.Day(from)} đến hết {words.Day(through)}", $"from {words.Day(from)} through {words.Day(through)}"),
        ({ } from, null) => words.Of("từ ", "from ") + words.Day(from),
        (null, { } through) => words.Of("đến hết ", "through ") + words.Day(through),
        _ => words.NotStated,
    };

    private static IEnumerable<ReportBlock> Prose(string text, string absent)
    {
        var shown = Shown(text);
        yield return shown.Length > 0 ? new Prose(shown) : new Absent(absent);
    }

    /// <summary>A list of names; what to say without any, or nothing.</summary>
    private static IEnumerable<ReportBlock> List(IEnumerable<string> names, string absent)
    {
        var shown = names.Select(Shown).Where(name => name.Length > 0).ToList();
        if (shown.Count > 0)
        {
            yield return new Items(shown);
        }
        else if (absent.Length > 0)
        {
            yield return new Absent(absent);
        }
    }

    private Entry Entry(string vi, string en, string value) => new(words.Of(vi, en), value);

    private Column Column(string vi, string en, ColumnKind kind, bool isOptional = false) => new(words.Of(vi, en), kind) { IsOptional = isOptional };

    private void Add(List<Entry> entries, string vi, string en, string value)
    {
        if (value.Length > 0)
        {
            entries.Add(Entry(vi, en, value));
        }
    }
}
