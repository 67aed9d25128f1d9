using System.Text;
using System.Text.RegularExpressions;
using Cchc.Cli.Line;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Tests.Support;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Cli.Tests.Languages;

/// <summary>What of an output is data: names of procedures and papers, names of law, words that one types.</summary>
internal static class Data
{
    private static readonly string[] Laws = ["Luật", "Bộ luật", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Thông báo", "Công văn", "NĐ ", "QĐ ", "TT ", "Điều ", "Khoản ", "khoản ", "Lệnh ", "Hồ sơ thủ tục hành chính đã công bố", "Cơ sở dữ liệu quốc gia", "Biểu số II.06a"];

    /// <summary>Texts in quotation marks.</summary>
    public static Regex Quoted { get; } = new("\"[^\"]*\"|“[^”]*”|\"[^\"]*$|^[^\"]*\"(?=[.,; )])", RegexOptions.Multiline);

    /// <summary>Names of commands, of options and their words: they are the same in every language.</summary>
    public static IReadOnlyList<string> Typed { get; } =
    [
        .. Invocations.Commands.SelectMany(command => command.Path.Split(' ')),
        .. Invocations.Commands.SelectMany(CommandTree.Options).SelectMany(option => option.Choices),
        .. Core.Deadlines.Times.StartRules.BuiltIn.All.Select(rule => rule.Id),
        .. Questions().SelectMany(question => question is FactQuestion.OfChoice of ? of.Choices.Select(choice => choice.Key).Append(of.Id) : [question.Id]),
        .. Invocations.Commands.SelectMany(command => command.Examples).SelectMany(example => example.Split(' ')),
        "Wilson", "Fisher", "Holm", "Cochran", "Mantel", "Haenszel", "Mann", "Kendall", // statisticians, by whose names methods go
        "GDP", // the series of incomes, which Vietnamese names so too
    ];

    /// <summary>Vietnamese words outside quotation marks that stand in none of the data.</summary>
    public static IEnumerable<string> StrangeWords(string text) =>
        Regex.Matches(Quoted.Replace(text, string.Empty), "\\p{L}+").Select(match => match.Value).Where(word => word.Any(Letters.IsVietnamese) && !DataWords.Value.Contains(word)).Distinct();

    /// <summary>Lines that have Vietnamese letters outside quotation marks, names of law and names of data.</summary>
    public static IEnumerable<string> VietnameseLines(string text) =>
        text.Split('\n').Where(line => WithoutData(Quoted.Replace(line, string.Empty)).Any(Letters.IsVietnamese) && !Array.Exists(Laws, law => line.Contains(law, StringComparison.Ordinal)));

    /// <summary>A page or a picture as its text; anything else as it stands.</summary>
    public static string WithoutMarkup(string text) => text.StartsWith(".TH ", StringComparison.Ordinal) ? Regex.Replace(text.Replace("\\-", "-", StringComparison.Ordinal), "^\\..*$|^cchc .*$", string.Empty, RegexOptions.Multiline)
        : text.TrimStart().StartsWith('<') ? Regex.Replace(Regex.Replace(text, "<style.*?</style>", " ", RegexOptions.Singleline), "<[^>]*>", " ") : text;

    private static readonly Regex NumberOfLaw = new("[0-9]+(/[0-9]{4})?/[\\p{Lu}\\p{Nd}-]+|\\(đ\\)");

    private static IEnumerable<FactQuestion> Questions() =>
        SampleCatalogue.Load().Procedures.Select(procedure => SampleComponents.Load(procedure.Code.Value)).OfType<DossierRules>().SelectMany(rules => rules.Questions);

    private static string WithoutData(string line)
    {
        line = NumberOfLaw.Replace(line, string.Empty);
        foreach (var name in Names.Value)
        {
            line = line.Replace(name, string.Empty, StringComparison.Ordinal);
        }

        return line;
    }

    // Long names first: a shorter one may stand within.
    private static readonly Lazy<IReadOnlyList<string>> Names = new(() =>
    {
        var sample = SampleCatalogue.Load();
        var names = sample.Procedures.SelectMany(procedure => new[] { procedure.Name }.Concat(procedure.Fields.Select(field => field.Name)).Concat(procedure.Agencies.Select(agency => agency.Name)))
            .Concat(sample.Procedures.Select(procedure => SampleComponents.Load(procedure.Code.Value)).OfType<Core.Requirements.DossierRules>().SelectMany(rules => rules.Components.Select(component => component.Name).Concat(rules.Groups.Select(group => group.Name))));
        names = names.Concat(["Tết", "Hùng Kings", "thị trấn", "UBND tỉnh Quảng Nam", "UBND"]); // names in English sentences, and who issued the sample layer
        return [.. names.Where(name => name.Length > 2).Select(VietnameseText.Clean).Distinct().OrderByDescending(name => name.Length)];
    });

    private static readonly Lazy<HashSet<string>> DataWords = new(() =>
    {
        using var catalogue = new MemoryStream();
        CatalogueWriter.Write(SampleCatalogue.Load(), catalogue);
        var texts = SampleCosts.Codes.Select(code => SampleCosts.Load(code.Value) is { Plan: { } plan } ? CostPlanWriter.Write(plan) : CostPlanWriter.Write(SampleCosts.Load(code.Value)!.Sheet!))
            .Concat(Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples"), "*.*", SearchOption.TopDirectoryOnly).Concat(Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples", "portfolio"))).Select(File.ReadAllText))
            .Append(Encoding.UTF8.GetString(catalogue.ToArray())).Concat(Names.Value).Append(SampleFolder.Table);
        return [.. texts.SelectMany(text => Regex.Matches(text, "\\p{L}+").Select(match => match.Value))];
    });
}
