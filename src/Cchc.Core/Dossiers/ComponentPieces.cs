using Cchc.Core.Requirements;

namespace Cchc.Core.Dossiers;

/// <summary>
/// The pieces of one component that were brought, beside those that its lots need. A form counts for one lot only, so that more pieces never make less.
/// </summary>
internal sealed class ComponentPieces
{
    private const PaperForms OnPaper = PaperForms.Original | PaperForms.PlainCopy | PaperForms.CopyWithOriginal | PaperForms.CertifiedCopy
        | PaperForms.RegisterCopy | PaperForms.PaperForm;

    private readonly RequiredPieces[] stated;
    private readonly PaperForms[] accepted;
    private readonly long[] have;
    private readonly long[] byForm = new long[11];

    public ComponentPieces(ComponentRule rule, bool isOnline)
    {
        // Lots with the same forms are one lot: "1 original" and "1 original" are two originals.
        stated = [.. rule.Pieces.GroupBy(lot => lot.Forms).Select(lots => new RequiredPieces(lots.Sum(lot => lot.Count), lots.Key))];
        accepted = Accepted(stated, isOnline);
        have = new long[stated.Length];
    }

    public bool IsBrought { get; private set; }

    /// <summary>Data from a database replace the whole component: they count for every piece.</summary>
    public bool HasData => Of(PaperForms.Data) > 0;

    public bool IsEnough => HasData || Enumerable.Range(0, stated.Length).All(i => have[i] >= stated[i].Count);

    public IReadOnlyList<RequiredPieces> Missing =>
        HasData ? []
            : [.. Enumerable.Range(0, stated.Length).Where(i => have[i] < stated[i].Count)
                .Select(i => stated[i] with { Count = stated[i].Count - (int)have[i] })];

    /// <summary>All forms that count, with those that the law puts beside the stated ones.</summary>
    public PaperForms AcceptedForms => accepted.Aggregate(PaperForms.None, (all, forms) => all | forms);

    public PaperForms BroughtForms => (PaperForms)Enumerable.Range(0, byForm.Length).Where(i => byForm[i] > 0).Sum(i => 1 << i);

    public IReadOnlyList<RequiredPieces> Stated => stated;

    public int Total => Capped(byForm.Sum());

    /// <summary>
    /// The pieces beyond what is required. Those of forms that do not count are excess only where the rest is enough; an original beside a plain copy
    /// is shown for comparison, and is none: NĐ 23/2015/NĐ-CP, art. 6.
    /// </summary>
    public int Surplus
    {
        get
        {
            if (HasData)
            {
                return Capped(byForm.Sum() - Of(PaperForms.Data));
            }

            var beyond = Enumerable.Range(0, stated.Length).Sum(i => Math.Max(0, have[i] - stated[i].Count));
            if (!IsEnough)
            {
                return Capped(beyond);
            }

            var idle = Enumerable.Range(0, byForm.Length).Where(i => ((PaperForms)(1 << i) & AcceptedForms) == PaperForms.None).Sum(i => byForm[i]);
            return Capped(beyond + idle - Math.Min(ShownOriginals, idle));
        }
    }

    /// <summary>Originals that do not count themselves but accompany plain copies that do.</summary>
    public long ShownOriginals
    {
        get
        {
            var copies = AcceptedForms & (PaperForms.PlainCopy | PaperForms.Scan);
            return (AcceptedForms & PaperForms.Original) != PaperForms.None ? 0
                : Math.Min(Of(PaperForms.Original), Of(copies & PaperForms.PlainCopy) + Of(copies & PaperForms.Scan));
        }
    }

    /// <summary>Whether it was brought on paper or as a file, not fetched and not used again from a store.</summary>
    public bool IsHandedIn { get; private set; }

    public void Add(PaperForms form, int count, bool isReused = false)
    {
        IsBrought = true;
        IsHandedIn |= form != PaperForms.Data && !isReused;
        for (var i = 0; i < byForm.Length; i++)
        {
            byForm[i] += form == (PaperForms)(1 << i) ? count : 0;
        }

        for (var i = 0; i < accepted.Length; i++)
        {
            have[i] += (accepted[i] & form) != PaperForms.None ? count : 0;
        }
    }

    /// <summary>
    /// The forms that count for each lot. Where a plain copy is enough, every better copy is; where a copy is compared with its original, a certified one needs
    /// none: NĐ 23/2015/NĐ-CP, art. 6. A copy from the register stands for the original (art. 3(1)), so it does wherever a certified copy does. A form that
    /// another lot names stays with that lot. A scan counts for a paper only where the dossier is filed online.
    /// </summary>
    public static PaperForms[] Accepted(IReadOnlyList<RequiredPieces> lots, bool isOnline)
    {
        const PaperForms compared = PaperForms.PlainCopy | PaperForms.CopyWithOriginal;
        var taken = lots.Aggregate(PaperForms.None, (all, lot) => all | lot.Forms);
        var found = new PaperForms[lots.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var forms = lots[i].Forms;
            var more = (forms & PaperForms.PlainCopy) != PaperForms.None ? PaperForms.AnyCopy : PaperForms.None;
            more |= (forms & PaperForms.CopyWithOriginal) != PaperForms.None ? PaperForms.CertifiedCopy | PaperForms.RegisterCopy : PaperForms.None;
            more |= (forms & PaperForms.CertifiedCopy) != PaperForms.None ? PaperForms.RegisterCopy : PaperForms.None;
            more |= isOnline && (forms & compared) != PaperForms.None ? PaperForms.Scan : PaperForms.None;
            more &= ~taken;
            taken |= more;
            var all = forms | more;
            found[i] = isOnline || (forms & OnPaper) == PaperForms.None ? all : all & ~PaperForms.Scan;
        }

        return found;
    }

    /// <summary>Whether a form is exactly one of those that exist.</summary>
    public static bool IsOneForm(PaperForms form) => (int)form is > 0 and < 2048 && ((int)form & ((int)form - 1)) == 0;

    private static int Capped(long count) => (int)Math.Min(int.MaxValue, count);

    private long Of(PaperForms form)
    {
        for (var i = 0; i < byForm.Length; i++)
        {
            if (form == (PaperForms)(1 << i))
            {
                return byForm[i];
            }
        }

        return 0;
    }
}
