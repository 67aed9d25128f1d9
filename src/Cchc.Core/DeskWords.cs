using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core;

/// <summary>
/// Whether words that were typed say no more than the time that was read in them. A reader of long texts passes over what it does not know; here "5 ngày làm
/// viec" must not become five calendar days.
/// </summary>
internal static class DeskWords
{
    // How a sentence goes on after a number of calendar days, without marks.
    private static readonly HashSet<string> Continuations = new(StringComparer.Ordinal)
    {
        "ke", "tinh", "tu", "sau", "truoc", "doi", "voi", "thi", "de", "cho", "lich", "theo",
    };

    private static readonly string[] Exceptions = ["khong tinh", "khong ke", "khong bao gom", "tru "];
    private static readonly char[] Unreadable = ['?', '\uFFFD', '\0'];

    public static bool AreSure(string words, TimeAlternative time)
    {
        var text = VietnameseText.Clean(words);
        var at = text.IndexOf(time.Words, StringComparison.OrdinalIgnoreCase);
        if (words.IndexOfAny(Unreadable) >= 0 || at < 0)
        {
            return false;
        }

        var rest = VietnameseText.Fold(text.Substring(at + time.Words.Length)).TrimStart(' ', '(');
        return time.DueTime switch
        {
            ProcessingTime.CalendarDays => !AddsANumber(rest) && GoesOn(rest),
            ProcessingTime.WorkingDays or ProcessingTime.WorkingHours => !AddsANumber(rest),
            _ => true,
        };
    }

    // "5 ngày làm việc, 2 giờ", "5 ngày và 4 giờ"
    private static bool AddsANumber(string rest)
    {
        var more = rest.TrimStart(' ', ',', ';', '+', '-');
        more = more.StartsWith("va ", StringComparison.Ordinal) ? more.Substring("va ".Length) : more;
        return more.Length > 0 && char.IsDigit(more[0]);
    }

    private static bool GoesOn(string rest)
    {
        if (Array.Exists(Exceptions, exception => rest.AsSpan().IndexOf(exception.AsSpan()) >= 0))
        {
            return false;
        }

        var next = new string([.. rest.TakeWhile(char.IsLetter)]);
        return next.Length == 0 ? rest.Length == 0 || rest[0] is '.' or ',' or ';' or ':' or ')' : Continuations.Contains(next);
    }
}
