using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// Reads one plain statement of a processing time, typed by a person or found in a field: "05 (năm) ngày làm việc", "không quá 3,5
/// ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", "trong ngày, sau 15 giờ thì ngày làm việc tiếp theo". What it does not understand
/// to the last word it does not claim. One pass over the words, no regular expressions.
/// </summary>
internal sealed class ProcessingTimeReader
{
    private const int LongestText = 600;

    private static readonly string[][] Openings =
    [
        ["thời", "hạn", "giải", "quyết"], ["thời", "gian", "giải", "quyết"], ["trong", "thời", "hạn"], ["trong", "thời", "gian"],
        ["trong", "vòng"], ["thời", "hạn"], ["thời", "gian"], ["không", "quá"], ["không", "vượt", "quá"], ["tối", "đa"], ["nhiều", "nhất"],
        ["chậm", "nhất"], ["là"], ["within"], ["at", "most"], ["up", "to"], ["không", "quá", "là"],
    ];

    // The words of "kể từ ngày (khi, thời điểm) (tiếp) nhận (được) (đầy) đủ hồ sơ hợp lệ theo quy định": the trigger every
    // deadline starts from anyway. Anything else after the time is a condition that is not understood here.
    private static readonly HashSet<string> TriggerWords = new(StringComparer.Ordinal)
    {
        "kể", "tính", "từ", "ngày", "khi", "thời", "điểm", "tiếp", "nhận", "được", "đầy", "đủ", "bộ", "hồ", "sơ", "hợp", "lệ", "theo", "quy",
        "định", "đúng", "và",
    };

    private readonly List<string> words;
    private readonly string text;
    private int at;

    private ProcessingTimeReader(string clean)
    {
        text = clean.ToLowerInvariant();
        words = ProcessingTimeWords.Split(text);
        _ = UnmarkedWords.Restore(text, words);
    }

    /// <summary>Reads a statement; null when it is not understood as a whole.</summary>
    public static ProcessingTime? Read(string? statement)
    {
        var clean = VietnameseText.Clean(statement);
        return clean.Length is 0 or > LongestText ? null : new ProcessingTimeReader(clean).ReadAll();
    }

    private ProcessingTime? ReadAll()
    {
        if (ProcessingTimeWords.SameDay(words, text) is { } sameDay)
        {
            return sameDay;
        }

        SkipOpenings();
        if (ProcessingTimeWords.Date(words, at) is { } date)
        {
            return date;
        }

        var parts = new List<ProcessingTime>();
        do
        {
            if (ReadPart() is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }
        while (TakeConnector());

        return !AtEndOrTrigger() ? null : parts.Count == 1 ? parts[0] : Together(parts);
    }

    private static ProcessingTime.Stages? Together(List<ProcessingTime> parts)
    {
        try
        {
            return new ProcessingTime.Stages(parts);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // longer than any deadline: not understood rather than cut
        }
    }

    private void SkipOpenings()
    {
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var opening in Openings)
            {
                if (TimeUnits.Matches(words, at, opening))
                {
                    at += opening.Length;
                    moved = true;
                    break;
                }
            }

            while (at < words.Count && words[at] is ":" or "," or ".")
            {
                at++;
                moved = true;
            }
        }
    }

    // Written as running text writes it, so that what is read there is read here; of "03 - 05 ngày" nobody says here which counts.
    private ProcessingTime? ReadPart() => at < words.Count && TimeAmount.TakeLoose(words, ref at, out var isRange) is { } part && !isRange ? part : null;

    private bool TakeConnector()
    {
        if (at + 1 < words.Count && words[at] is "+" or "và" or "cộng" or "and")
        {
            at++;
            return true;
        }

        return false;
    }

    private bool AtEndOrTrigger()
    {
        var rest = words.Skip(at).Where(word => word is not ("." or "," or ";")).ToList();
        return rest.Count == 0 || (rest.Contains("từ") && rest.Contains("nhận") && rest.TrueForAll(TriggerWords.Contains));
    }
}
