using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>A rule of validation: what it says, how much it matters and where it comes from. The list is <see cref="All"/>.</summary>
public sealed class ValidationRule
{
    internal ValidationRule(string code, FindingSeverity severity, BilingualText title, BilingualText source, Func<ProcedureView,
        IEnumerable<Found>> ofProcedure)
        : this(code, severity, title, source) => OfProcedure = ofProcedure;

    internal ValidationRule(string code, FindingSeverity severity, BilingualText title, BilingualText source, Func<CatalogueView,
        IEnumerable<Found>> ofCatalogue)
        : this(code, severity, title, source) => OfCatalogue = ofCatalogue;

    private ValidationRule(string code, FindingSeverity severity, BilingualText title, BilingualText source) =>
        (Code, Severity, Title, Source) = (code, severity, title, source);

    /// <summary>All rules, in the order of their codes.</summary>
    public static IReadOnlyList<ValidationRule> All => ValidationRules.All;

    /// <summary>The code, <c>CCHC-CAT-1xx</c>. Never reused for another meaning.</summary>
    public string Code { get; }

    /// <summary>
    /// Error: a part that the law always requires is missing, or a value cannot be. Warning: the record contradicts itself or the law in force.
    /// Information: worth a look by a person.
    /// </summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong where the rule finds something.</summary>
    public BilingualText Title { get; }

    /// <summary>The legal text, or the practical reason where no text says it.</summary>
    public BilingualText Source { get; }

    internal Func<ProcedureView, IEnumerable<Found>>? OfProcedure { get; }

    internal Func<CatalogueView, IEnumerable<Found>>? OfCatalogue { get; }

    /// <summary>Code and title.</summary>
    /// <returns>For example <c>CCHC-CAT-101 Thiếu tên thủ tục</c>.</returns>
    public override string ToString() => $"{Code} {Title.Vi}";
}
