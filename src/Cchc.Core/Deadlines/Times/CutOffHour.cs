using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// Finds the cut-off of same-day procedures in running text: "… nhận hồ sơ sau 15 giờ … trả kết quả trong ngày làm việc tiếp theo".
/// </summary>
internal static class CutOffHour
{
    private const int WindowBefore = 160;
    private const int WindowAfter = 280;

    private static readonly string[] NextDay =
        ["ngày làm việc tiếp theo", "ngày làm việc kế tiếp", "ngày làm việc liền kề", "ngày làm việc sau", "hôm sau", "ngày tiếp theo", "ngày kế tiếp"];

    private static readonly string[] Results = ["kết quả", "hoàn thành", "giải quyết"];

    private static readonly string[] Answers = ["trả lời", "tính từ", "tính là", "tính vào", "coi là", "coi như", "cấp "];

    /// <summary>Words that may stand between the hour and the next day where nothing is said to be done then but what the statement is about.</summary>
    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal)
    {
        "thì", "sẽ", "được", "là", "có", "thể", "trong", "vào", "sang", "qua", "sáng", "chiều", "trưa", "đầu", "cuối", "giờ", "phút", "buổi", "trả", "hẹn",
        "lại", "chậm", "nhất", "muộn", "phải", "không", "quá", "của", "hằng", "hàng", "ngày", "các", "làm", "việc", ",", "hoặc", "đến", "cho", "công", "dân",
    };

    /// <summary>Looks for a cut-off in the text of a record; it must speak of the result, at an hour of the afternoon.</summary>
    /// <param name="text">Clean text; case does not matter.</param>
    /// <param name="cutOff">The hour.</param>
    /// <param name="words">The words that state it, shortened.</param>
    /// <returns>False when the text states none.</returns>
    public static bool TryFind(string text, out LocalTime cutOff, out string words) => TryFind(text, IsResultNear, out cutOff, out words);

    /// <summary>Looks for a cut-off in a statement typed by hand, which says less around it.</summary>
    public static bool TryFindTyped(string text, out LocalTime cutOff) => TryFind(text, IsNextDayNear, out cutOff, out _);

    /// <summary>"Nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo": an hour that moves the start of the time, and not only the result.</summary>
    public static bool TryFindStart(string text, out LocalTime cutOff, out string words) => TryFind(text, IsStartNear, out cutOff, out words);

    private static bool IsStartNear(string lower, int at, int end, string phrase)
    {
        var after = lower.IndexOf(phrase, end, Math.Min(lower.Length - end, WindowAfter), StringComparison.Ordinal);
        if (after < 0)
        {
            return false;
        }

        var from = Math.Max(0, at - WindowBefore);
        var before = lower.Substring(from, at - from);
        var between = lower.Substring(end, after - end);
        return (before.Contains("nhận") || before.Contains("nộp")) && (between.Contains("tính ") || between.Contains("coi")) && !Results.Any(between.Contains)
            && !between.Contains("chuyển hồ sơ") && between.IndexOfAny(['.', '\n']) < 0;
    }

    /// <summary>
    /// Whether the next day is that of the result: it is named, or nothing else is said to be done then. "Thì xem vào hôm sau", "thì chuyển hồ sơ vào ngày
    /// làm việc tiếp theo" say when a step is taken.
    /// </summary>
    private static bool IsNextDayNear(string lower, int at, int end, string phrase)
    {
        var after = lower.IndexOf(phrase, end, Math.Min(lower.Length - end, WindowAfter), StringComparison.Ordinal);
        if (after < 0)
        {
            return false;
        }

        var act = Act(lower.Substring(end, after - end));
        return (SaysResult(act) || Answers.Any(act.Contains) || OnlyMoves(act)) && !IsTransfer(act);
    }

    /// <summary>What is done on the next day: "mà không giải quyết được ngay thì xem" speaks of "xem".</summary>
    private static string Act(string between)
    {
        var then = between.LastIndexOf("thì ", StringComparison.Ordinal);
        return then < 0 ? between : between.Substring(then);
    }

    private static bool SaysResult(string act) => Results.Any(act.Contains) && !IsTransfer(act);

    /// <summary>"Chuyển hồ sơ đến cơ quan giải quyết": who decides is named there, not when.</summary>
    private static bool IsTransfer(string act) => act.Contains("chuyển hồ sơ") && !act.Contains("kết quả") && !act.Contains("hoàn thành");

    private static bool OnlyMoves(string act)
    {
        var words = ProcessingTimeWords.Split(act);
        for (var i = 0; i < words.Count; i++)
        {
            if (!Passing.Contains(words[i]) && !(words[i] == "chuyển" && i + 1 < words.Count && words[i + 1] == "sang"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFind(string text, Func<string, int, int, string, bool> isNear, out LocalTime cutOff, out string words)
    {
        var may = text.Contains("sau ", StringComparison.OrdinalIgnoreCase); // most texts say nothing of the kind, and are not copied
        var lower = may ? text.ToLowerInvariant() : string.Empty;
        for (var at = lower.IndexOf("sau ", StringComparison.Ordinal); at >= 0; at = lower.IndexOf("sau ", at + 1, StringComparison.Ordinal))
        {
            if ((at > 0 && char.IsLetterOrDigit(lower[at - 1])) || !TryHour(lower, at + 4, out cutOff, out var end) || IsDuration(lower, end))
            {
                continue;
            }

            foreach (var phrase in NextDay)
            {
                if (isNear(lower, at, end, phrase))
                {
                    words = $"{text.Substring(at, end - at)} … {phrase}";
                    return true;
                }
            }
        }

        (cutOff, words) = (default, string.Empty);
        return false;
    }

    /// <summary>"sau 02 giờ làm việc kể từ …" is a length of time; an hour before noon is no cut-off of an office day either.</summary>
    private static bool IsDuration(string lower, int end)
    {
        var rest = lower.Substring(end, Math.Min(lower.Length - end, 24)).TrimStart();
        return rest.StartsWith("làm việc", StringComparison.Ordinal) || rest.StartsWith("kể từ", StringComparison.Ordinal)
            || rest.StartsWith("tính từ", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether the phrase stands near the hour and speaks of the result. "Sau 15 giờ thì chuyển hồ sơ vào đầu giờ ngày làm việc tiếp theo"
    /// delays only the transfer (NĐ 61/2018/NĐ-CP art. 18.2), and a letter sent on the next working day is no result.
    /// </summary>
    private static bool IsResultNear(string lower, int at, int end, string phrase)
    {
        var after = lower.IndexOf(phrase, end, Math.Min(lower.Length - end, WindowAfter), StringComparison.Ordinal);
        if (after >= 0)
        {
            var between = lower.Substring(end, after - end);
            var act = Act(between);
            return (SaysResult(act) || (OnlyMoves(act) && Results.Any(between.Contains))) && !between.Contains("văn bản");
        }

        var from = Math.Max(0, at - WindowBefore);
        var before = lower.IndexOf(phrase, from, at - from, StringComparison.Ordinal);
        return before >= 0 && lower.IndexOf("nhận", before, at - before, StringComparison.Ordinal) >= 0;
    }

    private static bool TryHour(string text, int at, out LocalTime hour, out int end)
    {
        hour = default;
        end = at;
        var spelled = TryWords(text, ref end, out var value);
        if (!spelled)
        {
            value = Digits(text, ref end);
        }

        if (value is < 1 or > 18)
        {
            return false;
        }

        SkipSpelledOut(text, ref end);
        var afterNumber = end;
        if (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        if (StartsWith(text, end, "giờ"))
        {
            end += 3;
        }
        else if (end < text.Length && text[end] is 'h' or 'g' && (end + 1 == text.Length || !char.IsLetter(text[end + 1])))
        {
            end++;
        }
        else if (afterNumber < text.Length && text[afterNumber] == ':')
        {
            end = afterNumber + 1;
        }
        else
        {
            return false;
        }

        var minute = Minute(text, ref end);

        // "03 giờ chiều" is 15:00; an hour before noon is no cut-off of an office day.
        var noon = StartsWith(text, end, " phút chiều") ? 11 : StartsWith(text, end, " chiều") ? 6 : 0;
        value += noon > 0 && value < 12 ? 12 : 0;
        end += noon;
        if (value is < 12 or > 18 || StartsWith(text, end, " kém"))
        {
            return false; // "16 giờ kém 15": before that hour
        }

        hour = new LocalTime(value, minute);
        return true;
    }

    /// <summary>The minutes after the hour, in figures, in words or as a half; 0, and nothing taken, where none stand.</summary>
    private static int Minute(string text, ref int at)
    {
        if (StartsWith(text, at, " rưỡi"))
        {
            at += 5;
            return 30;
        }

        var next = at < text.Length && text[at] == ' ' ? at + 1 : at;
        var minute = TryWords(text, ref next, out var words) ? words : Digits(text, ref next);
        if (minute is < 0 or > 59)
        {
            return 0;
        }

        at = next;
        return minute;
    }

    /// <summary>"Sáu", "mười lăm", "ba mươi lăm": the longest run of words that is a number.</summary>
    private static bool TryWords(string text, ref int at, out int value)
    {
        const int longest = 20;
        var words = ProcessingTimeWords.Split(text.Substring(at, Math.Min(longest, text.Length - at)));
        for (var count = Math.Min(3, words.Count); count > 0; count--)
        {
            var end = at + words.Take(count).Sum(word => word.Length) + count - 1;
            if (VietnameseNumber.TryRead(words, 0, count, out value) && (end == text.Length || (end < text.Length && !char.IsLetterOrDigit(text[end]))))
            {
                at = end;
                return true;
            }
        }

        value = -1;
        return false;
    }

    /// <summary>"03 (ba) giờ": the number again in brackets.</summary>
    private static void SkipSpelledOut(string text, ref int at)
    {
        var open = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (open < text.Length && text[open] == '(')
        {
            var close = text.IndexOf(')', open, Math.Min(text.Length - open, 16));
            at = close > 0 ? close + 1 : at;
        }
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        var value = 0;
        while (at < text.Length && at - start < 3 && text[at] is >= '0' and <= '9')
        {
            value = (value * 10) + (text[at++] - '0');
        }

        return at == start ? -1 : value;
    }

    private static bool StartsWith(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;
}
