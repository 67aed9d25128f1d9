using System.Diagnostics;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Cli.Tests;

/// <summary>The dialogue of cchc check: on numbered lists, and once on a real terminal that cannot move its cursor.</summary>
public sealed class CheckDialogTests
{
    private const string Birth = "kenh=truc-tiep bi-bo-roi=no mang-thai-ho=no nguoi-yeu-cau=cha-me co-giay-chung-sinh=yes co-nguoi-lam-chung=no co-du-lieu-chung-sinh=no co-du-lieu-nhan-than=yes co-du-lieu-cu-tru=yes";

    [Fact]
    public void What_may_not_be_demanded_is_never_asked_for()
    {
        var (_, _, screen) = Ask(SampleComponents.Load("1.001193")!, Birth.Replace("co-du-lieu-chung-sinh=no", "co-du-lieu-chung-sinh=yes"), "1");
        screen.Should().Contain("Tờ khai").And.NotContain("Giấy chứng sinh").And.NotContain("tùy thân").And.NotContain("cư trú");
    }

    [Fact]
    public void Once_one_of_a_group_is_there_its_alternatives_are_not_asked_for()
    {
        var rules = SampleComponents.Load("1.001193")!;
        var facts = Birth.Replace("co-giay-chung-sinh=yes", "co-giay-chung-sinh=no");
        var (dossier, _, screen) = Ask(rules, facts, "1", "1");
        dossier.Items.Select(item => item.Component).Should().Equal("to-khai", "giay-chung-sinh");
        screen.Should().NotContain("làm chứng").And.NotContain("cam đoan");
        Ask(rules, facts, "1", "7", "4", "1").Dossier.Items.Select(item => item.Component).Should().Equal(["to-khai", "giay-cam-doan"], "what is not at hand leaves the next alternative");
    }

    [Fact]
    public void Data_are_not_offered_where_an_answer_says_that_there_are_none() =>
        Ask(SampleComponents.Load("1.001193")!, Birth, "1", "1").Screen.Should().Contain("bản sao chứng thực").And.NotContain("dữ liệu khai thác được");

    [Fact]
    public void The_channel_of_the_rules_says_whether_it_is_online_and_else_it_is_asked()
    {
        var birth = Ask(SampleComponents.Load("1.001193")!, Birth.Replace("truc-tiep", "truc-tuyen"), "1", "1");
        birth.IsOnline.Should().BeTrue();
        birth.Screen.Should().NotContain("Hồ sơ nộp trực tuyến?");
        var enterprise = Ask(SampleComponents.Load("2.001610")!, "loai=moi nguoi-nop=chu-doanh-nghiep ke-khai-so-dinh-danh=no", "2", "1", "6");
        enterprise.IsOnline.Should().BeTrue();
        enterprise.Screen.Should().Contain("Hồ sơ nộp trực tuyến?");
        enterprise.Dossier.Items[1].Form.Should().Be(PaperForms.Scan);
    }

    [Fact]
    public void Of_several_pieces_the_number_is_asked_and_another_form_may_be_at_hand()
    {
        var rules = Rules(new RequiredPieces(2, PaperForms.Original));
        Ask(rules, string.Empty, "1", "0", "1", "1", "1").Dossier.Items.Select(item => item.Count).Should().Equal(1, 1);
        var (dossier, _, screen) = Ask(rules, string.Empty, "3", "1", "2", "2");
        dossier.Items.Should().Equal(new DossierItem { Component = "a", Form = PaperForms.PlainCopy, Count = 2 });
        screen.Should().Contain("có, nhưng ở hình thức khác");
    }

    [Fact]
    public void Papers_of_an_alternative_that_is_lost_are_not_asked_for()
    {
        RequiredPieces[] pieces = [new(1, PaperForms.Original)];
        var rules = DossierRules.Build(
            ProcedureCode.Parse("1.001193"),
            [Rule("a", pieces), Rule("b", pieces), Rule("c", pieces)],
            [
                new RequirementGroup { Id = "g", AtLeast = 1, Members = ["h", "c"], Source = RuleSource.Stated.Instance },
                new RequirementGroup { Id = "h", Members = ["a", "b"], Source = RuleSource.Stated.Instance },
            ],
            []);
        var (dossier, _, screen) = Ask(rules, string.Empty, "2", "1");
        dossier.Items.Should().ContainSingle().Which.Component.Should().Be("c");
        screen.Should().NotContain("Paper b");
    }

    [Fact]
    public void A_number_that_is_none_is_quoted_in_the_language_of_the_dialogue()
    {
        var rules = DossierRules.Build(
            ProcedureCode.Parse("1.001193"),
            [Rule("a", [new RequiredPieces(1, PaperForms.Original)]) with { Condition = new Condition.Between("tuoi", 18, null) }],
            [],
            [new FactQuestion.OfNumber("tuoi", new BilingualText("Bao nhiêu tuổi?", "How old?"), 0, 150, "tuổi")]);
        Ask(rules, string.Empty, "mười", "7").Screen.Should().Contain("\"mười\" không phải câu trả lời: cần một số từ 0 đến 150, đơn vị tuổi");
    }

    [Fact]
    public void An_input_that_ends_is_wrong_input() =>
        ((Action)(() => Ask(SampleComponents.Load("1.001193")!, string.Empty, "1"))).Should().Throw<InputException>().WithMessage("Dữ liệu nhập đã hết*");

    [Fact]
    public void A_terminal_that_cannot_move_its_cursor_gets_numbered_lists()
    {
        if (!OperatingSystem.IsLinux() || !System.IO.File.Exists("/usr/bin/script"))
        {
            return; // the only tool here that makes a terminal
        }

        var start = new ProcessStartInfo("/usr/bin/script") { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in new[] { "-qec", $"dotnet '{Cchc.Dll}' check -p 1.001193 --facts {Birth}", "/dev/null" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TERM"] = "dumb";
        start.Environment["CCHC_LANG"] = "vi";
        using var process = Process.Start(start)!;
        process.StandardInput.Write("1\n1\n");
        process.StandardInput.Flush();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(60_000).Should().BeTrue("the command ends");
        output.Should().Contain("  1. tờ khai giấy").And.Contain("Giấy chứng sinh").And.NotContain("\u001b").And.NotContain("Unhandled");
        process.ExitCode.Should().Be(0, "{0}", output);
    }

    private static (Dossier Dossier, bool IsOnline, string Screen) Ask(DossierRules rules, string facts, params string[] answers)
    {
        using var written = new StringWriter();
        var terminal = new Terminal(written, hasColours: false, movesCursor: false);
        var queue = new Queue<string>(answers);
        var known = new DossierDraft().Read(rules, facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => new KeyValuePair<string, string>(pair[0], pair[1]))).GetValueOrThrow().Facts;
        var prompts = new Prompts(terminal, () => queue.TryDequeue(out var answer) ? answer : null, hasKeys: false);
        var (dossier, isOnline) = new CheckDialog(rules, prompts).Ask(known);
        queue.Should().BeEmpty("every answer was asked for: {0}", written);
        return (dossier, isOnline, written.ToString());
    }

    private static DossierRules Rules(params RequiredPieces[] pieces) => DossierRules.Build(ProcedureCode.Parse("1.001193"), [Rule("a", pieces)], [], []);

    private static ComponentRule Rule(string id, IReadOnlyList<RequiredPieces> pieces) => new() { Id = id, Name = "Paper " + id, Pieces = pieces, Source = RuleSource.Stated.Instance };
}
