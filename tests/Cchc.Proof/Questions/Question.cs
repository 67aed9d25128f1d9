using Cchc.Proof.SecondEngine;

namespace Cchc.Proof.Questions;

/// <summary>A kind of question: asks both engines, and says where they differ. Null when they agree.</summary>
internal delegate string? Question(World world, Draw draw);

internal static class AllQuestions
{
    public static IReadOnlyList<(string Name, Question Ask)> All { get; } =
    [
        ("calendar", CalendarQuestions.Ask),
        ("office hours", OfficeQuestions.Ask),
        ("deadlines", DeadlineQuestions.Ask),
        ("clock", ClockQuestions.Ask),
        ("stages", StageQuestions.Ask),
        ("registers", RegisterQuestions.Ask),
    ];

    /// <summary>Asks one question; a question whose answer lies beyond the decided years is none.</summary>
    public static Outcome Ask(Question question, World world, int seed, out string? difference)
    {
        difference = null;
        try
        {
            difference = question(world, new Draw(seed));
            return difference is null ? Outcome.Agree : Outcome.Differ;
        }
        catch (OutOfListException)
        {
            return Outcome.NotAsked;
        }
        catch (Exception error)
        {
            difference = error.ToString();
            return Outcome.Differ;
        }
    }
}

internal enum Outcome
{
    Agree,
    Differ,
    NotAsked,
}
