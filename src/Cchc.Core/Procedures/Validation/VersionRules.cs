using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Versions of one code: they follow each other without gap or overlap.</summary>
internal static class VersionRules
{
    public static IEnumerable<Found> Overlaps(CatalogueView view) => Pairs(view).Where(pair => pair.Gap is null).Select(pair => Of(
        view,
        pair.Second,
        $"mã {view.Catalogue.Procedures[pair.Second].Code} đã có ở bản ghi {pair.First + 1} của danh mục với hiệu lực {Days(view, pair.First).Vi}; bản này "
        + $"{Days(view, pair.Second).Vi}: trùng nhau",
        $"the code {view.Catalogue.Procedures[pair.Second].Code} is already at record {pair.First + 1} of the catalogue, "
        + $"in force {Days(view, pair.First).En}; this one {Days(view, pair.Second).En}: they overlap"));

    public static IEnumerable<Found> Gaps(CatalogueView view) => Pairs(view).Where(pair => pair.Gap > 0).Select(pair => Of(
        view,
        pair.Second,
        FormattableString.Invariant($"{pair.Gap} ngày không có bản nào có hiệu lực, giữa {Days(view, pair.First).Vi} và {Days(view, pair.Second).Vi}"),
        FormattableString.Invariant($"no version is in force for {pair.Gap} days, between {Days(view, pair.First).En} and {Days(view, pair.Second).En}")));

    /// <summary>Versions that follow each other by first day; the gap in days, null for an overlap.</summary>
    private static IEnumerable<(int First, int Second, int? Gap)> Pairs(CatalogueView view)
    {
        foreach (var code in view.Codes)
        {
            var versions = view.VersionsOf(code).Select(i => (Index: i, view.Catalogue.Procedures[i].Validity))
                .OrderBy(item => item.Validity.From is not null).ThenBy(item => item.Validity.From).ThenBy(item => item.Index).ToList();
            var last = 0; // the version that lasts longest so far
            for (var i = 1; i < versions.Count; i++)
            {
                int? gap = versions[last].Validity.Through is { } through && versions[i].Validity.From is { } from && from > through
                    ? NodaTime.Period.DaysBetween(through, from) - 1
                    : null;
                yield return (versions[last].Index, versions[i].Index, gap);
                if (versions[i].Validity.Through is not { } end || !(versions[last].Validity.Through >= end))
                {
                    last = versions[last].Validity.Through is null ? last : i;
                }
            }
        }
    }

    private static BilingualText Days(CatalogueView view, int index)
    {
        var validity = view.Catalogue.Procedures[index].Validity;
        return validity.IsUnstated ? new("không ghi hiệu lực", "without stated days") : new(validity.ToString(), validity.ToString());
    }

    private static Found Of(CatalogueView view, int index, string vi, string en) =>
        Found.At("validity", vi, en) with { Index = index, Procedure = view.Catalogue.Procedures[index].Code.Value };
}
