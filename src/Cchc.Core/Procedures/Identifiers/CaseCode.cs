using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// The code of a case (mã trường hợp): the procedure and a number (<c>1.001193.02</c>), or the procedure, the agency that added the case
/// and a number (<c>1.014820.H53.01</c>). The last group is always the number, never a level of the agency.
/// </summary>
[JsonConverter(typeof(IdentifierConverter<CaseCode>))]
public sealed class CaseCode : Identifier<CaseCode>
{
    private const int ProcedureLength = 8;
    private const int MaxDigits = 3;

    internal CaseCode(string raw, string value)
        : base(raw, value)
    {
        var code = IdentifierText.Compact(value);
        Key = code;
        if (!ProcedureCode.StartsNational(code) || (code.Length > ProcedureLength && code[ProcedureLength] != '.'))
        {
            return;
        }

        Procedure = ProcedureCode.Parse(code.Substring(0, ProcedureLength));
        if (code.Length == ProcedureLength)
        {
            return;
        }

        var last = code.LastIndexOf('.');
        var digits = code.Substring(last + 1);
        var agencyEnd = code.Length;
        if (digits.Length <= MaxDigits && IdentifierText.AreDigits(digits, 0, digits.Length))
        {
            NumberText = digits;
            Number = IdentifierText.ToNumber(digits);
            agencyEnd = last;
        }

        var rest = agencyEnd > ProcedureLength ? code.Substring(ProcedureLength + 1, agencyEnd - ProcedureLength - 1) : string.Empty;
        if (AgencyCode.TryParse(rest, out var agency) && agency.IsStandard)
        {
            Agency = agency;
            Key = Procedure.Value + "." + agency.Key + (NumberText is null ? string.Empty : "." + NumberText);
        }

        IsStandard = Number is not null && (last == ProcedureLength || Agency is not null);
    }

    /// <summary>Whether the code is a standard procedure code, perhaps an agency, and a number of one to three digits.</summary>
    public override bool IsStandard { get; }

    /// <summary>The procedure; null when the text does not begin with a standard procedure code.</summary>
    public ProcedureCode? Procedure { get; }

    /// <summary>The agency that added the case; null when there is none.</summary>
    public AgencyCode? Agency { get; }

    /// <summary>The number of the case; null when there is none (<c>1.000352</c>).</summary>
    public int? Number { get; }

    /// <summary>The number as it is written, zeros kept: "01"; null when there is none.</summary>
    public string? NumberText { get; }
}
