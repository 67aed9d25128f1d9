using System.Text.Json.Serialization;
using NodaTime;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// The code of a dossier (mã hồ sơ): the receiving agency, the day and a sequence, such as <c>H15.50.05.13-261008-0975</c> or
/// <c>000.00.53.H48-220921-0099</c> (Circular 03/2025/TT-VPCP). Both forms of the agency make the same dossier.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures.Identifiers;
///
/// var code = DossierCode.Parse("000.00.53.H48-220921-0099");
///
/// Console.WriteLine(code.Agency); // 000.00.53.H48
/// Console.WriteLine($"{code.Date:uuuu-MM-dd}"); // 2022-09-21
/// Console.WriteLine(code.Equals(DossierCode.Parse("H48.53-220921-0099"))); // True
/// </code>
/// </example>
[JsonConverter(typeof(IdentifierConverter<DossierCode>))]
public sealed class DossierCode : Identifier<DossierCode>
{
    private const int Century = 2000;

    internal DossierCode(string raw, string value)
        : base(raw, value)
    {
        var code = IdentifierText.Compact(value);
        Key = code;
        var second = code.LastIndexOf('-');
        var first = second > 0 ? code.LastIndexOf('-', second - 1) : -1;
        if (first <= 0 || !AgencyCode.TryParse(code.Substring(0, first), out var agency))
        {
            return;
        }

        var (day, sequence) = (code.Substring(first + 1, second - first - 1), code.Substring(second + 1));
        if (DateOf(day) is not { } date || sequence.Length is < 4 or > 7 || !IdentifierText.AreDigits(sequence, 0, sequence.Length))
        {
            return;
        }

        (Agency, Date, SequenceText, Sequence) = (agency, date, sequence, IdentifierText.ToNumber(sequence));
        Key = agency.Key + "-" + day + "-" + sequence;
    }

    /// <summary>Whether agency, day and sequence were read, the agency being in one of its two forms. An impossible day is not standard.</summary>
    public override bool IsStandard => Agency is { IsStandard: true };

    /// <summary>The agency that received the dossier; null when the code has another shape.</summary>
    public AgencyCode? Agency { get; }

    /// <summary>The day in the code, of the years 2000 to 2099; null when the code has another shape.</summary>
    public LocalDate? Date { get; }

    /// <summary>The sequence of the day: 4 digits at provinces, up to 7 at systems of ministries; null when the code has another shape.</summary>
    public int? Sequence { get; }

    /// <summary>The sequence as it is written, zeros kept: "0975". Codes that differ in these zeros are different codes.</summary>
    public string? SequenceText { get; }

    private static LocalDate? DateOf(string day)
    {
        if (day.Length != 6 || !IdentifierText.AreDigits(day, 0, 6))
        {
            return null;
        }

        var number = IdentifierText.ToNumber(day);
        var (year, month, dayOfMonth) = (Century + (number / 10000), number / 100 % 100, number % 100);
        return month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, dayOfMonth)
            : null;
    }
}
