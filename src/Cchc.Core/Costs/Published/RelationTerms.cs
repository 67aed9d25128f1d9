using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>A sum or a share as written: its figures with their signs, or what is divided by what.</summary>
internal sealed class RelationTerms
{
    private RelationTerms(string text, IReadOnlyList<(StatedTable.Figure Figure, int Sign)> terms, bool isShare) => (Text, Terms, IsShare) = (text, terms,
        isShare);

    public string Text { get; }

    public IReadOnlyList<(StatedTable.Figure Figure, int Sign)> Terms { get; }

    public bool IsShare { get; }

    /// <summary>Whether it is a share of nothing at all: it has no value. A zero that may have been rounded may be more.</summary>
    public bool IsUndefined => IsShare && Terms[1].Figure is { Decimals: 0, Value.Sign: 0 };

    /// <summary>Reads one; null where it is no sum and no share of numbers.</summary>
    public static RelationTerms? Read(string text)
    {
        var isShare = text.Contains('/');
        var (terms, start, sign) = (new List<(StatedTable.Figure, int)>(), 0, 1);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !(isShare ? text[i] == '/' : text[i] is '+' or '-' or '−'))
            {
                continue;
            }

            var figure = StatedTable.Figure.Parse(text.Substring(start, i - start), NumberNotation.Vietnamese);
            if (figure.Value is null)
            {
                return null;
            }

            terms.Add((figure, sign));
            (start, sign) = (i + 1, i < text.Length && !isShare && text[i] != '+' ? -1 : 1);
        }

        return isShare && (terms.Count != 2 || terms[1].Item1 is { Decimals: > 0, Value.Sign: 0 }) ? null : new RelationTerms(text.Trim(), terms, isShare);
    }

    /// <summary>The result from the figures as they stand.</summary>
    public ExactNumber Value => Result(0);

    /// <summary>The least result that the rounding of the figures allows; whole numbers are counts and exact.</summary>
    public ExactNumber Least => Result(-1);

    /// <summary>The largest.</summary>
    public ExactNumber Most => Result(1);

    private ExactNumber Result(int side)
    {
        if (IsShare)
        {
            return At(Terms[0].Figure, side) / At(Terms[1].Figure, -side) * 100;
        }

        var sum = ExactNumber.Zero;
        foreach (var (figure, sign) in Terms)
        {
            sum += At(figure, side * sign) * sign;
        }

        return sum;
    }

    private static ExactNumber At(StatedTable.Figure figure, int side) =>
        figure.Decimals == 0 || side == 0 ? figure.Value!.Value : figure.Value!.Value + (figure.Tolerance * side);
}
