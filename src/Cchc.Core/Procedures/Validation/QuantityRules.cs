namespace Cchc.Core.Procedures.Validation;

/// <summary>How many originals and copies.</summary>
internal static class QuantityRules
{
    private const int Most = 20; // the largest number of a component in real records is 11
    private static readonly string[] CopyWords = ["bản sao", "bản chụp", "bản photo", "bản phô tô", "bản photocopy", "bản copy", "sao y", "phô tô", "photo"];
    private static readonly string[] OriginalWords = ["bản chính", "bản gốc", "bản chánh", "nguyên bản"];
    private static readonly string[] LeadingCopies =
        ["bản sao", "bản chụp", "bản photo", "bản phô tô", "bản photocopy", "bản copy", "01 bản sao", "02 bản sao", "1 bản sao", "01 bản chụp"];
    private static readonly string[] LeadingOriginals = ["bản chính", "bản gốc", "01 bản chính", "1 bản chính", "01 bản gốc"];
    private static readonly string[] AboutCopies =
    [
        "chứng thực từ bản chính", "chứng thực điện tử từ bản chính", "sao y bản chính", "sao đúng bản chính", "được cấp từ sổ gốc", "từ bản gốc",
        "từ bản chính", "sao y từ bản gốc", "với bản chính", "với bản gốc", "sao y bản gốc",
    ];

    /// <summary>More papers than the one in the heading of the name: the quantity may belong to another of them.</summary>
    private static readonly string[] SeveralPapers =
        [";", " + ", " ++ ", " bao gồm", " gồm:", "kèm theo", " cùng với", " và đơn", " và tờ khai", "bản điện tử có"];

    public static IEnumerable<Found> AllZero(ProcedureView view)
    {
        if (IsAllZero(view))
        {
            yield return Found.At(
                "componentGroups",
                $"cả {view.Components.Count} thành phần hồ sơ đều ghi 0 bản chính, 0 bản sao",
                $"all {view.Components.Count} components say 0 originals, 0 copies");
        }
    }

    public static IEnumerable<Found> Zero(ProcedureView view) => IsAllZero(view)
        ? []
        : view.Components.Where(item => item.IsZero && item.Note is null && item.Name.Length > 0).Select(item => Found.At(
            item.Path("originals"),
            $"0 bản chính, 0 bản sao cho {Phrases.Quote(item.Name)}: cần số lượng, hoặc đây không phải là thành phần hồ sơ",
            $"0 originals, 0 copies of {Phrases.Quote(item.Name)}: expected a number, or it is not a component"));

    public static IEnumerable<Found> Absurd(ProcedureView view)
    {
        foreach (var item in view.Components)
        {
            if (!(item.Component.Originals is < 0 or > Most || item.Component.Copies is < 0 or > Most))
            {
                continue;
            }

            foreach (var (member, value) in new[] { ("originals", item.Component.Originals), ("copies", item.Component.Copies) })
            {
                if (value is < 0 or > Most)
                {
                    yield return Found.At(
                        item.Path(member),
                        FormattableString.Invariant($"số lượng {value} của {Phrases.Quote(item.Name)}: cần từ 0 đến {Most}"),
                        FormattableString.Invariant($"the number {value} of {Phrases.Quote(item.Name)}: expected 0 to {Most}"));
                }
            }
        }
    }

    public static IEnumerable<Found> CopyCountedAsOriginal(ProcedureView view) => view.Components
        .Where(item => item.Component.Originals > 0 && item.Component.Copies.GetValueOrDefault() == 0 && IsCopy(item))
        .Select(item => Found.At(
            item.Path("originals"),
            FormattableString.Invariant($"tên ghi bản sao {Phrases.Quote(item.Name)} nhưng số lượng là {item.Component.Originals} bản chính, 0 bản sao"),
            FormattableString.Invariant(
                $"the name says copy, {Phrases.Quote(item.Name)}, but the numbers say originals {item.Component.Originals}, copies 0")));

    public static IEnumerable<Found> OriginalCountedAsCopy(ProcedureView view) => view.Components
        .Where(item => item.Component.Copies > 0 && item.Component.Originals.GetValueOrDefault() == 0 && IsOriginal(item))
        .Select(item => Found.At(
            item.Path("copies"),
            FormattableString.Invariant($"tên ghi bản chính {Phrases.Quote(item.Name)} nhưng số lượng là 0 bản chính, {item.Component.Copies} bản sao"),
            FormattableString.Invariant(
                $"the name says original, {Phrases.Quote(item.Name)}, but the numbers say originals 0, copies {item.Component.Copies}")));

    /// <summary>The name begins or ends with the copy and nothing in it asks for an original.</summary>
    private static bool IsCopy(ComponentView item)
    {
        if (!item.Lower.HasAny(CopyWords) || HasSeveral(item.Lower))
        {
            return false;
        }

        var text = item.Bare;
        foreach (var phrase in AboutCopies)
        {
            text = text.Replace(phrase, string.Empty);
        }

        return !text.HasAny(OriginalWords) && !text.Has("xuất trình") && (text.StartsAny(LeadingCopies) || EndsWith(text, LeadingCopies));
    }

    private static bool IsOriginal(ComponentView item) =>
        item.Lower.HasAny(OriginalWords) && !HasSeveral(item.Lower) && !item.Lower.HasAny(CopyWords) && !item.Lower.Has("đối chiếu")
            && !item.Lower.Has("xuất trình")
        && (item.Bare.StartsAny(LeadingOriginals) || EndsWith(item.Bare, LeadingOriginals));

    /// <summary>Whether the last words in brackets, or after a colon, begin with one of the phrases: "(bản sao có chứng thực)", ": 01 bản sao".</summary>
    private static bool EndsWith(string text, string[] phrases)
    {
        var body = text.TrimEnd(' ', '.', ';', ',', ')');
        var open = Math.Max(body.LastIndexOf('('), body.LastIndexOf(':'));
        return open > 0 && body.Length - open < 60 && body.Substring(open + 1).TrimStart().StartsAny(phrases);
    }

    /// <summary>Whether a text names more papers than one.</summary>
    public static bool HasSeveral(string text)
    {
        var body = text.TrimEnd(';', ' ', '.');
        return Array.Exists(SeveralPapers, mark => body.Contains(mark));
    }

    private static bool IsAllZero(ProcedureView view) => view.Components.Count > 0 && view.Components.All(item => item.IsZero);
}
