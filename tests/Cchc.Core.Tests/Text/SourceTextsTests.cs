using Cchc.Core.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cchc.Core.Tests.Text;

/// <summary>
/// Every text for people in the source of the two libraries, whether a test produces it or not: a string with Vietnamese letters is Vietnamese, the English one beside it English, and
/// no Vietnamese one takes a day or a number in the way of the other.
/// </summary>
public sealed class SourceTextsTests
{
    /// <summary>Files whose Vietnamese strings are patterns and words that are read, not texts that are written.</summary>
    private static readonly string[] Readers =
    [
        "Deadlines/Times/Time", "Deadlines/Times/ProcessingTimeReader", "Deadlines/Times/ProcessingTimeWords", "Deadlines/Times/CutOffHour", "Deadlines/Times/UnmarkedWords", "Requirements/Inference",
        "Procedures/Searching", "Procedures/Identifiers", "Procedures/Validation/Phrases", "Text/Citation", "Text/VietnameseNumber", "LegacyPackets/LegacyWords", "Costs/PublishedTable", "Exchange/Reading/StatedTimeReader",
        "Text/Letter", "Text/VietnameseSyllable", "Text/VietnameseLetters", "Calendars/DocumentLocality", "Costs/Published/UnitsOfTime", "Validation/QuantityRules", "Validation/DatabaseRules", "Validation/CopyRules", "Exchange/Costs/PortfolioWords",
        "Simplification/HeldDocuments", "Simplification/ComponentWords",
    ];

    /// <summary>Names of members and columns of files, which findings about a file name as they are typed there.</summary>
    private static readonly HashSet<string> Members =
    [
        "message", "citation", "inferred", "stated", "plan", "after", "hourly", "monthly", "yearly", "series", "basis", "year", "vnd", "amount", "low", "likely", "high", "income", "waiting", "name", "code", "simplified",
        "reviewed", "waitingTime", "remove", "was", "online", "events", "replace", "decidedOn", "inForceTo", "inForceFrom", "addedWorkingDays", "semantics", "resumePlus", "statutory", "found", "hour", "title", "dct", "description",
        "procedure", "part", "month", "standsFor", "dddddd", "cv", "relation", "left", "stages", "MaHoSo", "Wilson", "Fisher", "Holm", "Cochran", "Mantel", "Haenszel", "weight", "points", "indicators", "source", "hasCompetentAuthority", "skos", "prefLabel", "yyyyMMddHHmmss", "internal token hourly_vnd", "value", "from", "through",
    ];

    public static TheoryData<string> Folders => new(Directory.GetDirectories(RepositoryFiles.PathOf("src", "Cchc.Core")).Concat(Directory.GetDirectories(RepositoryFiles.PathOf("src", "Cchc.Core.Exchange")))
        .Where(path => Path.GetFileName(path) is not ("bin" or "obj")).Select(path => Path.GetRelativePath(RepositoryFiles.PathOf("src"), path).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_text_in_the_source_is_in_its_language(string folder)
    {
        var wrong = new List<string>();
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf("src", folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(RepositoryFiles.PathOf("src"), file).Replace('\\', '/');
            if (!Array.Exists(Readers, reader => name.Contains(reader, StringComparison.Ordinal)) && !name.Contains("/obj/", StringComparison.Ordinal))
            {
                wrong.AddRange(Wrong(File.ReadAllText(file)).Select(problem => $"{name}: {problem}"));
            }
        }

        wrong.Should().BeEmpty();
    }

    private static IEnumerable<string> Wrong(string code)
    {
        foreach (var node in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes())
        {
            var (text, holes) = node switch
            {
                LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => (literal.Token.ValueText, string.Empty),
                InterpolatedStringExpressionSyntax mixed => (
                    string.Concat(mixed.Contents.Select(part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText.Replace("\\\"", "\"", StringComparison.Ordinal) : "{0}")),
                    string.Concat(mixed.Contents.OfType<InterpolationSyntax>().Select(part => part.ToString()))),
                _ => (string.Empty, string.Empty),
            };
            if (!text.Any(LanguageCheck.IsMarked) || node.Ancestors().Any(above => above is AttributeSyntax))
            {
                continue;
            }

            if (LanguageCheck.IsEnglish(text))
            {
                // Terms in brackets and names that are given as examples are Vietnamese.
                foreach (var problem in LanguageCheck.English(System.Text.RegularExpressions.Regex.Replace(text, @"\([^)]*\)", " ")))
                {
                    yield return $"{problem} in: {text}";
                }

                continue;
            }

            foreach (var problem in LanguageCheck.Vietnamese(text).Where(problem => !Members.Contains(problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..])))
            {
                yield return $"{problem} in: {text}";
            }

            if (holes.Contains("DateText.Iso(", StringComparison.Ordinal) || holes.Contains(".En}", StringComparison.Ordinal) || holes.Contains("EnWithWeekday", StringComparison.Ordinal))
            {
                yield return $"an English part in: {text}";
            }
        }
    }
}
