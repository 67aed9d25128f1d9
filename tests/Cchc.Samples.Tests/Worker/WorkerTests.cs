namespace Cchc.Samples.Tests.Worker;

/// <summary>The worker is started as a program, killed at several moments and started again: nothing is lost, nothing is there twice, and every row is the library's answer.</summary>
public sealed class WorkerTests
{
    private const int Dossiers = 2_500; // enough that a fast machine is still at work when it is killed

    [Fact]
    public async Task Killed_again_and_again_it_loses_and_doubles_nothing()
    {
        using var worker = new WorkerProgram();
        string[] options = ["--dossiers", $"{Dossiers}", "--seed", "7", "--lease", "1", "--batch", "40"];

        // While the demonstration is being made, as soon as the queue is there, and after a part of the work, between any two statements.
        var kills = 0;
        foreach (var done in new[] { -1, 0, 1, 100, 101, 250, 400 })
        {
            kills += await worker.KillWhenDone(worker.StartOnce(options), done) ? 1 : 0;
        }

        kills.Should().Be(7, "the worker was killed each time before its end");
        worker.Done().Should().BeInRange(400, OpenDossiers(worker) - 1, "it was killed in the middle");
        worker.Count("SELECT count(*) FROM run WHERE finished IS NOT NULL").Should().Be(0);

        // Two at the same time, of which one is killed as well.
        var first = worker.StartOnce(options);
        var killed = worker.StartOnce(options);
        await worker.KillWhenDone(killed, worker.Done() + 20);
        (await WorkerProgram.End(first)).Code.Should().Be(0);
        MustBeWhole(worker, WorkerProgram.Night);
        worker.Count("SELECT count(*) FROM queue WHERE attempts > 1").Should().BePositive("dossiers that were taken when the worker was killed were taken again");

        // Started once more it has nothing to do, and the same dossiers without any kill give the same tables.
        var tables = Tables(worker);
        (await WorkerProgram.End(worker.StartOnce(options))).Should().Match<(int Code, string Output)>(end => end.Code == 0 && end.Output.Contains("was done before") && end.Output.Contains($"{Dossiers} dossiers are in"));
        Tables(worker).Should().Equal(tables);
        using var calm = new WorkerProgram();
        (await WorkerProgram.End(calm.StartOnce(options))).Should().Match<(int Code, string Output)>(end => end.Code == 0 && end.Output.Contains($"{Dossiers} invented dossiers (seed 7)"));
        Tables(calm).Should().Equal(tables);
    }

    [Fact]
    public async Task The_next_night_tells_of_what_changed_and_of_nothing_else()
    {
        using var worker = new WorkerProgram();
        const string Next = "2026-12-01T01:00:00";
        (await WorkerProgram.End(worker.StartOnce("--dossiers", "200"))).Code.Should().Be(0);
        MustBeWhole(worker, WorkerProgram.Night);
        var before = worker.Rows("SELECT dossier, after FROM change", row => (row.GetString(0), row.GetString(1))).ToDictionary();

        (await WorkerProgram.End(WorkerProgram.Start(["--once", "--as-of", Next, "--database", worker.Database]))).Code.Should().Be(0);
        ExpectedAnswers.Stored(worker).Should().Equal(ExpectedAnswers.Of(worker, Next));
        var told = worker.Rows($"SELECT dossier, before, after FROM change WHERE night = '{Next}'", row => (Dossier: row.GetString(0), Before: row.GetString(1), After: row.GetString(2)));
        told.Should().NotBeEmpty().And.OnlyHaveUniqueItems(row => row.Dossier).And.OnlyContain(row => row.Before == before[row.Dossier] && row.After != row.Before);
        told.Count.Should().Be(worker.Rows("SELECT dossier, state, due, is_late FROM state", row => (Dossier: row.GetString(0), Text: Told(row))).Count(row => row.Text != before[row.Dossier]));
    }

    [Fact]
    public async Task A_dossier_that_cannot_be_computed_is_named_and_hinders_no_other()
    {
        using var worker = new WorkerProgram();
        (await WorkerProgram.End(worker.StartOnce("--dossiers", "60"))).Code.Should().Be(0);
        var codes = worker.Rows("SELECT dossier FROM queue ORDER BY dossier DESC LIMIT 3", row => row.GetString(0));
        worker.Execute($"UPDATE event SET kind = 'lost' WHERE dossier = '{codes[0]}' AND id = 1");
        worker.Execute($"UPDATE event SET at = '1990-01-01T08:00:00' WHERE dossier = '{codes[1]}' AND id = 1");

        // The next night was begun, and the third dossier took the process down each time.
        worker.Execute("INSERT INTO run (night) VALUES ('2026-12-01T01:00:00'); INSERT INTO queue (night, dossier) SELECT '2026-12-01T01:00:00', code FROM dossier WHERE is_open = 1");
        worker.Execute($"UPDATE queue SET attempts = 5, owner = 'gone/1', until = 0 WHERE night = '2026-12-01T01:00:00' AND dossier = '{codes[2]}'");
        var (code, output) = await WorkerProgram.End(worker.StartOnce());
        code.Should().Be(1, "three dossiers have no answer");
        output.Should().Contain(codes[0]).And.Contain(codes[1]).And.Contain(codes[2]);
        var errors = worker.Rows("SELECT dossier, error FROM state WHERE error IS NOT NULL", row => (row.GetString(0), row.GetString(1))).ToDictionary();
        errors.Keys.Should().BeEquivalentTo(codes);
        errors[codes[0]].Should().Contain("\"lost\"");
        errors[codes[1]].Should().Contain("1990-01-01");
        errors[codes[2]].Should().Be("Given up after 5 attempts.");
        worker.Count("SELECT count(*) FROM state WHERE error IS NULL").Should().Be(OpenDossiers(worker) - 3);
    }

    [Theory]
    [InlineData("--dosiers", "5", "\"--dosiers\" is not known.")]
    [InlineData("--dossiers", "-5", "--dossiers is \"-5\": expected a whole number from 0 to 1000000.")]
    [InlineData("--as-of", "tomorrow", "--as-of is \"tomorrow\": expected a moment in Vietnam such as 2026-11-30T01:00:00.")]
    [InlineData("--at", "1h", "--at is \"1h\": expected a time such as 01:00.")]
    [InlineData("--at", "01:00", "--as-of needs --once", "--as-of", "2026-11-30T01:00:00")]
    public async Task What_is_not_understood_is_refused_and_quoted(string option, string value, string message, params string[] more)
    {
        var (code, output) = await WorkerProgram.End(WorkerProgram.Start([option, value, .. more]));
        code.Should().Be(2);
        output.Should().Contain(message).And.Contain("--database FILE");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_kept()
    {
        using var worker = new WorkerProgram();
        await File.WriteAllTextAsync(worker.Database, string.Concat(Enumerable.Repeat("this is no database. ", 60)));
        (await WorkerProgram.End(worker.StartOnce())).Should().Match<(int Code, string Output)>(end => end.Code == 2 && end.Output.Contains(worker.Database));
        (await File.ReadAllTextAsync(worker.Database)).Should().StartWith("this is no database.");
    }

    private static string Told(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        $"{row.GetString(1)}, due {(row.IsDBNull(2) ? "unknown" : row.GetString(2))}{(!row.IsDBNull(3) && row.GetBoolean(3) ? ", late" : "")}";

    private static int OpenDossiers(WorkerProgram worker) => (int)worker.Count("SELECT count(*) FROM dossier WHERE is_open = 1");

    private static List<string> Tables(WorkerProgram worker) =>
    [
        .. ExpectedAnswers.Stored(worker).Select(item => $"{item.Key}: {item.Value}").Order(StringComparer.Ordinal),
        .. worker.Rows("SELECT dossier, night, coalesce(before, ''), after FROM change ORDER BY dossier", row => $"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)} {row.GetString(3)}"),
    ];

    private static void MustBeWhole(WorkerProgram worker, string night)
    {
        var open = OpenDossiers(worker);
        open.Should().BePositive();
        worker.Rows("SELECT night FROM run WHERE finished IS NOT NULL", row => row.GetString(0)).Should().Equal(night);
        worker.Count("SELECT count(*) FROM queue WHERE done = 1").Should().Be(open);
        worker.Count("SELECT count(*) FROM queue").Should().Be(open);
        worker.Count("SELECT count(*) FROM change").Should().Be(open, "each first answer is told once");
        worker.Count("SELECT count(DISTINCT dossier) FROM change").Should().Be(open);
        ExpectedAnswers.Stored(worker).Should().Equal(ExpectedAnswers.Of(worker, night));
    }
}
