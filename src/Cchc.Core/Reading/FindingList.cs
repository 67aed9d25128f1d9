using Cchc.Core.Text;

namespace Cchc.Core.Reading;

/// <summary>What was found in a file, in the order of its lines.</summary>
/// <param name="fileName">How findings name the file.</param>
/// <param name="most">How many findings are listed.</param>
/// <param name="tooMany">The code of the finding that says that there are more; null for none.</param>
internal sealed class FindingList(string fileName, int most = int.MaxValue, string? tooMany = null)
{
    private readonly List<(int Line, Finding Finding)> items = [];

    public int Count => items.Count;

    /// <summary>Everything, in the order of the lines.</summary>
    public IReadOnlyList<Finding> All => ValueList.Of(Sorted());

    /// <summary>The errors, in the order of the lines.</summary>
    public IReadOnlyList<Finding> Errors => ValueList.Of(Sorted().Where(finding => finding.Severity == FindingSeverity.Error));

    public bool HasErrors => ErrorCount > 0;

    public int ErrorCount { get; private set; }

    public void Error(string code, int line, string? id, string vi, string en) =>
        Add(line, new Finding(code, FindingSeverity.Error, Place(line, id), new BilingualText(vi, en)));

    public void Warn(string code, int line, string? id, string vi, string en) =>
        Add(line, new Finding(code, FindingSeverity.Warning, Place(line, id), new BilingualText(vi, en)));

    public void Add(int line, Finding finding)
    {
        if (items.Count < most)
        {
            items.Add((line, finding));
            ErrorCount += finding.Severity == FindingSeverity.Error ? 1 : 0;
        }
        else if (items.Count == most && tooMany is not null)
        {
            items.Add((int.MaxValue,
                new Finding(tooMany, FindingSeverity.Error, fileName,
                    new BilingualText($"hơn {most} lỗi; các lỗi khác không liệt kê", $"more than {most} findings; the others are not listed"))));
        }
    }

    private IEnumerable<Finding> Sorted() => items.OrderBy(item => item.Line).Select(item => item.Finding);

    public string Place(int line, string? id) => FilePlace.Of(fileName, line, string.IsNullOrEmpty(id) ? null : Shorten.To(id!));
}
