using System.Globalization;
using Cchc.Proof.Fuzzing;
using Cchc.Proof.Questions;
using Cchc.Proof.Threads;
using Xunit.Runner.InProc.SystemConsole;

return args switch
{
    ["engine", var count, .. var rest] => EngineRun.Ask(Number(count), Seed(rest)),
    ["fuzz", var count, .. var rest] => AllTargets.Run(Number(count), Seed(rest), rest.Length > 1 ? rest[1] : null),
    ["threads", var count, .. var rest] => ThreadRun.Run(Number(count), Seed(rest)),
    ["calls", var count, .. var rest] => CallRun.Run(Number(count), Seed(rest)),
    ["engine" or "fuzz" or "threads" or "calls", ..] => Usage(),
    _ => await ConsoleRunner.Run(args), // the tests, as the other test projects do
};

static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

static int Seed(string[] rest) => rest.Length > 0 ? (int)Number(rest[0]) : 1;

static int Usage()
{
    Console.Error.WriteLine("engine COUNT [SEED] | fuzz COUNT [SEED [FOLDER]] | threads ROUNDS [SEED] | calls COUNT [SEED]");
    return 2;
}
