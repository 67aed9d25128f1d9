using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// Reads a running text about processing times. The words are gone through a fixed number of times, each time looking only as far as
/// the next time or the end of the clause, so that a text of twice the length takes twice the steps.
/// </summary>
internal sealed partial class TimeExpressionReader
{
    private const int LongestCase = 400;
    private const int LongestUnmarked = 20; // a longer text without marks may say more than was understood

    private static readonly string[][] NextDay = [["tiếp", "theo"], ["kế", "tiếp"], ["liền", "kề"], ["việc", "sau"], ["hôm", "sau"]];
    private static readonly string[][] Hours = [["giờ"], ["h"], ["g"], [":"], ["rưỡi"]];

    private readonly TimeTokens tokens;
    private readonly List<string> words;
    private readonly TimeMark[] marks;
    private readonly int[] clauseOf;
    private readonly List<Clause> clauses = [];
    private readonly List<FoundTime> found = [];
    private long steps;

    private TimeExpressionReader(string text)
    {
        tokens = new TimeTokens(text);
        words = tokens.Words;
        marks = new TimeMark[words.Count];
        clauseOf = new int[words.Count];
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="steps">How many words were looked at, each time counted: proportional to the length.</param>
    public static TimeExpression Read(string text, out long steps)
    {
        var reader = new TimeExpressionReader(text);
        var alternatives = reader.ReadAll();
        steps = reader.steps;
        var names = reader.NamesHour();
        var rule = names ? StatedStart.Of(reader.tokens.Text) : null;
        if (names && rule is null && reader.MovesStart())
        {
            alternatives = alternatives.ConvertAll(item => item.Confidence == TimeConfidence.Read ? item with { Confidence = TimeConfidence.Uncertain } : item);
        }

        return new TimeExpression { Text = text, Alternatives = alternatives, StartRule = rule };
    }

    private List<TimeAlternative> ReadAll()
    {
        if (words.Count == 0)
        {
            return [];
        }

        Mark();
        SplitClauses();
        Find();
        Bound();
        foreach (var item in found)
        {
            ReadTail(item);
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0 && found[i - 1].Clause == found[i].Clause && found[i].Bracket < found[i - 1].TailEnd)
            {
                found[i].LeadFrom = Math.Min(found[i].From, Math.Max(found[i].LeadFrom, found[i - 1].TailEnd));
            }

            ReadLead(found[i]);
        }

        InheritHeadings();
        found.RemoveAll(item => item.IsDropped);
        JoinTotals();
        Resolve();
        LookForDoubts();
        if (tokens.IsUnmarked && words.Count > LongestUnmarked)
        {
            found.ForEach(item => item.Doubt());
        }

        var alternatives = found.Select(item => new Placed(item.From, Alternative(item))).Concat(Excluded()).OrderBy(placed => placed.From)
            .Select(placed => placed.Item).ToList();
        return alternatives.Count > 0 ? alternatives : [Plain() ?? Nothing()];
    }

    /// <summary>Whether an hour of the day stands in it, "sau 15 giờ": only then a start rule can.</summary>
    private bool NamesHour()
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            var at = i + 1;
            while (words[i] == "sau" && at < i + 4 && at + 2 < words.Count && words[at] is "lúc" or "thời" or "điểm" or "khoảng" or "được" or "quá" or "đúng")
            {
                at++; // "sau thời điểm 15 giờ"
            }

            if (words[i] == "sau" && ((char.IsDigit(words[at][0]) && words[at + 1] is "giờ" or "h" or "g" or "(" or ":") || IsHourInWords(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sáu giờ", "mười lăm giờ", "bốn rưỡi chiều".</summary>
    private bool IsHourInWords(int at)
    {
        for (var count = 1; count <= 3 && at + count < words.Count; count++)
        {
            if (words[at + count] is "giờ" or "rưỡi" && VietnameseNumber.TryRead(words, at, count, out _))
            {
                return words[at + count] == "giờ" || (at + count + 1 < words.Count && words[at + count + 1] is "chiều" or "sáng");
            }
        }

        return false;
    }

    /// <summary>"Sau 9 giờ thì tính từ ngày làm việc tiếp theo": that the start moves is said, although the hour could not be read.</summary>
    private bool MovesStart()
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is not ("tính" or "coi") || words[i + 1] is not ("từ" or "là" or "như" or "vào"))
            {
                continue;
            }

            var end = EndOfSentence(i, i + (2 * Near));
            if (Has(i, end, NextDay) && Has(BeginOfSentence(i - (2 * Near), i), i, Hours))
            {
                return true;
            }
        }

        return false;
    }

    private TimeAlternative Alternative(FoundTime item) => new()
    {
        Time = item.Time,
        Condition = item.Condition,
        Trigger = item.Trigger,
        Words = tokens.Quote(item.From, item.End),
        IsUpperBound = item.IsUpperBound,
        IsBeforeDate = item.IsBeforeDate,
        Role = item.Role,
        Confidence = item.Confidence,
    };

    /// <summary>A statement that only the reader of plain statements knows, such as "15/12/2026" or "same day".</summary>
    private TimeAlternative? Plain() => words.Count <= 12 && ProcessingTimeReader.Read(tokens.Text) is { } time
        ? new TimeAlternative { Time = time, Words = VietnameseText.Clean(tokens.Text), Confidence = TimeConfidence.Read }
        : null;

    /// <summary>A text without any time that could be read: it says that none is laid down, or it is not understood.</summary>
    private TimeAlternative Nothing()
    {
        var clean = VietnameseText.Clean(tokens.Text);
        var plain = clean.ToLowerInvariant().TrimEnd('.');
        var none = plain is "không" or "không quy định" or "chưa quy định" or "không có" or "không quy định thời gian" or "không quy định thời hạn" or "-"
            or "0";
        var says = none ? clean : SaysNoTime();
        if (says is not null)
        {
            return new TimeAlternative { Time = new ProcessingTime.NotStated(says), Words = says, Confidence = TimeConfidence.Read };
        }

        var speaks = Array.Exists(marks, mark => mark.Has(TimeMark.TimeWord | TimeMark.Trigger | TimeMark.Session))
            || words.Exists(word => word is "ngày" or "giờ" or "tháng" or "quý");
        var quote = clean.Length == 0 ? tokens.Text : clean;
        return new TimeAlternative
        {
            Time = speaks || words.Count <= 12 ? new ProcessingTime.Unreadable(quote) : new ProcessingTime.NotStated(quote),
            Words = quote,
            Confidence = TimeConfidence.Unreadable,
        };
    }

    private string? SaysNoTime()
    {
        foreach (var clause in clauses)
        {
            for (var i = clause.Start; i + 1 < clause.End; i++)
            {
                steps++;
                if (marks[i] == TimeMark.TimeWord)
                {
                    for (var k = Math.Max(clause.Start, i - 6); k < Math.Min(clause.End, i + 8); k++)
                    {
                        if (marks[k] == TimeMark.NoTime)
                        {
                            return tokens.Quote(Math.Min(i, k), clause.End);
                        }
                    }
                }
            }
        }

        return null;
    }

    private void Mark()
    {
        var at = 0;
        while (at < words.Count)
        {
            steps++;
            marks[at] = TimeLexicon.At(words, at, out var length);
            if (marks[at] == TimeMark.Trigger && at + length < words.Count && char.IsDigit(words[at + length][0]) && words[at + length - 1] == "ngày")
            {
                marks[at] = TimeMark.None; // "từ ngày 01/4/2026": a date, not an event
            }

            at += length;
        }
    }

    private void SplitClauses()
    {
        var start = 0;
        var bullet = string.Empty;
        for (var i = 0; i <= words.Count; i++)
        {
            steps++;
            var isBullet = i < words.Count && IsBullet(i);
            var begins = i < words.Count && i > start && BeginsSentence(i);
            if (i == words.Count || isBullet || begins || words[i] is ";" or TimeTokens.LineEnd || (words[i] == "." && tokens.EndsSentence(i)))
            {
                if (i > start)
                {
                    for (var k = start; k < i; k++)
                    {
                        clauseOf[k] = clauses.Count;
                    }

                    clauses.Add(new Clause(start, i, bullet, i < words.Count && !begins ? words[i] : "."));
                    bullet = string.Empty;
                }

                bullet = isBullet ? words[i] : i < words.Count && words[i] == TimeTokens.LineEnd ? TimeTokens.LineEnd : bullet;
                start = begins ? i : i + 1;
                if (i < words.Count && !begins)
                {
                    clauseOf[i] = Math.Max(0, clauses.Count - 1);
                }
            }
        }
    }

    /// <summary>"… lần đầu Đối với các xã …": a sentence that begins with its case, after one without a point.</summary>
    private bool BeginsSentence(int at) =>
        marks[at] == TimeMark.Case && tokens.IsCapital(at) && char.IsLetter(words[at - 1][0]) && !tokens.IsCapital(at - 1) && marks[at - 1] != TimeMark.Case
        && words[at - 1] is not ("là" or "với" or "trong" or "và" or "hoặc");

    /// <summary>"-", "+" and "*" before the lines of a list, also where the lines were run together.</summary>
    private bool IsBullet(int at)
    {
        var word = words[at];
        if (word is "*" or "•")
        {
            return true;
        }

        if (at + 1 >= words.Count)
        {
            return false;
        }

        var before = at == 0 ? "." : words[at - 1];
        var begins = before is "." or ";" or ":" or TimeTokens.LineEnd or "-" or "+" or "*" or ")" or ",";
        return word switch
        {
            "+" => begins || tokens.IsCapital(at + 1) || (char.IsDigit(words[at + 1][0]) && !TimeUnitEnds(before)),
            "-" or "–" => begins
                || (words[at + 1] is not ("khen" or "thương" or "thể" or "xã" or "kỹ" or "môi" or "nông" or "hội") && tokens.IsCapital(at + 1)
                    && !tokens.IsCapital(at - 1))
                || (char.IsDigit(words[at + 1][0]) && !char.IsDigit(before[0])),
            _ => false,
        };
    }

    private static bool TimeUnitEnds(string word) => word is "việc" or "ngày" or "giờ" or "tháng" or "tuần" or "năm";

    private sealed class Placed(int from, TimeAlternative item)
    {
        public int From { get; } = from;
        public TimeAlternative Item { get; } = item;
    }

    private sealed class Clause(int start, int end, string bullet, string closing)
    {
        public int Start { get; } = start;
        public int End { get; } = end;
        public string Bullet { get; } = bullet;
        public string Closing { get; } = closing;
    }
}
