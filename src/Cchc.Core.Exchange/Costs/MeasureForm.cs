using Cchc.Core.Costs.Plans;

namespace Cchc.Core.Exchange.Costs;

/// <summary>How a kind of measure is written in <c>cchc-cost/1</c>: its word, its members, and those it cannot be without.</summary>
internal sealed record MeasureForm(string Word, string[] Own, string[] Needed)
{
    private static readonly string[] Common = ["id", "kind", "description", "legalBasis", "inForceFrom", "inForceThrough"];

    public string[] Names { get; } = [.. Common, .. Own];

    public bool Has(string name) => Array.IndexOf(Own, name) >= 0;
}

/// <summary>All kinds of measures.</summary>
internal static class MeasureForms
{
    private static readonly string[] Targets = ["activities", "components"];
    private static readonly string[] Amounts = ["activities", "components", "hours", "services", "fees"];

    public static readonly (string Word, MeasureForm Value)[] All =
    [
        Form("abolishProcedure", []),
        Form("dropComponent", Targets),
        Form("replaceByData", Amounts),
        Form("mergeComponents", [.. Amounts, "into"]),
        Form("fewerCopies", Amounts),
        Form("noCertification", Amounts),
        Form("fileOnline", [.. Targets, "from", "share"], "from", "share"),
        Form("shorterTask", [.. Targets, "hours"], "hours"),
        Form("lowerFee", [.. Targets, "fees"], "fees"),
        Form("rarer", [.. Targets, "timesPerYear"], "timesPerYear"),
        Form("fewerSubjects", [.. Targets, "subjectsPerYear"], "subjectsPerYear"),
        Form("decentralise", Amounts),
        Form("shorterProcessing", ["cases"], "cases"),
    ];

    public static string WordOf(SimplificationMeasure measure)
    {
        var name = measure.GetType().Name;
        return measure is SimplificationMeasure.LowerFrequency ? "rarer" : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static (string Word, MeasureForm Value) Form(string word, string[] own, params string[] needed) => (word, new MeasureForm(word, own, needed));
}
