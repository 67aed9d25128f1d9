using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>A part of an expression.</summary>
internal abstract class ExpressionNode
{
    /// <summary>How strongly it binds: sums 1, products 2, signs 3, the rest 4.</summary>
    protected virtual int Strength => 4;

    public abstract ExactNumber? Evaluate(Func<string, ExactNumber?> counts);

    /// <summary>The one text form.</summary>
    /// <param name="title">What is written for a name; null for the name.</param>
    public abstract string Text(Func<string, string>? title = null);

    public abstract IEnumerable<string> Names();

    /// <summary>The first divisor that is zero; null when there is none.</summary>
    public abstract ExpressionNode? ZeroDivisor(Func<string, ExactNumber?> counts);

    protected static string Within(ExpressionNode part, int strength, Func<string, string>? title) =>
        part.Strength < strength ? "(" + part.Text(title) + ")" : part.Text(title);

    internal sealed class Number(ExactNumber value) : ExpressionNode
    {
        public override ExactNumber? Evaluate(Func<string, ExactNumber?> counts) => value;

        public override string Text(Func<string, string>? title = null) => value.ToString();

        public override IEnumerable<string> Names() => [];

        public override ExpressionNode? ZeroDivisor(Func<string, ExactNumber?> counts) => null;
    }

    internal sealed class Name(string name) : ExpressionNode
    {
        public override ExactNumber? Evaluate(Func<string, ExactNumber?> counts) => counts(name);

        public override string Text(Func<string, string>? title = null) => title is null ? name : title(name);

        public override IEnumerable<string> Names() => [name];

        public override ExpressionNode? ZeroDivisor(Func<string, ExactNumber?> counts) => null;
    }

    internal sealed class Negative(ExpressionNode part) : ExpressionNode
    {
        protected override int Strength => 3;

        public override ExactNumber? Evaluate(Func<string, ExactNumber?> counts) => part.Evaluate(counts) is { } value ? -value : null;

        public override string Text(Func<string, string>? title = null) => "-" + Within(part, 3, title);

        public override IEnumerable<string> Names() => part.Names();

        public override ExpressionNode? ZeroDivisor(Func<string, ExactNumber?> counts) => part.ZeroDivisor(counts);
    }

    internal sealed class Operation(char sign, ExpressionNode left, ExpressionNode right) : ExpressionNode
    {
        protected override int Strength => sign is '+' or '-' ? 1 : 2;

        public override ExactNumber? Evaluate(Func<string, ExactNumber?> counts) =>
            left.Evaluate(counts) is not { } one || right.Evaluate(counts) is not { } two ? null : sign switch
            {
                '+' => one + two,
                '-' => one - two,
                '*' => one * two,
                _ => two.Sign == 0 ? null : one / two,
            };

        // Sums and products are read from the left: what stands on the right of one keeps its brackets.
        public override string Text(Func<string, string>? title = null) => $"{Within(left, Strength, title)} {sign} {Within(right, Strength + 1, title)}";

        public override IEnumerable<string> Names() => left.Names().Concat(right.Names());

        public override ExpressionNode? ZeroDivisor(Func<string, ExactNumber?> counts) => left.ZeroDivisor(counts) ?? right.ZeroDivisor(counts)
            ?? (sign == '/' && right.Evaluate(counts) is { Sign: 0 } ? right : null);
    }

    internal sealed class Extreme(bool isLeast, IReadOnlyList<ExpressionNode> parts) : ExpressionNode
    {
        public override ExactNumber? Evaluate(Func<string, ExactNumber?> counts)
        {
            ExactNumber? found = null;
            foreach (var part in parts)
            {
                if (part.Evaluate(counts) is not { } value)
                {
                    return null;
                }

                found = found is { } before && (isLeast ? before <= value : before >= value) ? before : value;
            }

            return found;
        }

        public override string Text(Func<string, string>? title = null) =>
            (isLeast ? "min(" : "max(") + string.Join(", ", parts.Select(part => part.Text(title))) + ")";

        public override IEnumerable<string> Names() => parts.SelectMany(part => part.Names());

        public override ExpressionNode? ZeroDivisor(Func<string, ExactNumber?> counts) =>
            parts.Select(part => part.ZeroDivisor(counts)).FirstOrDefault(divisor => divisor is not null);
    }
}
