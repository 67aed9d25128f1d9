using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime.Text;

namespace Cchc.Core.Exchange.CpsvAp;

/// <summary>One procedure as a public service with all that belongs to it.</summary>
internal sealed partial class CpsvApService(Procedure procedure, CpsvApIris iris, CpsvApNodes nodes, List<Finding> findings)
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    private readonly string path = iris.PathOf(procedure);

    public void Write()
    {
        // References first: the nodes that they name are written on the way, the service after them.
        var authorities = Authorities(out var role);
        var participations = Participations(role);
        var sectors = procedure.Fields.Where(field => field.Code.Length + field.Name.Length > 0).Select(Sector).ToList();
        var audience = procedure.Subjects.Where(subject => subject.Name.Length > 0)
            .Select(subject => nodes.Shared(iris.ByCodeOrName("subject", subject.Code, subject.Name), "skos:Concept", subject.Name, notation: subject.Code))
                .ToList();
        var (requirements, evidence) = Requirements();
        var outputs = Outputs();
        var (channels, costs) = Channels();
        var legal = procedure.LegalBases.Select((basis, i) => Legal(basis, i + 1)).Distinct(StringComparer.Ordinal).ToList();
        var rules = Rules();
        var cases = Cases();
        var steps = Steps();
        var announced = Announcement();
        var status = procedure.State == ProcedureState.Other && procedure.RawState.Length == 0 ? null : Status();
        nodes.Shared(Authority + "language/VIE", "dct:LinguisticSystem", "tiếng Việt", "Vietnamese");

        nodes.Start(iris.At(path), "cpsv:PublicService");
        nodes.Value("dct:identifier", procedure.Code.Value);
        nodes.Text("dct:title", Mandatory(procedure.Name, CpsvApWriter.NoTitle, "name", "thiếu tên (dct:title bắt buộc)", "no name (dct:title is mandatory)"));
        nodes.Text("dct:description",
            Mandatory(Description(), CpsvApWriter.NoDescription, "description", "không có mô tả, trình tự hay tên (dct:description bắt buộc)",
                "neither description nor steps nor name (dct:description is mandatory)"));
        nodes.References("dct:language", [Authority + "language/VIE"]);
        nodes.References("cv:hasCompetentAuthority", authorities);
        nodes.References("cv:hasParticipation", participations);
        nodes.References("cv:sector", sectors.Distinct(StringComparer.Ordinal).ToList());
        nodes.References("dct:audience", audience.Distinct(StringComparer.Ordinal).ToList());
        nodes.References("cv:holdsRequirement", requirements);
        nodes.References("cv:hasInputType", evidence);
        nodes.References("cpsv:produces", outputs);
        nodes.References("cv:hasChannel", channels);
        nodes.References("cv:hasCost", costs);
        nodes.References("cv:hasLegalResource", legal);
        nodes.References("cpsv:follows", rules);
        nodes.References("dct:relation", procedure.Links.Where(link => VietnameseText.Clean(link.Code).Length > 0)
            .Select(link => iris.Of("procedure", VietnameseText.Clean(link.Code))).Distinct(StringComparer.Ordinal).ToList());
        nodes.Texts("dcat:keyword", procedure.Keywords.Split(',', ';', '\n').Select(VietnameseText.Clean).Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal).ToList());
        nodes.References("adms:status", status is null ? [] : [status]);
        nodes.Value("dct:modified", procedure.UpdatedAt is { } updated ? InstantPattern.ExtendedIso.Format(updated) : string.Empty);
        Time();
        nodes.References("cchc:case", cases);
        nodes.References("cchc:steps", steps);
        nodes.Text("cchc:onlineService", procedure.Online is OnlineService.NotStated ? string.Empty : procedure.Online.Description.Vi,
            procedure.Online.Description.En);
        nodes.References("cchc:announcedBy", announced is null ? [] : [announced]);
        nodes.Value("cchc:validFrom", procedure.Validity.From is { } from ? DateText.Iso(from) : string.Empty);
        nodes.Value("cchc:validThrough", procedure.Validity.Through is { } through ? DateText.Iso(through) : string.Empty);
        nodes.End();
    }

    /// <summary>One time for the whole service, only where the record leaves no doubt: one time in all places, read in one way.</summary>
    private void Time()
    {
        var times = procedure.SelectTimes();
        if (times.Options.Count == 1 && times.Unread.Count == 0 && times.Options[0].OtherReading is null)
        {
            CpsvApTimes.Write(nodes, times.Options[0].Time);
        }
    }

    /// <summary>The description; without one, the steps in the words of the record; without these, the name.</summary>
    private string Description()
    {
        if (procedure.Description.Length > 0)
        {
            return procedure.Description;
        }

        var steps = string.Join("\n", procedure.Steps.SelectMany(step => new[] { step.Name, step.Description }).Where(text => text.Length > 0));
        return steps.Length > 0 ? steps : procedure.Name;
    }

    /// <summary>Who is competent: the competent agencies; when none is named, those that carry it out; when none either, who announced it.</summary>
    private List<string> Authorities(out AgencyRole role)
    {
        foreach (var wanted in new[] { AgencyRole.Competent, AgencyRole.Executing, AgencyRole.Announcing })
        {
            var found = procedure.Agencies.Where(agency => agency.Role == wanted && agency.Name.Length > 0).Select(Organisation)
                .Distinct(StringComparer.Ordinal).ToList();
            if (found.Count > 0)
            {
                role = wanted;
                return found;
            }
        }

        role = AgencyRole.Competent;
        Missing(CpsvApWriter.NoAuthority, FindingSeverity.Error, "agencies", "không có cơ quan nào (cv:hasCompetentAuthority bắt buộc)",
            "no agency is named (cv:hasCompetentAuthority is mandatory)");
        return [];
    }

    /// <summary>The other agencies: a participation each, with its role.</summary>
    private List<string> Participations(AgencyRole authority)
    {
        var words = new NoticeWords(Language.Vietnamese);
        var english = new NoticeWords(Language.English);
        var made = new List<string>();
        for (var i = 0; i < procedure.Agencies.Count; i++)
        {
            var agency = procedure.Agencies[i];
            if (agency.Name.Length == 0)
            {
                Missing(CpsvApWriter.PartLeftOut, FindingSeverity.Warning, Place("agencies", i), "cơ quan không có tên, bỏ qua (skos:prefLabel bắt buộc)",
                    "the agency has no name and was left out (skos:prefLabel is mandatory)");
                continue;
            }

            if (agency.Role == authority)
            {
                continue;
            }

            var (vi, en) = (words.Role(agency.Role), english.Role(agency.Role));
            var organisation = Organisation(agency);
            var role = nodes.Shared(iris.Of("role", Key(agency.Role.ToString())), "skos:Concept", vi, en);
            var id = Part("participation", i + 1);
            nodes.Start(iris.At(id), "cv:Participation");
            nodes.Value("dct:identifier", id);
            nodes.Text("dct:description", vi, en);
            nodes.References("cv:hasParticipant", [organisation]);
            nodes.References("cv:role", [role]);
            nodes.End();
            made.Add(iris.At(id));
        }

        return made;
    }

    private string Organisation(Agency agency)
    {
        var iri = iris.ByCodeOrName("agency", agency.Code, agency.Name);
        if (!nodes.IsNew(iri, agency.Name))
        {
            return iri;
        }

        // Mandatory for an organisation; no record says which part of the country an agency serves.
        var country = nodes.Shared(Authority + "country/VNM", "dct:Location", "Việt Nam", "Viet Nam");
        var code = VietnameseText.Clean(agency.Code);
        nodes.Start(iri, "cv:PublicOrganisation", "foaf:Agent");
        nodes.Value("dct:identifier", code.Length > 0 ? code : VietnameseText.Clean(agency.Name));
        nodes.Text("dct:title", agency.Name);
        nodes.Text("skos:prefLabel", agency.Name);
        nodes.References("dct:spatial", [country]);
        nodes.End();
        return iri;
    }

    private string Sector(Field field) =>
        nodes.Shared(iris.ByCodeOrName("field", field.Code, field.Name), "skos:Concept", field.Name.Length > 0 ? field.Name : field.Code, notation: field.Code);

    private string Status()
    {
        var raw = procedure.State == ProcedureState.Other ? procedure.RawState : string.Empty;
        var key = raw.Length > 0 ? raw : Key(procedure.State.ToString());
        return nodes.Shared(iris.Of("state", key), "skos:Concept", new NoticeWords(Language.Vietnamese).State(procedure), new NoticeWords(Language.English)
            .State(procedure));
    }

    private string Mandatory(string value, string code, string place, string vi, string en)
    {
        if (value.Length == 0)
        {
            Missing(code, FindingSeverity.Error, place, vi, en);
        }

        return value;
    }

    private void Missing(string code, FindingSeverity severity, string place, string vi, string en) =>
        findings.Add(new Finding(code, severity, $"{procedure.Code}, {place}", new BilingualText(vi, en)));

    private string Part(string kind, int number) => $"{path}/{kind}/{DateText.EnNumber(number)}";

    private static string Place(string list, int index) => $"{list}[{DateText.EnNumber(index)}]";

    private static string Key(string name) => name.ToLowerInvariant();
}
