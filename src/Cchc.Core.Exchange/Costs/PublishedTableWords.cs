using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Figures that stand in sentences: "giảm 01 ngày", "cắt giảm 30% thời gian".</summary>
internal static class PublishedTableWords
{
    private static readonly string[] Cutting = ["giảm", "cut", "reduc"];
    private static readonly char[] Around = [' ', '.', ';', ':', '(', ')', '"', '“', '”'];

    /// <summary>The days that a note says are cut: what stands between "giảm" (or "cut by") and "ngày" ("day"); null when it says none.</summary>
    public static StatedTable.Figure? DaysCut(string note, NumberNotation notation)
    {
        var words = Words(note);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is not ("giảm" or "ngắn" or "cut" or "cuts" or "reduced" or "by"))
            {
                continue;
            }

            var start = i + 1;
            while (start < words.Count && words[start] is "được" or "còn" or "thêm" or "by" or "thời" or "gian")
            {
                // "giảm còn 9 ngày" says what is left and not what is cut.
                if (words[start] == "còn")
                {
                    start = words.Count;
                }

                start++;
            }

            for (var length = 1; length <= 3 && start + length < words.Count; length++)
            {
                if (words[start + length] is "ngày" or "day" or "days" && Number(words, start, length, notation) is { } figure)
                {
                    return figure;
                }
            }
        }

        return null;
    }

    /// <summary>The cut that a title promises, 1 being all: its first percentage when it speaks of a cut; null when it promises none.</summary>
    public static ExactNumber? Promise(string title)
    {
        var text = VietnameseText.Clean(title).ToLowerInvariant();
        if (!Cutting.Any(word => text.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var end = text.IndexOf('%');
        if (end <= 0)
        {
            return null;
        }

        var last = text.Substring(0, end).TrimEnd();
        var start = last.Length;
        while (start > 0 && last[start - 1] is (>= '0' and <= '9') or ',' or '.')
        {
            start--;
        }

        return ExactNumber.TryParse(last.Substring(start).Replace(',', '.'), out var percent) && percent.Sign > 0 && percent <= 100 ? percent / 100 : null;
    }

    private static StatedTable.Figure? Number(List<string> words, int start, int length, NumberNotation notation)
    {
        if (length == 1)
        {
            var other = notation == NumberNotation.English ? NumberNotation.Vietnamese : NumberNotation.English;
            var figure = StatedTable.Figure.Parse(words[start], notation);
            figure = figure.Value is null ? StatedTable.Figure.Parse(words[start], other) : figure;
            if (figure is { Value: not null, IsPercent: false })
            {
                return figure;
            }
        }

        return VietnameseNumber.TryRead(words, start, length, out var value)
            ? new StatedTable.Figure(string.Join(" ", words.Skip(start).Take(length)), value, 0) : null;
    }

    // A digit that touches a letter, as in "01ngày", is a word of its own.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in VietnameseText.Clean(text).ToLowerInvariant().Split(' '))
        {
            var bare = word.Trim(Around).TrimEnd(',');
            var split = 0;
            while (split < bare.Length && !char.IsLetter(bare[split]))
            {
                split++;
            }

            if (split > 0 && split < bare.Length && char.IsDigit(bare[split - 1]))
            {
                words.Add(bare.Substring(0, split));
                bare = bare.Substring(split);
            }

            if (bare.Length > 0)
            {
                words.Add(bare);
            }
        }

        return words;
    }
}
