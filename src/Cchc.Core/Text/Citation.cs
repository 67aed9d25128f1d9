namespace Cchc.Core.Text;

/// <summary>
/// A citation of law (viện dẫn): places in one document. The one place where citations are written: in the order of NĐ 30/2020/NĐ-CP, point, clause, article,
/// then the name of the document with "số"; what is not understood stays as it was written.
/// </summary>
internal sealed record Citation
{
    /// <summary>The name of the document, such as "Luật Hộ tịch số 60/2014/QH13"; the whole text where it could not be read.</summary>
    public required string Document { get; init; }

    /// <summary>The places in it; empty for the document as a whole.</summary>
    public IReadOnlyList<CitedPlace> Places { get; init; } = [];

    /// <summary>What amended the places; null when nothing did.</summary>
    public Citation? AmendedBy { get; init; }

    /// <summary>Since when the amendment holds, such as "từ 01/9/2026"; empty when not stated.</summary>
    public string AmendedFrom { get; init; } = string.Empty;

    /// <summary>A remark in brackets at the end, such as "chưa đọc toàn văn"; empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>For example "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13" for "Luật Hộ tịch 60/2014/QH13, Điều 5 khoản 3"; several are parted by
    /// semicolons.</summary>
    public static string Vi(string citations)
    {
        var all = new List<string>();
        foreach (var one in Split(citations))
        {
            all.Add(CitationReader.Read(one).ToVietnamese());
        }

        return string.Join("; ", all);
    }

    /// <summary>For example "art. 5(3) of the Law on Civil Status No. 60/2014/QH13"; names without an English one stay as they are.</summary>
    public static string En(string citations) => string.Join("; ", Split(citations).Select(one => CitationReader.Read(one).ToEnglish()));

    /// <summary>In one language.</summary>
    public static string In(string citations, Language language) => language == Language.Vietnamese ? Vi(citations) : En(citations);

    /// <summary>The list of sources of a letter: every document once, with all its places, and with its date where that is known.</summary>
    public static IReadOnlyList<string> List(IEnumerable<string> citations, Language language) =>
    [
        .. citations.SelectMany(Split).Select(CitationReader.Read).GroupBy(one => one.Document, StringComparer.Ordinal).Select(same =>
            language == Language.Vietnamese ? Together([.. same]).ToVietnamese(isFirst: true) : Together([.. same]).ToEnglish(isFirst: true))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Every document once, with all its places, in Vietnamese and without dates.</summary>
    public static IEnumerable<string> Merged(IEnumerable<string> citations) => citations.SelectMany(Split).Select(CitationReader.Read)
        .GroupBy(one => one.Document, StringComparer.Ordinal).Select(same => Together([.. same]).ToVietnamese());

    /// <summary>The citations in a text, parted by semicolons outside brackets and quotes.</summary>
    public static IEnumerable<string> Split(string citations)
    {
        var (start, depth, quoted) = (0, 0, false);
        for (var i = 0; i <= citations.Length; i++)
        {
            var c = i < citations.Length ? citations[i] : ';';
            depth += c is '(' or '[' or '“' ? 1 : c is ')' or ']' or '”' ? -1 : 0;
            quoted ^= c == '"';
            if (i == citations.Length || (c == ';' && depth <= 0 && !quoted))
            {
                if (PlainLine.Of(citations.Substring(start, i - start)) is { Length: > 0 } one)
                {
                    yield return one;
                }

                start = i + 1;
            }
        }
    }

    /// <summary>In Vietnamese.</summary>
    /// <param name="isFirst">Whether the document is named for the first time, so that its date follows.</param>
    public string ToVietnamese(bool isFirst = false)
    {
        var places = Places.Count == 0 ? string.Empty : CitedPlace.ListVi(Places) + " ";
        var dated = isFirst && CitedDates.Of(Document) is { } day
            ? FormattableString.Invariant($" ngày {day.Day:00} tháng {(day.Month < 3 ? "0" : string.Empty)}{day.Month} năm {day.Year}")
            : string.Empty;
        var from = AmendedFrom.Length > 0 ? AmendedFrom + " " : string.Empty;
        var amended = AmendedBy is null ? string.Empty : $" ({from}được sửa đổi, bổ sung bởi {AmendedBy.ToVietnamese()})";
        return places + (CitedRecord.Of(Document)?.Vi ?? Document) + dated + amended + (Note.Length > 0 ? $" ({Note})" : string.Empty);
    }

    /// <summary>In English.</summary>
    /// <param name="isFirst">Whether the document is named for the first time, so that its date follows.</param>
    public string ToEnglish(bool isFirst = false)
    {
        var name = CitationEnglish.Document(Document);
        var dated = isFirst && CitedDates.Of(Document) is { } day ? " of " + DateText.Iso(day) : string.Empty;
        var text = Places.Count == 0 ? name == Document || CitedRecord.Of(Document) is not null ? name : CitationEnglish.Capital(name)
            : $"art. {CitedPlace.ListEn(Places)} of {CitationEnglish.The(name)}";
        var from = AmendedFrom.Length > 0 ? CitationEnglish.Note(AmendedFrom) + " " : string.Empty;
        return text + dated + (AmendedBy is null ? string.Empty : $" ({from}as amended by {AmendedBy.ToEnglish()})")
            + (Note.Length > 0 ? $" ({CitationEnglish.Note(Note)})" : string.Empty);
    }

    private static Citation Together(IReadOnlyList<Citation> same)
    {
        var amended = same.FirstOrDefault(one => one.AmendedBy is not null);
        var places = same.SelectMany(one => one.Places).Distinct().ToList();
        return same[0] with
        {
            // The document or a clause as a whole says less than its parts.
            Places = [.. places.Where(place => !places.Exists(other => other.IsPartOf(place))).OrderBy(place => CitedPlace.Order(place.Article)).ThenBy(place =>
                CitedPlace.Order(place.Clause)).ThenBy(place => place.Point, StringComparer.Ordinal)],
            AmendedBy = amended?.AmendedBy,
            AmendedFrom = amended?.AmendedFrom ?? string.Empty,
            Note = string.Join("; ", same.Select(one => one.Note).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal)),
        };
    }
}

/// <summary>
/// A published record as the source of a rule: "TTHC 1.001193, G15-KQ004946" names a procedure and a component of it by their codes, and is no law.
/// It is said so, in words.
/// </summary>
internal static class CitedRecord
{
    private const string Component = "thành phần ";

    // As data write it, and as it is written here.
    private static readonly string[] Marks = ["TTHC ", "dữ liệu thủ tục "];

    /// <summary>What the record is; null for a document of law, or any other.</summary>
    /// <param name="document">The name of the document as it was cited.</param>
    public static BilingualText? Of(string document)
    {
        if (Array.Find(Marks, mark => document.StartsWith(mark, StringComparison.Ordinal)) is not { } found)
        {
            return null;
        }

        var parts = document.Substring(found.Length).Split(',').Select(part => part.Trim()).Where(part => part.Length > 0)
            .Select(part => part.StartsWith(Component, StringComparison.Ordinal) ? part.Substring(Component.Length) : part).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var (vi, en) = ("dữ liệu thủ tục " + parts[0], "record of procedure " + parts[0]);
        var codes = parts.Skip(1).TakeWhile(IsCode).ToList();
        if (codes.Count > 0)
        {
            (vi, en) = ($"{vi}, {Component}{string.Join(", ", codes)}", $"{en}, component{(codes.Count == 1 ? string.Empty : "s")} {string.Join(", ", codes)}");
        }

        var rest = parts.Skip(1 + codes.Count).Select(CitationReader.Read).ToList();
        return new(string.Join(", ", rest.Select(one => one.ToVietnamese()).Prepend(vi)), string.Join(", ", rest.Select(one => one.ToEnglish()).Prepend(en)));
    }

    // "G15-KQ004946": letters and digits around a dash, no blank, no slash.
    private static bool IsCode(string part) => part.IndexOf('-') > 0 && part.All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '-' or '.'));
}
