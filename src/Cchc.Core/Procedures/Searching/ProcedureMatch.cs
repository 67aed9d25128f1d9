using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>One procedure found by <see cref="ProcedureSearch"/>, with what of its name matched. Equal when all parts are.</summary>
public sealed record ProcedureMatch
{
    internal ProcedureMatch(SearchHit hit, string code, string name, IReadOnlyList<TextRange> ranges) =>
        (Index, Kind, Score, Code, Name, Ranges) = (hit.Index, hit.Kind, hit.Score, code, name, ranges);

    /// <summary>The place of the procedure in the list that was searched, from 0.</summary>
    public int Index { get; }

    /// <summary>How query and procedure match.</summary>
    public ProcedureMatchKind Kind { get; }

    /// <summary>Higher is better; comparable within the matches of one query, otherwise without meaning.</summary>
    public int Score { get; }

    /// <summary>The code (mã thủ tục).</summary>
    public string Code { get; }

    /// <summary>The name (tên thủ tục) as it was given.</summary>
    public string Name { get; }

    /// <summary>
    /// The words of <see cref="Name"/> that matched, whole, in their order, neighbours joined; empty when the code matched or only key words did.
    /// </summary>
    public IReadOnlyList<TextRange> Ranges { get; }

    /// <summary>The name with its matches between two marks.</summary>
    /// <param name="open">The text before a match, such as <c>&lt;b&gt;</c>.</param>
    /// <param name="close">The text after a match.</param>
    /// <param name="encode">
    /// What to do with each piece of the name, for HTML <c>WebUtility.HtmlEncode</c>: a name may hold <c>&lt;</c> and <c>&amp;</c>. Null leaves it as
    /// it is.
    /// </param>
    /// <returns>For example <c>Thủ tục đăng ký &lt;b&gt;khai sinh&lt;/b&gt;</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> or <paramref name="close"/> is null.</exception>
    public string Mark(string open, string close, Func<string, string>? encode = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(close);
        var text = new StringBuilder(Name.Length + (Ranges.Count * (open.Length + close.Length)));
        var at = 0;
        foreach (var range in Ranges)
        {
            text.Append(Piece(at, range.Start)).Append(open).Append(Piece(range.Start, range.End)).Append(close);
            at = range.End;
        }

        return text.Append(Piece(at, Name.Length)).ToString();

        string Piece(int start, int end) => encode is null ? Name.Substring(start, end - start) : encode(Name.Substring(start, end - start));
    }

    /// <summary>Code and name.</summary>
    /// <returns>For example <c>1.001193 Thủ tục đăng ký khai sinh</c>.</returns>
    public override string ToString() => $"{Code} {Name}";
}
