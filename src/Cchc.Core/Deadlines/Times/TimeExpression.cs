using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// The processing times (thời hạn giải quyết) in a running text: every time it states, each with its case; never reduced to a single number.
/// What is not understood is kept as unreadable words; a number that is not a processing time, such as the validity of a permit, is left out.
/// </summary>
/// <remarks>
/// Equal when all parts are. Reading is by rules alone, the same on every machine; how sure it is: <see cref="TimeAlternative.Confidence"/>. How the rules
/// were measured: docs/explanation/reading-times.md.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Deadlines.Times;
///
/// var expression = TimeExpression.Read("Không quá 07 ngày làm việc; trường hợp cần xác minh thì không quá 15 ngày làm việc");
///
/// Console.WriteLine(expression.Alternatives[0]); // không quá 07 ngày làm việc
/// Console.WriteLine($"{expression.Alternatives[1].Role}: {expression.Alternatives[1].Time}"); // Verification: 15 ngày làm việc
/// Console.WriteLine(expression.Alternatives[1].Condition); // trường hợp cần xác minh
/// </code>
/// </example>
public sealed record TimeExpression
{
    /// <summary>The text as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The times in the order of the text. A text in which none was found has one alternative with
    /// <see cref="TimeConfidence.Unreadable"/> that quotes it; only a blank text has none.
    /// </summary>
    public required IReadOnlyList<TimeAlternative> Alternatives { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeAlternative>();

    /// <summary>
    /// The start rule (quy tắc bắt đầu tính thời hạn) that the text itself states, such as "nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo"; null when it
    /// states none. Meant for <see cref="DeadlineRequest.StartRule"/>.
    /// </summary>
    public StartRule? StartRule { get; init; }

    /// <summary>How sure the text is as a whole: the least sure of its readable times; unreadable when it has none.</summary>
    public TimeConfidence Confidence => Alternatives.Any(item => item.IsReadable)
        ? Alternatives.Where(item => item.IsReadable).Max(item => item.Confidence)
        : Alternatives.Any(item => item.Confidence == TimeConfidence.Read) ? TimeConfidence.Read : TimeConfidence.Unreadable;

    /// <summary>Reads a text of any length; it takes time in proportion to the length.</summary>
    /// <param name="text">The text: a phrase, or a whole description; decomposed letters, NBSP, tabs and line breaks are fine.</param>
    /// <returns>The times; no content of a text is ever an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TimeExpression Read(string text) => TimeExpressionReader.Read(text ?? throw new ArgumentNullException(nameof(text)), out _);

    /// <summary>Reads a text as <see cref="Read"/> does.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="expression">The times when at least one could be read, else null.</param>
    /// <returns>Whether at least one time could be read.</returns>
    public static bool TryRead(string? text, [NotNullWhen(true)] out TimeExpression? expression)
    {
        expression = text is null ? null : Read(text);
        if (expression is not null && !expression.Alternatives.Any(item => item.IsReadable))
        {
            expression = null;
        }

        return expression is not null;
    }

    /// <summary>The alternatives in Vietnamese.</summary>
    /// <returns>For example <c>không quá 07 ngày làm việc; tăng thêm 10 ngày làm việc (vùng xa)</c>.</returns>
    public override string ToString() => string.Join("; ", Alternatives.Select(item => item.Description.Vi));
}
