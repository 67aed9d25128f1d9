namespace Cchc.Core.Procedures.Validation;

/// <summary>Fees without a usable value whose text states an amount.</summary>
internal static class FeeRules
{
    /// <summary>
    /// The value is 0 and the words refer to another text for the amount: whether it is free is unknown. Words that state an amount are another rule's.
    /// </summary>
    public static IEnumerable<Found> AmountElsewhere(ProcedureView view)
    {
        for (var i = 0; i < view.Procedure.Channels.Count; i++)
        {
            var fees = view.Procedure.Channels[i].Fees;
            for (var k = 0; k < fees.Count; k++)
            {
                if (fees[k].Amount == 0 && view.Forms.Fees.Of(fees[k].Description) is { ElsewhereAt: >= 0 } words)
                {
                    var quote = Phrases.QuoteAround(words.Text, words.ElsewhereAt, 13);
                    yield return Found.At(
                        FormattableString.Invariant($"channels[{i}].fees[{k}].amount"),
                        $"số tiền 0 nhưng mô tả dẫn văn bản khác {quote}: miễn phí hay chưa ghi mức thu?",
                        $"the amount is 0, but the text refers elsewhere {quote}: free, or not yet entered?");
                }
            }
        }
    }

    public static IEnumerable<Found> AmountInTextOnly(ProcedureView view)
    {
        for (var i = 0; i < view.Procedure.Channels.Count; i++)
        {
            var fees = view.Procedure.Channels[i].Fees;
            for (var k = 0; k < fees.Count; k++)
            {
                if (fees[k].Amount.GetValueOrDefault() == 0 && view.Forms.Fees.Of(fees[k].Description) is { AmountAt: >= 0 } words)
                {
                    var quote = Phrases.QuoteAround(words.Text, words.AmountAt, words.AmountLength);
                    var value = fees[k].Amount is null ? ("không ghi", "missing") : ("0", "0");
                    yield return Found.At(
                        FormattableString.Invariant($"channels[{i}].fees[{k}].amount"),
                        $"số tiền {value.Item1} nhưng mô tả ghi {quote}",
                        $"the amount is {value.Item2}, but the text says {quote}");
                }
            }
        }
    }
}
