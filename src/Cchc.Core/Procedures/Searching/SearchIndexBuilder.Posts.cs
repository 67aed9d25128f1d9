using System.Buffers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

internal sealed partial class SearchIndexBuilder
{
    private const int EverydayPrior = 60;
    private const int NamePlace = 16;
    private const int KeywordPlace = 14;
    private const int ResultPlace = 11;
    private const int CasePlace = 10;
    private const int FieldPlace = 10;

    /// <summary>The words of what is searched besides the names; equal texts are cut once.</summary>
    private List<(int Entry, int Place, List<int> Raws)> CutOthers()
    {
        var (found, known) = (new List<(int Entry, int Place, List<int> Raws)>(), new Dictionary<string, List<int>>(StringComparer.Ordinal));
        for (var i = 0; i < entries.Count; i++)
        {
            Add(i, KeywordPlace, entries[i].Keywords);
            Add(i, ResultPlace, entries[i].Results);
            Add(i, CasePlace, entries[i].Cases);
            Add(i, FieldPlace, entries[i].Field);
        }

        return found;

        void Add(int entry, int place, string? text)
        {
            if (string.IsNullOrEmpty(text))
            {
                return;
            }

            if (!known.TryGetValue(text!, out var raws))
            {
                known[text!] = raws = [];
                Cut(text!, raws);
            }

            found.Add((entry, place, raws));
        }
    }

    /// <summary>For each spelling the procedures that have it, each once, with the place that counts most.</summary>
    private static (int[] Starts, int[] Posts) Posts(
        int formCount, int[] nameForms, int[] nameStarts, int[] order, List<(int Entry, int Place, List<int> Raws)> others, int[] rawPlaces)
    {
        var byEntry = new List<(int Place, List<int> Raws)>?[order.Length];
        foreach (var (entry, place, raws) in others)
        {
            (byEntry[entry] ??= []).Add((place, raws));
        }

        // What was met is remembered, so that all is visited once; then it is put in order by spelling.
        var (starts, last, most) = (new int[formCount + 1], new int[formCount], nameForms.Length + others.Sum(other => other.Raws.Count));
        var (metForms, metPosts, met) = (ArrayPool<int>.Shared.Rent(most), ArrayPool<int>.Shared.Rent(most), 0);
        last.AsSpan().Fill(-1);
        for (var name = 0; name < order.Length; name++)
        {
            for (var i = nameStarts[name]; i < nameStarts[name + 1]; i++)
            {
                Meet(nameForms[i], name, NamePlace);
            }

            // Places are visited from the one that counts most; what was met before is not met again.
            foreach (var (place, raws) in byEntry[order[name]] ?? [])
            {
                foreach (var raw in raws)
                {
                    Meet(rawPlaces[raw], name, place);
                }
            }
        }

        for (var form = 0; form < formCount; form++)
        {
            starts[form + 1] += starts[form];
        }

        var (posts, fill) = (new int[met], (int[])starts.Clone());
        for (var i = 0; i < met; i++)
        {
            posts[fill[metForms[i]]++] = metPosts[i];
        }

        ArrayPool<int>.Shared.Return(metForms);
        ArrayPool<int>.Shared.Return(metPosts);
        return (starts, posts);

        void Meet(int form, int name, int place)
        {
            if (last[form] != name)
            {
                last[form] = name;
                (metForms[met], metPosts[met++]) = (form, (name << SearchIndex.PlaceBits) | place);
                starts[form + 1]++;
            }
        }
    }

    /// <summary>What speaks for each procedure whatever the query is.</summary>
    private int[] Priors(int[] order)
    {
        var common = new HashSet<string>(vocabularies.SelectMany(list => list.CommonFields).Select(VietnameseText.Fold), StringComparer.Ordinal);
        var rare = vocabularies.SelectMany(list => list.RareFields).Select(VietnameseText.Fold).ToList();
        var everyday = new HashSet<string>(vocabularies.SelectMany(list => list.EverydayCodes), StringComparer.OrdinalIgnoreCase);
        var fields = new Dictionary<string, int>(StringComparer.Ordinal);
        return Array.ConvertAll(order, i => Prior(entries[i]));

        int Prior(ProcedureSearch.Entry entry)
        {
            var field = entry.Field ?? string.Empty;
            if (!fields.TryGetValue(field, out var prior))
            {
                var folded = VietnameseText.Fold(field);
                fields[field] = prior = common.Contains(folded) ? 40 : rare.Exists(words => $" {folded} ".Contains($" {words} ")) ? -70 : 0;
            }

            return prior + OfLevels(entry.Levels) + (everyday.Contains(entry.Code) ? EverydayPrior : 0) + entry.Kind switch
            {
                ProcedureKind.Internal or ProcedureKind.InterlinkedInternal => -250,
                ProcedureKind.Local => -25,
                _ => 0,
            };
        }
    }

    private static int OfLevels(AdministrativeLevels levels)
    {
        const AdministrativeLevels Near = AdministrativeLevels.Commune | AdministrativeLevels.District;
        return (levels & Near) != AdministrativeLevels.None ? 40
            : (levels & AdministrativeLevels.Province) != AdministrativeLevels.None ? 25
            : (levels & (AdministrativeLevels.Ministry | AdministrativeLevels.OtherAgency)) != AdministrativeLevels.None ? -30
            : 0;
    }

    /// <summary>What words tell: 16 for each halving of the number of names that have them.</summary>
    private sealed class Weights
    {
        public Weights(int names, int keyCount, int[] keyOfForm, int[] postStarts, int[] posts)
        {
            var (last, lastInName) = (new int[names], new int[names]);
            (KeyCounts, Keys, Forms) = (new int[keyCount], new int[keyCount], new int[keyOfForm.Length]);
            var (inNames, stamp) = (new int[keyCount], 0);
            for (var form = 0; form < keyOfForm.Length; form++)
            {
                var key = keyOfForm[form];
                stamp = form == 0 || keyOfForm[form - 1] != key ? stamp + 1 : stamp;
                var own = 0;
                for (var i = postStarts[form]; i < postStarts[form + 1]; i++)
                {
                    var isName = (posts[i] & ((1 << SearchIndex.PlaceBits) - 1)) == NamePlace;
                    own += isName ? 1 : 0;
                    var name = posts[i] >> SearchIndex.PlaceBits;
                    (KeyCounts[key], last[name]) = (KeyCounts[key] + (last[name] == stamp ? 0 : 1), stamp);
                    if (isName)
                    {
                        (inNames[key], lastInName[name]) = (inNames[key] + (lastInName[name] == stamp ? 0 : 1), stamp);
                    }
                }

                Forms[form] = Weight(names, own > 0 ? own : postStarts[form + 1] - postStarts[form]);
            }

            for (var key = 0; key < keyCount; key++)
            {
                Keys[key] = Weight(names, inNames[key] > 0 ? inNames[key] : KeyCounts[key]);
            }
        }

        public int[] Keys { get; }

        public int[] KeyCounts { get; }

        public int[] Forms { get; }

        /// <summary>What all words of each name tell; what stands in brackets explains the name, and nobody asks for it.</summary>
        public int[] OfNames(int[] tokens, int[] starts, byte[] leads, bool[] asides)
        {
            var (sums, last) = (new int[starts.Length - 1], new int[Keys.Length]);
            for (var name = 0; name < sums.Length; name++)
            {
                for (var i = starts[name] + leads[name]; i < starts[name + 1]; i++)
                {
                    sums[name] += asides[i] || last[tokens[i]] == name + 1 ? 0 : Keys[tokens[i]];
                    last[tokens[i]] = asides[i] ? last[tokens[i]] : name + 1;
                }
            }

            return sums;
        }

        private static int Weight(int names, int count) =>
            count == 0 ? SearchIndex.UnknownWeight : Math.Min(128, (int)(16 * Math.Log((names + 1.0) / (count + 0.5), 2)) + 8);
    }
}
