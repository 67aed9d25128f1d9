using System.Text.Json;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>The figures of a register as an object.</summary>
internal static class RegisterTotalsJson
{
    public static void Write(Utf8JsonWriter json, RegisterTotals totals)
    {
        json.WriteStartObject();
        if (totals.From is { } from)
        {
            json.WriteString("from", DateText.Iso(from));
        }

        json.WriteNumber("dossiers", totals.Dossiers);
        json.WriteNumber("lateByLaw", totals.ByLaw.Late + totals.ByLaw.PendingOverdue);
        json.WriteNumber("lateCountedInTime", totals.HiddenLate);
        json.WriteNumber("suspendedUnlawfully", totals.SuspendedUnlawfully);
        json.WriteNumber("different", totals.Different);
        Report(json, "report06aByLaw", totals.ByLaw);
        Report(json, "report06aAsVendors", totals.AsVendors);
        Verdicts(json, "verdicts", totals.Verdicts);
        Verdicts(json, "verdictsByPromise", totals.PromiseVerdicts);
        Codes(json, "findings", totals.Findings);
        Codes(json, "toBeChecked", totals.ToBeChecked);
        json.WriteEndObject();
    }

    private static void Codes(Utf8JsonWriter json, string name, IReadOnlyList<KeyValuePair<string, long>> counts)
    {
        json.WriteStartObject(name);
        foreach (var pair in counts)
        {
            json.WriteNumber(pair.Key, pair.Value);
        }

        json.WriteEndObject();
    }

    private static void Verdicts(Utf8JsonWriter json, string name, IReadOnlyList<KeyValuePair<RegisterVerdict, long>> verdicts)
    {
        json.WriteStartObject(name);
        foreach (var pair in verdicts)
        {
            json.WriteNumber(RegisterWordTable.Word(pair.Key), pair.Value);
        }

        json.WriteEndObject();
    }

    private static void Report(Utf8JsonWriter json, string name, Report06a report)
    {
        json.WriteStartObject(name);
        json.WriteNumber("received", report.Received);
        json.WriteNumber("online", report.Online);
        json.WriteNumber("onPaper", report.OnPaper);
        json.WriteNumber("carriedOver", report.CarriedOver);
        json.WriteNumber("resolved", report.Resolved);
        json.WriteNumber("early", report.Early);
        json.WriteNumber("onTime", report.OnTime);
        json.WriteNumber("late", report.Late);
        json.WriteNumber("resolvedUnknown", report.ResolvedUnknown);
        json.WriteNumber("pending", report.Pending);
        json.WriteNumber("pendingInTime", report.PendingInTime);
        json.WriteNumber("pendingOverdue", report.PendingOverdue);
        json.WriteNumber("pendingUnknown", report.PendingUnknown);
        json.WriteBoolean("isConsistent", report.IsConsistent);
        json.WriteEndObject();
    }
}
