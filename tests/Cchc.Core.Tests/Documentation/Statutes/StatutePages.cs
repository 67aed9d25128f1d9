using System.Globalization;
using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>The pages of docs/reference/statutes as the rules of the code and the answers of the engine make them: one a text of law, in two languages, and the list of all.</summary>
internal static class StatutePages
{
    private const int MostExamples = 3;

    private static readonly BilingualText[] Standings =
    [
        new("đã đọc", "read"), new("đã đọc một phần", "read in part"), new("biết qua văn bản dẫn lại", "second hand"), new("chưa đọc", "not read"), new("quy ước", "convention"),
    ];

    /// <summary>The texts of law that rules cite, each with its rows.</summary>
    public static IReadOnlyList<IGrouping<string, StatuteRow>> Statutes { get; } =
        [.. StatuteRows.All.GroupBy(row => row.Number!, StringComparer.Ordinal).OrderBy(same => Year(same.Key)).ThenBy(same => same.Key, StringComparer.Ordinal)];

    /// <summary>The path of every page below docs/reference, with what it says.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Write();

    /// <summary>Where a text's page lies below docs/reference: "statutes/61-2018-nd-cp.md".</summary>
    private static string PathOf(string number, Language language)
    {
        var name = VietnameseText.Fold(number).Replace(' ', '-');
        return language == Language.Vietnamese ? $"statutes/vi/{name}.vi.md" : $"statutes/{name}.md";
    }

    private static Dictionary<string, string> Write()
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in new[] { Language.English, Language.Vietnamese })
        {
            pages.Add(language == Language.Vietnamese ? "statutes.vi.md" : "statutes.md", Contents(language));
            foreach (var statute in Statutes) pages.Add(PathOf(statute.Key, language), Page(statute, language));
        }

        return pages;
    }

    private static string Contents(Language language)
    {
        var page = new StringBuilder();
        page.Append(Say(language, "# Văn bản mà thư viện áp dụng\n\n", "# The texts of law that the library applies\n\n"));
        page.Append(Say(language,
            "Mỗi văn bản một trang: điều khoản nào đứng sau quy tắc nào, áp dụng từ ngày nào, đã đọc hay chưa, và ví dụ do thư viện tính. “Đã đọc một phần”: văn bản được dẫn cả văn bản mà chỉ đọc một số điều, hoặc chỉ đọc điều gốc hay chỉ đọc phần sửa đổi. Các trang này được viết ra từ chính các quy tắc trong mã nguồn; kiểm thử giữ cho chúng không lệch nhau. "
            + "Đó là các quy tắc về thời hạn, đồng hồ hồ sơ, rà soát sổ, nội dung có thể đơn giản hóa, kiểm tra dữ liệu, chỉ số, chi phí và biểu mẫu. Ngày là ngày nhận hồ sơ, với quy định tạm dừng là ngày bắt đầu tạm dừng. Điều gì còn ngỏ: [những điều chưa rõ](../explanation/what-is-not-known.vi.md).\n\n",
            "One page a text: which article stands behind which rule, from when to when, whether it was read, and examples that the library computes. Read in part: the text is cited as a whole and some articles were read, or an article without its amendment, or the amendment alone. The pages are written from the rules of the code, and a test holds them to it. "
            + "They are the rules of deadlines, the dossier's clock, audits, candidates for simplification, validation, indicators, costs and forms. Days are those of receipt, for pause rules those on which a pause begins. What is open: [what is not known](../explanation/what-is-not-known.md).\n\n"));
        page.Append(Say(language, "| văn bản | quy tắc | đã đọc | đã đọc một phần | biết qua văn bản dẫn lại | chưa đọc | quy ước |\n|---|---|---|---|---|---|---|\n",
            "| text | rules | read | read in part | second hand | not read | convention |\n|---|---|---|---|---|---|---|\n"));
        foreach (var statute in Statutes)
        {
            var rows = Rows(statute);
            page.Append(CultureInfo.InvariantCulture, $"| [{Name(statute, language)}]({PathOf(statute.Key, language)}) | {rows.Count} | "
                + $"{Count(StatuteStanding.Read)} | {Count(StatuteStanding.InPart)} | {Count(StatuteStanding.SecondHand)} | {Count(StatuteStanding.NotRead)} | {Count(StatuteStanding.Convention)} |\n");

            int Count(StatuteStanding standing) => rows.Count(row => row.Standing == standing);
        }

        return page.ToString();
    }

    private static string Page(IGrouping<string, StatuteRow> statute, Language language)
    {
        var page = new StringBuilder($"# {Name(statute, language)}\n\n");
        page.Append(Say(language, "| điều, khoản | quy tắc | đối chiếu | từ ngày | đến hết ngày |\n|---|---|---|---|---|\n", "| article | rule | standing | from | through |\n|---|---|---|---|---|\n"));
        foreach (var row in Rows(statute))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Places(row.Citation, language)} | `{row.Rule}` {row.Title.In(language)} | {Standings[(int)row.Standing].In(language)} | {Day(row.From)} | {Day(row.Through)} |\n");
        }

        var examples = Examples(statute.Key);
        if (examples.Count > 0) page.Append(Say(language, "\n## Ví dụ\n", "\n## Examples\n"));
        foreach (var (example, reasons) in examples)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{Capital(example.Asked.In(language))}: **{example.Answer.In(language)}**.\n\n```text\n");
            foreach (var (text, basis) in reasons) page.Append(CultureInfo.InvariantCulture, $"{text.In(language)} [{Citation.In(basis, language)}]\n");
            page.Append("```\n");
        }

        return page.ToString();
    }

    /// <summary>The examples of a text with the reasons that cite it: those that show most of them first, none that shows nothing new.</summary>
    public static IReadOnlyList<(StatuteExample Example, IReadOnlyList<(BilingualText Text, string Basis)> Reasons)> Examples(string number)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<(StatuteExample, IReadOnlyList<(BilingualText, string)>)>();
        var left = StatuteExamples.All.Select(example => (Example: example, Reasons: example.Reasons.Where(reason => Cites(reason.Basis, number)).ToList())).ToList();
        while (chosen.Count < MostExamples)
        {
            var best = left.MaxBy(item => item.Reasons.Select(reason => reason.Basis).Distinct().Count(basis => !shown.Contains(basis)));
            if (best.Reasons.TrueForAll(reason => shown.Contains(reason.Basis))) break;
            shown.UnionWith(best.Reasons.Select(reason => reason.Basis));
            chosen.Add((best.Example, [.. best.Reasons.Select(reason => (reason.Text, reason.Basis))]));
        }

        return chosen;
    }

    // The same rule by the same place on days that follow each other is one row.
    private static List<StatuteRow> Rows(IEnumerable<StatuteRow> statute)
    {
        var rows = new List<StatuteRow>();
        foreach (var row in statute.OrderBy(row => CitedPlace.Order(row.Citation.Places is [var first, ..] ? first.Article : "0")).ThenBy(row => row.Place, StringComparer.Ordinal)
            .ThenBy(row => row.Rule, StringComparer.Ordinal).ThenBy(row => row.Title.Vi, StringComparer.Ordinal).ThenBy(row => row.From ?? LocalDate.MinIsoValue))
        {
            if (rows.Count > 0 && rows[^1] is var last && last.Place == row.Place && last.Rule == row.Rule && last.Title == row.Title && last.Standing == row.Standing
                && last.Through is { } through && row.From <= through.PlusDays(1))
            {
                rows[^1] = last with { Through = row.Through };
                continue;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static bool Cites(string basis, string number) => Citation.Split(basis).Select(CitationReader.Read)
        .Any(one => StatuteRow.NumberOf(one.Document) == number || (one.AmendedBy is { } amending && StatuteRow.NumberOf(amending.Document) == number));

    private static string Name(IEnumerable<StatuteRow> statute, Language language)
    {
        var document = statute.Select(row => row.Citation.Document).MaxBy(name => name.Length)!;
        return language == Language.Vietnamese ? document : CitationEnglish.Document(document);
    }

    private static string Places(Citation citation, Language language)
    {
        var places = citation.Places.Count == 0 ? "–" : language == Language.Vietnamese ? CitedPlace.ListVi(citation.Places) : "art. " + CitedPlace.ListEn(citation.Places);
        return citation.AmendedBy is not { } amending ? places
            : language == Language.Vietnamese ? $"{places} (được sửa đổi, bổ sung bởi {amending.ToVietnamese()})" : $"{places} (as amended by {amending.ToEnglish()})";
    }

    private static string Day(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : string.Empty;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Say(Language language, string vi, string en) => language == Language.Vietnamese ? vi : en;

    private static int Year(string number) => number.Split('/') is [_, { Length: 4 } year, ..] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 9999;
}
