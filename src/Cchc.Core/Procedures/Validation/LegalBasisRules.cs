using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Numbers of legal documents (số, ký hiệu văn bản).</summary>
internal static class LegalBasisRules
{
    public static IEnumerable<Found> Untidy(ProcedureView view) => Of(view, number => number.Trimmed is not null, number => new BilingualText(
        $"số văn bản {Phrases.Quote(number.Text)}: cần {Phrases.Quote(number.Trimmed!)}",
        $"the number {Phrases.Quote(number.Text)}: expected {Phrases.Quote(number.Trimmed!)}"));

    public static IEnumerable<Found> Unrecognised(ProcedureView view) => Of(view, number => number is { IsTidy: false, Trimmed: null }, number =>
        new BilingualText(
            $"không nhận ra số văn bản {Phrases.Quote(number.Text)}: cần dạng 104/2022/NĐ-CP",
            $"the number {Phrases.Quote(number.Text)} is not recognised: expected, for example, 104/2022/NĐ-CP"));

    public static IEnumerable<Found> Missing(ProcedureView view)
    {
        for (var i = 0; i < view.Procedure.LegalBases.Count; i++)
        {
            var basis = view.Procedure.LegalBases[i];
            if (string.IsNullOrWhiteSpace(basis.Number) && !string.IsNullOrWhiteSpace(basis.Title))
            {
                yield return Found.At(
                    FormattableString.Invariant($"legalBases[{i}].number"),
                    $"căn cứ pháp lý {Phrases.Quote(basis.Title)} không có số văn bản",
                    $"the legal basis {Phrases.Quote(basis.Title)} has no number");
            }
        }
    }

    private static IEnumerable<Found> Of(ProcedureView view, Func<NumberWords, bool> matches, Func<NumberWords, BilingualText> text)
    {
        for (var i = 0; i < view.Procedure.LegalBases.Count; i++)
        {
            var number = view.Forms.Numbers.Of(view.Procedure.LegalBases[i].Number);
            if (number.Text.Length > 0 && matches(number))
            {
                yield return new Found(FormattableString.Invariant($"legalBases[{i}].number"), text(number));
            }
        }
    }
}
