using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Numbers of legal documents (số, ký hiệu văn bản).</summary>
internal static class LegalBasisRules
{
    public static IEnumerable<Found> Untidy(ProcedureView view) => Of(view, number => !IsTidy(number) && TryTrim(number, out _), number =>
    {
        _ = TryTrim(number, out var trimmed);
        return new BilingualText(
            $"số văn bản {Phrases.Quote(number)}: cần {Phrases.Quote(trimmed)}",
            $"the number {Phrases.Quote(number)}: expected {Phrases.Quote(trimmed)}");
    });

    public static IEnumerable<Found> Unrecognised(ProcedureView view) =>
        Of(view, number => number.Length > 0 && !IsTidy(number) && !TryTrim(number, out _), number =>
        new BilingualText(
            $"không nhận ra số văn bản {Phrases.Quote(number)}: cần dạng 104/2022/NĐ-CP",
            $"the number {Phrases.Quote(number)} is not recognised: expected, for example, 104/2022/NĐ-CP"));

    public static IEnumerable<Found> Missing(ProcedureView view) => view.Procedure.LegalBases
        .Select((basis, i) => (Basis: basis, Path: FormattableString.Invariant($"legalBases[{i}].number")))
        .Where(item => string.IsNullOrWhiteSpace(item.Basis.Number) && !string.IsNullOrWhiteSpace(item.Basis.Title))
        .Select(item => Found.At(
            item.Path,
            $"căn cứ pháp lý {Phrases.Quote(item.Basis.Title)} không có số văn bản",
            $"the legal basis {Phrases.Quote(item.Basis.Title)} has no number"));

    private static IEnumerable<Found> Of(ProcedureView view, Func<string, bool> matches, Func<string, BilingualText> text)
    {
        for (var i = 0; i < view.Procedure.LegalBases.Count; i++)
        {
            var number = VietnameseText.Clean(view.Procedure.LegalBases[i].Number);
            if (number.Length > 0 && matches(number))
            {
                yield return new Found(FormattableString.Invariant($"legalBases[{i}].number"), text(number));
            }
        }
    }

    /// <summary>A number, a stroke, and signs without spaces: 104/2022/NĐ-CP, 15/2012/QH13, 12/QĐ-BTP, 66.7/2025/NQ-CP.</summary>
    private static bool IsTidy(string number)
    {
        var at = 0;
        while (at < number.Length && (AsciiDigit.Is(number[at]) || (at > 0 && number[at] == '.' && at + 1 < number.Length && AsciiDigit.Is(number[at + 1]))))
        {
            at++;
        }

        var letter = at < number.Length && number[at] == '.' ? at + 1 : at; // 09b/2013/TT-BTP and 08.a/2010/TT-BTP are real numbers
        if (at > 0 && letter + 1 < number.Length && char.IsLetter(number[letter]) && number[letter + 1] == '/')
        {
            at = letter + 1;
        }

        if (at == 0 || at == number.Length || number[at] is not ('/' or '-'))
        {
            return false;
        }

        var letters = 0;
        for (var i = at; i < number.Length; i++)
        {
            var c = number[i];
            if (char.IsLetter(c))
            {
                letters++;
            }
            else if (!(AsciiDigit.Is(c) || c is '/' or '-' or '&'))
            {
                return false;
            }
        }

        return letters > 0 && char.IsLetterOrDigit(number[number.Length - 1]);
    }

    /// <summary>The one number inside a text such as "Nghị định số 104/2022/NĐ-CP." or "104/2022/NĐ- CP"; false when there is none, or more than one.</summary>
    private static bool TryTrim(string number, out string trimmed)
    {
        var joined = number.Replace("- ", "-").Replace(" -", "-").Replace("/ ", "/").Replace(" /", "/");
        var found = joined.Split(' ', '(', ')', ',', ';', ':').Select(word => word.Trim('.', '"')).Where(IsTidy).Where(word => word.Any(char.IsLetter))
            .Distinct(StringComparer.Ordinal).ToList();
        trimmed = found.Count == 1 ? found[0] : string.Empty;
        return found.Count == 1;
    }
}
