using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// A relation between columns as people and tables write it: <c>Tổng số = Đúng hạn + Quá hạn</c>, <c>(3)=(4)+(5)+(6)</c>, <c>(9) = ((8)+(10)) / (7)</c>, which
/// is a share in per cent, or <c>5 = 3 x 4</c>. A name with a sign in it stands in quotation marks.
/// </summary>
/// <param name="Result">The column that is the result.</param>
/// <param name="Terms">What is added or taken away, each the columns that are multiplied.</param>
/// <param name="Of">By what it is divided; empty where nothing is.</param>
internal sealed record FigureRelation(string Result, IReadOnlyList<(int Sign, IReadOnlyList<string> Factors)> Terms, IReadOnlyList<string> Of)
{
    /// <summary>All columns that it names, the result first.</summary>
    public IEnumerable<string> Names => new[] { Result }.Concat(Terms.SelectMany(term => term.Factors)).Concat(Of);

    /// <summary>Reads a relation.</summary>
    /// <param name="text">The text; at most 1,000 characters.</param>
    /// <param name="relation">The relation, or null.</param>
    /// <param name="error">What is not understood and what was expected; null when it was read.</param>
    public static bool TryRead(string text, out FigureRelation? relation, out BilingualText? error)
    {
        (relation, error) = (null, null);
        var tokens = text.Length > LongestText ? null : FigureRelationTokens.Of(text);
        var at = 0;
        if (tokens is { Count: > 2 } && tokens[0].IsName && tokens[1].Sign == '=')
        {
            at = 2;
            relation = Side(tokens[0].Text, tokens, ref at);
        }

        if (relation is not null && at == tokens!.Count)
        {
            return true;
        }

        relation = null;
        var shown = Shorten.To(PlainLine.Of(text), 80);
        var (nearVi, nearEn) = tokens is not null && at > 0 && at < tokens.Count
            ? ($" tại \"{tokens[at]}\"", $" at \"{tokens[at]}\"") : (string.Empty, string.Empty);
        error = new BilingualText(
            $"không hiểu hệ thức \"{shown}\"{nearVi}; cần dạng \"Tổng số = Đúng hạn + Quá hạn\" hoặc \"Tỷ lệ = (Trước hạn + Đúng hạn) / Tổng số\"; "
                + "tên cột có dấu ngoặc hoặc dấu tính thì đặt trong ngoặc kép",
            $"the relation \"{shown}\" is not understood{nearEn}; expected one such as \"Total = On time + Late\" or \"Share = (Early + On time) / Total\"; "
                + "a name with brackets or signs in it stands in quotation marks");
        return false;
    }

    private const int LongestText = 1000;

    // A sum, perhaps divided by a sum and multiplied by a hundred. Null where it is neither.
    private static FigureRelation? Side(string result, List<FigureRelationToken> tokens, ref int at)
    {
        var terms = Sum(tokens, ref at, out var isBracketed);
        if (terms is null || at >= tokens.Count || tokens[at].Sign != '/')
        {
            return terms is null ? null : new FigureRelation(result, terms, []);
        }

        var slash = at++;
        var of = Sum(tokens, ref at, out var isOfBracketed);
        if (of is null || of.Exists(term => term.Sign < 0 || term.Factors.Count > 1) || terms.Exists(term => term.Factors.Count > 1)
            || (of.Count > 1 && !isOfBracketed) || (terms.Count > 1 && !isBracketed))
        {
            at = slash; // "8 + 9 / 7" may mean two things
            return null;
        }

        if (at + 1 < tokens.Count && tokens[at].Sign == '*' && tokens[at + 1].Text == "100")
        {
            at += 2;
        }

        if (at < tokens.Count && tokens[at].Sign == '%')
        {
            at++;
        }

        return new FigureRelation(result, terms, [.. of.Select(term => term.Factors[0])]);
    }

    private static List<(int Sign, IReadOnlyList<string> Factors)>? Sum(List<FigureRelationToken> tokens, ref int at, out bool isBracketed)
    {
        isBracketed = at < tokens.Count && tokens[at].Sign == '(';
        var start = at;
        at += isBracketed ? 1 : 0;
        var (terms, sign, isOpen) = (new List<(int, IReadOnlyList<string>)>(), 1, true);
        while (isOpen && Product(tokens, ref at) is { } factors)
        {
            terms.Add((sign, factors));
            isOpen = at < tokens.Count && tokens[at].Sign is ('+' or '-');
            sign = !isOpen || tokens[at].Sign == '+' ? 1 : -1;
            at += isOpen ? 1 : 0;
        }

        if (isOpen || (isBracketed && (at >= tokens.Count || tokens[at].Sign != ')')))
        {
            at = terms.Count == 0 ? start : Math.Min(at, tokens.Count - 1);
            return null;
        }

        at += isBracketed ? 1 : 0;
        return terms;
    }

    // "× 100" behind a quotient belongs to the quotient.
    private static List<string>? Product(List<FigureRelationToken> tokens, ref int at)
    {
        var factors = new List<string>();
        while (at < tokens.Count && tokens[at].IsName)
        {
            factors.Add(tokens[at++].Text);
            if (at + 1 >= tokens.Count || tokens[at].Sign != '*' || !tokens[at + 1].IsName || tokens[at + 1].Text == "100")
            {
                return factors;
            }

            at++;
        }

        return null;
    }
}
