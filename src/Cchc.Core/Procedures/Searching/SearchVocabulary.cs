using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>A list of words as text: what people say and what it stands for, and what says nothing. Immutable.</summary>
internal sealed class SearchVocabulary
{
    private static readonly Lazy<SearchVocabulary> OfLibrary = new(() => Parse(Text));

    private const string SectionNames = "[đồng nghĩa], [nhóm từ], [khi cùng nói đến], [từ đệm], [từ chỉ việc], [từ thu hẹp], [không phải thủ tục], " +
        "[việc chấm dứt], [thủ tục thường gặp], [lĩnh vực thường gặp], [lĩnh vực ít gặp]";

    private readonly Dictionary<Section, List<string>> plain = [];

    private SearchVocabulary()
    {
    }

    private enum Section
    {
        None,
        Synonyms,
        Fillers,
        Endings,
        Common,
        Rare,
        Everyday,
        Narrowing,
        Actions,
        Elsewhere,
        Groups,
        Together,
    }

    /// <summary>The list of the library.</summary>
    public static SearchVocabulary Default => OfLibrary.Value;

    /// <summary>The list of the library as text.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(SearchVocabulary).Assembly.GetManifestResourceStream("Cchc.Core.Procedures.Searching.Words.txt")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>What people say, with what it stands for: one or several alternatives.</summary>
    public List<(string[] Said, string[] Means)> Synonyms { get; } = [];

    /// <summary>What says nothing about the procedure meant.</summary>
    public IReadOnlyList<string> Fillers => Of(Section.Fillers);

    /// <summary>Words for the end of something.</summary>
    public IReadOnlyList<string> Endings => Of(Section.Endings);

    /// <summary>Fields of everyday procedures, folded.</summary>
    public IReadOnlyList<string> CommonFields => Of(Section.Common);

    /// <summary>Words of fields with rare procedures, folded.</summary>
    public IReadOnlyList<string> RareFields => Of(Section.Rare);

    /// <summary>The codes of everyday procedures.</summary>
    public IReadOnlyList<string> EverydayCodes => Of(Section.Everyday);

    /// <summary>What makes a procedure a special one: how names say it, and how else it is asked for.</summary>
    public List<(string[] InNames, string[] Asked)> Narrowings { get; } = [];

    /// <summary>Groups of expressions that stand for each other where several things are said at once, by their folded names.</summary>
    public Dictionary<string, string[]> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Things said at once, in any order, each the name of a group or an expression, and what they stand for together.</summary>
    public List<(string[] Parts, string[] Means)> Together { get; } = [];

    /// <summary>Words for what is done, which tell less than the thing it is done to.</summary>
    public IReadOnlyList<string> Actions => Of(Section.Actions);

    /// <summary>Signs of a question that no office answers.</summary>
    public IReadOnlyList<string> Elsewhere => Of(Section.Elsewhere);

    /// <summary>Reads a list.</summary>
    /// <exception cref="FormatException">A line is not as the format says; the message quotes it.</exception>
    public static SearchVocabulary Parse(string text) =>
        TryParse(text, out var vocabulary, out var problem) ? vocabulary! : throw new FormatException(problem!.En);

    /// <summary>Reads a list; false, with the first line that is not as the format says, when there is one.</summary>
    public static bool TryParse(string text, out SearchVocabulary? vocabulary, out BilingualText? problem)
    {
        (vocabulary, problem) = (new SearchVocabulary(), null);
        problem = vocabulary.Read(text);
        return problem is null;
    }

    private BilingualText? Read(string text)
    {
        var (section, number) = (Section.None, 0);
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = VietnameseText.Clean(raw);
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = SectionOf(line);
                if (section == Section.None)
                {
                    return Wrong(number, line, $"cần một trong {SectionNames}", $"expected one of {SectionNames}");
                }
            }
            else if (section == Section.None)
            {
                return Wrong(number, line, "trước dòng này cần tên một phần, như [đồng nghĩa]", "expected a section such as [đồng nghĩa] before it");
            }
            else if (Add(section, line, number) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static Section SectionOf(string line) => VietnameseText.Fold(line) switch
    {
        "dong nghia" => Section.Synonyms,
        "tu dem" => Section.Fillers,
        "viec cham dut" => Section.Endings,
        "linh vuc thuong gap" => Section.Common,
        "linh vuc it gap" => Section.Rare,
        "thu tuc thuong gap" => Section.Everyday,
        "tu thu hep" => Section.Narrowing,
        "tu chi viec" => Section.Actions,
        "khong phai thu tuc" => Section.Elsewhere,
        "nhom tu" => Section.Groups,
        "khi cung noi den" => Section.Together,
        _ => Section.None,
    };

    private static string[]? Parts(string text, char separator)
    {
        var parts = Array.ConvertAll(text.Split(separator), part => part.Trim());
        return Array.TrueForAll(parts, part => part.Any(char.IsLetterOrDigit)) ? parts : null;
    }

    private BilingualText? Add(Section section, string line, int number)
    {
        if (section is Section.Synonyms or Section.Together or Section.Groups)
        {
            return AddPair(section, line, number);
        }

        var sides = section == Section.Narrowing ? line.Split(['='], 2) : [line];
        if (Parts(sides[0], ',') is not { } parts || Parts(sides[sides.Length - 1], ',') is not { } asked)
        {
            return Between(number, line, ',');
        }

        if (section == Section.Narrowing)
        {
            Narrowings.Add((parts, asked));
        }
        else
        {
            Of(section).AddRange(parts);
        }

        return null;
    }

    private static BilingualText Between(int number, string line, char separator) =>
        Wrong(number, line, $"giữa các dấu \"{separator}\" cần có từ", $"expected words between each \"{separator}\"");

    private static BilingualText Wrong(int number, string line, string vi, string en) => new(
        string.Format(CultureInfo.InvariantCulture, "Dòng {0} của danh sách từ, \"{1}\": {2}.", number, line, vi),
        string.Format(CultureInfo.InvariantCulture, "Line {0} of the list of words, \"{1}\": {2}.", number, line, en));

    private BilingualText? AddPair(Section section, string line, int number)
    {
        var sides = line.Split('=');
        if (sides.Length != 2)
        {
            return Wrong(number, line, "cần \"cách nói = tên gọi\", với một dấu \"=\"", "expected \"what people say = what it stands for\", with one \"=\"");
        }

        var (between, among) = section switch
        {
            Section.Together => ('+', '|'),
            Section.Groups => ('=', ','),
            _ => (',', '|'),
        };
        if (Parts(sides[0], between) is not { } said)
        {
            return Between(number, line, between);
        }

        if (Parts(sides[1], among) is not { } means)
        {
            return Between(number, line, among);
        }

        if (section == Section.Groups)
        {
            Groups[VietnameseText.Fold(said[0])] = means;
        }
        else
        {
            (section == Section.Together ? Together : Synonyms).Add((said, means));
        }

        return null;
    }

    private List<string> Of(Section section)
    {
        if (!plain.TryGetValue(section, out var list))
        {
            plain[section] = list = [];
        }

        return list;
    }
}
