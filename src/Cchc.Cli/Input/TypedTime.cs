using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Times;

namespace Cchc.Cli.Input;

/// <summary>A processing time as typed, with the start rule that its words state.</summary>
internal static class TypedTime
{
    /// <summary>
    /// Reads a time: a plain statement, or one with the hour after which it begins on the next working day, "03 ngày làm việc; nhận sau 15 giờ thì tính từ
    /// ngày làm việc tiếp theo".
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The time, and when it begins, null where the words do not say it; null for words that are not understood as one time.</returns>
    public static (ProcessingTime Time, StartRule? Rule)? Read(string text)
    {
        if (ProcessingTime.TryParse(text, out var plain))
        {
            return (plain, null);
        }

        return TimeExpression.Read(text) is { StartRule: { } rule, Alternatives: [{ Confidence: TimeConfidence.Read, IsReadable: true } only] }
            && only is { Condition: null, Role: TimeRole.Main } && ReceiptTrigger.Is(only.Trigger) ? (only.DueTime, rule) : null;
    }
}
