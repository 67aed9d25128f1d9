using Cchc.Core.Tests.Support;

namespace Cchc.Cli.Tests.Documentation;

/// <summary>Every command block of every document is run in its order, where its reader stands; what the document shows as output is the output.</summary>
public sealed class CommandBlockTests
{
    // Questions whose answer is a "no", as their documents say: exit code 1.
    private static readonly string[] AnswersNo =
    [
        "cchc catalogue validate catalogue.jsonl.gz", "cchc catalogue diff last-week.jsonl.gz", "cchc catalogue diff tuan-truoc.jsonl.gz", "cchc catalogue diff next.jsonl.gz --before",
        "cchc cost plan.json", "cchc cost plan.xlsx", "cchc check docs/samples/dossier.json", "cchc stages wrong.csv", "cchc stages sai.csv",
        "cchc register audit so.csv", "cchc register stages so.csv", "cchc register stages register.csv", "cchc register check-figures", "cchc indicators check",
    ];

    public static TheoryData<string> Documents => [.. DocumentBlocks.FilesWith("sh")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_commands_of_a_document_run_as_it_shows_them(string document)
    {
        using var folder = new ReaderFolder(document);
        foreach (var command in DocumentCommand.Of(document))
        {
            if (!command.IsCommand)
            {
                command.Reason.Should().NotBeNull("{0}, line {1} is run here, or there is a reason why not: {2}", document, command.Line, command.Text);
                continue;
            }

            var (exitCode, output, error) = folder.Run(command.Text);
            var no = Array.Exists(AnswersNo, start => command.Text.StartsWith(start, StringComparison.Ordinal));
            exitCode.Should().Be(no ? 1 : 0, "{0}, line {1}: {2}\n{3}{4}", document, command.Line, command.Text, Short(output), error);
            if (command.Shown is { } shown && shown != output && Accepts) DocumentBlocks.Replace(document, shown, output);
            else if (command.Shown is { } same) output.Should().Be(same, "{0}, line {1} shows it; CCHC_ACCEPT_DOCS=1 writes what it prints into the document", document, command.Line);
        }
    }

    private static bool Accepts => Environment.GetEnvironmentVariable("CCHC_ACCEPT_DOCS") == "1";

    private static string Short(string text) => text.Length > 1_000 ? text[..1_000] + "…" : text;

    [Fact]
    public void A_document_shows_the_output_of_some_commands() =>
        DocumentBlocks.FilesWith("sh").SelectMany(DocumentCommand.Of).Count(command => command.IsCommand && command.Shown is not null).Should().BeGreaterThan(3);
}
