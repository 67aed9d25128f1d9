using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>A text that mentions the district level as an authority.</summary>
internal sealed class DistrictWords
{
    /// <summary>The text in clean form.</summary>
    public required string Text { get; init; }

    /// <summary>Where the first mention stands.</summary>
    public required int At { get; init; }

    /// <summary>How long it is, in characters.</summary>
    public required int Length { get; init; }

    /// <summary>How many there are.</summary>
    public required int Count { get; init; }

    /// <summary>Null where it mentions none.</summary>
    public static DistrictWords? Of(string raw)
    {
        var composed = VietnameseText.ToNfc(raw);
        if (!DistrictMention.IsPossible(composed))
        {
            return null;
        }

        var text = VietnameseText.Clean(composed);
        return DistrictMention.FindAuthority(text.ToLowerInvariant()) is var (at, length, count)
            ? new DistrictWords { Text = text, At = at, Length = length, Count = count }
            : null;
    }
}
