using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars.Lunar;

/// <summary>A typed date in both calendars.</summary>
internal static class LunarReading
{
    private static readonly string[] LunarWords = [" am lich", " am", " al"];
    private static readonly string[] CommonWords = [" duong lich", " duong", " dl"];

    public static bool TryRead(string? text, out LunarDate? ofLunar, out LunarDate? ofCommon, [NotNullWhen(false)] out BilingualText? error)
    {
        (ofLunar, ofCommon, error) = (null, null, null);
        var clean = VietnameseText.Clean(text);
        var (bare, mayBeLunar, mayBeCommon) = (clean, true, true);
        if (Without(clean, LunarWords) is { } lunarAlone)
        {
            (bare, mayBeCommon) = (lunarAlone, false);
        }
        else if (Without(clean, CommonWords) is { } commonAlone)
        {
            (bare, mayBeLunar) = (commonAlone, false);
        }

        if (mayBeLunar && LunarDate.TryParse(bare, out var lunar))
        {
            ofLunar = lunar;
        }

        var wrong = default(BilingualText);
        if (mayBeCommon && TypedMoment.TryReadDate(bare, null, out var day, out wrong))
        {
            if (day >= LunarTable.First && day <= LunarTable.Last)
            {
                ofCommon = LunarDate.Of(day);
            }
            else
            {
                wrong = new BilingualText(
                    $"\"{Shown(clean)}\": âm lịch tính được từ ngày {DateText.Vi(LunarTable.First)} đến ngày {DateText.Vi(LunarTable.Last)}",
                    $"\"{Shown(clean)}\" is out of range: the lunar calendar covers {DateText.Iso(LunarTable.First)} to {DateText.Iso(LunarTable.Last)}");
            }
        }

        if (ofLunar is not null || ofCommon is not null)
        {
            return true;
        }

        // A form that only a lunar date has, or a calendar that was named, is answered by what a lunar date is.
        error = mayBeCommon && !IsLeap(bare) ? wrong!
            : new BilingualText($"\"{Shown(clean)}\": không có ngày âm lịch này; hãy viết ngày/tháng/năm, ví dụ 10/3/2026, tháng nhuận viết 15/6n/2025",
                $"\"{Shown(clean)}\" is no lunar date that exists: write day/month/year, such as 10/3/2026, or 15/6n/2025 in a leap month");
        return false;
    }

    // Compared without marks: the words stand at the end, behind a space.
    private static string? Without(string text, string[] words)
    {
        var space = text.IndexOf(' ');
        if (space < 0)
        {
            return null;
        }

        var ending = " " + VietnameseText.Fold(text.Substring(space));
        return Array.IndexOf(words, ending) >= 0 ? text.Substring(0, space) : null;
    }

    private static bool IsLeap(string text) => text.Split('/') is { Length: 3 } parts && parts[1].EndsWith("n", StringComparison.OrdinalIgnoreCase);

    private static string Shown(string text) => Shorten.To(PlainLine.Of(text));
}
