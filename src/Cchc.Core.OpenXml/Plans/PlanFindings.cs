using System.Text.RegularExpressions;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>What is wrong with a filled-in workbook, each with its cell; the findings of the JSON form are led back to the cells.</summary>
internal sealed class PlanFindings(string fileName)
{
    /// <summary>The workbook is none that costs are filled into.</summary>
    public const string NotAPlan = "CCHC-XLS-030";

    /// <summary>A heading, a label or a sheet that is not known, or one that is missing.</summary>
    public const string UnknownHeading = "CCHC-XLS-031";

    /// <summary>A word that is not in the list, or does not go with the others.</summary>
    public const string UnknownWord = "CCHC-XLS-032";

    /// <summary>No number.</summary>
    public const string NotANumber = "CCHC-XLS-033";

    /// <summary>No day.</summary>
    public const string NotADay = "CCHC-XLS-034";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly List<Finding> items = [];

    public IReadOnlyList<Finding> All => items;

    public bool HasErrors => items.Exists(item => item.Severity == FindingSeverity.Error);

    public void Error(string code, PlanPlace place, string vi, string en) => Add(code, FindingSeverity.Error, place.ToString(), vi, en);

    public void Tell(string code, string place, string vi, string en) => Add(code, FindingSeverity.Information, place, vi, en);

    public void Add(string code, FindingSeverity severity, string place, string vi, string en) =>
        items.Add(new Finding(code, severity, $"{fileName}!{place}", new BilingualText(vi, en)));

    /// <summary>The findings of the reader of the JSON form, with cells instead of lines and headings instead of members.</summary>
    public void Lead(IEnumerable<Finding> findings, PlanJson json)
    {
        foreach (var finding in findings)
        {
            var behind = finding.Place.Substring(Math.Min(fileName.Length, finding.Place.Length));
            var place = Regex.Match(behind, "^:(?<line>[0-9]+)(?<id>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patience);
            var at = place.Success ? json.At(int.Parse(place.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture)) : null;
            var member = Regex.Match(finding.Text.En, "^[A-Za-z.]+(?=: )", RegexOptions.None, Patience).Value;
            var cell = at?.Members is { } members && members.TryGetValue(member, out var own) ? own : at;
            items.Add(finding with
            {
                Place = cell is null ? finding.Place : $"{fileName}!{cell}{place.Groups["id"].Value}",
                Text = new BilingualText(Worded(finding.Text.Vi, member, at, json), Worded(finding.Text.En, member, at, json)),
            });
        }
    }

    private static string Worded(string text, string member, PlanPlace? at, PlanJson json)
    {
        var heading = at is null ? null : PlanSheets.HeadingOf(member, at.Sheet);
        text = heading is not null && text.StartsWith(member + ": ", StringComparison.Ordinal) ? $"\"{heading}\"{text.Substring(member.Length)}" : text;
        return Regex.Replace(text, "(?<=ở )dòng [0-9]+|(?<=on )line [0-9]+", match =>
            json.At(int.Parse(match.Value.Substring(match.Value.LastIndexOf(' ') + 1), System.Globalization.CultureInfo.InvariantCulture)) is { } place
                ? (match.Value[0] == 'd' ? "ô " : "cell ") + place : match.Value, RegexOptions.None, Patience);
    }
}
