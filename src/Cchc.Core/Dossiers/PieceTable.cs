using Cchc.Core.Requirements;

namespace Cchc.Core.Dossiers;

/// <summary>The required pieces of all components in one table, to find quickly which components the items provide.</summary>
internal sealed class PieceTable
{
    private readonly int[] starts;
    private readonly PaperForms[] forms;
    private readonly int[] counts;

    public PieceTable(DossierRules rules, bool isOnline)
    {
        var (allForms, allCounts) = (new List<PaperForms>(), new List<int>());
        starts = new int[rules.Components.Count + 1];
        for (var i = 0; i < rules.Components.Count; i++)
        {
            RequiredPieces[] lots = [.. rules.Components[i].Pieces.GroupBy(lot => lot.Forms)
                .Select(lots => new RequiredPieces(lots.Sum(lot => lot.Count), lots.Key))];
            allForms.AddRange(ComponentPieces.Accepted(lots, isOnline));
            allCounts.AddRange(lots.Select(lot => lot.Count));
            starts[i + 1] = allForms.Count;
        }

        (forms, counts) = ([.. allForms], [.. allCounts]);
    }

    public DossierMask Mask(DossierRules rules, IReadOnlyList<DossierItem> items)
    {
        var wanted = counts.Length <= 512 ? stackalloc int[counts.Length] : new int[counts.Length];
        counts.CopyTo(wanted);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i] ?? throw new ArgumentNullException(nameof(items), $"items[{i}] is null.");
            if (!ComponentPieces.IsOneForm(item.Form) || item.Count < 1)
            {
                throw new ArgumentException($"items[{i}] \"{item.Component}\": {item.Count} × {item.Form}: expected a count of 1 or more and exactly one form.",
                    nameof(items));
            }

            var component = rules.NumberOf(item.Component);
            for (var lot = component < 0 ? 0 : starts[component]; component >= 0 && lot < starts[component + 1]; lot++)
            {
                var taken = item.Form == PaperForms.Data ? wanted[lot] : (forms[lot] & item.Form) != PaperForms.None ? item.Count : 0;
                wanted[lot] -= Math.Min(wanted[lot], taken);
            }
        }

        var mask = default(DossierMask);
        for (var component = 0; component + 1 < starts.Length; component++)
        {
            var isEnough = true;
            for (var lot = starts[component]; lot < starts[component + 1]; lot++)
            {
                isEnough &= wanted[lot] == 0;
            }

            mask = isEnough ? mask.With(component) : mask;
        }

        return mask;
    }
}
