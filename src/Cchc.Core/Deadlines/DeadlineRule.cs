using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>A rule by which deadlines are computed: a stable code, the rule itself, and its source.</summary>
/// <param name="Code">A stable code such as <c>CCHC-DL-101</c>, never reused for another rule.</param>
/// <param name="Title">The rule in one phrase.</param>
/// <param name="Source">The legal source or, for a convention of this library, the words that say so.</param>
public sealed record DeadlineRule(
    [property: JsonRequired] string Code,
    [property: JsonRequired] BilingualText Title,
    [property: JsonRequired] string Source)
{
    /// <summary>Code and Vietnamese title.</summary>
    /// <returns>For example <c>CCHC-DL-102 không tính ngày nhận</c>.</returns>
    public override string ToString() => $"{Code} {Title.Vi}";
}
