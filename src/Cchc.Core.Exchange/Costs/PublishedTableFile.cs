using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>A published table as it was read.</summary>
/// <param name="Table">The table; null when the file could not be read or its layout is not known.</param>
/// <param name="Layout">The layout by name, such as <c>paperwork burden</c>; empty when not known.</param>
/// <param name="Notation">How its numbers were read.</param>
/// <param name="Findings">What could not be read.</param>
public sealed record PublishedTableFile(StatedTable? Table, string Layout, NumberNotation Notation, IReadOnlyList<Finding> Findings);
