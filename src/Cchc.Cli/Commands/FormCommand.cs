using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.OpenXml.Forms;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc form 01</c>: an official form of the one-stop desk, filled from a dossier and its events.</summary>
internal sealed class FormCommand
{
    private readonly Argument number = new("value.number", "form.number");
    private readonly Option on = SharedOptions.On("form.on");
    private readonly Option set = new("--set", "form.set") { Value = "value.fact", IsMany = true };
    private readonly Option rows = new("--rows", "form.rows") { Value = "value.table" };
    private readonly Option template = new("--template", "form.template") { Value = "value.file" };
    private readonly Option asTemplate = new("--as-template", "form.asTemplate");
    private readonly Option paper = new("--paper", "form.paper")
    {
        Choices = ["a4", "a5", "a4-landscape"],
        Words = () => [("a4", "A4"), ("a5", "A5"), ("a4-landscape", Say.Text("paper.landscape"))],
    };

    private readonly FormQuestion question = new();
    private readonly FormRegister register = new();

    public static Command Create() => new FormCommand().Build();

    private Command Build() => new("form", "form.about")
    {
        More = "form.more",
        No = "form.no",
        Arguments = [number],
        Options = [on, .. question.All, .. register.All, set, rows, paper, template, asTemplate],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Docx, OutputFormat.Html],
        Examples =
        [
            "cchc form 01 --on 2026-08-28 --dossier dossier.json --received 2026-08-28T09:30 --time \"05 ngày làm việc\"",
            "cchc form 04 --on 2026-09-08 --events events.json --format docx -o xin-loi.docx",
            "cchc form 03 --on 2026-08-28 --set \"reason=Không thuộc thẩm quyền\" --format html -o tu-choi.html",
            "cchc form 07 --on 2026-08-31 --register so-theo-doi.csv --events su-kien.csv --format docx -o so.docx",
            "cchc form 01 --on 2026-08-28 --as-template --format docx -o mau-01.docx",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var day = line.Get(on) is { } text ? UserInput.Date(text) : throw new UsageException(line.Command, "form.dayNeeded");
        var official = Find(line.Get(number) ?? string.Empty, day);
        if (line.Has(template) || line.Has(asTemplate))
        {
            if (line.Format != OutputFormat.Docx)
            {
                throw new UsageException(line.Command, "form.templateIsDocx", line.Has(template) ? template.Name : asTemplate.Name);
            }

            if (line.Has(template) && line.Has(asTemplate))
            {
                throw new UsageException(line.Command, "form.oneTemplate", template.Name, asTemplate.Name);
            }
        }

        if (line.Has(asTemplate))
        {
            Result.Write(official.WriteTemplate);
            return ExitCode.Ok;
        }

        if (!official.IsComparedWithOfficialLayout)
        {
            Notes.Write(Say.Text("form.notCompared", official.Number, official.Regulation));
        }

        if ((register.IsAsked(line) ? question.OfRegister(line, register, official, day) : question.Form(line, official.Kind, day)) is not { } form)
        {
            return ExitCode.NoAnswer;
        }

        form = Given(line, form, official) with { Paper = PaperOf(line) };
        if (line.Has(template))
        {
            Fill(line.Get(template)!, form, official);
        }
        else if (line.Format == OutputFormat.Docx)
        {
            Result.Write(form.WriteDocx);
        }
        else if (line.Format == OutputFormat.Html)
        {
            using var page = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            form.WriteHtml(page);
            Result.Write(page.ToString(), line.Format);
        }
        else
        {
            JsonOut.Print(line.Format, () => FormView.Document(form), () => FormView.Print(form));
        }

        return ExitCode.Ok;
    }

    private FormPaperSize? PaperOf(CommandLine line) => line.Get(paper) switch
    {
        null => null,
        "a5" => FormPaperSize.A5,
        "a4-landscape" => FormPaperSize.A4Landscape,
        _ => FormPaperSize.A4,
    };

    // The number is that of the regulation in force on the day.
    private static OfficialForm Find(string number, LocalDate day)
    {
        var known = OfficialForm.All.Where(form => form.InForceFrom <= day && (form.InForceThrough is not { } last || day <= last)).ToList();
        if (known.Count == 0)
        {
            throw new InputException("form.noRegulation", Words.Date(day), Words.Date(OfficialForm.All.Min(form => form.InForceFrom)));
        }

        var clean = number.Trim().PadLeft(2, '0');
        return known.Find(form => form.Number == clean)
            ?? throw new InputException("form.unknown", UserInput.Quote(number), Citation.In(known[0].Regulation, Say.Language),
                string.Concat(known.Select(form => $"{Environment.NewLine}{form.Number} “{form.Title}”")));
    }

    private FilledForm Given(CommandLine line, FilledForm form, OfficialForm official)
    {
        foreach (var text in line.All(set))
        {
            var pair = text.Split('=', 2);
            if (pair.Length < 2)
            {
                throw new InputException("form.noPair", UserInput.Quote(text));
            }

            // A field has a name for programs and one for people, with marks or without.
            var fields = official.Fields.Where(field => !field.IsTable && field.Table is null && field.Name != "qr").ToList();
            var typed = VietnameseText.Fold(VietnameseText.Clean(pair[0]));
            var found = fields.Find(field => field.Name == pair[0].Trim()) ?? fields.Find(field => VietnameseText.Fold(field.Vietnamese) == typed);
            form = found is not null ? form.With(found.Name, pair[1])
                : throw new InputException("form.noField", official.Number, UserInput.Quote(pair[0]), string.Concat(fields.Select(field =>
                    $"{Environment.NewLine}  {Named(field)}")));
        }

        return line.Get(rows) is { } path ? FormRows.Read(path, form, official) : form;
    }

    // What a template or --set must name it, and what it is for people.
    private static string Named(FormField field) =>
        Say.IsVietnamese ? Say.Text("list.meaning", UserInput.Quote(field.Name), field.Vietnamese) : field.Name;

    private static void Fill(string path, FilledForm form, OfficialForm official)
    {
        using var content = UserInput.Open(path);
        using var whole = new MemoryStream();
        var filling = form.FillTemplate(content, whole);
        if (!filling.IsWritten)
        {
            throw new InputException("form.templateUnusable", UserInput.Quote(path),
                string.Concat(filling.Findings.Where(finding => finding.Severity == FindingSeverity.Error)
                    .Select(finding => Environment.NewLine + Notes.Line(finding))));
        }

        Notes.Findings(filling.Findings, Say.Text("form.whenFilled"));
        if (filling.WithoutControl.Count > 0)
        {
            Notes.Write(Say.Text("form.withoutControl",
                string.Join(", ", filling.WithoutControl.Select(name => Named(official.Fields.First(field => field.Name == name))))));
        }

        Result.Write(stream => stream.Write(whole.GetBuffer(), 0, (int)whole.Length));
    }
}
