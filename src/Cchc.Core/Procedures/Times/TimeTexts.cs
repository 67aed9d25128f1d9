using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Times;

/// <summary>
/// What texts say about times, each read once: the rows of a procedure repeat each other's, and so do the procedures of a catalogue. For one run, on one
/// thread.
/// </summary>
internal sealed class TimeTexts
{
    private readonly Dictionary<string, TimeExpression?> expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatedCutOff?> cutOffs = new(StringComparer.Ordinal);

    /// <summary>The times in a text; null where none can be read.</summary>
    public TimeExpression? Expression(string text)
    {
        if (!expressions.TryGetValue(text, out var expression))
        {
            _ = TimeExpression.TryRead(text, out expression);
            expressions.Add(text, expression);
        }

        return expression;
    }

    /// <summary>The cut-off of a same-day procedure in a text; null where none stands.</summary>
    public StatedCutOff? CutOff(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (!cutOffs.TryGetValue(text!, out var found))
        {
            found = CutOffHour.TryFind(VietnameseText.Clean(text), out var hour, out var words) ? new StatedCutOff(hour, words) : null;
            cutOffs.Add(text!, found);
        }

        return found;
    }
}

/// <summary>The hour after which a dossier gets its result on the next working day, as a text states it.</summary>
internal sealed class StatedCutOff(LocalTime hour, string words)
{
    /// <summary>The hour.</summary>
    public LocalTime Hour { get; } = hour;

    /// <summary>The words that state it, shortened.</summary>
    public string Words { get; } = words;
}
