using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>How a published table is read.</summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Text;
/// using Cchc.Core.Costs.Published;
/// using Cchc.Core.Exchange.Costs;
///
/// var csv = "Xã;Đúng hạn;Quá hạn;Tổng số\nA;90;5;95\nB;40;2;43\n";
/// var options = new PublishedTableOptions { Relations = ["Tổng số = Đúng hạn + Quá hạn"] };
/// using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
/// var check = PublishedTableCheck.Of(PublishedTableReader.Read(stream, "communes.csv", options).GetValueOrThrow());
///
/// Console.WriteLine(check.Figures[0].Verdict); // Right
/// Console.WriteLine(check.Figures[1].Verdict); // CannotBeRight
/// </code>
/// </example>
public sealed record PublishedTableOptions
{
    /// <summary>How its numbers are written; null finds out, and says so where <c>1.024</c> could be either.</summary>
    public NumberNotation? Notation { get; init; }

    /// <summary>The title it was published under, such as "Phương án cắt giảm 30% thời gian giải quyết"; null takes the lines above the headings.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// How the columns of a table belong together, beside what it says itself: <c>Tổng số = Đúng hạn + Quá hạn</c>, <c>(9) = ((8) + (10)) / (7)</c>, a share in
    /// per cent, or <c>5 = 3 x 4</c>. A column is named by its number in the table, by its place where the table numbers none, or by its heading; one with
    /// brackets or signs in it stands in quotation marks. Empty for none.
    /// </summary>
    public IReadOnlyList<string> Relations { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();
}
