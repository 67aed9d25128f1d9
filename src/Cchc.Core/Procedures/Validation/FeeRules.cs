using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Fees without a usable value whose text states an amount.</summary>
internal static class FeeRules
{
    private static readonly string[] Currency = ["đồng", "đ", "vnđ", "vnd", "nghìn đồng", "ngàn đồng", "triệu đồng", "triệu", "đồng/lần"];
    private static readonly string[] Free = ["miễn", "không thu", "0 đồng", "00 đồng", "không đồng", "không mất phí", "không phải nộp"];

    private static readonly string[] Elsewhere =
    [
        "theo quy định", "theo qui định", "theo thông tư", "theo nghị định", "theo nghị quyết", "theo quyết định", "theo luật", "theo pháp lệnh",
        "theo biểu phí", "theo biểu mức thu", "quy định tại", "quy định cụ thể",
        "hội đồng nhân dân cấp tỉnh quyết định", "hội đồng nhân dân tỉnh quyết định", "hđnd cấp tỉnh quyết định", "hđnd tỉnh quyết định",
    ];

    private static readonly string[] Nothing = ["không", "chưa", "miễn", "free"];

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
                var text = VietnameseText.Clean(fees[k].Description);
                var lower = text.ToLowerInvariant();
                var at = fees[k].Amount == 0
                    ? Array.ConvertAll(Elsewhere, phrase => Phrases.Find(lower, phrase, 0)).Where(found => found >= 0).DefaultIfEmpty(-1).Min()
                    : -1;
                if (at >= 0 && !lower.HasAny(Free) && !Phrases.Unlisted(lower).StartsAny(Nothing) && !FindAmount(lower, out _, out _))
                {
                    yield return Found.At(
                        FormattableString.Invariant($"channels[{i}].fees[{k}].amount"),
                        $"số tiền 0 nhưng mô tả dẫn văn bản khác {Phrases.QuoteAround(text, at, 13)}: miễn phí hay chưa ghi mức thu?",
                        $"the amount is 0, but the text refers elsewhere {Phrases.QuoteAround(text, at, 13)}: free, or not yet entered?");
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
                if (fees[k].Amount.GetValueOrDefault() != 0)
                {
                    continue;
                }

                var text = VietnameseText.Clean(fees[k].Description);
                var lower = text.ToLowerInvariant();
                if (FindAmount(lower, out var at, out var length) && !lower.Substring(0, at).HasAny(Free))
                {
                    var value = fees[k].Amount is null ? ("không ghi", "missing") : ("0", "0");
                    yield return Found.At(
                        FormattableString.Invariant($"channels[{i}].fees[{k}].amount"),
                        $"số tiền {value.Item1} nhưng mô tả ghi {Phrases.QuoteAround(text, at, length)}",
                        $"the amount is {value.Item2}, but the text says {Phrases.QuoteAround(text, at, length)}");
                }
            }
        }
    }

    /// <summary>The first number of at least four digits, in groups of three, with the currency behind it: "500.000 đồng", "1.500.000đ".</summary>
    private static bool FindAmount(string text, out int at, out int length)
    {
        for (at = 0; at < text.Length; at++)
        {
            if (!AsciiDigit.Is(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '/')))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && (AsciiDigit.Is(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && AsciiDigit.Is(text[end + 1]))))
            {
                end++;
            }

            length = end - at;
            var digits = text.Substring(at, length).Where(AsciiDigit.Is).ToList();
            var rest = text.Substring(end, Math.Min(16, text.Length - end)).TrimStart(' ', '(');
            if (digits.Exists(digit => digit != '0') && (digits.Count >= 4 || rest.StartsAny(["nghìn đồng", "ngàn đồng", "triệu đồng"]))
                && rest.StartsAny(Currency))
            {
                return true;
            }

            at = end;
        }

        length = 0;
        return false;
    }
}
