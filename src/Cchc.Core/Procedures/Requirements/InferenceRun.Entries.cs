using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Requirements;

internal sealed partial class InferenceRun
{
    private const string OnceOnly = "NĐ 224/2026/NĐ-CP, Điều 18 khoản 4";

    private void Read(int group, Entry entry, string groupNote, HandingOver handing, string handingWords)
    {
        var text = entry.Text;
        var claims = new List<InferredClaim>();
        var place = InferenceFindings.EntryPlace(group, entry.Index);
        ReadSets(text, claims, place);
        var note = groupNote.Length > 0 ? groupNote : EntryWords.NoteOf(text, entry.Component);
        var heading = note.Length > 0 ? string.Empty : EntryWords.HeadingOf(text, entry.Component);
        if (note.Length + heading.Length > 0)
        {
            entry.Role = note.Length > 0 ? ComponentRole.Note : ComponentRole.Heading;
            Claim(claims, note.Length > 0 ? InferenceKind.Note : InferenceKind.Heading, note + heading);
            entry.Alternatives = heading.Length > 0 ? EntryWords.AlternativesOf(text, text.Start, text.End) : string.Empty;
            var data = EntryWords.DataOf(text, new DossierComponent { Code = string.Empty, Name = string.Empty, Originals = 1 }, out _);
            if (data.Length > 0 || (heading.Length > 0 && ConditionWords.Opens(text)))
            {
                Open(InferenceFindings.NoteOpen, place, text, "không rõ áp dụng cho thành phần nào", "which components it concerns is not sure");
            }

            Add(group, entry, claims, rule: null, isUnclear: data.Length > 0);
            return;
        }

        ReadComponent(group, entry, handing, handingWords, claims, place);
    }

    private void ReadComponent(int group, Entry entry, HandingOver handing, string handingWords, List<InferredClaim> claims, string place)
    {
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
        var doubt = OpenPoints(place, text, forms, counts, necessityOpen, when with { IsUnclear = when.IsUnclear || freed });
        var name = text.Clean.Length > 0 ? text.Clean : VietnameseText.Clean(component.FormName);
        name = name.Length > 0 ? name : "(không ghi tên)";
        var rule = new ComponentRule
        {
            Id = Id(group, entry.Index),
            Name = name,
            HandingOver = handing,
            Pieces = InferredPieces.Of(component, forms),
            Necessity = whereApplicable.Length > 0 ? Necessity.WhereApplicable : Necessity.Required,
            Condition = ConditionOf(when),
            Replacements = data.Length > 0 ? [new DataReplacement(database, OnceOnly, questions.DataFails(InferenceFindings.Quote(name).Trim('"'), database))] : [],
            ResultOf = resultOf,
            Doubt = doubt,
            Source = claims.Count > 0 ? new RuleSource.Inferred(string.Join(" … ", claims.Select(claim => claim.Words).Distinct(StringComparer.Ordinal))) : RuleSource.Stated.Instance,
        };
        Add(group, entry, claims, rule, doubt is not null);
    }

    /// <summary>Says what was left open; what of it makes the rule doubtful is the result, null when nothing does.</summary>
    private BilingualText? OpenPoints(string place, in RequirementText text, in FormReading forms, int counts, bool necessityOpen, in ConditionReading when)
    {
        var doubts = new List<BilingualText>();
        if (forms.IsUnclear)
        {
            doubts.Add(Open(InferenceFindings.FormsOpen, place, text, "nêu nhiều hình thức hoặc nhiều số lượng: giữ số lượng của hồ sơ", "names several forms, or several quantities: the quantities of the record stand"));
        }

        if (counts == 0 && forms.Forms == NamedForms.None)
        {
            doubts.Add(Open(InferenceFindings.NoQuantity, place, text, "không ghi số lượng: coi là 01, hình thức nào cũng được", "no quantity: taken as one piece in any form"));
        }

        if (forms.Count > 0 && counts > 0 && forms.Count != counts)
        {
            Open(InferenceFindings.QuantityDiffers, place, text, $"lời ghi {forms.Count}, trường số lượng ghi {counts}: dùng {forms.Count}", $"the words say {forms.Count}, the quantities {counts}: {forms.Count} is used");
        }

        if (necessityOpen)
        {
            doubts.Add(Open(InferenceFindings.NecessityOpen, place, text, "\"nếu có\" có thể chỉ cho một phần: coi là bắt buộc", "\"nếu có\" may concern a part only: taken as required"));
        }

        if (when is { IsUnclear: true, IsSome: true })
        {
            doubts.Add(Open(InferenceFindings.ConditionOpen, place, text, "ngoài trường hợp đã hiểu còn có ngoại lệ hoặc điều kiện không rõ phạm vi: không áp dụng", "besides the case that was understood there is an exception or a condition of unsure extent: it is not applied"));
        }
        else if (when.IsUnclear)
        {
            doubts.Add(Open(InferenceFindings.ConditionOpen, place, text, "có điều kiện nhưng không rõ phạm vi: coi là luôn phải có", "holds a condition of unsure extent: taken as needed always"));
        }

        return doubts.Count == 0 ? null : new BilingualText(string.Join("; ", doubts.Select(doubt => doubt.Vi)), string.Join("; ", doubts.Select(doubt => doubt.En)));
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

    private void Add(int group, Entry entry, List<InferredClaim> claims, ComponentRule? rule, bool isUnclear) => components.Add(new InferredComponent
    {
        GroupIndex = group,
        Index = entry.Index,
        Role = entry.Role,
        Claims = claims,
        Rule = rule,
        IsUnclear = isUnclear,
    });
}
