namespace Cchc.Core.Exchange.Reading;

/// <summary>A line of a file without its end.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">The text; of a line that is too long what stands at its beginning.</param>
/// <param name="End">CR LF, LF or CR; empty at the end of the file.</param>
/// <param name="IsTooLong">Whether the rest was passed over.</param>
internal readonly record struct TextLine(int Number, string Text, string End, bool IsTooLong);
