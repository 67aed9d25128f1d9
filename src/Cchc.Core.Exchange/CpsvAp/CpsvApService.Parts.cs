using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.CpsvAp;

/// <content>Components, results, channels with costs, rules, legal resources, cases and steps.</content>
internal sealed partial class CpsvApService
{
    /// <summary>A requirement for each group, with the list of its evidence types; a group without components is a requirement in words.</summary>
    private (List<string> Requirements, List<string> Evidence) Requirements()
    {
        var (requirements, all) = (new List<string>(), new List<string>());
        for (var g = 0; g < procedure.ComponentGroups.Count; g++)
        {
            var group = procedure.ComponentGroups[g];
            if (group.Name.Length == 0 && group.Components.Count == 0)
            {
                continue;
            }

            var evidence = group.Components.Select((component, i) => Evidence(component, $"{Part("group", g + 1)}/component/{DateText.EnNumber(i + 1)}"))
                .ToList();
            var list = Part("group", g + 1) + "/evidence-types";
            if (evidence.Count > 0)
            {
                nodes.Start(iris.At(list), "cv:EvidenceTypeList");
                nodes.Value("dct:identifier", list);
                nodes.References("cv:specifiesEvidenceType", evidence);
                nodes.End();
            }

            var id = Part("group", g + 1);
            nodes.Start(iris.At(id), "cv:Requirement");
            nodes.Value("dct:identifier", id);
            nodes.Text("dct:title", group.Name.Length > 0 ? group.Name : "Thành phần hồ sơ", group.Name.Length > 0 ? string.Empty
                : "Components of the dossier");
            nodes.References("cv:hasEvidenceTypeList", evidence.Count > 0 ? [iris.At(list)] : []);
            nodes.End();
            requirements.Add(iris.At(id));
            all.AddRange(evidence);
        }

        return (requirements, all);
    }

    private string Evidence(DossierComponent component, string id)
    {
        // Codes of components repeat within a procedure: they identify the paper, not the place where it is asked for.
        nodes.Start(iris.At(id), "cv:EvidenceType");
        nodes.Value("dct:identifier", component.Code.Length > 0 ? component.Code : id);
        nodes.Text("dct:title", component.Name);
        nodes.Value("cchc:originals", component.Originals is { } originals ? DateText.EnNumber(originals) : string.Empty);
        nodes.Value("cchc:copies", component.Copies is { } copies ? DateText.EnNumber(copies) : string.Empty);
        nodes.Value("cchc:formName", component.FormName);
        if (component.IsProcessingResult)
        {
            nodes.True("cchc:isResultOfProcedure");
        }

        nodes.End();
        return iris.At(id);
    }

    private List<string> Outputs()
    {
        var made = new List<string>();
        for (var i = 0; i < procedure.Results.Count; i++)
        {
            var result = procedure.Results[i];
            if (result.Name.Length == 0)
            {
                Missing(CpsvApWriter.PartLeftOut, FindingSeverity.Warning, Place("results", i), "kết quả không có tên, bỏ qua (dct:title bắt buộc)",
                    "the result has no name and was left out (dct:title is mandatory)");
                continue;
            }

            var id = Part("output", i + 1);
            nodes.Start(iris.At(id), "cv:Output");
            nodes.Value("dct:identifier", result.Code.Length > 0 ? result.Code : id);
            nodes.Text("dct:title", result.Name);
            nodes.End();
            made.Add(iris.At(id));
        }

        return made;
    }

    private (List<string> Channels, List<string> Costs) Channels()
    {
        var (channels, costs) = (new List<string>(), new List<string>());
        for (var i = 0; i < procedure.Channels.Count; i++)
        {
            var channel = procedure.Channels[i];
            var id = Part("channel", i + 1);
            var key = channel.Method == SubmissionMethod.Other ? "other/" + VietnameseText.Clean(channel.RawMethod) : Key(channel.Method.ToString());
            var type = nodes.Shared(iris.Of(["channel", .. key.Split('/')]), "skos:Concept", new NoticeWords(Language.Vietnamese).Method(channel),
                new NoticeWords(Language.English).Method(channel));
            nodes.Start(iris.At(id), "cv:Channel");
            nodes.Value("dct:identifier", id);
            nodes.References("dct:type", [type]);
            nodes.Text("dct:description", channel.Description);
            CpsvApTimes.Write(nodes, channel.Time.Time);
            nodes.End();
            channels.Add(iris.At(id));
            costs.AddRange(channel.Fees.Select((fee, f) => Cost(fee, iris.At(id), $"{id}/cost/{DateText.EnNumber(f + 1)}")));
        }

        return (channels, costs);
    }

    private string Cost(Fee fee, string channel, string id)
    {
        var currency = Currency(fee.Currency);
        nodes.Start(iris.At(id), "cv:Cost");
        nodes.Value("dct:identifier", id);
        nodes.Value("cv:hasValue", fee.Amount is { } amount ? DateText.EnNumber(amount) : string.Empty);
        nodes.References("cv:currency", currency is null ? [] : [currency]);
        nodes.Text("dct:description",
            string.Join("\n", new[] { fee.Amount is null ? fee.RawAmount : string.Empty, fee.Description }.Where(text => text.Length > 0)));
        nodes.References("cv:ifAccessedThrough", [channel]);
        var (vi, en) = fee.Kind switch
        {
            FeeKind.Charge => ("phí", "charge"),
            FeeKind.Levy => ("lệ phí", "levy"),
            FeeKind.Price => ("giá", "price"),
            _ => (fee.RawKind, string.Empty),
        };
        nodes.Text("cchc:feeKind", vi, en);
        nodes.End();
        return iris.At(id);
    }

    /// <summary>The currency; null when the record names none, for some such amounts are dollars.</summary>
    private string? Currency(string named)
    {
        var name = VietnameseText.Clean(named);
        return name.Length == 0 ? null
            : NoticeWords.IsDong(name) ? nodes.Shared(Authority + "currency/VND", "skos:Concept", "đồng Việt Nam", "Vietnamese dong")
            : name.ToUpperInvariant() is "USD" or "EUR"
                ? nodes.Shared(Authority + "currency/" + name.ToUpperInvariant(), "skos:Concept", name.ToUpperInvariant())
            : nodes.Shared(iris.Of("currency", name), "skos:Concept", name);
    }

    private string Legal(LegalBasis basis, int number)
    {
        var clean = VietnameseText.Clean(basis.Number);
        var iri = clean.Length > 0 ? iris.Of("legal", clean) : iris.At(Part("legal", number));
        if (nodes.IsNew(iri, basis.Title))
        {
            nodes.Start(iri, "eli:LegalResource");
            nodes.Value("eli:id_local", clean);
            nodes.Text("dct:title", basis.Title);
            nodes.End();
        }

        return iri;
    }

    private string? Announcement()
    {
        var clean = VietnameseText.Clean(procedure.Announcement?.Number);
        if (clean.Length == 0)
        {
            return null;
        }

        var iri = iris.Of("legal", clean);
        var signed = procedure.Announcement?.SignedOn is { } day ? DateText.Iso(day) : string.Empty;
        if (nodes.IsNew(iri, "announcement " + signed))
        {
            nodes.Start(iri, "eli:LegalResource");
            nodes.Value("eli:id_local", clean);
            nodes.Value("eli:date_document", signed);
            nodes.End();
        }

        return iri;
    }

    private List<string> Rules()
    {
        if (procedure.Conditions.Length == 0)
        {
            return [];
        }

        var id = path + "/conditions";
        nodes.Start(iris.At(id), "cpsv:Rule");
        nodes.Value("dct:identifier", id);
        nodes.Text("dct:title", "Yêu cầu, điều kiện thực hiện", "Conditions");
        nodes.Text("dct:description", procedure.Conditions);
        nodes.End();
        return [iris.At(id)];
    }

    private List<string> Cases() => procedure.Cases.Select((item, i) =>
    {
        var id = Part("case", i + 1);
        nodes.Start(iris.At(id), "cchc:Case");
        nodes.Value("dct:identifier", item.Code.Length > 0 ? item.Code : id);
        nodes.Text("dct:title", item.Name);
        nodes.Text("dct:description", item.Conditions);
        CpsvApTimes.Write(nodes, item.Time.Time);
        nodes.End();
        return iris.At(id);
    }).ToList();

    private List<string> Steps() => procedure.Steps.Select((step, i) =>
    {
        var id = Part("step", i + 1);
        nodes.Start(iris.At(id), "cchc:Step");
        nodes.Value("dct:identifier", id);
        nodes.Text("dct:title", step.Name);
        nodes.Text("dct:description", step.Description);
        nodes.Value("cchc:actor", step.Actor);
        nodes.Value("cchc:caseName", step.CaseName);
        nodes.End();
        return iris.At(id);
    }).ToList();
}
