using System.Text;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;
using OneStopDesk.Data;
using OneStopDesk.Problems;
using OneStopDesk.Security;

namespace OneStopDesk.Desk;

/// <summary>The papers of a dossier against the rules of its procedure: what is asked, what was brought, what is missing.</summary>
public sealed class Papers(Catalogue catalogue, TrailWriter trail)
{
    private const int MostItems = 100;

    /// <summary>The check as it stands; null when the procedure has no rules of components.</summary>
    public PapersView? Look(StoredDossier dossier, Language language) => Check(dossier) is { } check ? PapersViews.Of(check, language) : null;

    /// <summary>The check; null when the procedure has no rules of components.</summary>
    public DossierCheck? Check(StoredDossier dossier) => RulesOf(dossier) is { } rules
        ? DossierCheck.Of(rules, Stored(dossier, rules), new DossierCheckOptions { IsOnline = IsOnline(dossier), ListsFaults = true })
        : null;

    /// <summary>Enters answers and papers. The caller saves it.</summary>
    public void Enter(StoredDossier dossier, PapersForm form)
    {
        var rules = RulesOf(dossier) ?? throw new InputException(DeskProblems.Papers, dossier.ProcedureCode);
        if (form.Items.Any(item => item is null) || form.Items.Count > MostItems || form.Answers.Count > MostItems)
        {
            throw new InputException(DeskProblems.Papers, new BilingualText($"Tối đa {MostItems} mục.", $"At most {MostItems} entries."));
        }

        var draft = new DossierDraft
        {
            Procedure = rules.Procedure,
            Code = dossier.Code,
            IsOnline = IsOnline(dossier),
            Answers = [.. form.Answers.Where(answer => !string.IsNullOrEmpty(answer.Value))
                .Select(answer => KeyValuePair.Create(answer.Key, Texts.Optional(answer.Value) ?? string.Empty))],
            Items = [.. form.Items.Select(item => new DossierItem
            {
                Component = Texts.Required(item.Component, new("thành phần hồ sơ", "the component")), Form = FormOf(item.Form), Count = item.Count,
            })],
        };
        var read = draft.Read(rules);
        var unknown = draft.Items.FirstOrDefault(item => !rules.Components.Any(rule => rule.Id == item.Component));
        if (read.Findings.Count > 0 || unknown is not null || draft.Items.Any(item => item.Count is < 1 or > 1000))
        {
            throw new InputException(
                DeskProblems.Papers,
                read.Findings.Count > 0 ? read.Findings[0].Text
                : unknown is not null ? new BilingualText($"Không có thành phần \"{unknown.Component}\".", $"There is no component \"{unknown.Component}\".")
                : new BilingualText("Số bản phải từ 1 đến 1000.", "The count must be from 1 to 1000."));
        }

        dossier.Papers = DossierWriter.Write(read.Value!);
        trail.Done("papers", dossier.Code, $"{draft.Items.Count}");
    }

    private DossierRules? RulesOf(StoredDossier dossier) => catalogue.Find(dossier.ProcedureCode) is { } procedure ? catalogue.RulesOf(procedure) : null;

    private static bool IsOnline(StoredDossier dossier) =>
        Dossiers.HistoryOf(dossier).Events[0] is Cchc.Core.Deadlines.Clock.DossierEvent.Received { IsOnline: true };

    private static Dossier Stored(StoredDossier dossier, DossierRules rules)
    {
        if (dossier.Papers.Length == 0)
        {
            return new Dossier { Procedure = rules.Procedure, Code = dossier.Code };
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(dossier.Papers));
        return DossierReader.Read(stream, dossier.Code, rules).Value ?? new Dossier { Procedure = rules.Procedure, Code = dossier.Code };
    }

    private static PaperForms FormOf(string word) =>
        Enum.TryParse<PaperForms>(word, ignoreCase: true, out var form) && PapersViews.SingleForms.Contains(form)
            ? form : throw new InputException(DeskProblems.Papers, Texts.Shown(word));
}
