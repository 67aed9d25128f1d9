using Cchc.Core.Exchange.NationalPortal;
using Cchc.Core.Procedures;
using Cchc.Core.Simplification;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Simplification;

/// <summary>One judgement of labels/labels.csv: of the words of a record, whether to ask about them is sound.</summary>
internal sealed record LabelledRecord(string Code, SimplificationKind Kind, string Words, string Verdict)
{
    private static readonly Dictionary<string, SimplificationKind[]> Kinds = new(StringComparer.Ordinal)
    {
        ["data"] = [SimplificationKind.DataInstead], ["copies"] = [SimplificationKind.FewerCopies], ["certification"] = [SimplificationKind.NoCertification],
        ["form"] = [SimplificationKind.FormData], ["waiting"] = [SimplificationKind.WaitingStage], ["online"] = [SimplificationKind.NoOnlineChannel],
        ["partial"] = [SimplificationKind.PartialOnline],
    };

    public static IReadOnlyList<LabelledRecord> All()
    {
        using var csv = new CsvHelper.CsvParser(File.OpenText(RepositoryFiles.PathOf("tests", "Cchc.Core.Tests", "Simplification", "labels", "labels.csv")), System.Globalization.CultureInfo.InvariantCulture);
        csv.Read();
        var labels = new List<LabelledRecord>();
        while (csv.Read())
        {
            labels.AddRange(Kinds[csv[2]].Select(kind => new LabelledRecord(csv[1], kind, csv[3], csv[4])));
        }

        return [.. labels.Where(label => SharedData.Has(label.Code))];
    }

    /// <summary>The records judged.</summary>
    public static IReadOnlyList<Procedure> Records(IReadOnlyList<LabelledRecord> labels)
    {
        var codes = labels.Select(label => label.Code).ToHashSet(StringComparer.Ordinal);
        return [.. NationalPortalReader.ReadFile(SharedData.NationalDump).Procedures.Where(procedure => codes.Contains(procedure.Code.Value))];
    }

    /// <summary>The verdict on a candidate; what was not listed would be wrong to ask.</summary>
    public static string Of(IReadOnlyList<LabelledRecord> labels, SimplificationCandidate candidate) => labels.FirstOrDefault(label => label.IsOf(candidate))?.Verdict ?? "no";

    public bool IsOf(SimplificationCandidate candidate) => Code == candidate.Procedure.Value && Kind == candidate.Rule.Kind && candidate.Words.Contains(Words, StringComparison.OrdinalIgnoreCase);
}
