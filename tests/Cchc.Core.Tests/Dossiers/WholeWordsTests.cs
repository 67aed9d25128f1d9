using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Support.RuleParts;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Rules that say everything rules can say, and what is said by them in both languages (<c>Whole/words-*.txt</c>).</summary>
public sealed class WholeWordsTests
{
    private static readonly SupplementLetter Bare = new() { Date = Dates.Day("2026-02-05") };

    private static readonly SupplementLetter Full = new()
    {
        Date = Dates.Day("2026-10-09"), ReceivedOn = Dates.Day("2026-08-04"), DossierCode = "H15-1", Applicant = " Nguyễn Văn A ", Address = "Số 1",
            Contact = "a@b.vn", Help = "Bà B",
        ProcedureName = "Đăng ký", Agency = "UBND phường X", Desk = "Bộ phận Một cửa", Place = "Đà Nẵng", Number = "12", Official = "Trần Thị B",
            TimeWasRunning = true,
    };

    public static TheoryData<string> ClockRules => [.. DossierClockRules.All.Select(rules => rules.Name)];

    private static (string Title, Dossier Dossier)[] Dossiers =>
    [
        ("nothing", new Dossier()),
        ("nothing, online", new Dossier { IsOnline = true, Code = "H99-7" }),
        ("married, 14, own", Of(Facts(("ket-hon", Bool(true)), ("tuoi", Number(14)), ("noi-o", Choice("so-huu"))))),
        ("abandoned, 15, rented, low", Of(Facts(("bi-bo-roi", Bool(true)), ("tuoi", Number(15)), ("noi-o", Choice("thue")), ("cao", Number(1.4m))))),
        ("not abandoned, 60, high", Of(Facts(("bi-bo-roi", Bool(false)), ("tuoi", Number(60)), ("cao", Number(1234.5m)), ("noi-o", Choice("o-nho"))),
            Item("khong", PaperForms.Scan))),
        ("data known", Of(Facts(("co-du-lieu", Bool(true)), ("ket-hon", Bool(true))), Item("thay-the", PaperForms.Original),
            Item("hai-1", PaperForms.Original))),
        ("data not known", Of(Facts(("co-du-lieu", Bool(false)), ("ket-hon", Bool(true))), Item("thay-the", PaperForms.Original, 3),
            Item("ngo", PaperForms.PlainCopy))),
        ("some pieces", Of(Facts(), Item("ban-sao", PaperForms.PlainCopy), Item("hai-loai", PaperForms.Original), Item("hai-loai", PaperForms.Original),
            Item("anh", PaperForms.Photograph, 5),
            Item("neu-co", PaperForms.Original),
            Item("chung-thuc", PaperForms.PlainCopy), Item("sau-1", PaperForms.Original), Item("mot-1", PaperForms.Original),
                Item("mot-3", PaperForms.Original), Item("x", PaperForms.Data))),
        ("complete as copies", Of(Facts(("ket-hon", Bool(true))), Item("ban-sao", PaperForms.PlainCopy, 2), Item("ban-sao", PaperForms.Original, 1),
            Item("doi-chieu", PaperForms.CertifiedCopy),
            Item("doi-chieu", PaperForms.Original), Item("chung-thuc", PaperForms.RegisterCopy, 3), Item("du-lieu", PaperForms.Data),
                Item("neu-co", PaperForms.PlainCopy, 2), Item("don", PaperForms.Data),
            Item("sau-4", PaperForms.Original), Item("sau-2", PaperForms.Original), Item("nhieu-27", PaperForms.Original), Item("le", PaperForms.Original))),
        ("scans, online", Of(Facts(), Item("ban-sao", PaperForms.Scan, 2), Item("doi-chieu", PaperForms.Scan), Item("quet-du-lieu", PaperForms.Scan),
            Item("bieu-mau", PaperForms.Scan)) with { IsOnline = true }),
        ("everything", new Dossier { Facts = Facts(("ket-hon", Bool(true)), ("bi-bo-roi", Bool(false))),
            Items = [.. RichRules.Components.SelectMany(rule => rule.Pieces.Select(lot =>
            Item(rule.Id, Enum.GetValues<PaperForms>().First(form => form != PaperForms.None && lot.Forms.HasFlag(form)), lot.Count + 1)))] }),
    ];

    [Fact]
    public void What_is_said_of_papers_in_several_groups_and_of_groups_in_groups() => WholeText.Compare(new (DossierRules Rules, string Title,
        Dossier Dossier)[]
    {
        (RichRules.Shared, "nothing", new Dossier { Code = "H99-7" }), (RichRules.Shared, "a", Of(Facts(), Item("a", PaperForms.Original))),
            (RichRules.Shared, "married", Of(Facts(("ket-hon", Bool(true))))),
        (RichRules.Shared, "neither", Of(Facts(("ket-hon", Bool(false)), ("bi-bo-roi", Bool(false))), Item("b", PaperForms.Scan))),
            (RichRules.Shared, "abandoned", Of(Facts(("bi-bo-roi", Bool(true))), Item("d", PaperForms.Original))),
        (RichRules.Shared, "all but d and e", Of(Facts(), Item("a", PaperForms.Original), Item("b", PaperForms.Original), Item("c", PaperForms.Original))),
        (RichRules.Shared, "all but e and f", Of(Facts(), Item("a", PaperForms.Original), Item("b", PaperForms.Original), Item("c", PaperForms.Original),
            Item("d", PaperForms.Original))),
        (RichRules.Deep, "deep", new Dossier()), (RichRules.Deep, "deep, the last", Of(Facts(), Item("d15", PaperForms.Original))),
    }.SelectMany(item => new[] { Language.Vietnamese, Language.English }.Select(language =>
    {
        var check = DossierCheck.Of(item.Rules, item.Dossier);
        return ($"{item.Title}, {language}", (object?)DossierLines.Of(check, words: false).Concat(DossierLines.Of(SupplementRequest.Of(check), words: false))
            .Concat(DossierLines.Of(CitizenList.Of(item.Rules, item.Dossier.Facts), words: true))
            .Concat(Bare.ToText(SupplementRequest.Of(check), language).Split('\n').SkipWhile(line => !line.StartsWith("Mã hồ sơ", StringComparison.Ordinal)
                && !line.StartsWith("Dossier:", StringComparison.Ordinal)))
            .Concat(CitizenList.Of(item.Rules, item.Dossier.Facts).ToText("Tên", language).Split('\n')).ToList());
    })), "Dossiers", "Whole", "words-groups.txt");

    [Fact]
    public void What_is_said_in_reasons_needs_and_lists() => WholeText.Compare(Dossiers.Select(item =>
    {
        var check = DossierCheck.Of(RichRules.All, item.Dossier);
        return (item.Title, (object?)DossierLines.Of(check, words: true).Concat(DossierLines.Of(SupplementRequest.Of(check), words: true))
            .Concat(DossierLines.Of(CitizenList.Of(RichRules.All, item.Dossier.Facts), words: true))
                .Where(line => !line.Contains("nhieu-1", StringComparison.Ordinal)).ToList());
    }), "Dossiers", "Whole", "words-reasons.txt");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void What_is_written_in_letters_and_lists(int i) => WholeText.Compare(new[] { Language.Vietnamese, Language.English }.Select(language =>
    {
        var item = Dossiers[i];
        var rules = i switch
        {
            0 => RichRules.All,
            1 => RichRules.Of(1, "don", "ban-sao", "mot", "bieu-mau", "quet-du-lieu", "bat-ky", "ba-loai", "so-luong"),
            2 => RichRules.Of(3, "tuoi-tre", "noi-o", "khong", "hai", "le-loi", "thay-the", "du-lieu"),
            3 => RichRules.Of(1, "tuoi-giua", "cao", "noi-o", "so-luong"),
            4 => RichRules.Of(1, "khong", "tuoi-cao", "so-luong", "neu-co"),
            5 => RichRules.Of(2, "thay-the", "hai", "doi-chieu", "hai-loai"),
            6 => RichRules.Of(1, "thay-the", "ngo", "tuoi-cao", "mot-dieu-kien"),
            _ => RichRules.Of(1, "ban-sao", "hai-loai", "anh", "neu-co", "chung-thuc", "sau", "trong", "trong-2", "mot", "le-loi"),
        };
        var dossier = item.Dossier with { Items = [.. item.Dossier.Items.Where(one => rules.Components.Any(rule =>
            rule.Id == one.Component) || one.Component == "x")] };
        var check = DossierCheck.Of(rules, dossier);
        return ($"{item.Title}, {language}", (object?)((i % 2 == 0 ? Bare : Full) with { TimeWasRunning = i % 3 == 0 })
            .ToText(SupplementRequest.Of(check), language).Split('\n')
            .Concat(CitizenList.Of(rules, dossier.Facts).ToText(i % 2 == 0 ? string.Empty : "Tên", language).Split('\n'))
                .Concat(ReceiptList.Of(rules, dossier).ToText(language).Split('\n')).ToList());
    }), "Dossiers", "Whole", $"words-letters-{i}.txt");

    /// <summary>What a letter cites under each set of rules, on each channel and day.</summary>
    [Theory]
    [MemberData(nameof(ClockRules))]
    public void What_letters_rest_on(string name)
    {
        var rules = RichRules.Of(1, "don", "ban-sao", "bat-ky");
        WholeText.Compare(DossierClockRules.All.Where(clock => clock.Name == name).SelectMany(clock => new[] { "2017-01-03", "2019-03-04", "2024-09-02",
            "2025-08-04", "2026-10-08" }.Select(day => (Clock: clock, Day: day)))
            .Select(item => ($"{item.Clock.Name} {item.Day}", (object?)new[] { false, true }.SelectMany(isOnline => new[] { Language.Vietnamese,
                Language.English }.SelectMany(language =>
                (Full with { ReceivedOn = Dates.Day(item.Day), ClockRules = item.Clock, TimeWasRunning = isOnline, Help = string.Empty })
                    .ToText(SupplementRequest.Of(DossierCheck.Of(rules, new Dossier { IsOnline = isOnline })), language).Split('\n')
                    .SkipWhile(line => !line.StartsWith("Căn cứ", StringComparison.Ordinal) && !line.StartsWith("Sources", StringComparison.Ordinal))
                    .Where(line => line.Trim().Length > 0).SkipLast(3))).ToList())), "Dossiers", "Whole", $"words-basis-{name}.txt");
    }

    private static Dossier Of(Facts facts, params DossierItem[] items) => new() { Facts = facts, Items = items };

    private static DossierItem Item(string component, PaperForms form, int count = 1) => new()
    {
        Component = component, Form = form, Count = count, IsDigitised = count == 1, IsReused = count == 3, IsSigned = form == PaperForms.DigitalOriginal,
            Name = component == "x" ? "2. Giấy lạ;" : string.Empty,
    };

    private static Facts Facts(params (string Name, FactValue Value)[] facts) => Known(facts);

    private static FactValue.Number Number(decimal number) => new FactValue.Number(number);

    private static FactValue.Choice Choice(string id) => new FactValue.Choice(id);
}
