using System.Text.Json.Serialization;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// The single supplement request (yêu cầu bổ sung, hoàn thiện hồ sơ) that follows from a check: an incomplete dossier gets one notice with content, reason and
/// full guidance, once (<see cref="SupplementBasis"/>). What depends on an answer that only the agency can give, a doubt among them, is <see cref="ForDesk"/>
/// and never asked of the applicant. A closed hierarchy: something is needed, nothing is, or it cannot be said yet.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Dossiers;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Requirements;
/// using Cchc.Core.Text;
///
/// var rules = DossierRules.Build(
///     ProcedureCode.Parse("1.001193"),
///     [
///         new ComponentRule
///         {
///             Id = "to-khai", Name = "Tờ khai", Pieces = [new RequiredPieces(1, PaperForms.PaperForm)], Source = RuleSource.Stated.Instance,
///         },
///         new ComponentRule
///         {
///             Id = "uy-quyen", Name = "Văn bản ủy quyền", Pieces = [new RequiredPieces(1, PaperForms.Original)], Source = RuleSource.Stated.Instance,
///             Condition = new Condition.Is("authorised", new FactValue.YesNo(true)),
///         },
///     ],
///     questions: [new FactQuestion.YesNo("authorised", new BilingualText("Có người khác làm thay không?", "Does someone else apply for you?"))]);
///
/// var facts = Facts.None.With("authorised", new FactValue.YesNo(true));
/// var dossier = new Dossier { Facts = facts, Items = [new DossierItem { Component = "to-khai", Form = PaperForms.PaperForm }] };
/// if (SupplementRequest.Of(DossierCheck.Of(rules, dossier)) is SupplementRequest.Needed needed)
/// {
///     Console.WriteLine(((DossierNeed.Paper)needed.Needs[0]).Rule.Name); // Văn bản ủy quyền
///     Console.WriteLine(needed.Questions.Count); // 0
/// }
/// </code>
/// </example>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Needed), "needed")]
[JsonDerivedType(typeof(NotNeeded), "notNeeded")]
[JsonDerivedType(typeof(Undetermined), "undetermined")]
public abstract record SupplementRequest
{
    private SupplementRequest()
    {
    }

    /// <summary>The check from which it follows.</summary>
    public required DossierCheck Result { get; init; }

    /// <summary>
    /// What is perhaps needed, depending on answers that only the agency can give (việc cán bộ phải xác định): whether data were found, what an unclear record
    /// means. An official settles it before the request goes out, since there is one request only; it is never part of a letter.
    /// </summary>
    public IReadOnlyList<DossierNeed> ForDesk { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

    /// <summary>The questions that only the agency can answer; empty when none is open.</summary>
    public IReadOnlyList<FactQuestion> DeskQuestions { get; init => field = ValueList.Of(value); } = ValueList.Empty<FactQuestion>();

    /// <summary>What is missing and the agency itself has to fetch from a database (cơ quan tự khai thác): not asked of the applicant.</summary>
    public IReadOnlyList<ComponentResult> ToFetch { get; init => field = ValueList.Of(value); } = ValueList.Empty<ComponentResult>();

    /// <summary>What was not brought and may not be demanded, with the reason of the check.</summary>
    public IReadOnlyList<ComponentResult> LeftOut { get; init => field = ValueList.Of(value); } = ValueList.Empty<ComponentResult>();

    /// <summary>The request that follows from a check.</summary>
    /// <param name="result">The check; it has a result for every component and group of its rules.</param>
    /// <returns>Whether a supplement is needed, and which. What may not be demanded is never in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">A component or group of the rules has no result.</exception>
    public static SupplementRequest Of(DossierCheck result) => new SupplementNeeds(result ?? throw new ArgumentNullException(nameof(result))).Request();

    /// <summary>Something is missing (cần bổ sung).</summary>
    public sealed record Needed : SupplementRequest
    {
        /// <summary>Everything that is missing for sure, each once, in the order of the rules; one at least.</summary>
        public IReadOnlyList<DossierNeed> Needs { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

        /// <summary>What is needed besides, depending on the answers to <see cref="Questions"/>.</summary>
        public IReadOnlyList<DossierNeed> Conditional { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

        /// <summary>What the applicant should be asked in the same letter; empty when nothing is open that an applicant can answer.</summary>
        public IReadOnlyList<FactQuestion> Questions { get; init => field = ValueList.Of(value); } = ValueList.Empty<FactQuestion>();
    }

    /// <summary>Nothing is to be asked of the applicant (không cần bổ sung).</summary>
    public sealed record NotNeeded : SupplementRequest;

    /// <summary>It cannot be said yet whether, or what: first the questions must be answered (chưa xác định được).</summary>
    public sealed record Undetermined : SupplementRequest
    {
        /// <summary>What is needed depending on the answers.</summary>
        public IReadOnlyList<DossierNeed> Conditional { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierNeed>();

        /// <summary>What the applicant must answer; empty when only the agency can (<see cref="SupplementRequest.DeskQuestions"/>).</summary>
        public IReadOnlyList<FactQuestion> Questions { get; init => field = ValueList.Of(value); } = ValueList.Empty<FactQuestion>();
    }
}
