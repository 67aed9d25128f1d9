namespace Worker;

/// <summary>What the worker logs.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(1, LogLevel.Information, "The night of {Night} begins.")]
    public static partial void NightBegins(this ILogger logger, string night);

    [LoggerMessage(2, LogLevel.Information, "The night of {Night} was begun before and goes on.")]
    public static partial void NightGoesOn(this ILogger logger, string night);

    [LoggerMessage(3, LogLevel.Information, "The night of {Night} is done: {Stored} dossiers stored by this process, {Failed} dossiers without an answer.")]
    public static partial void NightIsDone(this ILogger logger, string night, int stored, int failed);

    [LoggerMessage(4, LogLevel.Information, "The night of {Night} was done before.")]
    public static partial void NightWasDone(this ILogger logger, string night);

    [LoggerMessage(5, LogLevel.Error, "The dossier {Dossier} has no answer: {Reason}")]
    public static partial void NoAnswer(this ILogger logger, string dossier, string? reason);

    [LoggerMessage(6, LogLevel.Information, "The next night is that of {Next}.")]
    public static partial void Waiting(this ILogger logger, string next);
}
