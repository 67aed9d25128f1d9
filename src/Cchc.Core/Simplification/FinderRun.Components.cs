using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Text;

namespace Cchc.Core.Simplification;

/// <content>Components: data, copies, certification, forms.</content>
internal sealed partial class FinderRun
{
    private const int MostPieces = 20;
    private const int LongestHead = 80;

    // Of whom the number is tells what follows from it: a name and an address of an organisation do not follow from the number of a person.
    private static readonly (string Word, bool IsPerson, BilingualText Name)[] Identifiers =
    [
        ("mã số doanh nghiệp", false, new("mã số doanh nghiệp", "the number of the enterprise")), ("mã số thuế", false, new("mã số thuế", "the tax number")),
        ("số định danh cá nhân", true, new("số định danh cá nhân", "the personal number")),
        ("căn cước công dân", true, new("số căn cước", "the number of the identity card")),
        ("số căn cước", true, new("số căn cước", "the number of the identity card")),
    ];

    // A name is no item: number and name check each other, so that simplified forms keep both.
    private static readonly (string Word, BilingualText Name)[] OrganisationItems = [("tên, địa chỉ", new("địa chỉ", "the address"))];

    private static readonly (string Word, BilingualText Name)[] PersonItems =
    [
        ("ngày, tháng, năm sinh", new("ngày, tháng, năm sinh", "the day of birth")), ("ngày sinh", new("ngày sinh", "the day of birth")),
        ("dân tộc", new("dân tộc", "the ethnic group")), ("nơi thường trú", new("nơi thường trú", "the residence")),
        ("địa chỉ thường trú", new("địa chỉ thường trú", "the residence")),
    ];

    private void Data()
    {
        if (DatabaseRules.IsAbroad(procedure) || context.SourcesOf(SimplificationKind.DataInstead).Count == 0)
        {
            return;
        }

        var name = Phrases.Plain(procedure.Name);
        foreach (var item in view.Components)
        {
            if (DatabaseRules.IsOtherwise(item) || NoteRules.IsNoPaper(item)
                || context.Begins(DatabaseRules.Paper(item, text => context.Begins(text) is not null)) is not { } document
                || name.HasAny([.. document.Names, .. document.NotIn]) || IsLookedUp(document))
            {
                continue;
            }

            Add(
                SimplificationKind.DataInstead,
                item,
                new($"Giấy tờ này có thể được thay thế bằng dữ liệu trong {document.Database.Vi}, trừ trường hợp pháp luật chuyên ngành có yêu cầu khác. Dữ "
                    + "liệu đã được công bố và kết nối để giải quyết thủ tục này chưa? Nếu rồi, có thể bỏ thành phần hồ sơ này không?",
                    $"Data of {document.Database.En} can take the place of this paper, unless the law of the sector demands otherwise. Are they published and "
                    + "connected for this procedure? If so, can the component be dropped?"),
                estimate.Value.OfData(item, IsCopy(item), CopyRules.IsCertifiedOnly(item)),
                document.Source);
        }
    }

    /// <summary>Whether another line of the record says of the same paper, or of all, that it is looked up.</summary>
    private bool IsLookedUp(HeldDocument document)
    {
        string[] names = [.. document.Names];
        return looksAllUp.Value || procedure.ComponentGroups.Any(group => Says(Phrases.Plain(group.Name))) || view.Components.Any(item => Says(item.Lower));

        bool Says(string text) => text.HasAny(ComponentWords.LookedUp) && text.HasAny(names);
    }

    /// <summary>Whether the record says of all its papers that data take their place where they can be looked up.</summary>
    private bool LooksAllUp() => Sentences().Concat(view.Components.Select(item => item.Lower))
        .Any(text => text.HasAny(ComponentWords.AllData) && text.Has("khai thác") && text.HasAny(ComponentWords.Instead));

    private static bool IsCopy(ComponentView item) => item.Component.Copies > 0 || item.Lower.HasAny(ComponentWords.CopyWords);

    private void Copies()
    {
        var stated = StatedSets();
        var sets = SetsOfGroups(stated);
        foreach (var item in view.Components)
        {
            var count = QuantityWords.Sets(new RequirementText(item.Component.Name), out var words);
            if (count is > 1 and <= MostPieces && item.Lower.Has("số lượng"))
            {
                if (count == 2 && isInTwoLanguages.Value)
                {
                    continue;
                }

                var papers = view.Components.Count(other => !NoteRules.IsNoPaper(other));
                Add(SimplificationKind.FewerCopies, item.Path(string.Empty), PlaceOf(item), words, Question($"{(ExactNumber)count} bộ hồ sơ", "bộ hồ sơ",
                        $"{(ExactNumber)count} sets"),
                    estimate.Value.OfCopies(null, count, Math.Max(1, papers), isCertified: false));
            }
            else if (!sets.Contains(item.Group) && IsCopied(item) && PiecesOf(item, out var shown) is var pieces and > 1 && !stated.Contains(pieces)
                && !(pieces == 2 && isInTwoLanguages.Value))
            {
                var (vi, en) = Counted(item.Component, pieces);
                Add(SimplificationKind.FewerCopies, item.Path(string.Empty), PlaceOf(item), shown, Question(vi, "bản", en),
                    estimate.Value.OfCopies(item, pieces, 1, CopyRules.IsCertifiedOnly(item)));
            }
        }
    }

    private static bool IsCopied(ComponentView item) => !NoteRules.IsNoPaper(item) && !item.Lower.HasAny(ComponentWords.NoPapers);

    /// <summary>The numbers of sets that lines of the record state: so many of each paper is no second question.</summary>
    private HashSet<int> StatedSets() => [.. view.Components.Where(item => item.Lower.Has("số lượng"))
        .Select(item => QuantityWords.Sets(new RequirementText(item.Component.Name), out _)).Where(count => count > 1)];

    /// <summary>
    /// Where all papers of a group have the same number they are sets of the dossier, and one question is enough. The groups of sets: asked about, stated in a
    /// line of its own, or of which the second is in another language.
    /// </summary>
    private HashSet<int> SetsOfGroups(HashSet<int> stated)
    {
        var groups = new HashSet<int>();
        foreach (var group in view.Components.Where(IsCopied).GroupBy(item => item.Group))
        {
            var papers = group.ToList();
            var (first, pieces) = (papers[0].Component, NumberOf(papers[0].Component));
            if (papers.Count < 2 || pieces is <= 1 or > MostPieces
                || !papers.TrueForAll(item => NumberOf(item.Component) == pieces && !SaysAnotherNumber(item, pieces)))
            {
                continue;
            }

            groups.Add(group.Key);
            if (stated.Contains(pieces) || (pieces == 2 && isInTwoLanguages.Value))
            {
                continue;
            }

            var same = papers.TrueForAll(item => item.Component.Originals == first.Originals && item.Component.Copies == first.Copies);
            var (vi, en) = same ? Counted(first, pieces) : ($"{(ExactNumber)pieces} bản", $"{(ExactNumber)pieces} copies");
            var number = (ExactNumber)(group.Key + 1);
            Add(
                SimplificationKind.FewerCopies,
                FormattableString.Invariant($"componentGroups[{group.Key}]"),
                new($"thành phần hồ sơ, nhóm {number}", $"components of group {number}"),
                string.Join("; ", papers.Select(item => PlainLine.Of(item.Name).TrimEnd(' ', ';', '.', ','))),
                Question($"{vi} đối với từng giấy tờ trong {(ExactNumber)papers.Count} giấy tờ", "bản", $"{en} of each of {(ExactNumber)papers.Count} papers"),
                estimate.Value.OfCopies(null, pieces, papers.Count, isCertified: false));
        }

        return groups;
    }

    // Originals and copies may be meant together or in place of one another: both are said, and only the larger number is estimated.
    private static (string Vi, string En) Counted(DossierComponent paper, int pieces) =>
        paper is { Originals: > 0 and var originals, Copies: > 0 and var copies } && Math.Max(originals, copies) == pieces
            ? ($"{(ExactNumber)originals} bản chính và {(ExactNumber)copies} bản sao",
                $"{(ExactNumber)originals} {(originals == 1 ? "original" : "originals")} and {(ExactNumber)copies} "
                    + (copies == 1 ? "copy" : "copies"))
            : ($"{(ExactNumber)pieces} bản", $"{(ExactNumber)pieces} copies");

    private static BilingualText Question(string vi, string unit, string en) => new(
        $"Bản ghi yêu cầu {vi}. Ngoài {unit} thứ nhất, các {unit} còn lại dùng vào việc gì, có trả lại người nộp không? Nếu không, có thể chỉ "
        + $"yêu cầu một {unit} không?",
        $"The record asks for {en}. What are the others for, are they given back? If not, would one do?");

    /// <summary>Whether the record says somewhere that one of two sets is in another language: both are needed.</summary>
    private bool IsInTwoLanguages() =>
        Sentences().Any(text => text.HasAny(ComponentWords.SetsInLanguage) && text.Has("tiếng việt") && text.HasAny(ComponentWords.OtherLanguages));

    /// <summary>How many of one paper: as the words say, else as the numbers do; 1 where the line is about several papers.</summary>
    private static int PiecesOf(ComponentView item, out string shown)
    {
        var text = new RequirementText(item.Component.Name);
        shown = text.Clean;
        var saysOne = false;
        for (var at = text.Find("bản"); at >= 0; at = text.Find("bản", at + 3, text.End))
        {
            var count = QuantityWords.Before(text, at, out var begin);
            var isPiece = at + 3 >= text.End || text.Lower[at + 3] is ')' or ';' or '.' or ',' || text.First(ComponentWords.Pieces, at, text.End).At == at;
            if (count is > 1 and <= MostPieces && isPiece && !Behind(text, begin, "cả ") && !item.Lower.Has("mỗi"))
            {
                shown = text.Clean.Length <= LongestWords ? text.Clean
                    : $"{Shorten.Within(text.Clean, LongestHead)} {Phrases.QuoteAround(text.Clean, begin, at - begin).Trim('"')}";
                return count;
            }

            saysOne |= count == 1 && isPiece;
        }

        var most = NumberOf(item.Component);
        return !saysOne && most is > 1 and <= MostPieces && !item.Lower.HasAny(ComponentWords.Plurals) && !item.Lower.HasAny(ComponentWords.Shared)
            && !QuantityRules.HasSeveral(item.Lower) ? most : 1;
    }

    private static bool SaysAnotherNumber(ComponentView item, int pieces)
    {
        var text = new RequirementText(item.Component.Name);
        for (var at = text.Find("bản"); at >= 0; at = text.Find("bản", at + 3, text.End))
        {
            if (QuantityWords.Before(text, at, out _) is > 0 and var count && count != pieces)
            {
                return true;
            }
        }

        return false;
    }

    private static int NumberOf(DossierComponent paper) => Math.Max(paper.Originals.GetValueOrDefault(), paper.Copies.GetValueOrDefault());

    private static bool Behind(in RequirementText text, int at, string words) =>
        at >= words.Length && string.CompareOrdinal(text.Lower, at - words.Length, words, 0, words.Length) == 0;

    private void Certification()
    {
        foreach (var item in view.Components.Where(CopyRules.IsCertifiedOnly))
        {
            if (acceptsPlainCopies.Value)
            {
                return;
            }

            if (item.Lower.HasAny(ComponentWords.OfOtherCountries) || (item.Lower.Has("hộ chiếu") && DatabaseRules.IsAbroad(procedure)))
            {
                continue;
            }

            Add(
                SimplificationKind.NoCertification,
                item,
                new("Bản ghi chỉ ghi bản sao có chứng thực. Pháp luật chuyên ngành có yêu cầu chứng thực không? Nếu chỉ quy định nộp bản sao, có thể nhận bản "
                    + "sao không chứng thực và đối chiếu với bản chính, hoặc nhận bản điện tử không?",
                    "The record names only a certified copy. Does the law of the sector demand certification? If it asks for a copy, can a plain copy be "
                    + "compared with the original, or an electronic one be accepted?"),
                estimate.Value.OfCertification(item));
        }
    }

    /// <summary>Whether the record says elsewhere, of all its papers, that originals or plain copies do.</summary>
    private bool AcceptsPlainCopies() =>
        Sentences().Concat(view.Components.Where(NoteRules.IsNoPaper).Select(item => item.Lower))
            .Any(text => text.HasAny(ComponentWords.AllPapers) && text.HasAny(ComponentWords.PlainCopies));

    private void Forms()
    {
        foreach (var item in view.Components.Where(item => !NoteRules.IsNoPaper(item)))
        {
            var text = new RequirementText(item.Component.Name);
            var (at, _) = text.First(ComponentWords.Asked, text.Start, text.End);
            if (at < 0 || !FormHeads.IsFilledIn(text, text.Start, at))
            {
                continue;
            }

            var asked = item.Lower;
            var numbers = Array.FindAll(Identifiers, known => asked.Has(known.Word)).GroupBy(known => known.IsPerson)
                .Select(group => (First: group.First().Name, Items: Items(group.Key ? PersonItems : OrganisationItems))).Where(number => number.Items.Count > 0)
                .ToList();
            if (numbers.Count == 0)
            {
                continue;
            }

            var items = numbers.SelectMany(number => number.Items).ToList();
            var identifier = new BilingualText(string.Join(", ", numbers.Select(number => number.First.Vi)),
                string.Join(" and ", numbers.Select(number => number.First.En)));

            Add(
                SimplificationKind.FormData,
                item,
                new($"Người nộp đã ghi {identifier.Vi}. Có còn cần ghi {string.Join("; ", items.Select(known => known.Vi))}, hay cơ quan giải quyết tự khai "
                    + "thác được?",
                    $"The applicant states {identifier.En}. Is it still necessary to state {string.Join("; ", items.Select(known => known.En))}, or can the "
                    + "agency look it up?"),
                estimate.Value.OfForm(item, items.Count));

            List<BilingualText> Items((string Word, BilingualText Name)[] all) =>
                all.Where(known => asked.Has(known.Word)).Select(known => known.Name).Distinct().ToList();
        }
    }
}
