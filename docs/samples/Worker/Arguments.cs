using System.Globalization;

namespace Worker;

/// <summary>What was asked for on the command line. Anything unknown is refused: a misspelt option would be a night with the wrong dossiers.</summary>
internal sealed record Arguments
{
    public const string Usage = """
        Worker: recomputes the open dossiers of a SQLite database every night.

          --database FILE   the database; default: worker.db beside the program
          --dossiers N      how many dossiers of demonstration an empty database gets; default 500, 0 for none
          --seed N          from which number they are drawn; default 1
          --once            recompute now, then end
          --as-of MOMENT    with --once: as it was at this moment in Vietnam, such as 2026-11-30T01:00:00; default: now
          --at TIME         at what time of the night, by the clock in Vietnam; default 01:00
          --batch N         how many dossiers are taken at a time; default 100
          --lease SECONDS   after how long a dossier that was taken and not finished may be taken by another; default 60
        """;

    public string Database { get; init; } = Path.Combine(AppContext.BaseDirectory, "worker.db");

    public int Dossiers { get; init; } = 500;

    public int Seed { get; init; } = 1;

    public bool Once { get; init; }

    public DateTime? AsOf { get; init; }

    public TimeOnly At { get; init; } = new(1, 0);

    public int Batch { get; init; } = 100;

    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <exception cref="FormatException">An option is not known, has no value, or has one that cannot be read.</exception>
    public static Arguments Parse(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i++)
        {
            var option = words[i];
            if (option == "--once")
            {
                arguments = arguments with { Once = true };
                continue;
            }

            var value = i + 1 < words.Count ? words[++i] : throw new FormatException($"\"{option}\" is not known, or has no value.");
            arguments = option switch
            {
                "--database" => arguments with { Database = Path.GetFullPath(value) },
                "--dossiers" => arguments with { Dossiers = Number(option, value, 0, 1_000_000) },
                "--seed" => arguments with { Seed = Number(option, value, int.MinValue, int.MaxValue) },
                "--as-of" => arguments with { AsOf = Moment(option, value) },
                "--at" => arguments with { At = Time(option, value) },
                "--batch" => arguments with { Batch = Number(option, value, 1, 500) },
                "--lease" => arguments with { Lease = TimeSpan.FromSeconds(Number(option, value, 1, 3600)) },
                _ => throw new FormatException($"\"{option}\" is not known."),
            };
        }

        return arguments.AsOf is null || arguments.Once ? arguments : throw new FormatException("--as-of needs --once: a night that is waited for has its own moment.");
    }

    private static int Number(string option, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException($"{option} is \"{value}\": expected a whole number from {least} to {most}.");

    private static DateTime Moment(string option, string value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : throw new FormatException($"{option} is \"{value}\": expected a moment in Vietnam such as 2026-11-30T01:00:00.");

    private static TimeOnly Time(string option, string value) =>
        TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new FormatException($"{option} is \"{value}\": expected a time such as 01:00.");
}
