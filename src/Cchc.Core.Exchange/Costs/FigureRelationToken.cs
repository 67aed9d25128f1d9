namespace Cchc.Core.Exchange.Costs;

/// <summary>A name of a column, or a sign between names.</summary>
/// <param name="Text">The name; empty for a sign.</param>
/// <param name="Sign">One of <c>+ - * / ( ) = %</c>; NUL for a name.</param>
internal readonly record struct FigureRelationToken(string Text, char Sign)
{
    public bool IsName => Sign == '\0';

    public override string ToString() => IsName ? Text : Sign.ToString();
}
