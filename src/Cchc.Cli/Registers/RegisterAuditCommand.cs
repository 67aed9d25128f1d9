using System.Globalization;
using System.Text;
using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;
using NodaTime;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register audit FILE</c>: what was not allowed in a register of dossiers, and where more than elsewhere.</summary>
internal sealed class RegisterAuditCommand
{
    private const int Listed = 50;
    private const int ListedInWorkbook = 20_000;

    private readonly Option component = new("--component", "registerAudit.component") { Value = "value.code", IsMany = true };
    private readonly Option list = new("--most", "registerAudit.list") { Short = "-n", Value = "value.number" };
    private readonly RegisterOptions options = new();
    private readonly JudgeOptions judging = new();

    public static Command Create() => new RegisterAuditCommand().Build();

    private Command Build() => new("register audit", "registerAudit.about")
    {
        More = "registerAudit.more",
        No = "registerAudit.no",
        Arguments = [options.File],
        Options = [list, component, .. judging.All, .. options.WithoutNames],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
        Examples =
        [
            "cchc register audit so-theo-doi.csv --as-of 2026-11-02T08:00",
            "cchc register audit so-theo-doi.csv --format csv --output phat-hien.csv",
            "cchc register audit so-theo-doi.xlsx --catalogue danh-muc.jsonl --format html --output ra-soat.html",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var (asOf, most, input) = (judging.Moment(line), Most(line), options.Open(line));
        var audit = new RegisterAudit(judging.Judge(line), new AuditOptions { ComponentsInDatabases = [.. line.All(component)] });
        var (listed, otherwise) = (new List<AuditedDossier>(), new List<AuditedDossier>());
        var found = false;
        AuditSummary Sum(Action<AuditedDossier>? write) => audit.Run(input.Read(), asOf, dossier =>
        {
            found |= dossier.Findings.Count > 0;
            write?.Invoke(dossier);
            if (dossier.Findings.Count > 0 && listed.Count < most)
            {
                listed.Add(dossier);
            }
            else if (dossier.Findings.Count == 0 && dossier.IsCountedOtherwise && otherwise.Count < most)
            {
                otherwise.Add(dossier);
            }
        });

        if (line.Format == OutputFormat.Csv)
        {
            Result.Write(stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
                Sum(new AuditRows(writer, Say.Language).Write);
            });
        }
        else
        {
            var summary = Sum(null);
            Show(line, summary, [.. listed, .. otherwise], asOf);
        }

        input.Sum();
        return found || input.Wrong > 0 || input.Dossiers == 0 ? ExitCode.NoAnswer : ExitCode.Ok;
    }

    private void Show(CommandLine line, AuditSummary summary, IReadOnlyList<AuditedDossier> listed, LocalDateTime asOf)
    {
        var path = line.Get(options.File)!;
        var name = path == "-" ? string.Empty : Path.GetFileName(path);
        switch (line.Format)
        {
            case OutputFormat.Json:
                JsonOut.Print(AuditDocument.Of(summary, listed, asOf));
                break;
            case OutputFormat.Xlsx:
                Result.Write(stream => Notes.Findings(AuditWorkbook.Write(stream, summary, listed), "Excel"));
                break;
            default:
                var report = AuditReport.Of(summary, listed, asOf, name, Say.Language);
                Result.Write(line.Format == OutputFormat.Html ? report.ToHtml() : report.ToText(), line.Format);
                break;
        }
    }

    private int Most(CommandLine line) => line.Get(list) is not { } text ? line.Format == OutputFormat.Xlsx ? ListedInWorkbook : Listed
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ListedInWorkbook ? number
        : throw new InputException("registerAudit.wrongList", UserInput.Quote(text), Say.Grouped(ListedInWorkbook));
}
