using Cchc.Core.Requirements;

namespace Cchc.Core.Exchange.Components;

/// <summary>The words of <c>cchc-components/1</c> for the values of enumerations, for reader and writer alike.</summary>
internal static class ComponentWords
{
    public const string Format = "cchc-components/1";

    /// <summary>How deeply a file may be nested: conditions some twenty levels deep, which nobody reads any more.</summary>
    public const int DeepestNesting = 48;

    public const string YesNo = "yesNo";
    public const string Choice = "choice";
    public const string Number = "number";

    /// <summary>Forms in the order in which they are written: those made of several first.</summary>
    public static readonly (string Word, PaperForms Forms)[] Forms =
    [
        ("anyCopy", PaperForms.AnyCopy),
        ("anyOriginal", PaperForms.AnyOriginal),
        ("anyForm", PaperForms.AnyForm),
        ("original", PaperForms.Original),
        ("plainCopy", PaperForms.PlainCopy),
        ("copyWithOriginal", PaperForms.CopyWithOriginal),
        ("certifiedCopy", PaperForms.CertifiedCopy),
        ("registerCopy", PaperForms.RegisterCopy),
        ("digitalOriginal", PaperForms.DigitalOriginal),
        ("scan", PaperForms.Scan),
        ("paperForm", PaperForms.PaperForm),
        ("electronicForm", PaperForms.ElectronicForm),
        ("data", PaperForms.Data),
        ("photograph", PaperForms.Photograph),
    ];

    public static readonly (string Word, HandingOver Value)[] HandingOvers = [("submit", HandingOver.Submit), ("present", HandingOver.Present)];

    public static readonly (string Word, Necessity Value)[] Necessities = [("required", Necessity.Required), ("whereApplicable", Necessity.WhereApplicable)];

    public static readonly (string Word, QuestionAudience Value)[] Audiences = [("applicant", QuestionAudience.Applicant), ("agency", QuestionAudience.Agency)];

    public static readonly (string Word, string Value)[] Questions = [(YesNo, YesNo), (Choice, Choice), (Number, Number)];

    /// <summary>The fewest words that together say these forms.</summary>
    public static IEnumerable<string> WordsOf(PaperForms forms)
    {
        var said = PaperForms.None;
        foreach (var (word, part) in Forms)
        {
            if ((forms & part) == part && (said & part) != part)
            {
                said |= part;
                yield return word;
            }
        }
    }
}
