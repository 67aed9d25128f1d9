using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// Writes the answers to the dossiers of a register (kết quả đánh giá từng hồ sơ), one by one: as CSV, a row a dossier, or as JSON lines. Columns and members
/// are those of docs/reference/registers.md.
/// </summary>
public static class RegisterAnswerWriter
{
    private static readonly string[] Heading = ["code", "procedure", "agency", "officer", "received", "legalDue", "promisedDue", "ended", "verdict",
        "byPromise",
        "column06a", "vendorColumn06a", "isLate", "usedWorkingDays", "allowedWorkingDays", "lateWorkingDays", "isSuspendedUnlawfully", "gainedWorkingDays",
        "findings", "toBeChecked", "shares", "line"];

    /// <summary>Writes CSV: a byte order mark, a heading, a row an answer.</summary>
    /// <param name="answers">The answers, each taken once.</param>
    /// <param name="output">Where to; not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteCsv(IEnumerable<RegisterAnswer> answers, Stream output)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write(CsvText.ByteOrderMark);
        writer.Write(string.Join(",", Heading) + "\r\n");
        foreach (var answer in answers)
        {
            var cells = Cells(answer);
            for (var i = 0; i < cells.Length; i++)
            {
                writer.Write(CsvText.Cell(cells[i], ','));
                writer.Write(i + 1 < cells.Length ? "," : "\r\n");
            }
        }
    }

    /// <summary>Writes JSON lines: an object an answer.</summary>
    /// <param name="answers">The answers, each taken once.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteJsonLines(IEnumerable<RegisterAnswer> answers, Stream output)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonLines.Options);
        foreach (var answer in answers)
        {
            Write(json, answer);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    /// <summary>The columns of a table of answers.</summary>
    internal static IReadOnlyList<string> Columns => Heading;

    /// <summary>The cells of an answer, empty where there is nothing to say.</summary>
    internal static string[] Cells(RegisterAnswer answer)
    {
        var dossier = answer.Dossier;
        return
        [
            dossier.Code, dossier.ProcedureCode ?? string.Empty, dossier.Agency ?? string.Empty, dossier.Officer ?? string.Empty,
                Moment(dossier.ReceivedAt ?? answer.StartedAt),
            answer.LegalDue?.ToString() ?? string.Empty, answer.PromisedDue?.ToString() ?? string.Empty, Moment(answer.EndedAt),
                RegisterWordTable.Word(answer.Verdict),
            RegisterWordTable.Word(answer.ByPromise), Column(ReportColumns.ByLaw(answer)), Column(ReportColumns.AsVendors(answer)),
            answer.IsLate switch { true => "true", false => "false", _ => string.Empty }, Number(answer.UsedWorkingDays), Number(answer.AllowedWorkingDays),
            Number(answer.LateWorkingDays), answer.IsSuspendedUnlawfully ? "true" : "false", Number(answer.GainedWorkingDays),
            string.Join(" ", answer.Findings.Select(finding => finding.Code)),
            string.Join(" ", answer.Findings.Where(finding => finding.IsToBeChecked).Select(finding => finding.Code)),
            string.Join("; ", answer.Shares.Select(share => $"{share.Agency ?? "?"}: {Number(share.WorkingDays)}")),
                dossier.Line.ToString(CultureInfo.InvariantCulture),
        ];
    }

    /// <summary>An answer as an object; what is null is left out.</summary>
    internal static void Write(Utf8JsonWriter json, RegisterAnswer answer)
    {
        var dossier = answer.Dossier;
        json.WriteStartObject();
        json.WriteString("code", dossier.Code);
        Text(json, "procedure", dossier.ProcedureCode);
        Text(json, "agency", dossier.Agency);
        Text(json, "officer", dossier.Officer);
        Text(json, "received", Moment(dossier.ReceivedAt ?? answer.StartedAt));
        Text(json, "legalDue", answer.LegalDue?.ToString());
        Text(json, "dueIfResumedNow", answer.DueIfResumedNow?.ToString());
        Text(json, "promisedDue", answer.PromisedDue?.ToString());
        Text(json, "ended", Moment(answer.EndedAt));
        json.WriteString("verdict", RegisterWordTable.Word(answer.Verdict));
        json.WriteString("byPromise", RegisterWordTable.Word(answer.ByPromise));
        json.WriteString("asVendors", RegisterWordTable.Word(answer.AsVendors));
        Text(json, "statusWord", dossier.StatusWord);
        Text(json, "column06a", Column(ReportColumns.ByLaw(answer)));
        Text(json, "vendorColumn06a", Column(ReportColumns.AsVendors(answer)));
        if (answer.IsLate is { } late)
        {
            json.WriteBoolean("isLate", late);
        }

        Number(json, "usedWorkingDays", answer.UsedWorkingDays);
        Number(json, "allowedWorkingDays", answer.AllowedWorkingDays);
        Number(json, "lateWorkingDays", answer.LateWorkingDays);
        json.WriteBoolean("isSuspendedUnlawfully", answer.IsSuspendedUnlawfully);
        Number(json, "gainedWorkingDays", answer.GainedWorkingDays);
        Findings(json, answer.Findings);
        Shares(json, answer.Shares);
        if (dossier.Line > 0)
        {
            json.WriteNumber("line", dossier.Line);
        }

        json.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter json, IReadOnlyList<RegisterFinding> findings)
    {
        json.WriteStartArray("findings");
        for (var i = 0; i < findings.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("code", findings[i].Code);
            Text(json, "event", findings[i].EventId);
            Number(json, "gainedWorkingDays", findings[i].GainedWorkingDays);
            if (findings[i].IsToBeChecked)
            {
                json.WriteBoolean("isToBeChecked", true);
            }

            Text(json, "otherDue", findings[i].OtherDue?.ToString());

            json.WriteString("legalSource", findings[i].LegalSource);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Shares(Utf8JsonWriter json, IReadOnlyList<AgencyShare> shares)
    {
        if (shares.Count == 0)
        {
            return;
        }

        json.WriteStartArray("shares");
        for (var i = 0; i < shares.Count; i++)
        {
            json.WriteStartObject();
            Text(json, "agency", shares[i].Agency);
            json.WriteNumber("workingDays", shares[i].WorkingDays);
            json.WriteNumber("workingHours", Math.Round(shares[i].WorkingTime.TotalHours, 2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A column of report 06a as files name it: its number, or that nobody can say.</summary>
    private static string Column(ReportColumn column) => column switch
    {
        ReportColumn.None => string.Empty,
        ReportColumn.ResolvedUnknown => "resolvedUnknown",
        ReportColumn.PendingUnknown => "pendingUnknown",
        _ => ((int)column).ToString(CultureInfo.InvariantCulture),
    };

    private static string Moment(LocalDateTime? moment) => moment is { } at ? $"{DateText.Iso(at.Date)}T{DateText.Time(at.TimeOfDay)}" : string.Empty;

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }
}
