using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// The code of a procedure (mã thủ tục hành chính), such as <c>1.001193</c>. Real data holds other shapes too: a leading space, seven
/// digits, the old form of a province's instance (<c>1.001612.000.00.00.H01</c>), a suffix (<c>1.014955-Xoa</c>). None is rejected and
/// the raw text is kept. Equality and order are those of the clean text: an instance is not its national procedure.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures.Identifiers;
///
/// var code = ProcedureCode.Parse("1.001612.000.00.00.H01");
///
/// Console.WriteLine(code.National); // 1.001612
/// Console.WriteLine(code.Agency); // 000.00.00.H01
/// Console.WriteLine(code.IsStandard); // False
/// </code>
/// </example>
[JsonConverter(typeof(IdentifierConverter<ProcedureCode>))]
public sealed class ProcedureCode : Identifier<ProcedureCode>
{
    private const int NationalLength = 8;

    internal ProcedureCode(string raw, string value)
        : base(raw, value)
    {
    }

    /// <summary>Whether the code has the usual shape: a digit, a point, six digits.</summary>
    public override bool IsStandard => Value.Length == NationalLength && StartsNational(Value);

    /// <summary>
    /// The code of the national procedure: this code when it is standard, the part before the agency or the suffix when there is one;
    /// null when the text does not begin with such a code (<c>1.0133611</c>).
    /// </summary>
    public ProcedureCode? National => IsStandard ? this : After() == '\0' ? null : Parse(Value.Substring(0, NationalLength));

    /// <summary>The agency of a province's or ministry's instance: H01 in <c>1.001612.000.00.00.H01</c>; null when there is none.</summary>
    public AgencyCode? Agency =>
        After() == '.' && AgencyCode.TryParse(Value.Substring(NationalLength + 1), out var agency) && agency.IsStandard ? agency : null;

    /// <summary>What follows a hyphen or underscore after the national code: "Xoa" in <c>1.014955-Xoa</c>; null when there is none.</summary>
    public string? Suffix => After() is '-' or '_' && Value.Length > NationalLength + 1 ? Value.Substring(NationalLength + 1) : null;

    /// <summary>Whether a text begins with a digit, a point and six digits.</summary>
    internal static bool StartsNational(string text) =>
        text.Length >= NationalLength && text[1] == '.' && AsciiDigit.Is(text[0]) && IdentifierText.AreDigits(text, 2, 6);

    // The sign that ends the national part of a longer code; '\0' when there is no such part.
    private char After() =>
        Value.Length > NationalLength && StartsNational(Value) && Value[NationalLength] is '.' or '-' or '_' ? Value[NationalLength] : '\0';
}
