using System.Text;
using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.OpenXml;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register verdicts FILE</c>: who is late by law, beside what the software of desks counts.</summary>
internal static class RegisterVerdictsCommand
{
    private const int MostInText = 20;
    private const int MostOnPage = 1_000;

    public static Command Create()
    {
        var options = new RegisterOptions();
        var judging = new JudgeOptions();
        var from = new Option("--from", "registerVerdicts.from") { Value = "value.date" };
        var different = new Option("--differences", "registerVerdicts.differences");
        return new Command("register verdicts", "registerVerdicts.about")
        {
            More = "registerVerdicts.more",
            No = "register.no",
            Arguments = [options.File],
            Options = [from, different, .. judging.All, .. options.All],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
            Examples =
            [
                "cchc register verdicts register.csv --as-of 2026-09-30T17:00",
                "cchc register verdicts register.csv --format csv --output verdicts.csv",
                "cchc register verdicts register.csv --differences --format csv",
                "cchc register verdicts register.csv --from 2026-07-01 --as-of 2026-09-30T23:59 --format html --output quarter.html",
            ],
            Run = line =>
            {
                var (judge, moment) = (judging.Judge(line), judging.Moment(line));
                var first = line.Get(from) is { } day ? UserInput.Date(day) : (LocalDate?)null;
                if (first > moment.Date)
                {
                    throw new InputException("indicators.noPeriod", UserInput.Quote(line.Get(from)!), DateText.Iso(moment.Date));
                }

                var input = options.Open(line);
                var counter = new RegisterCounter(first);
                var answers = Counted(judge.JudgeAll(input.Read(), moment), counter, line.Has(different));
                Write(line.Format, answers, counter, moment);
                input.Sum();
                return input.Wrong == 0 && input.Dossiers > 0 ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    private static IEnumerable<RegisterAnswer> Counted(IEnumerable<RegisterAnswer> answers, RegisterCounter counter, bool onlyDifferent)
    {
        foreach (var answer in answers)
        {
            counter.Add(answer);
            if (!onlyDifferent || RegisterCounter.IsDifferent(answer))
            {
                yield return answer;
            }
        }
    }

    private static void Write(OutputFormat format, IEnumerable<RegisterAnswer> answers, RegisterCounter counter, LocalDateTime moment)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                Result.Write(stream => RegisterAnswerWriter.WriteCsv(answers, stream));
                break;
            case OutputFormat.Json:
                Json(answers, counter, moment);
                break;
            case OutputFormat.Xlsx:
                Workbook(answers, counter);
                break;
            default:
                var most = format == OutputFormat.Html ? MostOnPage : MostInText;
                var listed = new List<RegisterAnswer>();
                foreach (var answer in answers)
                {
                    if (listed.Count < most && RegisterCounter.IsDifferent(answer))
                    {
                        listed.Add(answer);
                    }
                }

                var report = RegisterReport.Of(counter.Totals(), moment, listed, Say.Language);
                Result.Write(format == OutputFormat.Html ? report.ToHtml() : report.ToText(), format);
                break;
        }
    }

    private static void Json(IEnumerable<RegisterAnswer> answers, RegisterCounter counter, LocalDateTime moment)
    {
        var output = Result.Text;
        output.Write("{" + string.Concat((JsonOut.Head?.Invoke() ?? []).Select(member => member + ",\n"))
            + $"\"asOf\":\"{JsonOut.Iso(moment.Date)}T{Words.Time(moment.TimeOfDay)}\",\n\"dossiers\":[");
        var separator = "\n";
        foreach (var answer in answers)
        {
            output.Write(separator + Notes.HarmlessJson(JsonOut.Written(json => RegisterAnswerWriter.Write(json, answer))));
            separator = ",\n";
        }

        output.Write("\n],\n\"totals\":" + JsonOut.Written(json => RegisterTotalsJson.Write(json, counter.Totals())) + "}\n");
    }

    private static void Workbook(IEnumerable<RegisterAnswer> answers, RegisterCounter counter)
    {
        var listed = new List<RegisterAnswer>();
        foreach (var answer in answers)
        {
            if (listed.Count == RegisterWorkbook.MostDossiers)
            {
                throw new InputException("registerVerdicts.tooManyForWorkbook", Say.Grouped(RegisterWorkbook.MostDossiers));
            }

            listed.Add(answer);
        }

        Result.Write(stream => Notes.Findings(RegisterWorkbook.Write(stream, counter.Totals(), listed), "Excel"));
    }
}
