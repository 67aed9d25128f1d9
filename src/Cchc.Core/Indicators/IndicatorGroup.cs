using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>The counts of a group of dossiers, or of all (số đếm của một nhóm), with what the caller states. Immutable.</summary>
/// <example>
/// <code>
/// using System;
/// using System.Collections.Generic;
/// using Cchc.Core.Indicators;
/// using Cchc.Core.Text;
///
/// var group = IndicatorGroup.Of(new Dictionary&lt;string, ExactNumber&gt; { ["resolved"] = 45, ["resolvedLateByLaw"] = 11 });
///
/// Console.WriteLine(group["resolved"]); // 45
/// Console.WriteLine(group["received"] is null); // True
/// </code>
/// </example>
public sealed class IndicatorGroup
{
    private readonly CountPlan plan;
    private readonly GroupCounts counts;
    private readonly IReadOnlyDictionary<string, ExactNumber> stated;

    internal IndicatorGroup(
        CountPlan plan, GroupCounts counts, IReadOnlyList<IndicatorKey> by, IReadOnlyList<string?> keys, bool isRest,
        IReadOnlyDictionary<string, ExactNumber>? stated = null)
    {
        (this.plan, this.counts, By, Keys, IsRest) = (plan, counts, by, keys, isRest);
        this.stated = stated ?? new Dictionary<string, ExactNumber>(StringComparer.Ordinal);
    }

    /// <summary>By what it is a group; empty for the whole.</summary>
    public IReadOnlyList<IndicatorKey> By { get; }

    /// <summary>The value of each of <see cref="By"/>; null where the dossiers have none.</summary>
    public IReadOnlyList<string?> Keys { get; }

    /// <summary>Whether these are all dossiers of groups beyond <see cref="IndicatorOptions.MostGroups"/>.</summary>
    public bool IsRest { get; }

    /// <summary>How many dossiers are in it, counted by any indicator or not.</summary>
    public long Dossiers => counts.Dossiers;

    /// <summary>The value of a count.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The value; null when there is none: it was not counted or stated, or the register leaves it open.</returns>
    [JsonIgnore]
    public ExactNumber? this[string name] => stated.TryGetValue(name, out var value) ? value : plan.Value(name, counts);

    /// <summary>Counts without dossiers: those of a plan, or those that the caller states.</summary>
    /// <param name="stated">Names and values.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stated"/> is null.</exception>
    public static IndicatorGroup Of(IEnumerable<KeyValuePair<string, ExactNumber>> stated) =>
        new IndicatorGroup(CountPlan.Empty, new GroupCounts(CountPlan.Empty), [], [], false).With(stated);

    /// <summary>The same with counts of a catalogue, a plan, or that the caller states; each goes before what was counted under its name.</summary>
    /// <param name="more">Names and values; of a name given twice the last.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is null.</exception>
    public IndicatorGroup With(IEnumerable<KeyValuePair<string, ExactNumber>> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var all = stated.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var pair in more)
        {
            all[pair.Key] = pair.Value;
        }

        return new IndicatorGroup(plan, counts, By, Keys, IsRest, all);
    }

    /// <summary>How many dossiers leave open whether they belong to a count.</summary>
    /// <param name="name">The name.</param>
    /// <returns>0 where all say so, or the count is none of the register.</returns>
    public long NotStated(string name) => stated.ContainsKey(name) ? 0 : plan.NotStated(name, counts);

    /// <summary>Why a count has no value, to stand before its title.</summary>
    internal BilingualText Missing(IndicatorCount count) => count.Source == IndicatorCountSource.Catalogue && By.Count > 0
        ? new("không có số liệu từ danh mục cho nhóm này: chỉ có khi phân tổ theo riêng cơ quan hoặc lĩnh vực và danh mục ghi đúng tên cơ quan, mã lĩnh vực đó",
            "no figures of a catalogue for this group: there are some only by agency or field alone, where the catalogue names the agency or the field")
        : count.Source != IndicatorCountSource.Register ? new("chưa có số liệu", "no data yet")
        : !plan.Has(count.Name) ? new("không đếm từ sổ theo dõi hồ sơ", "not counted from a register")
        : plan.IsBeyond(count.Name, counts) ? new($"quá {GroupCounts.MostDistinct} giá trị khác nhau", $"more than {GroupCounts.MostDistinct} different ones")
        : NotStated(count.Name) == 0 ? new("không có hồ sơ nào để tính", "there is no dossier to tell")
        : count.NeedsCatalogue ? new("sổ hoặc danh mục thủ tục hành chính không ghi", "neither register nor catalogue says")
        : new("sổ không ghi", "the register does not say");
}
