using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>What a rule found, before code and severity are put to it.</summary>
/// <param name="Path">The place.</param>
/// <param name="Text">What was found and what was expected.</param>
internal sealed record Found(string Path, BilingualText Text)
{
    /// <summary>For rules over a whole catalogue: the position of the procedure; null when it is about none.</summary>
    public int? Index { get; init; }

    /// <summary>For rules over a whole catalogue: the code of the procedure.</summary>
    public string Procedure { get; init; } = string.Empty;

    public static Found At(string path, string vi, string en) => new(path, new BilingualText(vi, en));
}
