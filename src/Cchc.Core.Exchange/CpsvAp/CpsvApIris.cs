using System.Text;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.CpsvAp;

/// <summary>Makes IRIs from a base and the codes of records, the same for the same.</summary>
internal sealed class CpsvApIris
{
    private readonly string start;
    private readonly Dictionary<string, int> services = new(StringComparer.Ordinal);

    public CpsvApIris(string start)
    {
        var colon = start.IndexOf(':');
        var isAbsolute = colon > 0 && IsLetter(start[0]) && start.Take(colon).All(c => IsLetter(c) || c is (>= '0' and <= '9') or '+' or '-' or '.')
            && start.All(c => c > ' ' && c is not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`') && !char.IsControl(c) && !char.IsWhiteSpace(c)
                && !char.IsSurrogate(c));
        if (!isAbsolute)
        {
            throw new ArgumentException($"\"{start}\" is no absolute IRI: expected for example {CpsvApWriter.DefaultBase} or https://example.vn/id/.",
                nameof(start));
        }

        var scheme = start.Substring(0, colon);
        if (CpsvApContext.Prefixes.Any(prefix => prefix.Prefix == scheme))
        {
            throw new ArgumentException($"\"{start}\" begins with {scheme}:, which is a prefix of the context.", nameof(start));
        }

        this.start = start;
    }

    /// <summary>A path below the base; each part is encoded.</summary>
    public string Of(params string[] parts) => start + string.Join("/", parts.Select(Encode));

    /// <summary>The path of a service: its code, the first day of the version when stated, and a number where that stands twice.</summary>
    public string PathOf(Procedure procedure)
    {
        var path = Encode(procedure.Code.Value) + (procedure.Validity.From is { } from ? "/from/" + DateText.Iso(from) : string.Empty);
        services.TryGetValue(path, out var times);
        services[path] = ++times;
        return times == 1 ? path : $"{path}/version/{DateText.EnNumber(times)}";
    }

    /// <summary>The IRI of a path that is encoded already.</summary>
    public string At(string path) => $"{start}procedure/{path}";

    /// <summary>By code, or by name when there is no code: two names of one code are one thing.</summary>
    public string ByCodeOrName(string kind, string code, string name) =>
        VietnameseText.Clean(code) is { Length: > 0 } clean ? Of(kind, clean) : Of(kind, "name", VietnameseText.Clean(name));

    /// <summary>Percent-encodes all but the unreserved characters of RFC 3986, as UTF-8.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)octet;
            if (IsLetter(c) || c is (>= '0' and <= '9') or '-' or '.' or '_' or '~')
            {
                encoded.Append(c);
            }
            else
            {
                encoded.Append('%').Append(Hex(octet >> 4)).Append(Hex(octet & 15));
            }
        }

        return encoded.ToString();
    }

    private static char Hex(int digit) => "0123456789ABCDEF"[digit];

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
