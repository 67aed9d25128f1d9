using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// A sentence of a clock run, put together only where the run speaks: the compiler asks before it evaluates what stands in the places of an interpolated text,
/// so that a million dossiers are judged by the same rules without a word.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct ClockText
{
    private readonly StringBuilder? builder;
    private readonly string? text;

    public ClockText(int literalLength, int formattedCount, ClockRun run, out bool isWanted)
    {
        isWanted = run.Speaks;
        builder = isWanted ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
        text = null;
    }

    private ClockText(string text) => (builder, this.text) = (null, text);

    public static implicit operator ClockText(string text) => new(text);

    public void AppendLiteral(string literal) => builder!.Append(literal);

    public void AppendFormatted(string? value) => builder!.Append(value);

    public void AppendFormatted(int value) => builder!.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(int? value) => builder!.Append(value?.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(ClockText value) => builder!.Append(value.ToString());

    public override string ToString() => text ?? builder?.ToString() ?? string.Empty;
}
