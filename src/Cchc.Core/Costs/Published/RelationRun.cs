using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>Computes relations again.</summary>
internal static class RelationRun
{
    public static IReadOnlyList<StatedRelationCheck.CheckedRelation> Check(IReadOnlyList<StatedRelation> relations)
    {
        var parts = relations.SelectMany(Parts).ToList();
        var names = new RelationNames(parts);
        return parts.ConvertAll(part => Judge(part.Relation, part.Terms, part.Stated, names));
    }

    // One part a stated result; where the numbers of both differ nothing belongs to anything.
    private static IEnumerable<(StatedRelation Relation, RelationTerms? Terms, StatedTable.Figure Stated)> Parts(StatedRelation relation)
    {
        var (expressions, stated) = (relation.Expression.Split(';'), relation.Stated.Split(';'));
        for (var i = 0; i < stated.Length; i++)
        {
            var text = expressions.Length == stated.Length ? expressions[i].Trim() : string.Empty;
            yield return (relation, text.Length == 0 ? null : RelationTerms.Read(text), StatedTable.Figure.Parse(stated[i], NumberNotation.Vietnamese));
        }
    }

    private static StatedRelationCheck.CheckedRelation Judge(StatedRelation relation, RelationTerms? terms, StatedTable.Figure stated, RelationNames names)
    {
        var text = terms?.Text ?? relation.Expression.Trim();
        if (terms is null || stated.Value is not { } value)
        {
            return new(relation, text, stated, FigureVerdict.CannotBeChecked) { Recomputed = terms is { IsUndefined: false } ? terms.Value : null };
        }

        if (terms.IsUndefined)
        {
            // As in a table: a share of nothing is neither 0% nor 100%.
            return new(relation, text, stated, FigureVerdict.CannotBeRight) { Denominator = ExactNumber.Zero };
        }

        var denominator = terms.IsShare ? terms.Terms[1].Figure.Value : null;
        var item = new StatedRelationCheck.CheckedRelation(relation, text, stated, FigureVerdict.CannotBeRight)
        {
            Recomputed = terms.Value,
            Difference = value - terms.Value,
            Denominator = denominator,
            DenominatorName = denominator is { } number ? names.Of(relation, number) : null,
        };
        if (relation.MissingTerm.Length > 0)
        {
            // What is missing can be any number that is not negative.
            return item with { Verdict = value + stated.Tolerance < terms.Least ? FigureVerdict.CannotBeRight : FigureVerdict.CannotBeChecked };
        }

        var (least, most) = (terms.Least, terms.Most);
        var isRounded = most >= value - stated.Tolerance && (least < value + stated.Tolerance || least == value);
        var isCut = most >= value && least < value + stated.LastPlace;
        return item with
        {
            Verdict = isRounded ? FigureVerdict.Right : isCut ? FigureVerdict.RightIfCut : FigureVerdict.CannotBeRight,
            Rounding = isRounded == isCut ? null : isRounded ? RateRounding.Rounded : RateRounding.Cut,
        };
    }
}
