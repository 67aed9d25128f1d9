using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>Finding the places that may be times, before what stands around them is looked at.</summary>
internal sealed partial class TimeExpressionReader
{
    /// <summary>After these words a number counts or names something else: an article, a day of a month, a weekday.</summary>
    private static readonly HashSet<string> NamesNumber = new(StringComparer.Ordinal)
    {
        "điểm", "khoản", "điều", "mục", "số", "thứ", "ngày", "tháng", "năm", "mẫu", "lục", "đường", "quý", "phần", "chương", "tại", "tầng", "mùng", "mồng",
        "hằng", "hàng", "bảng", "loại", "bước", "cấp", "nhóm", "kỳ", "lần", "tuổi", "khóa", "đợt",
    };

    /// <summary>Before "trước ngày …" they show that something is due then.</summary>
    private static readonly HashSet<string> DueBefore = new(StringComparer.Ordinal) { "nộp", "gửi", "thành", "xong", "quả", "hạn", "quyết", ":", "là" };

    private void Find()
    {
        var brackets = new Stack<int>();
        for (var at = 0; at < words.Count; at++)
        {
            steps++;
            var word = words[at];
            if (word == "(")
            {
                brackets.Push(at);
            }
            else if (word == ")" && brackets.Count > 0)
            {
                brackets.Pop();
            }
            else if (word == TimeTokens.LineEnd)
            {
                brackets.Clear();
            }

            var item = MayBeNumber(word) ? Amount(at) : Date(at) ?? SameDay(at);
            if (item is not null)
            {
                item.Bracket = brackets.Count > 0 ? brackets.Peek() : -1;
                item.Clause = clauseOf[at];
                found.Add(item);
                for (var k = at; k < item.End; k++)
                {
                    marks[k] = TimeMark.None; // "thời gian 05 ngày" is one thing: its words say nothing more
                }

                at = item.End - 1;
            }
        }
    }

    private static bool MayBeNumber(string word) =>
        char.IsDigit(word[0]) || word is "½" or "một" or "hai" or "ba" or "bốn" or "năm" or "sáu" or "bảy" or "bẩy" or "tám" or "chín" or "mười" or "nửa";

    private FoundTime? Amount(int start)
    {
        var at = start;
        var previous = start > 0 ? words[start - 1] : ".";
        var spelled = !char.IsDigit(words[start][0]) && words[start] != "½";
        if (start > 0 && !tokens.IsSpaced(start) && char.IsLetter(previous[0]))
        {
            return null; // "QH13 ngày 16/6/2014"
        }

        if (NamesNumber.Contains(previous) || (previous is "giờ" or "h" or "g" && start > 1 && char.IsDigit(words[start - 2][0]))
            || (spelled && previous is "của" or "trong" or "mỗi" or "từng" or "cuối" or "đầu" or "đến" && words[start] == "năm"))
        {
            return null;
        }

        if (TimeAmount.TakeLoose(words, ref at, out var range) is not { } time || IsTimeOfDay(time, start, at) || IsRate(time, at))
        {
            return null;
        }

        if (time is ProcessingTime.Stages && at < words.Count && char.IsDigit(words[at][0]))
        {
            return null; // "1 tháng 10 ngày 5 …": a list of numbers, not one length
        }

        if (time is ProcessingTime.CalendarDays days && at + 2 < words.Count && words[at] == "ngày" && words[at + 1] == "làm" && words[at + 2] == "việc")
        {
            time = new ProcessingTime.WorkingDays(days.Value); // "20 ngày ngày làm việc"
            at += 3;
        }

        if (words[start] == "một" && time is ProcessingTime.CalendarDays && at < words.Count && words[at] is "đến" or "lần")
        {
            return null;
        }

        var item = new FoundTime { From = start, End = at, Time = time, IsAmount = true };
        // "2 ngày 4 giờ"
        var mixed = time is ProcessingTime.Stages { Parts: var parts } && parts[1] is ProcessingTime.ClockHours or ProcessingTime.WorkingHours;
        if (range || mixed || words[start] == "nửa" && time is ProcessingTime.Months || words[at - 1] == "tháng" && time is ProcessingTime.CalendarDays
            || (previous == "hoặc" && start > 1 && ProcessingTimeWords.Figure(words[start - 2]) is not null) || (at < words.Count && words[at] == "/")
            || (previous == "đến" && start > 2 && words[start - 3] == "từ") || (spelled && words[start] == "năm" && at - start > 1 && previous == "trong"))
        {
            item.Doubt();
        }

        return item;
    }

    /// <summary>"sau 15 giờ", "từ 7 giờ 30 phút đến 11 giờ", "lúc 8h00": hours of a day, not a length.</summary>
    private bool IsTimeOfDay(ProcessingTime time, int start, int end)
    {
        if (time is not ProcessingTime.ClockHours { Value: <= 24m })
        {
            return false;
        }

        var previous = start > 0 ? words[start - 1] : ".";
        var next = end < words.Count ? words[end] : ".";
        var counts = (next is "kể" or "tính" or "," or "(" && IsTriggerNear(end)) || previous is "hạn" or "quá" or "đa" or "vòng" or "trong" or "gian";
        if (previous is "nhất" || (previous == "trước" && next is "đối" or "nếu" or "khi")
            || (next == "trước" && end + 1 < words.Count && words[end + 1] is "khi" or "giờ" or "thời" or "lúc" or "ngày"))
        {
            return false; // "chậm nhất 24 giờ trước giờ dự kiến"
        }

        // "8 giờ - 10 giờ": the end of a span of the clock
        var ends = previous is "-" or "–" && start > 1 && (words[start - 2] is "giờ" or "h" or "g" or "phút" || char.IsDigit(words[start - 2][0]));
        var hourOfDay = ends || previous is "lúc" or "hồi" or "từ" or "đến" or "vào" or "trước" || (previous == "sau" && !IsTriggerNear(end))
            || char.IsDigit(next[0]) || next is "sáng" or "chiều" or "cùng" or "hằng" or "hàng" or "phút" or "các" or "ngày" or "-" or "–" or "đến" or "mỗi";
        var withMinutes = words[end - 1] == "phút" && end - start > 2; // "7 giờ 30 phút"
        return ((hourOfDay || withMinutes) && !counts) || char.IsDigit(next[0]) || (!counts && !IsAlone(start, end));
    }

    private bool IsTriggerNear(int at)
    {
        for (var i = at; i < Math.Min(at + 3, words.Count); i++)
        {
            if (marks[i] == TimeMark.Trigger)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but the end of its clause and its heading stand beside the time.</summary>
    private bool IsAlone(int start, int end)
    {
        var clause = clauses[clauseOf[start]];
        return (start <= clause.Start || words[start - 1] is ":" or "là")
            && (end >= clause.End || words[end] is "." or "," or ")" or "(" || marks[end].Has(TimeMark.Case | TimeMark.Trigger));
    }

    /// <summary>"5 ngày mỗi tuần", "02 tháng 9", "06 tháng đầu năm", "5 năm trở lên" and the like.</summary>
    private bool IsRate(ProcessingTime time, int end)
    {
        var next = end < words.Count ? words[end] : ".";
        var after = end + 1 < words.Count ? words[end + 1] : ".";
        return (next == "/" && after is "ngày" or "tuần" or "tháng" or "năm")
            || next is "mỗi" or "một" or "tuổi" or "trở" or "đầu" or "cuối" or "liền" or "liên" or "gần" or "đường" or "%" or "lần"
            || (next == "trong" && end + 1 < words.Count && words[end + 1] is "tuần" or "tháng" or "năm" or "một")
            || (time is ProcessingTime.Months && char.IsDigit(next[0]))
            || (time is ProcessingTime.Years && char.IsDigit(next[0]));
    }

    /// <summary>"Trước ngày 15/12 hằng năm", "chậm nhất ngày 30 tháng 8": dates that a text sets as a deadline.</summary>
    private FoundTime? Date(int start)
    {
        if (words[start] is not ("trước" or "chậm" or "muộn" or "vào"))
        {
            return null;
        }

        var at = start + 1;
        for (var i = 0; i < 5 && at < words.Count && words[at] is "nhất" or "là" or "vào" or "ngày" or "đến" or "hết" or "trước"; i++)
        {
            at++;
        }

        if (at >= words.Count || Day(ref at) is not { } time)
        {
            return null;
        }

        if (at + 1 < words.Count && words[at] is "hằng" or "hàng" && words[at + 1] == "năm")
        {
            at += 2;
        }
        else if (time is ProcessingTime.FixedDate
            && ((start > clauses[clauseOf[start]].Start && !DueBefore.Contains(words[start - 1])) || (at < words.Count && words[at] == ":")))
        {
            return null; // "đã cấp trước ngày 01 tháng 8 năm 2024", "Trước ngày 01/7/2026:": when something else was
        }

        var item = new FoundTime
        {
            From = start,
            End = at,
            Time = time,
            IsAmount = false,
            IsUpperBound = words[start] != "vào",
            IsBeforeDate = words[start] == "trước",
        };
        if (start > 0 && words[start - 1] is "nộp" or "gửi")
        {
            item.Role = TimeRole.Other; // "nộp hồ sơ trước ngày …": time of the one who has to hand it in
            item.Doubt();
        }

        if ((words[at - 1] != "năm" && time is not ProcessingTime.FixedDate) || words[start] == "vào"
            || (time is ProcessingTime.FixedDate && words.Count > at + 8))
        {
            item.Doubt();
        }

        return item;
    }

    /// <summary>"15/12", "15/12/2026", "30 tháng 8", "30 tháng 8 năm 2026".</summary>
    private ProcessingTime? Day(ref int at)
    {
        var parts = words[at].Split('/');
        if (parts.Length is 2 or 3 && parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsDigit)))
        {
            var date = Of(parts[0], parts[1], parts.Length == 3 ? parts[2] : null);
            at += date is null ? 0 : 1;
            return date;
        }

        if (at + 2 < words.Count && words[at + 1] == "tháng" && ProcessingTimeWords.Figure(words[at]) is not null)
        {
            var year = at + 4 < words.Count && words[at + 3] == "năm" && words[at + 4].Length == 4 ? words[at + 4] : null;
            var date = Of(words[at], words[at + 2], year);
            at += date is null ? 0 : year is null ? 3 : 5;
            return date;
        }

        return null;
    }

    private static ProcessingTime? Of(string day, string month, string? year)
    {
        if (ProcessingTimeWords.Number(day) is not (>= 1 and <= 31 and var d) || ProcessingTimeWords.Number(month) is not (>= 1 and <= 12 and var m))
        {
            return null;
        }

        if (year is null)
        {
            return d <= CalendarSystem.Iso.GetDaysInMonth(2024, m) ? new ProcessingTime.YearlyDate(new AnnualDate(m, d)) : null;
        }

        return ProcessingTimeWords.Number(year) is >= 1900 and <= 9998 and var y && d <= CalendarSystem.Iso.GetDaysInMonth(y, m)
            ? new ProcessingTime.FixedDate(new LocalDate(y, m, d))
            : null;
    }

    /// <summary>"Ngay trong ngày tiếp nhận", "trong ngày làm việc", "ngay sau khi nhận đủ hồ sơ".</summary>
    private FoundTime? SameDay(int start)
    {
        var at = start;
        var now = words[at] == "ngay" ? 1 : 0;
        at += now;
        if (now == 1 && IsReceiptAfter(at, out var after))
        {
            var prompt = new FoundTime { From = start, End = after, Time = new ProcessingTime.SameDay(null), IsAmount = false };
            prompt.Doubt();
            return prompt;
        }

        if (at + 1 >= words.Count || words[at] != "trong" || words[at + 1] is not ("ngày" or "buổi")
            || (at > 0 && words[at - 1] is "giờ" or "việc" or "gian" or "lần" or "tuần" or "hai" or "điểm"))
        {
            return null;
        }

        at += 2;
        at += at + 1 < words.Count && words[at] == "làm" && words[at + 1] == "việc" ? 2 : 0;
        var next = at < words.Count ? words[at] : ".";
        var another = (next == "tiếp" && !(at + 1 < words.Count && words[at + 1] == "nhận"))
            || next is "sau" or "kế" or "liền" or "nghỉ" or "lễ" or "họp" or "đó" or "thứ" or "hôm" or "hẹn" or "ghi" or "đầu" or "cuối"
            || char.IsDigit(next[0]);
        if (another || words[at - 1] == "buổi")
        {
            return null;
        }

        var item = new FoundTime { From = start, End = at, Time = new ProcessingTime.SameDay(CutOff(start)), IsAmount = false };
        var unreadHour = item.Time is ProcessingTime.SameDay { CutOff: null } && NamesHour();
        var clear = !unreadHour && (now == 1 || next is "." or "," or ";" or ":" or "nhận" or "tiếp" or "(" or ")" or TimeTokens.LineEnd || at >= words.Count);
        if (!clear)
        {
            item.Doubt();
        }

        return item;
    }

    private bool IsReceiptAfter(int at, out int end)
    {
        end = at;
        at += at < words.Count && words[at] == "sau" ? 1 : 0;
        at += at < words.Count && words[at] is "khi" or "lúc" ? 1 : 0;
        if (at >= words.Count || at == end || words[at] is not ("nhận" or "tiếp"))
        {
            return false;
        }

        while (at < words.Count && words[at] is "tiếp" or "nhận" or "được" or "đầy" or "đủ" or "hồ" or "sơ" or "hợp" or "lệ")
        {
            end = ++at;
        }

        return words[end - 1] is "sơ" or "lệ" or "đủ";
    }

    private LocalTime? CutOff(int at)
    {
        var from = tokens.PlaceOf(Math.Max(0, at - 30));
        var to = Math.Min(tokens.Text.Length, tokens.PlaceOf(Math.Min(words.Count, at + 60)));
        var window = Text.VietnameseText.Clean(tokens.Text.Substring(from, Math.Min(to - from, 900)));
        steps += 90;
        return CutOffHour.TryFind(window, out var cutOff, out _) || CutOffHour.TryFindTyped(window, out cutOff) ? cutOff : null;
    }
}
