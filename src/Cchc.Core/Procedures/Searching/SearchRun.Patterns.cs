namespace Cchc.Core.Procedures.Searching;

internal ref partial struct SearchRun
{
    /// <summary>An expression counts as much as the best of its alternatives is there.</summary>
    private void AddPattern(SearchPattern pattern)
    {
        (usesSynonyms, ends) = (true, ends | pattern.Ends);
        unit++;
        var weightOfAll = WeightOf(pattern);
        total += weightOfAll;
        neighbours += pattern.Alternatives[0].Length;
        for (var i = 0; i < pattern.Alternatives.Length; i++)
        {
            alternative++;
            place++;
            var met = 0;
            foreach (var form in pattern.Alternatives[i])
            {
                place++;
                SetPlace(index.FormKeys[form]);
                var weight = index.FormWeights[form];
                if (!matched.IsEmpty)
                {
                    matched[form] = true;
                }

                foreach (var post in index.Posts.AsSpan(index.PostStarts[form], index.PostStarts[form + 1] - index.PostStarts[form]))
                {
                    var (name, value) = (post >> SearchIndex.PlaceBits, weight * (post & ((1 << SearchIndex.PlaceBits) - 1)));
                    if (alternativeStamps[name] != alternative)
                    {
                        alternativeStamps[name] = alternative;
                        ofAlternative[name] = 0;
                        touched[met++] = name;
                    }

                    ofAlternative[name] += value;
                }
            }

            foreach (var name in touched.Slice(0, met))
            {
                Count(name, (int)((long)ofAlternative[name] * Full * weightOfAll / pattern.Totals[i]));
            }
        }
    }

    /// <summary>Beside an expression of several words one of a single word is mostly a circumstance, too.</summary>
    private readonly int WeightOf(SearchPattern pattern) => hasExpression && pattern.Keys.Length == 1 ? pattern.Weight / 2 : pattern.Weight;

    private void SetPlace(int key)
    {
        if (places[key] == 0)
        {
            places[key] = (ushort)place;
            mostKnown += index.KeyWeights[key];
        }
    }
}
