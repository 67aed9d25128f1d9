namespace Cchc.Core.Procedures.Searching;

internal ref partial struct SearchRun
{
    private const int Full = 16;
    private const int UnitShift = 8;

    /// <summary>What counts less is another word, and not marked.</summary>
    private const int LeastMarked = 9;

    /// <summary>
    /// Adds up what each procedure has of what the query says. Gives how much of it the best one has, in thousandths.
    /// </summary>
    private int AddUp()
    {
        sums.Clear();
        unitStamps.Clear();
        alternativeStamps.Clear();
        places.Clear();
        mostKnown = 0;
        (total, unit, alternative, place, neighbours, plainPlaces) = (0, 0, 0, 0, 0, 0);
        (usesSynonyms, ends, mayEnd, hasExpression, isElsewhere) = (false, false, false, false, false);
        matched.Clear();
        var content = hasContent = MarkFillers();
        together = FindTogether();
        if (together is not null)
        {
            AddPattern(together.Meaning);
        }

        for (var i = 0; i < query.Count;)
        {
            if (query.Words[i].IsTaken)
            {
                i++;
                continue;
            }

            var pattern = LongestAt(i, content);
            if (pattern is null || query.Words[i].IsDoubtful)
            {
                AddWord(in query.Words[i]);

                i++;
                continue;
            }

            if (pattern.What == SearchPattern.Use.Synonym)
            {
                AddPattern(pattern);
            }

            i += pattern.Keys.Length;
        }

        if (total == 0)
        {
            return 0;
        }

        var best = 0;
        foreach (var sum in sums)
        {
            best = Math.Max(best, sum);
        }

        bestSum = best;
        return Thousandths(best);
    }

    private readonly int Thousandths(int sum) => (int)(sum * 1000L / ((long)total << UnitShift));

    /// <summary>Finds out which words say nothing, and whether any says something.</summary>
    private bool MarkFillers()
    {
        var content = false;
        foreach (ref var word in query.Words)
        {
            (word.IsTaken, word.Expression, word.Thing) = (false, 0, 0);
        }

        for (var i = 0; i < query.Count;)
        {
            var pattern = LongestAt(i, fillers: true);
            var (length, isFiller) = pattern is null ? (1, false) : (pattern.Keys.Length, pattern.What == SearchPattern.Use.Filler);
            for (var at = i; at < i + length; at++)
            {
                // Without diacritics "dang" is "đang", which says nothing, or "đăng".
                query.Words[at].IsFiller = isFiller;
                query.Words[at].IsDoubtful = isFiller && length == 1 && !Agrees(pattern!, at);
                query.Words[at].Expression = pattern is null || isFiller ? 0 : length;
                LookForSigns(at, mayEnd: pattern is null);
            }

            hasExpression |= pattern?.What == SearchPattern.Use.Synonym && length > 1;
            content |= !isFiller || query.Words[i].IsDoubtful;
            i += length;
        }

        return content;
    }

    /// <summary>
    /// Looks for what an expression that begins here says besides: the end of something, only what is done, a thing of a story, a question that no office
    /// answers.
    /// </summary>
    private void LookForSigns(int at, bool mayEnd)
    {
        var key = query.Words[at].Key;
        query.Words[at].IsAction = false;
        for (var p = key < 0 ? -1 : index.SignHeads[key]; p >= 0; p = index.Patterns[p].Next)
        {
            var pattern = index.Patterns[p];
            if (!Fits(pattern, at))
            {
                continue;
            }

            var isSure = pattern.Keys.Length > 1 || Agrees(pattern, at);
            if (pattern.What == SearchPattern.Use.Ending && mayEnd)
            {
                ends |= isSure;
                this.mayEnd = true;
            }

            query.Words[at].IsAction |= pattern.What == SearchPattern.Use.Action && (isSure || !query.HasMarks);
            isElsewhere |= pattern.What == SearchPattern.Use.Elsewhere && isSure;
            if (pattern.What == SearchPattern.Use.Part && IsSaid(pattern, at))
            {
                foreach (ref var word in query.Words.Slice(at, pattern.Keys.Length))
                {
                    word.Thing = Math.Max(word.Thing, pattern.Keys.Length);
                }
            }
        }
    }

    /// <summary>Whether the first word was typed as the expression spells it.</summary>
    private readonly bool Agrees(SearchPattern pattern, int at) => query.Words[at].Form == pattern.Forms[0];

    /// <summary>
    /// The longest expression of the list of words that stands in the query here; of those of the same length one that is spelt as it was typed before one
    /// that may only have been meant.
    /// </summary>
    private readonly SearchPattern? LongestAt(int at, bool fillers)
    {
        var key = query.Words[at].Key;
        var meant = (SearchPattern?)null;
        for (var p = key < 0 ? -1 : index.PatternHeads[key]; p >= 0; p = index.Patterns[p].Next)
        {
            var pattern = index.Patterns[p];
            if (meant is not null && meant.Keys.Length > pattern.Keys.Length)
            {
                break;
            }

            if (pattern.What != SearchPattern.Use.Synonym && !(fillers && pattern.What == SearchPattern.Use.Filler))
            {
                continue;
            }

            if (Fits(pattern, at))
            {
                if (pattern.Keys.Length > 1 || Agrees(pattern, at) || (pattern.What == SearchPattern.Use.Filler && !query.HasMarks))
                {
                    return pattern;
                }
            }
            else if (meant is null && MayBeMeant(pattern, at))
            {
                meant = pattern;
            }
        }

        return meant;
    }

    /// <summary>Whether an expression stands here when one of its words was typed as another one; the others must be right.</summary>
    private readonly bool MayBeMeant(SearchPattern pattern, int at)
    {
        if (!query.HasMarks || pattern.Keys.Length < 2 || at + pattern.Keys.Length > query.Count)
        {
            return false;
        }

        var slips = 0;
        for (var i = 0; i < pattern.Keys.Length && slips < 2; i++)
        {
            ref readonly var word = ref query.Words[at + i];
            if (word.IsTaken || word.Key != pattern.Keys[i])
            {
                return false;
            }

            var isSlip = word.HasMarks && word.Exact >= 0 && word.Form != pattern.Forms[i];
            if (isSlip && !query.MayMean(in word, index.Forms[pattern.Forms[i]].AsSpan()))
            {
                return false;
            }

            slips += isSlip ? 1 : 0;
        }

        return slips == 1;
    }

    private readonly bool Fits(SearchPattern pattern, int at)
    {
        if (at + pattern.Keys.Length > query.Count)
        {
            return false;
        }

        for (var i = 0; i < pattern.Keys.Length; i++)
        {
            ref readonly var word = ref query.Words[at + i];
            if (word.IsTaken || word.Key != pattern.Keys[i] || (word.HasMarks && word.Exact >= 0 && word.Form != pattern.Forms[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void AddWord(in SearchWord word)
    {
        if (word.Exact >= 0 && places[word.Exact] != 0 && (plainPlaces >> Math.Min((int)places[word.Exact], 63) & 1) != 0)
        {
            // Said twice is said once.
            place++;
            return;
        }

        unit++;
        place++;
        neighbours++;
        plainPlaces |= 1UL << Math.Min(place, 63);

        // Beside an expression the other words are mostly circumstances.
        var weight = WeightOf(in word) * (word.IsDoubtful ? 2 : hasExpression ? 4 : 8) / (word.IsAction ? 16 : 8);
        total += weight;
        placeWeights[Math.Min(place, 63)] = weight;
        if (word.Exact >= 0)
        {
            AddKey(word.Exact, in word, weight);
        }

        for (var key = word.Low; key < word.Low + word.Count; key++)
        {
            AddPrefix(key, in word, weight);
        }

        foreach (var slip in query.SlipsOf(in word))
        {
            SetPlace(slip >> 2);
            for (var form = index.FormStarts[slip >> 2]; form < index.FormStarts[(slip >> 2) + 1]; form++)
            {
                AddPosts(form, weight, QualityOfSlips(slip & 3));
            }
        }

        if (word.AsInitials)
        {
            AddInitials(in word, weight);
        }
    }

    private readonly int WeightOf(in SearchWord word) =>
        word.Exact >= 0 ? word.HasMarks ? index.FormWeights[word.Form] : index.KeyWeights[word.Exact]
        : word.AsInitials ? 110
        : word.Count > 0 ? Math.Min(16 * word.Length, 80)
        : word.Slips > 0 ? index.KeyWeights[word.Key]
        : SearchIndex.UnknownWeight;

    private void AddKey(int key, in SearchWord word, int weight)
    {
        SetPlace(key);
        for (var form = index.FormStarts[key]; form < index.FormStarts[key + 1]; form++)
        {
            AddPosts(form, weight, QualityOf(form, in word));
        }
    }

    private void AddPrefix(int key, in SearchWord word, int weight)
    {
        SetPlace(key);
        for (var form = index.FormStarts[key]; form < index.FormStarts[key + 1]; form++)
        {
            AddPosts(form, weight, QualityOfPrefix(form, in word));
        }
    }

    /// <summary>How much a spelling of the same letters counts.</summary>
    private readonly int QualityOf(int form, in SearchWord word) =>
        !query.HasMarks || form == word.Form ? Full : !word.HasMarks ? 10 : query.MayMean(in word, index.Forms[form].AsSpan()) ? 6 : 4;

    private readonly int QualityOfPrefix(int form, in SearchWord word) => !word.HasMarks || query.Begins(in word, index.Forms[form].AsSpan()) ? 13 : 4;

    private static int QualityOfSlips(int slips) => slips > 1 ? 9 : 12;

    /// <summary>Only the best of what matches a word counts.</summary>
    private readonly void AddPosts(int form, int weight, int quality)
    {
        var factor = weight * quality;
        if (!matched.IsEmpty && quality >= LeastMarked)
        {
            matched[form] = true;
        }

        foreach (var post in index.Posts.AsSpan(index.PostStarts[form], index.PostStarts[form + 1] - index.PostStarts[form]))
        {
            Count(post >> SearchIndex.PlaceBits, factor * (post & ((1 << SearchIndex.PlaceBits) - 1)));
        }
    }

    private readonly void Count(int name, int value)
    {
        if (unitStamps[name] != unit)
        {
            unitStamps[name] = unit;
            ofUnit[name] = value;
            sums[name] += value;
        }
        else if (value > ofUnit[name])
        {
            sums[name] += value - ofUnit[name];
            ofUnit[name] = value;
        }
    }

    private readonly void AddInitials(in SearchWord word, int weight)
    {
        Span<byte> letters = stackalloc byte[8];
        var plain = query.PlainOf(in word);
        for (var i = 0; i < plain.Length; i++)
        {
            letters[i] = (byte)plain[i];
        }

        letters = letters.Slice(0, plain.Length);
        var all = index.Initials.AsSpan();
        var (at, name) = (0, 0);
        for (var next = all.IndexOf(letters); next >= 0; next = all.Slice(at).IndexOf(letters))
        {
            at += next;
            while (index.Starts[name + 1] + name < at)
            {
                name++;
            }

            Count(name, weight * Full * 14);
            at++;
        }
    }
}
