using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>What became of the online levels of procedures (nâng, hạ mức độ trực tuyến) as a page, text and CSV.</summary>
/// <param name="changes">The changes.</param>
/// <param name="names">What both sides are called, such as files and days.</param>
/// <param name="nameOf">The name of a procedure; null where it is not known.</param>
/// <param name="language">The language.</param>
internal sealed class OnlineLevelReport(OnlineLevelChanges changes, (string Before, string After) names, Func<ProcedureCode, string?> nameOf,
    Language language)
{
    private const int MostListed = 200;

    private static readonly (string Id, BilingualText Name, Func<OnlineLevels, int> Of)[] Counts =
    [
        ("procedures", new("Tất cả thủ tục được đếm", "All procedures counted"), levels => levels.Procedures),
        ("online", new("Cung cấp trực tuyến", "Offered online"), levels => levels.Online),
        ("full", new("Toàn trình", "Full"), levels => levels.Full), ("partial", new("Một phần", "Partial"), levels => levels.Partial),
        ("partialWithoutReason", new("Một phần, chưa nêu lý do", "Partial, without a published reason"), levels => levels.PartialWithoutReason),
        ("level4", new("Mức độ 4", "Level 4"), levels => levels.Level4), ("level3", new("Mức độ 3", "Level 3"), levels => levels.Level3),
        ("level2", new("Mức độ 2", "Level 2"), levels => levels.Level2), ("level1", new("Mức độ 1", "Level 1"), levels => levels.Level1),
        ("offline", new("Ghi không cung cấp trực tuyến", "Stated as not offered online"), levels => levels.Offline),
        ("notStated", new("Không ghi mức độ", "Level not stated"), levels => levels.NotStated),
        ("otherScale", new("Ghi theo nghị định khác", "In the terms of another decree"), levels => levels.OtherScale),
    ];

    private readonly bool vi = language == Language.Vietnamese;

    private (string Id, BilingualText Name, IReadOnlyList<OnlineLevelChange> Changes)[] Moves =>
    [
        ("up", new("Nâng mức", "Up"), changes.Up), ("down", new("Hạ mức", "Down"), changes.Down),
        ("notComparable", new("Không so sánh được", "Not comparable"), changes.NotComparable), ("added", new("Mới có", "New"), changes.Added),
        ("removed", new("Không còn", "Gone"), changes.Removed),
    ];

    /// <summary>The report.</summary>
    public TableReport Report() => new(() => Page(isText: false), () => TextPage.Of(Page(isText: true), LetterLines.Columns), Csv);

    /// <summary>A level in words; of a procedure that is not there that it is not.</summary>
    public static BilingualText Level(OnlineService? service, bool isOffline) => isOffline ? new("không cung cấp trực tuyến", "not offered online")
        : service?.Description ?? new("không có", "none");

    private ReportPage Page(bool isText)
    {
        var figure = isText ? ColumnKind.Value : ColumnKind.Figure;
        return new ReportPage
        {
            Language = language,
            Heading = Say("Thay đổi mức độ cung cấp dịch vụ công trực tuyến", "Online levels of procedures: what changed"),
            About =
            [
                Say("Trước: ", "Before: ") + PlainLine.Of(names.Before), Say("Sau: ", "After: ") + PlainLine.Of(names.After),
                string.Join("; ", Moves.Select(move => $"{move.Name.In(language)}: {Number(move.Changes.Count)}"))
                    + Say($"; không đổi: {Number(changes.Unchanged)}.", $"; unchanged: {Number(changes.Unchanged)}."),
            ],
            Blocks =
            [
                new Section(Say("Số thủ tục theo mức độ", "Procedures by level"), [new Table(string.Empty,
                    [
                        new Column(Say("Mức độ", "Level"), ColumnKind.Lead), new Column(Say("Trước", "Before"), figure),
                        new Column(Say("Sau", "After"), figure), new Column(Say("Thay đổi", "Change"), figure),
                    ],
                    Counts.Where(count => count.Of(changes.Before) + count.Of(changes.After) > 0 || count.Id == "procedures").Select(count => new Cell[]
                    {
                        count.Name.In(language), Number(count.Of(changes.Before)), Number(count.Of(changes.After)),
                        Signed(count.Of(changes.After) - count.Of(changes.Before)),
                    }))]),
                .. Moves.Where(move => move.Changes.Count > 0).Select(move => List(move.Name, move.Changes)),
            ],
            Footer = [new Paragraph(Say(
                "Nâng, hạ mức chỉ nói trong cùng một cách ghi: mức độ 1 đến 4 của Nghị định số 43/2011/NĐ-CP, hoặc một phần, toàn trình của Nghị định số "
                    + "42/2022/NĐ-CP. Thủ tục không ghi mức độ, hoặc chuyển từ cách ghi này sang cách ghi kia, là không so sánh được. Không đếm thủ tục nội bộ "
                    + "và bản ghi đã bị bãi bỏ.",
                "Up and down are told within one scale: levels 1 to 4 of Decree No. 43/2011/NĐ-CP, or partial and full of Decree No. 42/2022/NĐ-CP. A "
                    + "procedure without a stated level, or that moved between the scales, is not comparable. Internal procedures and withdrawn "
                    + "records are left out."),
                IsSmall: true)],
        };
    }

    private Section List(BilingualText name, IReadOnlyList<OnlineLevelChange> moved)
    {
        var table = new Table(string.Empty,
            [
                new Column(Say("Mã thủ tục", "Procedure"), ColumnKind.Value), new Column(Say("Tên thủ tục", "Name"), ColumnKind.Lead, IsVietnamese: true),
                new Column(Say("Trước", "Before"), ColumnKind.Prose), new Column(Say("Sau", "After"), ColumnKind.Prose),
            ],
            moved.Take(MostListed).Select(change => new Cell[]
            {
                change.Code.ToString(), PlainLine.Of(nameOf(change.Code)), Level(change.Before, change.WasOffline).In(language),
                Level(change.After, change.IsOffline).In(language),
            }));
        return new Section($"{name.In(language)} ({Number(moved.Count)})", moved.Count <= MostListed ? [table]
            : [table, new Paragraph(Say($"Còn {Number(moved.Count - MostListed)} thủ tục khác; bảng CSV có đủ.",
                $"{Number(moved.Count - MostListed)} more; the CSV has all."))]);
    }

    private string Csv()
    {
        var csv = new CsvText().Row("change", "code", "name", "before", "after");
        foreach (var (id, _, before, after) in Counts.Select(count => (count.Id, count.Name, count.Of(changes.Before), count.Of(changes.After))))
        {
            csv.Row("count", default, id, before, after);
        }

        csv.Row("count", default, "unchanged", default, changes.Unchanged);
        foreach (var (id, _, moved) in Moves)
        {
            foreach (var change in moved)
            {
                csv.Row(id, change.Code.ToString(), nameOf(change.Code), Level(change.Before, change.WasOffline).In(language),
                    Level(change.After, change.IsOffline).In(language));
            }
        }

        return csv.ToString();
    }

    private static string Number(int number) => DateText.EnNumber(number);

    private static string Signed(int number) => number < 0 ? "−" + Number(-number) : (number > 0 ? "+" : string.Empty) + Number(number);

    private string Say(string vietnamese, string english) => vi ? vietnamese : english;
}
