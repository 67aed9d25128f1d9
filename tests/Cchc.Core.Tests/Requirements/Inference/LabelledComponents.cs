using System.Globalization;
using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Requirements.Inference;

/// <summary>
/// Labels of components, by record, group and index; the texts stay in the shared data. Columns: role (C component, N note, H heading; "?" where C is
/// right too), handing (S, P), forms (O original, P copy, W copy with original, C certified, R register, F form filled in, E electronic form, X
/// photograph; small letters may be claimed, capitals must be where any is), count, necessity (W where there is one), condition ("first words…last
/// words", "!" for an exception, "?" where it may be claimed), alternatives (I inside, G of a group; small: may be claimed), data, sets, heading.
/// </summary>
internal static class LabelledComponents
{
    public static (int Components, int Right, IReadOnlyList<string> Wrong) Score(string file)
    {
        var rows = RepositoryFiles.Read("tests", "Cchc.Core.Tests", "Requirements", "Inference", "Data", file).TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split('\t')).Where(row => SharedData.Has(row[0])).ToList();
        var codes = rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var read = NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.Where(procedure => codes.Contains(procedure.Code.Value))
            .ToDictionary(procedure => procedure.Code.Value, InferredRules.Of, StringComparer.Ordinal);
        var right = 0;
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            var (group, index) = (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture));
            var rules = read[row[0]];
            var component = rules.Components.Single(item => item.GroupIndex == group && item.Index == index);
            var judged = component.Claims.Select(claim => (claim, IsRight: IsRight(row, component, claim)))
                .Concat(rules.Headings[group].Claims.Where(claim => claim.Kind is not (InferenceKind.OneOfSeveralLists or InferenceKind.Forms)).Select(claim => (claim, IsRight: IsRightHeading(row[12], claim.Kind))));
            foreach (var (claim, isRight) in judged)
            {
                right += isRight ? 1 : 0;
                if (!isRight)
                {
                    wrong.Add($"{row[0]} {group} {index} {claim.Kind} «{claim.Words}»");
                }
            }
        }

        return (rows.Count, right, wrong);
    }

    private static bool IsRight(string[] row, InferredRules.Component component, InferredRules.Claim claim) => claim.Kind switch
    {
        InferenceKind.Note => row[3][0] == 'N',
        InferenceKind.Heading => row[3] == "H",
        InferenceKind.Submitted => row[4] == "S" && row[3] != "N",
        InferenceKind.Presented => row[4] == "P" && row[3] != "N",
        InferenceKind.Forms => AreForms(row[5], Letters(component.Rule!.Pieces[0].Forms, claim.Words.ToLowerInvariant())),
        InferenceKind.Quantity => row[6] == component.Rule!.Pieces[0].Count.ToString(CultureInfo.InvariantCulture),
        InferenceKind.WhereApplicable => row[7] == "W",
        InferenceKind.Conditional => row[8][0] is not ('-' or '!') && IsCondition(row[8].TrimStart('?'), claim.Words),
        InferenceKind.Exception => row[8][0] == '!' && IsCondition(row[8].TrimStart('!'), claim.Words),
        InferenceKind.AlternativesInside => row[9].Contains('I', StringComparison.OrdinalIgnoreCase),
        InferenceKind.DataReplacement => row[10] is "D" or "d",
        InferenceKind.Sets => row[11] != "-",
        _ => false,
    };

    private static bool IsRightHeading(string label, InferenceKind kind)
    {
        var name = kind switch
        {
            InferenceKind.GroupCase => "case",
            InferenceKind.Submitted => "submit",
            InferenceKind.Presented => "present",
            _ => kind.ToString().ToLowerInvariant(),
        };
        return label.Split(',').Any(item => item.TrimEnd('?') == name);
    }

    private static bool IsCondition(string label, string words)
    {
        var parts = label.Split('…');
        var lower = words.ToLowerInvariant();
        return lower.StartsWith(parts[0], StringComparison.Ordinal) && lower.TrimEnd('”', '"', ' ', ')').EndsWith(parts[1].TrimEnd(')', ' '), StringComparison.Ordinal);
    }

    private static bool AreForms(string label, HashSet<char> claimed) =>
        claimed.Count > 0 && claimed.All(letter => label.Contains(letter, StringComparison.OrdinalIgnoreCase)) && label.Where(char.IsUpper).All(claimed.Contains);

    private static HashSet<char> Letters(PaperForms forms, string words)
    {
        var letters = new HashSet<char>();
        void Add(char letter, bool isClaimed)
        {
            if (isClaimed)
            {
                letters.Add(letter);
            }
        }

        var copy = (forms & PaperForms.PlainCopy) != PaperForms.None;
        Add('X', (forms & PaperForms.Photograph) != PaperForms.None);
        Add('F', (forms & PaperForms.PaperForm) != PaperForms.None);
        Add('E', (forms & PaperForms.AnyForm) == PaperForms.ElectronicForm);
        Add('O', (forms & PaperForms.Original) != PaperForms.None && (words.Contains("bản chính", StringComparison.Ordinal) || words.Contains("bản gốc", StringComparison.Ordinal)));
        Add('P', copy);
        Add('W', copy ? words.Contains("kèm", StringComparison.Ordinal) || words.Contains("xuất trình", StringComparison.Ordinal) : (forms & PaperForms.CopyWithOriginal) != PaperForms.None);
        Add('C', copy ? words.Contains("chứng thực", StringComparison.Ordinal) : (forms & PaperForms.CertifiedCopy) != PaperForms.None);
        Add('R', copy ? words.Contains("sổ gốc", StringComparison.Ordinal) : (forms & PaperForms.RegisterCopy) != PaperForms.None);
        return letters;
    }
}
