using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>
/// A curated correction of the rules that were inferred from a record: parts that take the place of those with the same identifier, parts that are new, and
/// parts that go. What it does not name stays as it was inferred. The result is checked like any rules.
/// </summary>
public sealed record DossierRulesCorrection
{
    /// <summary>The procedure whose rules it corrects.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>How many sets; null leaves what was inferred.</summary>
    public int? Sets { get; init; }

    /// <summary>When the dossier is filed online; null leaves what was inferred.</summary>
    [JsonPropertyName("online")]
    public Condition? OnlineWhen { get; init; }

    /// <summary>Questions in place of those with the same identifier, and new ones.</summary>
    public IReadOnlyList<FactQuestion> Questions { get; init => field = ValueList.Of(value); } = ValueList.Empty<FactQuestion>();

    /// <summary>Components in place of those with the same identifier, and new ones.</summary>
    public IReadOnlyList<ComponentRule> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<ComponentRule>();

    /// <summary>Groups in place of those with the same identifier, and new ones.</summary>
    public IReadOnlyList<RequirementGroup> Groups { get; init => field = ValueList.Of(value); } = ValueList.Empty<RequirementGroup>();

    /// <summary>Identifiers of components, groups and questions that go. A component that goes leaves its groups; a group that has no member left goes
    /// too.</summary>
    [JsonPropertyName("remove")]
    public IReadOnlyList<string> Removed { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>
    /// Words that the inferred component of an identifier (the key) must still have in its name. Identifiers of inferred parts are places in the record,
    /// so a changed record could otherwise be corrected in the wrong place.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Expected { get; init => field = ValueList.Of(value); }
        = ValueList.Empty<KeyValuePair<string, string>>();

    /// <summary>Applies the correction.</summary>
    /// <param name="inferred">The rules that were inferred from the record.</param>
    /// <param name="rules">The corrected rules; null when they were refused.</param>
    /// <param name="findings">Every reason why; empty when they were built.</param>
    /// <returns>Whether they were built.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inferred"/> is null.</exception>
    public bool TryApply(DossierRules inferred, [NotNullWhen(true)] out DossierRules? rules, out IReadOnlyList<Finding> findings)
    {
        rules = null;
        findings = ValueList.Of(Misfits(inferred ?? throw new ArgumentNullException(nameof(inferred))));
        if (findings.Count > 0)
        {
            return false;
        }

        var gone = new HashSet<string>(Removed, StringComparer.Ordinal);
        var kept = Merged(inferred.Components, Components, rule => rule.Id, gone);
        var groupsKept = Groupings(Merged(inferred.Groups, Groups, group => group.Id, gone), gone);
        if (!DossierRules.TryBuild(Procedure, kept, groupsKept, Merged(inferred.Questions, Questions, question => question.Id, gone), Sets ?? inferred.Sets,
            out rules, out findings))
        {
            return false;
        }

        rules = (OnlineWhen ?? inferred.OnlineWhen) is { } online ? rules.WithOnline(online) : rules;
        return true;
    }

    private static List<TPart> Merged<TPart>(IReadOnlyList<TPart> inferred, IReadOnlyList<TPart> curated, Func<TPart, string> id, HashSet<string> gone)
    {
        var parts = inferred.Where(part => !gone.Contains(id(part))).Select(part => curated.FirstOrDefault(own => id(own) == id(part)) ?? part).ToList();
        parts.AddRange(curated.Where(own => inferred.All(part => id(part) != id(own)) || gone.Contains(id(own))));
        return parts;
    }

    // Takes out what is gone until no group is empty: a curated group keeps even members that do not exist, so that the check names them.
    private List<RequirementGroup> Groupings(List<RequirementGroup> all, HashSet<string> gone)
    {
        var own = new HashSet<string>(Groups.Select(group => group.Id), StringComparer.Ordinal);
        int before;
        do
        {
            before = all.Count;
            all = [.. all.Select(group => own.Contains(group.Id) ? group
                : group with { Members = ValueList.Of(group.Members.Where(member => !gone.Contains(member))) })];
            gone.UnionWith(all.Where(group => group.Members.Count == 0 && !own.Contains(group.Id)).Select(group => group.Id));
            all.RemoveAll(group => gone.Contains(group.Id) && !own.Contains(group.Id));
        }
        while (all.Count < before);
        return [.. all.Select(group => own.Contains(group.Id) || group.AtLeast is not { } least || least <= group.Members.Count ? group
            : group with { AtLeast = group.Members.Count })];
    }

    private IEnumerable<Finding> Misfits(DossierRules inferred)
    {
        if (inferred.Procedure != Procedure)
        {
            yield return Misfit("procedure", $"bản sửa của {Procedure}, quy tắc của {inferred.Procedure}",
                $"a correction of {Procedure}, rules of {inferred.Procedure}");
        }

        foreach (var id in Removed.Where(id => inferred.Components.All(rule => rule.Id != id) && inferred.Groups.All(group => group.Id != id)
            && inferred.Questions.All(question => question.Id != id)))
        {
            yield return Misfit(id, $"không có phần nào mã \"{id}\" để bỏ", $"there is no part \"{id}\" to remove");
        }

        foreach (var expected in Expected)
        {
            var (id, words) = (expected.Key, expected.Value);
            var name = inferred.Components.FirstOrDefault(rule => rule.Id == id)?.Name;
            if (name is null || !VietnameseText.Fold(name).Contains(VietnameseText.Fold(words)))
            {
                yield return Misfit(id, $"bản ghi đã khác: cần tên có \"{words}\", gặp {(name is null ? "không có gì" : $"\"{name}\"")}",
                    $"the record is another: expected a name with \"{words}\", found {(name is null ? "nothing" : $"\"{name}\"")}");
            }
        }
    }

    private static Finding Misfit(string place, string vi, string en) => new(
        RequirementFindings.CorrectionDoesNotFit,
        FindingSeverity.Error,
        place,
        new BilingualText(vi, en));

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DossierRulesCorrection), PrintMembers);
}
