using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

internal sealed partial class InferenceRun
{
    private static readonly string[] LackOfOthers = [" không có giấy tờ nêu trên", " không có các giấy tờ nêu trên", " không có giấy tờ quy định",
        " không có một trong các giấy tờ"];
    private const string OnceOnly = "khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP";

    private static readonly BilingualText UnderCase = new("danh sách có tiêu đề của một trường hợp hoặc lựa chọn, không rõ gồm những giấy tờ nào",
        "the list has a heading of a case or choice, and which papers it covers is not sure");
    private static readonly BilingualText FreedByNote = new("bản ghi có ghi chú rằng dữ liệu thay giấy tờ, không rõ giấy tờ nào",
        "a note of the record says that data replace papers, and not which");

    private void Read(int group, Entry entry, GroupReading heading, BilingualText? doubt)
    {
        var text = entry.Text;
        var claims = new List<InferredRules.Claim>();
        var place = InferenceFindings.EntryPlace(group, entry.Index);
        ReadSets(text, claims, place);
        if (entry.IsComponent)
        {
            ReadComponent(group, entry, heading, claims, place, doubt);
            return;
        }

        Claim(claims, entry.Role == InferredRules.Role.Note ? InferenceKind.Note : InferenceKind.Heading, entry.RoleWords);
        var data = EntryWords.DataOf(text, new DossierComponent { Code = string.Empty, Name = string.Empty, Originals = 1 }, out _);
        if (data.Length > 0 || (entry.Role == InferredRules.Role.Heading && ConditionWords.Opens(text)))
        {
            Open(InferenceFindings.NoteOpen, place, text, "không rõ áp dụng cho thành phần nào", "which components it concerns is not sure");
        }

        Add(group, entry, claims, rule: null, isUnclear: data.Length > 0);
    }

    /// <summary>What else in the record makes it doubtful that an entry is needed: a heading of a case inside the list, a note that frees from papers it does
    /// not name.</summary>
    private BilingualText? DoubtOf(Entry entry, List<Entry> entries, GroupReading heading)
    {
        var opening = entries.Exists(other => other.IsOpening && (other.Level == '\0' || other.Level != entry.Level)) && !IsResolved(entry, entries);
        opening |= entry.Level != '\0' && entries.Exists(other => other.IsComponent && other.Level == entry.Level && IsInsteadOfOthers(other.Text));
        var isFreed = entries.Exists(other => other.Frees)
            || (heading.HandingOver == HandingOver.Present && lists.Exists(list => list.Heading.IsNote && list.Entries.Exists(other => other.Frees)));
        return opening ? UnderCase : isFreed ? FreedByNote : null;
    }

    // "Trường hợp không có …", "Trường hợp người yêu cầu không có giấy tờ nêu trên thì …": the others of the list are for those who have them.
    private static bool IsInsteadOfOthers(in RequirementText text) =>
        text.StartsWith("trường hợp không có")
            || (text.StartsWith("trường hợp ") && text.HasAny(LackOfOthers, text.Start, Math.Min(text.End, text.Start + 80)));

    // Entries that the only heading of a choice surely covers have a group of their own.
    private static bool IsResolved(Entry entry, List<Entry> entries) => OnlyChoice(entries) is not null && entry.Mark is '+' or '-';

    private void ReadComponent(int group, Entry entry, GroupReading heading, List<InferredRules.Claim> claims, string place, BilingualText? around)
    {
        var (handing, handingWords) = (heading.HandingOver ?? HandingOver.Submit, heading.HandingWords);
        var text = entry.Text;
        var component = entry.Component;
        var when = ConditionWords.Read(text);
        var whereApplicable = EntryWords.WhereApplicableOf(text, out var necessityOpen);
        var forms = FormWords.Read(text, when.PaperFrom, when.PaperTo);
        var alternatives = EntryWords.AlternativesOf(text, when.PaperFrom, when.PaperTo);
        var data = EntryWords.DataOf(text, component, out var database);
        var result = EntryWords.ResultOf(text, when.PaperFrom, when.PaperTo, out var resultOf);
        if (text.IsAt(when.PaperFrom, "xuất trình "))
        {
            (handing, handingWords) = (HandingOver.Present, text.Words(when.PaperFrom, when.PaperFrom + 10));
        }

        Claim(claims, handing == HandingOver.Present ? InferenceKind.Presented : InferenceKind.Submitted, handingWords);
        Claim(claims, InferenceKind.Forms, forms.Forms == NamedForms.None ? string.Empty : text.Words(forms.From, Math.Min(forms.To, text.End)));
        Claim(claims, InferenceKind.Quantity, forms.Count > 0 ? CountWords(text, forms) : string.Empty);
        Claim(claims, InferenceKind.WhereApplicable, whereApplicable);
        Claim(claims, when.IsException ? InferenceKind.Exception : InferenceKind.Conditional, when.Words);
        Claim(claims, InferenceKind.Exception, when.Unless);
        Claim(claims, InferenceKind.AlternativesInside, alternatives);
        Claim(claims, InferenceKind.DataReplacement, data);
        Claim(claims, InferenceKind.ResultOfProcedure, result);

        var counts = Math.Max(component.Originals ?? 0, component.Copies ?? 0);
        var freed = data.Length == 0 && !when.IsException && when.Unless.Length == 0 && EntryWords.IsSometimesFreed(text);
        var limited = !when.IsSome && when.Unless.Length == 0 && data.Length == 0 && EntryWords.IsPerhapsLimited(text, when.PaperFrom, when.PaperTo);
        var isUnquantified = counts == 0 && forms.Forms == NamedForms.None && handing == HandingOver.Submit;
        var doubt = OpenPoints(place, text, isUnquantified, necessityOpen, UnnamedPapers.Are(text),
            when with { IsUnclear = when.IsUnclear || freed || limited });
        var formsDoubt = OpenForms(place, text, forms, counts);
        doubt ??= data.Length == 0 && when.Words.Length == 0 ? around : null;
        var name = text.Clean.Length > 0 ? text.Clean : VietnameseText.Clean(component.FormName);
        name = name.Length > 0 ? name : "(không ghi tên)";
        var rule = new ComponentRule
        {
            Id = Id(group, entry.Index),
            Name = name,
            HandingOver = handing,
            Pieces = formsDoubt is not null ? InferredPieces.AnyOne
                : InferredPieces.Of(component, forms.Forms == NamedForms.None ? forms with { Forms = heading.Forms } : forms),
            Necessity = whereApplicable.Length > 0 ? Necessity.WhereApplicable : Necessity.Required,
            Condition = ConditionOf(when),
            Replacements = data.Length > 0
                ? [new ComponentRule.Replacement(database, OnceOnly, questions.DataFails(InferenceFindings.Quote(name).Trim('"'), database))] : [],
            ResultOf = resultOf,
            Doubt = doubt,
            FormsDoubt = formsDoubt,
            Source = claims.Count > 0 ? new RuleSource.Inferred(string.Join(" … ", claims.Select(claim => claim.Words).Distinct(StringComparer.Ordinal)))
                : RuleSource.Stated.Instance,
        };
        Add(group, entry, claims, rule, doubt is not null || formsDoubt is not null);
    }

    /// <summary>What is not sure about forms and numbers; null when nothing is.</summary>
    private BilingualText? OpenForms(string place, in RequirementText text, in FormReading forms, int counts)
    {
        if (forms.Count > 0 && counts > 0 && forms.Count != counts)
        {
            Open(InferenceFindings.QuantityDiffers, place, text, $"lời ghi {forms.Count}, trường số lượng ghi {counts}: dùng {forms.Count}",
                $"the words say {forms.Count}, the quantities {counts}: {forms.Count} is used");
        }

        return forms.IsUnclear
            ? Open(InferenceFindings.FormsOpen, place, text, "nêu nhiều hình thức hoặc nhiều số lượng: một bản, hình thức nào cũng được tính",
                "names several forms, or several quantities: one piece in any form counts")
            : null;
    }

    /// <summary>Says what makes it unsure that the paper is needed; null when nothing does.</summary>
    private BilingualText? OpenPoints(string place, in RequirementText text, bool isUnquantified, bool necessityOpen, bool isUnnamed, in ConditionReading when)
    {
        var doubts = new List<BilingualText>();
        if (isUnquantified)
        {
            doubts.Add(Open(InferenceFindings.NoQuantity, place, text, "bản ghi không ghi số lượng", "the record states no quantity"));
        }

        if (isUnnamed)
        {
            doubts.Add(Open(InferenceFindings.PapersUnnamed, place, text, "bản ghi không nêu rõ là giấy tờ nào",
                "the record does not say which papers are meant"));
        }

        if (necessityOpen)
        {
            doubts.Add(Open(InferenceFindings.NecessityOpen, place, text, "\"nếu có\" có thể cho cả giấy tờ hoặc chỉ một phần",
                "\"nếu có\" may concern the whole or a part only"));
        }

        if (when is { IsUnclear: true, IsSome: true })
        {
            doubts.Add(Open(InferenceFindings.ConditionOpen, place, text, "ngoài trường hợp đã hiểu còn có ngoại lệ hoặc điều kiện không rõ phạm vi",
                "besides the case that was understood there is an exception or a condition of unsure extent"));
        }
        else if (when.IsUnclear)
        {
            doubts.Add(Open(InferenceFindings.ConditionOpen, place, text, "có điều kiện nhưng không rõ phạm vi", "holds a condition of unsure extent"));
        }

        return doubts.Count == 0 ? null
            : new BilingualText(string.Join("; ", doubts.Select(doubt => doubt.Vi)), string.Join("; ", doubts.Select(doubt => doubt.En)));
    }

    private Condition ConditionOf(in ConditionReading when)
    {
        var condition = !when.IsSome ? Condition.Always : when.IsException ? new Condition.Not(questions.Ask(when.Case)) : questions.Ask(when.Words);
        return when.Unless.Length == 0 ? condition : new Condition.All([condition, new Condition.Not(questions.Ask(ConditionReading.CaseOf(when.Unless)))]);
    }

    private static string CountWords(in RequirementText text, in FormReading forms) =>
        forms.Counted.To > 0 ? text.Words(forms.Counted.From, forms.Counted.To) : text.Words(forms.From, Math.Min(forms.To, text.End));

    private BilingualText Open(string code, string place, in RequirementText text, string vi, string en)
    {
        findings.Add(code, FindingSeverity.Information, place, $"{InferenceFindings.Quote(text.Clean)}: {vi}", $"{InferenceFindings.Quote(text.Clean)}: {en}");
        return new BilingualText(vi, en);
    }

    private void Add(int group, Entry entry, List<InferredRules.Claim> claims, ComponentRule? rule, bool isUnclear) =>
        components.Add(new InferredRules.Component
    {
        GroupIndex = group,
        Index = entry.Index,
        Role = entry.Role,
        Claims = claims,
        Rule = rule,
        IsUnclear = isUnclear,
    });
}
