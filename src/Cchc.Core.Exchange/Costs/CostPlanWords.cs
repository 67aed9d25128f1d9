using Cchc.Core.Costs;
using Cchc.Core.Procedures;

namespace Cchc.Core.Exchange.Costs;

/// <summary>The words of <c>cchc-cost/1</c> for the values of enumerations.</summary>
internal static class CostPlanWords
{
    public static readonly (string Word, CostPayer Value)[] Payers = [("individual", CostPayer.Individual), ("enterprise", CostPayer.Enterprise),
        ("official", CostPayer.Official)];

    public static readonly (string Word, ActivityKind Value)[] Kinds =
    [
        ("prepareComponent", ActivityKind.PrepareComponent), ("file", ActivityKind.File), ("pay", ActivityKind.Pay), ("inspection", ActivityKind.Inspection),
        ("other", ActivityKind.Other), ("receiveResult", ActivityKind.ReceiveResult),
    ];

    public static readonly (string Word, SubmissionMethod Value)[] Channels =
        [("inPerson", SubmissionMethod.InPerson), ("online", SubmissionMethod.Online), ("postal", SubmissionMethod.Postal), ("other", SubmissionMethod.Other)];

    /// <summary>The word of a value.</summary>
    public static string Of<TValue>((string Word, TValue Value)[] words, TValue value) =>
        words.First(word => EqualityComparer<TValue>.Default.Equals(word.Value, value)).Word;
}
