using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Legal documents that components cite, against the legal bases of the procedure.</summary>
internal static class CitationRules
{
    private static readonly string[] Kinds = ["nghị định", "thông tư", "thông tư liên tịch", "nghị quyết", "luật", "bộ luật", "pháp lệnh"];

    /// <summary>A document named for what it changed, or for the papers that it once governed, is not a legal basis of today's component.</summary>
    private static readonly string[] Aside =
        ["sửa đổi", "bổ sung", "thay thế", "trước ngày", "hết hiệu lực", "trước đây", "đã được cấp theo", "cấp theo quy định"];

    /// <summary>
    /// A decree, circular, resolution or law that a component cites and no legal basis has, neither as its number nor in its title. One finding a document;
    /// bases that are missing altogether are another rule's.
    /// </summary>
    public static IEnumerable<Found> AbsentBasis(ProcedureView view)
    {
        if (view.Procedure.LegalBases.Count == 0)
        {
            yield break;
        }

        HashSet<string>? known = null; // read where a component cites anything: most do not
        foreach (var item in view.Components)
        {
            foreach (var (key, at, length) in Cited(item.Lower, view.Forms.Documents.Of, anywhere: false))
            {
                known ??= KeysOf(view);
                if (known.Add(key))
                {
                    var quote = Phrases.QuoteAround(item.Name, at, length);
                    yield return Found.At(
                        item.Path("name"),
                        $"dẫn văn bản không có trong căn cứ pháp lý: {quote}; thiếu căn cứ, hay văn bản đã thay thế?",
                        $"it cites a document that is not among the legal bases: {quote}; is a basis missing, or was the document replaced?");
                }
            }
        }
    }

    /// <summary>The documents that the number and the title of a legal basis name.</summary>
    public static string[] KeysOf(string basis) => [.. Cited(Phrases.Plain(basis), Key, anywhere: true).Select(item => item.Key)];

    private static HashSet<string> KeysOf(ProcedureView view)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var basis in view.Procedure.LegalBases)
        {
            keys.UnionWith(view.Forms.Cited.Of(basis.Number + " ; " + basis.Title));
        }

        return keys;
    }

    /// <summary>The numbers with a year in a text of lower case: 104/2022/nđ-cp. Inside a component the kind of document must come right before it.</summary>
    private static IEnumerable<(string Key, int At, int Length)> Cited(string text, Func<string, string?> keyOf, bool anywhere)
    {
        var end = text.LastIndexOf('/'); // a number begins before its strokes; most texts have none
        for (var at = 0; at < end; at++)
        {
            if (!AsciiDigit.Is(text[at])
                || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '/' or '.' or '-' && at > 1 && AsciiDigit.Is(text[at - 2])))))
            {
                continue;
            }

            var after = EndOf(text, at);
            if (after < 0)
            {
                continue;
            }

            if ((anywhere || (HasKind(text, at) && !IsAside(text, at))) && keyOf(text.Substring(at, after - at)) is { } key)
            {
                yield return (key, at, after - at);
            }

            at = after - 1;
        }
    }

    // 104/2022/nđ-cp, 66.7/2025/nq-cp, 15/2012/qh13: number, year, sign; spaces beside the strokes slip in.
    private static int EndOf(string text, int start)
    {
        var at = start;
        var strokes = 0;
        while (at < text.Length && at - start < 40)
        {
            var c = text[at];
            if (c == ' ' && at + 1 < text.Length && at > start && (text[at - 1] is '/' or '-' || text[at + 1] is '/' or '-'))
            {
                at++;
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !(c is '/' or '-') && !(c == '.' && at + 1 < text.Length && AsciiDigit.Is(text[at + 1])))
            {
                break;
            }

            strokes += c == '/' ? 1 : 0;
            at++;
        }

        while (at > start && text[at - 1] is '-' or '/' or '.' or ' ')
        {
            at--;
        }

        return strokes == 2 ? at : -1;
    }

    /// <summary>What the number stands for: number, year, kind and issuer; null where it is no decree, circular, resolution or law of the State.</summary>
    public static string? Key(string raw)
    {
        var number = LegalDocumentNumber.TryParse(raw, out var read)
            && read is { IsStandard: true, Year: not null, Type: "NĐ" or "TT" or "TTLT" or "NQ" or "QH" or "UBTVQH" or "PL" }
            ? read
            : null;
        return number is null || IsLocal(number)
            ? null
            : number.Number + "/" + number.Year + "/" + number.Type + "-" + Phrases.Plain(number.Issuer ?? string.Empty);
    }

    // Resolutions of people's councils are numbered by each province.
    private static bool IsLocal(LegalDocumentNumber number) =>
        number.Type == "NQ" && Phrases.Plain(number.Issuer ?? string.Empty) is not ("cp" or "qh13" or "qh14" or "qh15" or "qh16");

    private static bool HasKind(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.EndsWith(" số".AsSpan(), StringComparison.Ordinal) || before.EndsWith("số:".AsSpan(), StringComparison.Ordinal))
        {
            before = before.Slice(0, before.Length - 3).TrimEnd();
        }

        foreach (var kind in Kinds)
        {
            if (before.EndsWith(kind.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        var clause = before.Slice(before.LastIndexOfAny(';', '(', ',') + 1);
        return clause.Length < 80 && clause.ToString().Has("luật");
    }

    // In the same clause before the number, or right after it.
    private static bool IsAside(string text, int at)
    {
        var from = Math.Max(text.LastIndexOf(';', at), at - 120);
        var before = text.Substring(Math.Max(0, from), at - Math.Max(0, from));
        return before.HasAny(Aside) || text.Substring(at, Math.Min(text.Length - at, 90)).Has("hết hiệu lực");
    }
}
