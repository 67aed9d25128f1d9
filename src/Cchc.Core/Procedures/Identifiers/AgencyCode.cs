using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>
/// The identification code of an agency (mã định danh cơ quan). Two forms coexist: <c>000.00.12.H38</c> (QCVN 102:2016/BTTTT, first level
/// at the right) and <c>H38.12</c> (Decision 20/2020/QĐ-TTg article 4, first level at the left, at most 35 characters), beside nicknames
/// such as <c>UBNDCT</c>. Both forms of one agency are equal. Any text that is not blank is an agency code.
/// </summary>
/// <remarks>
/// The rule: groups of letters A–Z and digits between points, 35 characters at most. When the first group is a first-level code (a letter
/// and two digits) the code is <see cref="AgencyCodeOrder.TopFirst"/>; when only the last of two to four groups is one, it is
/// <see cref="AgencyCodeOrder.TopLast"/>; otherwise it is a nickname. A text with a first-level code at both ends
/// (<c>A01.02.03.H38</c>) could be either; it is read by the decision, which is the later rule. Groups of zeros below the last level that
/// says something are padding and dropped, in both forms (<c>G01.306.000.000</c> is <c>G01.306</c>). A zero group between others, and
/// zeros in front of a number (<c>H33.8</c>, <c>H33.08</c>), are kept: they may name another agency.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures.Identifiers;
///
/// var older = AgencyCode.Parse("000.00.12.H38");
/// var newer = AgencyCode.Parse("H38.12");
///
/// Console.WriteLine(older.Equals(newer)); // True
/// Console.WriteLine(older); // 000.00.12.H38
/// Console.WriteLine(newer.Parent); // H38
/// </code>
/// </example>
[JsonConverter(typeof(IdentifierConverter<AgencyCode>))]
public sealed class AgencyCode : Identifier<AgencyCode>
{
    /// <summary>The longest code that Decision 20/2020/QĐ-TTg allows, in characters.</summary>
    public const int MaxLength = 35;

    private const int PaddedGroups = 4;

    internal AgencyCode(string raw, string value)
        : base(raw, value)
    {
        var compact = IdentifierText.Compact(value);
        Key = compact;
        Segments = ValueList.Empty<string>();
        var groups = compact.Length <= MaxLength ? compact.Split('.') : [];
        Order = OrderOf(groups);
        if (Order == AgencyCodeOrder.Nickname)
        {
            return;
        }

        if (Order == AgencyCodeOrder.TopLast)
        {
            Array.Reverse(groups);
        }

        var depth = groups.Length;
        while (depth > 1 && groups[depth - 1].All(c => c == '0'))
        {
            depth--;
        }

        Segments = ValueList.Of(groups.Take(depth));
        Key = string.Join(".", Segments);
    }

    /// <summary>The order in which the levels are written.</summary>
    public AgencyCodeOrder Order { get; }

    /// <summary>Whether the code has one of the two forms. False for a nickname.</summary>
    public override bool IsStandard => Order != AgencyCodeOrder.Nickname;

    /// <summary>The levels from the first down, padding dropped: H38 and 12 for both <c>H38.12</c> and <c>000.00.12.H38</c>. Empty for a nickname.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>The first level, such as H38 (a province) or G15 (a ministry); null for a nickname.</summary>
    public string? TopLevel => Segments.Count == 0 ? null : Segments[0];

    /// <summary>The agency one level up, written with the first level at the left; null for the first level and for a nickname.</summary>
    public AgencyCode? Parent => Segments.Count < 2 ? null : Parse(string.Join(".", Segments.Take(Segments.Count - 1)));

    /// <summary>Whether this agency is another one or is below it. A nickname is only within itself.</summary>
    /// <param name="other">The other agency.</param>
    /// <returns>True for the same agency, and when the levels of the other begin this one's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(AgencyCode other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Equals(other) || (other.IsStandard && IsStandard && Key.StartsWith(other.Key + ".", StringComparison.Ordinal));
    }

    private static AgencyCodeOrder OrderOf(string[] groups)
    {
        if (groups.Length == 0 || !groups.All(group => group.Length > 0 && group.All(IdentifierText.IsLetterOrDigit)))
        {
            return AgencyCodeOrder.Nickname;
        }

        if (IdentifierText.IsTopLevel(groups[0]))
        {
            return AgencyCodeOrder.TopFirst;
        }

        return groups.Length is > 1 and <= PaddedGroups && IdentifierText.IsTopLevel(groups[groups.Length - 1])
            ? AgencyCodeOrder.TopLast
            : AgencyCodeOrder.Nickname;
    }
}
