using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>Writes an alternative in natural Vietnamese and English.</summary>
internal static class TimeAlternativeFormat
{
    private static readonly string[] CompleteDossier = ["đủ hồ sơ", "đầy đủ hồ sơ", "hồ sơ đầy đủ", "hồ sơ hợp lệ", "đầy đủ, hợp lệ", "đủ và hợp lệ"];

    public static BilingualText Describe(TimeAlternative item)
    {
        if (item.Time is ProcessingTime.Unreadable or ProcessingTime.NotStated)
        {
            return item.Role == TimeRole.Excluded
                ? new BilingualText(item.Words.Length == 0 ? "không tính" : item.Words, $"not counted: \"{item.Words}\"")
                : item.Time.Description;
        }

        var length = Length(item.Time);
        var vi = new List<string>();
        var en = new List<string>();
        Lead(item, vi, en);
        if (item.IsUpperBound)
        {
            var isDate = item.Time is ProcessingTime.FixedDate or ProcessingTime.YearlyDate;
            vi.Add(isDate ? "chậm nhất" : "không quá");
            en.Add(isDate ? "at the latest" : "at most");
        }

        vi.Add(length.Vi);
        en.Add(length.En);
        if (item.Trigger is { } trigger)
        {
            vi.Add(trigger.Substring(0, 1).ToLowerInvariant() + trigger.Substring(1));
            en.Add(item.Role == TimeRole.Backward ? $"(\"{trigger}\")" : From(trigger));
        }
        else if (item.Role == TimeRole.Backward)
        {
            vi.Add("trước mốc");
            en.Add("before the event");
        }

        var sentence = new BilingualText(string.Join(" ", vi), string.Join(" ", en));
        return item.Condition is null ? sentence : new BilingualText($"{sentence.Vi} ({item.Condition})", $"{sentence.En} (case: \"{item.Condition}\")");
    }

    private static void Lead(TimeAlternative item, List<string> vi, List<string> en)
    {
        var (leadVi, leadEn) = item.Role switch
        {
            TimeRole.Extension => ("gia hạn", "extension:"),
            TimeRole.RemoteAddition => ("tăng thêm", "added in remote places:"),
            TimeRole.Excluded => ("không tính", "not counted:"),
            TimeRole.Stage => ("một bước:", "one step:"),
            TimeRole.Verification => ("khi phải xác minh:", "with verification:"),
            TimeRole.Other => ("thời hạn khác:", "another time:"),
            _ => (string.Empty, string.Empty),
        };
        if (leadVi.Length > 0)
        {
            vi.Add(leadVi);
            en.Add(leadEn);
        }
    }

    private static BilingualText Length(ProcessingTime time)
    {
        var (value, unit) = time switch
        {
            ProcessingTime.WorkingDays days => (days.Value, "ngày làm việc"),
            ProcessingTime.CalendarDays days => (days.Value, "ngày"),
            ProcessingTime.WorkingHours hours => (hours.Value, "giờ làm việc"),
            ProcessingTime.ClockHours { Value: >= 1m } hours => (hours.Value, "giờ"),
            ProcessingTime.Weeks weeks => (weeks.Value, "tuần"),
            ProcessingTime.Months months => (months.Value, "tháng"),
            ProcessingTime.Years years => (years.Value, "năm"),
            _ => (0m, string.Empty),
        };
        return unit.Length > 0 && value < 10m && decimal.Truncate(value) == value
            ? new BilingualText($"{value.ToString("00", CultureInfo.InvariantCulture)} {unit}", time.Description.En)
            : time.Description;
    }

    private static string From(string trigger)
    {
        var lower = trigger.ToLowerInvariant();
        return lower.Length < 80 && lower.Contains("nhận") && Array.Exists(CompleteDossier, lower.Contains)
            ? "from receipt of the complete dossier"
            : $"(\"{trigger}\")";
    }
}
