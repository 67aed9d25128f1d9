using System.CommandLine;
using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Searching;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue search FILE WORDS…</c>: procedures by words, with or without diacritics, by agency, field, level, subject.</summary>
internal static class CatalogueSearchCommand
{
    private const string Description =
        """
        Find procedures by words, with or without diacritics, by the beginnings of words, with typing slips. Tìm thủ tục.

        Examples:
          cchc catalogue search sample khai sinh
          cchc catalogue search dump.jsonl.gz "giay phep xay dung" --level province
          cchc catalogue search dump.jsonl.gz --field G15-TP07 --agency H15

        With filters and no words everything that passes is listed in the order of the Vietnamese alphabet.
        Exit code: 0 something found, 1 nothing, 2 wrong input.
        """;

    private static readonly Dictionary<string, AdministrativeLevels> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ministry"] = AdministrativeLevels.Ministry, ["province"] = AdministrativeLevels.Province, ["district"] = AdministrativeLevels.District,
        ["commune"] = AdministrativeLevels.Commune, ["vertical"] = AdministrativeLevels.Vertical, ["other"] = AdministrativeLevels.OtherAgency,
    };

    public static Command Create()
    {
        var file = CatalogueCommand.File();
        var words = new Argument<string[]>("words") { Description = "What to look for: words of the name, or a code.", Arity = ArgumentArity.ZeroOrMore };
        var most = new Option<string>("--most", "-n") { Description = "How many to show; default 20.", DefaultValueFactory = _ => "20", HelpName = "number" };
        var agency = new Option<string>("--agency")
        {
            Description = "Identifier of an agency (those below it match too), or words of its name.",
            HelpName = "text",
        };
        var field = new Option<string>("--field") { Description = "Code of a field, or words of its name.", HelpName = "text" };
        var level = new Option<string>("--level")
        {
            Description = "A level that carries it out.",
            HelpName = "ministry|province|district|commune|vertical|other",
        };
        var subject = new Option<string>("--subject") { Description = "Code of a subject, or words of its name.", HelpName = "text" };
        var basis = new Option<string>("--legal-basis") { Description = "Number of a document among the legal bases, in any spelling.", HelpName = "number" };
        var on = CatalogueCommand.On("Only what was in force on this day.");
        var format = SharedOptions.Format();
        var command = new Command("search", Description) { file, words, most, agency, field, level, subject, basis, on, format };
        command.SetAction(parsed =>
        {
            var (print, count) = (SharedOptions.Parse(parsed.GetValue(format)!), Most(parsed.GetValue(most)!));
            if (parsed.GetValue(words)?.FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal)) is { } option)
            {
                throw new InputException($"There is no option \"{option}\". See: cchc catalogue search --help");
            }

            var query = string.Join(' ', parsed.GetValue(words) ?? []);
            var filter = new ProcedureFilter
            {
                Agency = parsed.GetValue(agency),
                Field = parsed.GetValue(field),
                Subject = parsed.GetValue(subject),
                LegalBasis = parsed.GetValue(basis),
                Level = parsed.GetValue(level) is { } name
                    ? Levels.TryGetValue(name.Trim(), out var known) ? known
                        : throw new InputException($"\"{name}\" is not a level: expected {string.Join(", ", Levels.Keys)}.")
                    : null,
            };
            var isFiltered = filter != new ProcedureFilter();
            if (VietnameseText.Clean(query).Length == 0 && !isFiltered)
            {
                throw new InputException("Nothing to look for: give words, a code, or a filter such as --field. See: cchc catalogue search --help");
            }

            var catalogue = CatalogueInput.Read(parsed.GetValue(file)!);
            if (parsed.GetValue(on) is { } day)
            {
                catalogue = catalogue.AsOf(UserInput.Date(day));
            }

            // One hit a procedure: of several versions the newest, which show would print.
            var newest = catalogue.Procedures.Where(procedure => catalogue.TryFind(procedure.Code.Value, out var found) && ReferenceEquals(found, procedure));
            IReadOnlyList<Procedure> candidates = [.. newest.Where(filter.Matches)];
            var hits = VietnameseText.Clean(query).Length > 0 ? Ranked(candidates, query, count) : Listed(candidates);
            List<(Procedure Procedure, ProcedureMatch? Match)> shown = [.. hits.Take(count)];
            JsonOut.Print(print, () => SearchDocument.Of(shown, hits.Count > count), () => SearchView.Print(shown, hits.Count > count));
            return hits.Count > 0 ? ExitCode.Ok : ExitCode.NoAnswer;
        });
        return command;
    }

    /// <summary>One more than asked for, so that it can be said that there are more.</summary>
    private static List<(Procedure Procedure, ProcedureMatch? Match)> Ranked(IReadOnlyList<Procedure> candidates, string query, int most)
    {
        var search = new ProcedureSearch(new ProcedureCatalogue(candidates));
        return [.. search.Search(query, Math.Min(most, int.MaxValue - 1) + 1).Select(match => (candidates[match.Index], (ProcedureMatch?)match))];
    }

    private static List<(Procedure Procedure, ProcedureMatch? Match)> Listed(IReadOnlyList<Procedure> candidates) =>
        [.. candidates.OrderBy(procedure => procedure.Name, VietnameseCollation.Instance).ThenBy(procedure => procedure.Code)
            .Select(procedure => (procedure, (ProcedureMatch?)null))];

    private static int Most(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is > 0 and <= 1_000_000
        ? most
        : throw new InputException($"\"{text}\" is not a number of results: expected 1 to 1000000.");
}
