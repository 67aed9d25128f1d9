using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>Reads one number at one place of a folded text: number, year, then the sign of kind and issuer.</summary>
internal sealed class DocumentNumberScan
{
    private const int LookBack = 40;
    private const int MaxSegments = 10;
    private const int MaxSegment = 24;
    private const int DecreesByGovernmentSince = 1993; // before, the Council of Ministers issued them: NĐ-HĐBT
    private static readonly char[] Strokes = ['-', '_', '/'];
    private readonly string text;
    private readonly string value;
    private readonly int start;
    private readonly List<string> folded = [];
    private readonly List<string> written = [];
    private int at;

    private DocumentNumberScan(string text, string value, int start) => (this.text, this.value, this.start, at) = (text, value, start, start);

    public static DocumentNumberParts? Read(string text, string value, int start, out int end)
    {
        var scan = new DocumentNumberScan(text, value, start);
        var parts = scan.ReadNumber() is { } number ? scan.ReadRest(number) : null;
        end = scan.at;
        return parts;
    }

    private char Next => at < text.Length ? text[at] : '\0';

    private string? ReadNumber()
    {
        SkipDigits();
        if (at - start > 6)
        {
            return null;
        }

        var number = text.Substring(start, at - start).TrimStart('0');
        number = number.Length == 0 ? "0" : number;
        if (Next == '.' && IsDigitAt(at + 1)) // 66.7/2025/NQ-CP
        {
            var point = at++;
            SkipDigits();
            if (at - point > 4)
            {
                return null;
            }

            number += text.Substring(point, at - point);
        }

        var letter = Next == '.' ? at + 1 : at; // 09b/2013, 08.a/2010
        if (letter < text.Length && IdentifierText.IsLetter(text[letter]) && !(letter + 1 < text.Length && IdentifierText.IsLetterOrDigit(text[letter + 1])))
        {
            number += text[letter];
            at = letter + 1;
        }

        return number;
    }

    private DocumentNumberParts? ReadRest(string number)
    {
        if (!SkipSeparator())
        {
            return null;
        }

        var year = ReadYear();
        if (year is not null && !SkipSeparator())
        {
            // "nghị định 146/2025": only the Government issues decrees
            return year >= DecreesByGovernmentSince && EndsHere() && TypeBefore() == "ND"
                ? Make(number, year, "ND", "CP", "CP")
                : null;
        }

        if (!ReadSegments() || !EndsHere())
        {
            return null;
        }

        return Interpret(number, year);
    }

    private int? ReadYear()
    {
        if (!IdentifierText.AreDigits(text, at, 4) || IdentifierText.IsLetterOrDigit(at + 4 < text.Length ? text[at + 4] : ' '))
        {
            return null;
        }

        var year = IdentifierText.ToNumber(text.Substring(at, 4));
        at += year is >= 1945 and <= 2099 ? 4 : 0;
        return year is >= 1945 and <= 2099 ? year : null;
    }

    /// <summary>Slashes or a hyphen, with the spaces and points that slip in beside them; false and no move when there is none.</summary>
    private bool SkipSeparator()
    {
        var found = false;
        var i = at;
        while (i < text.Length && i - at < 6 && text[i] is ' ' or '.' or '/' or '-' or '_')
        {
            found |= text[i] is '/' or '-' or '_';
            i++;
        }

        at = found ? i : at;
        return found;
    }

    private bool ReadSegments()
    {
        do
        {
            var begin = at;
            while (at < text.Length && at - begin <= MaxSegment && (IdentifierText.IsLetterOrDigit(Next) || Next == '&' || (Next == '.' && IsLetterAt(at + 1))))
            {
                at++;
            }

            if (at == begin || at - begin > MaxSegment || !IdentifierText.IsLetter(text[begin]) || folded.Count == MaxSegments)
            {
                return false;
            }

            folded.Add(text.Substring(begin, at - begin).Replace("&", string.Empty));
            written.Add(value.Substring(begin, at - begin));
        }
        while (SkipHyphen());
        return true;
    }

    private bool SkipHyphen()
    {
        var i = at;
        while (i < text.Length && i - at < 4 && text[i] is ' ' or '-' or '_' or '/')
        {
            i++;
        }

        var sign = text.IndexOfAny(Strokes, at, i - at) >= 0;
        if (sign ? i < text.Length && IdentifierText.IsLetterOrDigit(text[i]) : IsIssuerAfterSpace(i))
        {
            at = i;
            return true;
        }

        at += sign ? i - at : 0; // a hyphen with nothing after it: "55/2026/QĐ-"
        return false;
    }

    /// <summary>"24/2026/NĐ CP": a kind, a space, and capitals that are not the words "ngày", "của", "về".</summary>
    private bool IsIssuerAfterSpace(int first)
    {
        if (folded.Count != 1 || first == at || !DocumentTypes.IsKnown(folded[0]))
        {
            return false;
        }

        var end = first;
        while (end < text.Length && end - first < MaxSegment && IdentifierText.IsLetter(text[end]) && value[end] == char.ToUpperInvariant(value[end]))
        {
            end++;
        }

        return end - first >= 2 && text.Substring(first, end - first) is not ("NGAY" or "CUA" or "VE")
            && !(end < text.Length && IdentifierText.IsLetter(text[end]));
    }

    private DocumentNumberParts? Interpret(string number, int? year)
    {
        if (IsAssembly(folded[folded.Count - 1], out var assembly) && folded.Count <= 2)
        {
            var kind = folded.Count == 2 ? folded[0] : assembly;
            var standing = assembly == DocumentTypes.StandingCommittee;
            if (year is null || (folded.Count == 2 && kind is not ("NQ" or "PL" or "L" or "LUAT")))
            {
                return null;
            }

            // Laws and resolutions of the Assembly share one series: 190/2025/NQ-QH15 is 190/2025/QH15.
            return Make(number, year, standing ? kind : assembly, folded[folded.Count - 1], written[written.Count - 1]);
        }

        var named = DocumentTypes.IsKnown(folded[0]) && folded.Count > 1 ? 0
            : folded.Count == 2 && year is not null && DocumentTypes.IsKnown(folded[1]) && !IsAssembly(folded[0], out _) ? 1 // CP-NĐ
            : -1;
        var type = named >= 0 ? folded[named] : TypeBefore();
        if (type is null || (named < 0 && DocumentTypes.IsKnown(folded[0])) || (year is null && DocumentTypes.NeedsYear(type)))
        {
            return null;
        }

        if (named >= 0)
        {
            folded.RemoveAt(named);
            written.RemoveAt(named);
        }

        var issuer = string.Join("-", folded);
        var known = type != "ND" || issuer is "CP" or "HDBT";
        return known && folded.All(segment => segment.Length > 1) ? Make(number, year, type, issuer, string.Join("-", written)) : null;
    }

    /// <summary>QH15, UBTVQH14: the term has two digits, numbers with a year began with the tenth Assembly.</summary>
    private static bool IsAssembly(string segment, out string assembly)
    {
        assembly = segment.Length > 2 ? segment.Substring(0, segment.Length - 2) : string.Empty;
        return assembly is DocumentTypes.Assembly or DocumentTypes.StandingCommittee && segment[segment.Length - 2] != '0'
            && IdentifierText.AreDigits(segment, segment.Length - 2, 2);
    }

    private DocumentNumberParts Make(string number, int? year, string type, string issuer, string issuerWritten)
    {
        var sign = type is DocumentTypes.Assembly or DocumentTypes.StandingCommittee ? issuer : type + "-" + issuer;
        var key = number + "/" + (year is { } y ? y.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/" : string.Empty) + sign;
        var place = DocumentLocality.Read(text, value, at, issuer);
        return new(number, year, DocumentTypes.IsKnown(type) ? DocumentTypes.SignOf(type) : type, issuerWritten, place?.Written,
            place is null ? key : $"{key} ({place.Value.Folded})");
    }

    private string? TypeBefore()
    {
        var from = Math.Max(0, start - LookBack);
        return DocumentTypes.EndOf(text.Substring(from, start - from));
    }

    private bool EndsHere() => Next is '\0' or ' ' or '.' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"' or '\'' or '“' or '”' or '’';

    private void SkipDigits()
    {
        while (AsciiDigit.Is(Next))
        {
            at++;
        }
    }

    private bool IsDigitAt(int i) => i < text.Length && AsciiDigit.Is(text[i]);

    private bool IsLetterAt(int i) => i < text.Length && IdentifierText.IsLetter(text[i]);
}
