using System.Globalization;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary><c>cchc catalogue search FILE WORDS…</c>: procedures by words, with or without diacritics, by agency, field, level, subject.</summary>
internal static class CatalogueSearchCommand
{
    private const int Usual = 20;
    private const int LongestList = 4_000_000;

    private static readonly Dictionary<string, AdministrativeLevels> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ministry"] = AdministrativeLevels.Ministry, ["province"] = AdministrativeLevels.Province, ["district"] = AdministrativeLevels.District,
        ["commune"] = AdministrativeLevels.Commune, ["vertical"] = AdministrativeLevels.Vertical, ["other"] = AdministrativeLevels.OtherAgency,
    };

    public static Command Create()
    {
        var file = CatalogueCommand.File();
        var words = new Argument("value.words", "search.words") { IsOptional = true, IsMany = true };
        var most = new Option("--most", "search.most") { Short = "-n", Value = "value.number" };
        var agency = new Option("--agency", "search.agency") { Value = "value.text" };
        var field = new Option("--field", "search.field") { Value = "value.text" };
        var level = new Option("--level", "search.level")
        {
            Choices = [.. Levels.Keys],
            Words = () =>
            [
                ("ministry", Say.Text("level.ministry")), ("province", Say.Text("level.province")), ("district", Say.Text("level.district")),
                ("commune", Say.Text("level.commune")), ("vertical", Say.Text("level.vertical")), ("other", Say.Text("level.other")),
            ],
        };
        var subject = new Option("--subject", "search.subject") { Value = "value.text" };
        var basis = new Option("--legal-basis", "search.basis") { Value = "value.number" };
        var on = SharedOptions.On("search.on");
        var synonyms = new Option("--synonyms", "search.synonyms") { Value = "value.file" };
        return new Command("catalogue search", "search.about")
        {
            More = "search.more",
            No = "search.no",
            Arguments = [file, words],
            Options = [most, agency, field, level, subject, basis, on, synonyms],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples =
            [
                "cchc catalogue search sample khai sinh",
                "cchc catalogue search dump.jsonl.gz \"giay phep xay dung\" --level province",
                "cchc catalogue search dump.jsonl.gz \"làm sổ đỏ\" --synonyms words.txt",
                "cchc catalogue search dump.jsonl.gz --field G15-TP07 --agency H15",
            ],
            Run = line =>
            {
                var count = line.Get(most) is { } number ? Most(number) : Usual;
                var query = string.Join(' ', line.All(words));
                var filter = new ProcedureFilter
                {
                    Agency = line.Get(agency),
                    Field = line.Get(field),
                    Subject = line.Get(subject),
                    LegalBasis = line.Get(basis),
                    Level = line.Get(level) is { } name ? Levels[name.Trim()] : null,
                };
                var isFiltered = filter != new ProcedureFilter();
                if (VietnameseText.Clean(query).Length == 0 && !isFiltered)
                {
                    throw new UsageException(line.Command, "search.nothingAsked");
                }

                UserInput.OnlyOnce(line.Get(file), line.Get(synonyms));
                var list = line.Get(synonyms) is { } path ? WordList(path) : null;
                var catalogue = CatalogueInput.Read(line.Get(file)!);
                if (line.Get(on) is { } day)
                {
                    catalogue = catalogue.AsOf(UserInput.Date(day));
                }

                // One hit a procedure: of several versions the newest, which show would print.
                var newest = catalogue.Procedures.Where(procedure =>
                    catalogue.TryFind(procedure.Code.Value, out var found) && ReferenceEquals(found, procedure));
                IReadOnlyList<Procedure> candidates = [.. newest.Where(filter.Matches)];
                NoteUnstated(newest, filter);
                var hits = VietnameseText.Clean(query).Length > 0 ? Ranked(candidates, query, count, list) : Listed(candidates);
                List<(Procedure Procedure, ProcedureMatch? Match)> shown = [.. hits.Take(count)];
                JsonOut.Print(line.Format, () => SearchDocument.Of(shown, hits.Count > count), () => SearchView.Print(shown, hits.Count > count));
                return hits.Count > 0 && hits[0].Match?.Kind != ProcedureMatchKind.Nearest ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    /// <summary>One more than asked for, so that it can be said that there are more.</summary>
    private static List<(Procedure Procedure, ProcedureMatch? Match)> Ranked(IReadOnlyList<Procedure> candidates, string query, int most, string? words)
    {
        var search = new ProcedureSearch(new ProcedureCatalogue(candidates), words);
        return [.. search.Search(query, Math.Min(most, int.MaxValue - 1) + 1).Select(match => (candidates[match.Index], (ProcedureMatch?)match))];
    }

    // Most records say no level: whoever asks for one should know what was left out.
    private static void NoteUnstated(IEnumerable<Procedure> newest, ProcedureFilter filter)
    {
        if (filter.Level is not null && newest.Count(procedure => procedure.Levels == AdministrativeLevels.None
            && (filter with { Level = null }).Matches(procedure)) is > 0 and var unstated)
        {
            Notes.Write(Say.Text("search.levelUnstated", unstated));
        }
    }

    /// <summary>The text of a list of words, read and found to be one.</summary>
    private static string WordList(string path)
    {
        using var lines = UserInput.Lines(path);
        var text = new StringBuilder();
        while (lines.Next() is { } line)
        {
            text.Append(line.Text).Append('\n');
            if (text.Length > LongestList)
            {
                throw new InputException("search.synonymsTooLong", UserInput.Quote(path), LongestList);
            }
        }

        return SearchVocabulary.TryParse(text.ToString(), out _, out var problem) ? text.ToString() : throw new InputException("search.synonyms", problem!);
    }

    private static List<(Procedure Procedure, ProcedureMatch? Match)> Listed(IReadOnlyList<Procedure> candidates) =>
        [.. candidates.OrderBy(procedure => procedure.Name, VietnameseCollation.Instance).ThenBy(procedure => procedure.Code)
            .Select(procedure => (procedure, (ProcedureMatch?)null))];

    private static int Most(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is > 0 and <= 1_000_000
        ? most
        : throw new InputException("search.noNumber", UserInput.Quote(text));
}
