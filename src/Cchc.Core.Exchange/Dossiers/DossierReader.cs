using System.Text.Json;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Components;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Reading;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>
/// Reads one dossier (hồ sơ) from JSON of the format <c>cchc-dossier/1</c> (docs/reference/dossier.md): answers to questions and what was brought, with all
/// findings at once.
/// </summary>
public static class DossierReader
{
    /// <summary>The name of the format.</summary>
    public const string Format = "cchc-dossier/1";

    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>So many answers are read; no procedure asks for nearly as many.</summary>
    internal const int MostFacts = 1_000;

    /// <summary>So many items are read; no dossier has nearly as many lines.</summary>
    internal const int MostItems = 10_000;

    private const int DeepestNesting = 8;

    /// <summary>Reads a dossier whose rules are known.</summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="rules">The rules of its procedure, by whose questions the answers are read.</param>
    /// <returns>The dossier with its facts, or everything that is wrong; a file that names another procedure than the rules is refused.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<Dossier> Read(Stream content, string fileName, DossierRules rules)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(rules);
        return Read(ReadDraft(content, fileName), fileName, rules);
    }

    /// <summary>Reads as <see cref="Read(Stream, string, DossierRules)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="rules">The rules of its procedure, by whose questions the answers are read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<Dossier>> ReadAsync(Stream content, string fileName, DossierRules rules, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(rules);
        return WholeFile.ReadAsync(content, LargestFile, file => Read(ReadDraft(file, fileName), fileName, rules), cancellationToken);
    }

    /// <summary>
    /// Reads a dossier before its rules are known: they are looked for by its <see cref="DossierDraft.Procedure"/>, and then read its answers
    /// (<see cref="DossierDraft.Read"/>).
    /// </summary>
    /// <param name="content">UTF-8 JSON, with or without a byte order mark; not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <returns>The dossier with its answers as written, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Reading<DossierDraft> ReadDraft(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return ReadDraft(WholeFile.Read(content, LargestFile), fileName);
    }

    /// <summary>Reads as <see cref="ReadDraft(Stream, string)"/> does, without waiting for the stream.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The same reading.</returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task<Reading<DossierDraft>> ReadDraftAsync(Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return WholeFile.ReadAsync(content, LargestFile, file => ReadDraft(file, fileName), cancellationToken);
    }

    private static Reading<Dossier> Read(Reading<DossierDraft> reading, string fileName, DossierRules rules)
    {
        if (reading.Value is not { } draft)
        {
            return new(fileName, null, reading.Findings);
        }

        if (draft.Procedure is not { } code || code == rules.Procedure)
        {
            return draft.Read(rules);
        }

        var quoted = PlainLine.Of(code.Value);
        var text = new BilingualText(
            $"procedure: hồ sơ của thủ tục \"{quoted}\", quy tắc của \"{rules.Procedure}\"",
            $"procedure: the dossier is of \"{quoted}\", the rules are of \"{rules.Procedure}\"");
        return new(fileName, null, [new Finding(RequirementFileFindings.OtherProcedure, FindingSeverity.Error, fileName, text)]);
    }

    private static Reading<DossierDraft> ReadDraft(WholeFile file, string fileName)
    {
        var run = new Parser(fileName);
        var draft = run.Parse(file, DeepestNesting) is { } root ? run.Root(root) : null;
        return new(fileName, draft, run.Findings);
    }

    private sealed class Parser(string fileName) : FormValues(fileName, FormFormat.Requirements)
    {
        private static readonly string[] RootNames = ["$schema", "format", "procedure", "code", "online", "facts", "items", "note"];
        private static readonly string[] ItemNames = ["component", "name", "form", "count", "digitised", "reused", "signed", "note"];

        private static readonly (string Word, PaperForms Form)[] Forms =
            [.. ComponentWords.Forms.Where(form => ((int)form.Forms & ((int)form.Forms - 1)) == 0).Select(form => (form.Word, form.Forms))];

        public DossierDraft? Root(LineJson root)
        {
            if (!Begins(root, Format, RootNames))
            {
                return null;
            }

            _ = Text(root, "note", null);
            var answers = Answers(root);
            return new DossierDraft
            {
                FileName = FileName,
                Procedure = Procedure(root),
                IsOnline = Flag(root, "online", null),
                Answers = answers.ConvertAll(answer => new KeyValuePair<string, string>(answer.Name, answer.Text)),
                AnswerPlaces = ValueList.Of(answers.Select(answer => List.Place(answer.Line, null))),
                Code = Text(root, "code", null) ?? string.Empty,
                Items = IsWithin(root, "items", MostItems) ? Objects(root, "items", null, required: false, Item) : [],
            };
        }

        private ProcedureCode? Procedure(LineJson root)
        {
            var code = Text(root, "procedure", null);
            if (code is not null && (!ProcedureCode.TryParse(code, out _) || !code.Any(char.IsDigit)))
            {
                Report(
                    RequirementFileFindings.BadProcedureCode,
                    root["procedure"]!.Line,
                    null,
                    $"procedure: \"{Shorten.To(code)}\" không phải mã thủ tục; cần, ví dụ, 1.001193",
                    
                    $"procedure: \"{Shorten.To(code)}\" is not a valid procedure code; expected, for example, 1.001193");
            }

            return code is null ? null : ProcedureCode.Parse(code);
        }

        // A list beyond all measure is one finding, not one a line.
        private bool IsWithin(LineJson root, string name, int most)
        {
            if (root[name] is not { } list || list.Members.Count <= most)
            {
                return true;
            }

            Report(RequirementFileFindings.TooManyEntries, list.Line, null, $"{name}: có {list.Members.Count} mục, nhiều nhất {most}",
                $"{name}: {list.Members.Count} entries, at most {most} are read");
            return false;
        }

        private List<(string Name, string Text, int Line)> Answers(LineJson root)
        {
            var answers = new List<(string Name, string Text, int Line)>();
            if (Object(root, "facts", null) is not { } facts)
            {
                return answers;
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (written, value) in IsWithin(root, "facts", MostFacts) ? facts.Members : [])
            {
                // The same name is the same fact, however its letters are composed.
                var name = VietnameseText.Clean(written);
                var text = value.Kind switch
                {
                    JsonTokenType.True => "yes",
                    JsonTokenType.False => "no",
                    JsonTokenType.Number => value.Text,
                    JsonTokenType.String => TextOf(value, Shorten.To(name), "facts"),
                    _ => null,
                };
                if (!seen.Add(name))
                {
                    DuplicateMember(value, name, "facts");
                }
                else if (text is not null)
                {
                    answers.Add((name, text, value.Line));
                }
                else if (value.Kind is not (JsonTokenType.Null or JsonTokenType.String))
                {
                    Expected(FormFault.WrongType, value, Shorten.To(name), "facts", "true, false, số hoặc chuỗi", "true, false, a number or a string");
                }
            }

            return answers;
        }

        private DossierItem? Item(LineJson json)
        {
            var component = Text(json, "component", null) ?? string.Empty;
            CheckNames(json, component, ItemNames);
            var form = Required(json, "form", component) is { } word ? Word(word, json["form"]!, "form", component, Forms) : PaperForms.None;
            var name = Text(json, "name", component) ?? string.Empty;
            _ = Text(json, "note", component);
            if (component.Length == 0 && name.Length == 0)
            {
                Missing(json, "component", null);
            }

            return new DossierItem
            {
                Component = component,
                Name = name,
                Form = form,
                Count = Count(json, "count", component) ?? 1,
                IsDigitised = Flag(json, "digitised", component),
                IsReused = Flag(json, "reused", component),
                IsSigned = Flag(json, "signed", component),
            };
        }
    }
}
