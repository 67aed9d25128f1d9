namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// The number and sign of a document (số, ký hiệu văn bản): number, year where the kind of document has one, kind, issuer. People write one
/// number in some thirty ways; equality is that of the parts. Text in which no number is recognised compares as written, ignoring letter case.
/// </summary>
/// <remarks>
/// Resolutions of people's councils and decisions of people's committees are numbered by each province: the place written beside such a
/// number belongs to it, and a number without its place equals only another without. Kinds numbered without a year (<c>163/QĐ-BTP</c>)
/// begin anew each year: equal numbers may then be documents of different years.
/// </remarks>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public abstract class DocumentNumber<TSelf> : Identifier<TSelf>
    where TSelf : DocumentNumber<TSelf>
{
    private protected DocumentNumber(string raw, string value, string? onlyType)
        : base(raw, value)
    {
        var parts = DocumentNumberReader.Read(value);
        if (parts is null || (onlyType is not null && parts.Type != onlyType))
        {
            Key = IdentifierText.Compact(value);
            return;
        }

        (Number, Year, Type, Issuer, Locality, Key) = (parts.Number, parts.Year, parts.Type, parts.Issuer, parts.Locality, parts.Key);
        IsStandard = true;
    }

    /// <summary>Whether exactly one document was recognised in the text. When not, the parts are null.</summary>
    public override bool IsStandard { get; }

    /// <summary>The number without zeros in front, with what belongs to it: "104", "66.7", "9B"; null when none was recognised.</summary>
    public string? Number { get; }

    /// <summary>The year in the number; null when there is none.</summary>
    public int? Year { get; }

    /// <summary>
    /// The kind of document by its abbreviation: NĐ, TT, TTLT, QĐ, NQ, CT, VBHN, PL …; QH for laws and resolutions of the National Assembly
    /// and UBTVQH for those of its Standing Committee, whose numbers name no kind; null when none was recognised.
    /// </summary>
    public string? Type { get; }

    /// <summary>The issuer by its abbreviation, as it is written: CP, BNNMT, TTg, QH15; null when none was recognised.</summary>
    public string? Issuer { get; }

    /// <summary>The place beside the number of a local document, as it is written: "thành phố Đà Nẵng"; null when there is none.</summary>
    public string? Locality { get; }
}
