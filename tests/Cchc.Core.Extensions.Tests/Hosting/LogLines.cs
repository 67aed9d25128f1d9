using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Cchc.Core.Extensions.Tests.Hosting;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, int Event, string Text)> lines = new();
    private string category = string.Empty;

    public IReadOnlyList<(string Category, LogLevel Level, int Event, string Text)> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName)
    {
        category = categoryName == "Cchc.Core" ? categoryName : category;
        return categoryName == "Cchc.Core" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue((category, logLevel, eventId.Id, formatter(state, exception)));

    public void Dispose()
    {
    }
}
