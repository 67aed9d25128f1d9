using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// The columns of report 06a (biểu số II.06a/VPCP/KSTT: tình hình, kết quả giải quyết hồ sơ) by their headings, and how the form says they belong together.
/// "Quá hạn" stands in it twice: what comes before it tells which it is.
/// </summary>
internal static class Report06aColumns
{
    /// <summary>The number of the last column: 1 to 13.</summary>
    public const int Last = 13;

    private const int Received = 3, Online = 4, OnPaper = 5, CarriedOver = 6, Resolved = 7, Early = 8, OnTime = 9, Late = 10;
    private const int Pending = 11, InTime = 12, Overdue = 13;
    private const int Fewest = 4;

    /// <summary>The sums of the form: each result and what it is made of.</summary>
    public static IReadOnlyList<(int Result, int[] Parts)> Sums { get; } =
    [
        (Received, [Online, OnPaper, CarriedOver]), (Received, [Resolved, Pending]), (Resolved, [Early, OnTime, Late]), (Pending, [InTime, Overdue]),
    ];

    /// <summary>Which column of a table is which of the form; null where it is no such table.</summary>
    /// <param name="texts">The headings of the columns, those that span several joined to each.</param>
    public static Dictionary<int, int>? Of(IReadOnlyList<string> texts)
    {
        var (found, group) = (new Dictionary<int, int>(), 0);
        for (var column = 0; column < texts.Count; column++)
        {
            var text = " " + VietnameseText.Fold(texts[column]) + " ";
            group = Has(text, "dang giai quyet", "chua giai quyet", "dang xu ly") ? Pending
                : Has(text, "da giai quyet", "da xu ly", "ket qua giai quyet") ? Resolved
                : Has(text, "tiep nhan") ? Received : group;
            var number = Which(text, group);
            if (number > 0 && !found.ContainsKey(number))
            {
                found.Add(number, column);
            }
        }

        return found.Count >= Fewest && Sums.Any(sum => found.ContainsKey(sum.Result) && sum.Parts.All(found.ContainsKey)) ? found : null;
    }

    /// <summary>Whether a cell is a heading of the form.</summary>
    public static bool IsKnown(string cell) => VietnameseText.Fold(cell) is "truoc han" or "dung han" or "qua han" or "trong han" or "tu ky truoc" or "trong ky"
        or "truc tuyen" or "tre han";

    private static int Which(string text, int group)
    {
        if (Has(text, "ty le", "ti le", "phan tram"))
        {
            return 0;
        }

        return group switch
        {
            Received when Has(text, "tu ky truoc", "ky truoc chuyen", "ton ky truoc", "ky truoc") => CarriedOver,
            Received when Has(text, "truc tiep", "buu chinh") => OnPaper,
            Received when Has(text, "truc tuyen") => Online,
            Received when Has(text, "tong so", "tong cong") || text.Trim() is "tiep nhan" or "so tiep nhan" or "ho so tiep nhan" => Received,
            Resolved when Has(text, "truoc han") => Early,
            Resolved when Has(text, "dung han") => OnTime,
            Resolved when Has(text, "qua han", "tre han") => Late,
            Resolved when Has(text, "tong so", "tong cong") || text.Trim() is "da giai quyet" or "ho so da giai quyet" => Resolved,
            Pending when Has(text, "trong han", "chua den han") => InTime,
            Pending when Has(text, "qua han", "tre han") => Overdue,
            Pending when Has(text, "tong so", "tong cong") || text.Trim() is "dang giai quyet" or "ho so dang giai quyet" => Pending,
            _ => 0,
        };
    }

    private static bool Has(string text, params string[] phrases) =>
        Array.Exists(phrases, phrase => text.Contains(" " + phrase + " ", StringComparison.Ordinal));
}
