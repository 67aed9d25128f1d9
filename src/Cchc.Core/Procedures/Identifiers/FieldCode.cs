using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// The code of a field (mã lĩnh vực), such as <c>G15-TP07</c>: the ministry and the field within it. Letter case, kinds of hyphen and
/// spaces beside them do not matter to equality.
/// </summary>
[JsonConverter(typeof(IdentifierConverter<FieldCode>))]
public sealed class FieldCode : Identifier<FieldCode>
{
    private const int MinistryLength = 3;

    internal FieldCode(string raw, string value)
        : base(raw, value)
    {
        Key = IdentifierText.Compact(value);
        if (Key.Length > MinistryLength + 1 && Key[MinistryLength] is '-' or '.' && IdentifierText.IsTopLevel(Key.Substring(0, MinistryLength)))
        {
            Ministry = AgencyCode.Parse(Key.Substring(0, MinistryLength));
            Rest = Key.Substring(MinistryLength + 1);
            IsStandard = Key[MinistryLength] == '-' && IsLettersThenDigits(Rest);
        }
    }

    /// <summary>Whether the code is a ministry (a letter, two digits), a hyphen, one to six letters and one to four digits.</summary>
    public override bool IsStandard { get; }

    /// <summary>The ministry (<c>G15</c>), or the agency of that level; null when the text does not begin with one.</summary>
    public AgencyCode? Ministry { get; }

    /// <summary>What follows the ministry, in capitals: "TP07", "97.1"; null when there is no ministry.</summary>
    public string? Rest { get; }

    private static bool IsLettersThenDigits(string text)
    {
        var letters = 0;
        while (letters < text.Length && (IdentifierText.IsLetter(text[letters]) || text[letters] == 'Đ'))
        {
            letters++;
        }

        var digits = text.Length - letters;
        return letters is >= 1 and <= 6 && digits is >= 1 and <= 4 && IdentifierText.AreDigits(text, letters, digits);
    }
}
