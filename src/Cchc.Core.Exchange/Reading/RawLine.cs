using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>One line of a file of records: its bytes, trimmed, or what is wrong with it.</summary>
internal sealed record RawLine(int Number, byte[] Bytes, FileProblem Problem);
