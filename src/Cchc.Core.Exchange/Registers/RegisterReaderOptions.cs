using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>How a register is read. Equal when all parts are.</summary>
public sealed record RegisterReaderOptions
{
    /// <summary>The defaults: known headings, no names of persons.</summary>
    public static RegisterReaderOptions Default { get; } = new();

    /// <summary>
    /// Headings of one's own, each with the name of the column in docs/reference/registers.md that it is, such as <c>received</c>; an empty name for one that
    /// is not
    /// to be read. They go before the known ones. Empty for none.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Map { get; init => field = ValueList.Of(value); } = ValueList.Empty<KeyValuePair<string, string>>();

    /// <summary>Whether the applicants' names are kept. Default: they are not read.</summary>
    public bool WithNames { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RegisterReaderOptions), PrintMembers);
}
