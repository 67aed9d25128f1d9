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

    /// <summary>
    /// Whether a table is refused (CCHC-REG-034) that has no column for the end of a dossier: neither result, return, refusal, status nor events, and no table
    /// of events beside it. All its dossiers would be taken as open, and overdue for what only the file does not say. Default: it is read, since a register may
    /// be read for other ends than to be judged.
    /// </summary>
    public bool NeedsEnds { get; init; }

    /// <summary>The codes of registers read before, which count once over all of them; null for a register alone.</summary>
    internal SeenCodes? Seen { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RegisterReaderOptions), PrintMembers);
}
