using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

public sealed partial record StatedTable
{
    /// <summary>How one column of a published table follows from others. Columns are named as in <see cref="StatedTable.Columns"/>.</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
    [JsonDerivedType(typeof(Products), "products")]
    [JsonDerivedType(typeof(ColumnSum), "columnSum")]
    [JsonDerivedType(typeof(Difference), "difference")]
    [JsonDerivedType(typeof(Rate), "rate")]
    [JsonDerivedType(typeof(Sum), "sum")]
    [JsonDerivedType(typeof(Share), "share")]
    public abstract record Relation
    {
        private Relation(string result) => Result = result ?? throw new ArgumentNullException(nameof(result));

        /// <summary>The column that is the result.</summary>
        public string Result { get; }

        /// <summary>The sum of products, row by row: <c>hours × income + services + fees</c>. Not applied to totals: prices do not add up.</summary>
        public sealed record Products : Relation
        {
            /// <summary>A sum of products.</summary>
            /// <param name="result">The column that is the result.</param>
            /// <param name="terms">What is added, each the columns that are multiplied.</param>
            /// <exception cref="ArgumentNullException">An argument is null.</exception>
            /// <exception cref="ArgumentException">There is no term, or one without columns.</exception>
            public Products(string result, params IReadOnlyList<IReadOnlyList<string>> terms)
                : base(result)
            {
                Terms = ValueList.Of((terms ?? throw new ArgumentNullException(nameof(terms))).Select(ValueList.Of));
                if (Terms.Count == 0 || Terms.Any(term => term.Count == 0))
                {
                    throw new ArgumentException("Expected one term or more, each of one column or more.", nameof(terms));
                }
            }

            /// <summary>What is added, each the columns that are multiplied.</summary>
            public IReadOnlyList<IReadOnlyList<string>> Terms { get; }
        }

        /// <summary>The sum of the column over the rows that a row adds up (<see cref="Row.Parts"/>), or over those above a total in the same block.</summary>
        public sealed record ColumnSum : Relation
        {
            /// <summary>A column that is added up.</summary>
            /// <param name="result">The column.</param>
            public ColumnSum(string result)
                : base(result)
            {
            }
        }

        /// <summary>One column less another, in rows and totals: a saving, or days cut.</summary>
        public sealed record Difference : Relation
        {
            /// <summary>A difference.</summary>
            /// <param name="result">The column that is the result.</param>
            /// <param name="from">The column taken from.</param>
            /// <param name="minus">The column taken away.</param>
            /// <exception cref="ArgumentNullException">An argument is null.</exception>
            public Difference(string result, string from, string minus)
                : base(result) =>
                (From, Minus) = (from ?? throw new ArgumentNullException(nameof(from)), minus ?? throw new ArgumentNullException(nameof(minus)));

            /// <summary>The column taken from.</summary>
            public string From { get; }

            /// <summary>The column taken away.</summary>
            public string Minus { get; }
        }

        /// <summary>The reduction in percent, (before − after) ÷ before × 100, in rows and totals; undefined where before is 0.</summary>
        public sealed record Rate : Relation
        {
            /// <summary>A rate.</summary>
            /// <param name="result">The column that is the result.</param>
            /// <param name="before">The column of what was.</param>
            /// <param name="after">The column of what is left.</param>
            /// <exception cref="ArgumentNullException">An argument is null.</exception>
            public Rate(string result, string before, string after)
                : base(result) =>
                (Before, After) = (before ?? throw new ArgumentNullException(nameof(before)), after ?? throw new ArgumentNullException(nameof(after)));

            /// <summary>The column of what was.</summary>
            public string Before { get; }

            /// <summary>The column of what is left.</summary>
            public string After { get; }
        }

        /// <summary>Columns added up and taken away, in rows and totals: received = resolved + pending.</summary>
        public sealed record Sum : Relation
        {
            /// <summary>A sum.</summary>
            /// <param name="result">The column that is the result.</param>
            /// <param name="plus">The columns that are added.</param>
            /// <param name="minus">The columns that are taken away; null for none.</param>
            /// <exception cref="ArgumentNullException"><paramref name="result"/> or <paramref name="plus"/> is null.</exception>
            /// <exception cref="ArgumentException">Nothing is added.</exception>
            public Sum(string result, IReadOnlyList<string> plus, IReadOnlyList<string>? minus = null)
                : base(result) => (Plus, Minus) = (Some(plus, nameof(plus)), ValueList.Of(minus ?? []));

            /// <summary>The columns that are added.</summary>
            public IReadOnlyList<string> Plus { get; }

            /// <summary>The columns that are taken away; empty when none.</summary>
            public IReadOnlyList<string> Minus { get; }
        }

        /// <summary>A share in percent, in rows and totals: what is added, less what is taken away, ÷ the sum of other columns × 100; undefined where that
        /// sum is 0.</summary>
        public sealed record Share : Relation
        {
            /// <summary>A share.</summary>
            /// <param name="result">The column that is the result, in percent.</param>
            /// <param name="plus">The numerator: the columns that are added.</param>
            /// <param name="of">The denominator: the columns that are added.</param>
            /// <param name="minus">The columns that are taken from the numerator; null for none.</param>
            /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
            /// <exception cref="ArgumentException">The numerator or the denominator is made of nothing.</exception>
            public Share(string result, IReadOnlyList<string> plus, IReadOnlyList<string> of, IReadOnlyList<string>? minus = null)
                : base(result) => (Plus, Of, Minus) = (Some(plus, nameof(plus)), Some(of, nameof(of)), ValueList.Of(minus ?? []));

            /// <summary>The numerator: the columns that are added.</summary>
            public IReadOnlyList<string> Plus { get; }

            /// <summary>The denominator: the columns that are added.</summary>
            public IReadOnlyList<string> Of { get; }

            /// <summary>The columns that are taken from the numerator; empty when none.</summary>
            public IReadOnlyList<string> Minus { get; }
        }

        private static IReadOnlyList<string> Some(IReadOnlyList<string> columns, string parameter) =>
            (columns ?? throw new ArgumentNullException(parameter)).Count > 0 ? ValueList.Of(columns)
                : throw new ArgumentException("Expected one column or more.", parameter);
    }
}
