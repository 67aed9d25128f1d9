using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>
/// What a reader makes of one file (kết quả đọc tệp): the value, or null, and everything that there is to say about the file, at once. The value is null
/// exactly when the file has an error;
/// warnings leave it. Two readings are equal when file name, value and findings are.
/// </summary>
/// <typeparam name="T">What the file holds.</typeparam>
public sealed record Reading<T>
    where T : class
{
    /// <summary>A reading.</summary>
    /// <param name="fileName">How findings name the file.</param>
    /// <param name="value">What was read; left out when a finding is an error. Null only beside an error.</param>
    /// <param name="findings">Errors and warnings, in order of line; empty when there are none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">There is neither a value nor an error.</exception>
    public Reading(string fileName, T? value, IReadOnlyList<Finding> findings)
    {
        FileName = fileName ?? throw new ArgumentNullException(nameof(fileName));
        Findings = ValueList.Of(findings);
        Value = Findings.Any(finding => finding.Severity == FindingSeverity.Error) ? null
            : value ?? throw new ArgumentException("Neither a value nor an error says what was read.", nameof(value));
    }

    /// <summary>The name of the file, as findings give it in their places.</summary>
    public string FileName { get; }

    /// <summary>What the file holds; null when there is an error.</summary>
    public T? Value { get; }

    /// <summary>Errors, which refuse the file, and warnings, in order of line. Empty when there are none.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is a value: no finding is an error.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsUsable => Value is not null;

    /// <summary>The value, for a caller that cannot go on without it.</summary>
    /// <returns>Never null.</returns>
    /// <exception cref="FormatException">The file has an error; the message quotes every finding, one a line.</exception>
    public T GetValueOrThrow() => Value ?? throw new FormatException(string.Join(Environment.NewLine, Findings.Select(finding => finding.ToString())));

    /// <summary>The file and what was found, on one line.</summary>
    /// <returns>For example <c>plan.json: usable, 0 findings</c>.</returns>
    public override string ToString() =>
        $"{FileName}: {(IsUsable ? "usable" : "not usable")}, {Findings.Count} finding{(Findings.Count == 1 ? string.Empty : "s")}";
}
