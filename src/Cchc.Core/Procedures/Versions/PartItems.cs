using System.Globalization;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>Lays the parts of a procedure out as items with values that people can read.</summary>
internal static class PartItems
{
    private const string Forms = "forms";
    private const string Tariff = ".tariff";

    /// <summary>Whether a value is the name and address of a file, in which white space counts.</summary>
    public static bool IsExact(string name) => name == Forms || name.EndsWith(Tariff, StringComparison.Ordinal);

    /// <summary>The name of a part in paths.</summary>
    public static string NameOf(ProcedurePart part)
    {
        var name = part.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    public static List<PartItem> Of(Procedure procedure, ProcedurePart part) => part switch
    {
        ProcedurePart.Name => One("name", procedure.Name),
        ProcedurePart.Conditions => One("conditions", procedure.Conditions),
        ProcedurePart.Steps =>
            List(
                "steps",
                procedure.Steps,
                step => step.Name.Length > 0 ? step.Name : step.Description,
                step => [("name", step.Name), ("description", step.Description), ("actor", step.Actor), ("case", step.CaseName)]),
        ProcedurePart.Channels =>
            List("channels", procedure.Channels, channel => channel.RawMethod.Length > 0 ? channel.RawMethod : channel.Method.ToString(), Channel),
        ProcedurePart.Cases =>
            List(
                "cases",
                procedure.Cases,
                item => item.Code.Length > 0 ? item.Code : item.Name,
                item => [("code", item.Code), ("name", item.Name), ("time", Time(item.Time)), ("conditions", item.Conditions)]),
        ProcedurePart.Components => Components(procedure),
        ProcedurePart.Subjects =>
            [.. List("subjects", procedure.Subjects, item => item.Code + item.Name, item => [(string.Empty, Coded(item.Code, item.Name))]),
                .. One("subjectDescription", procedure.SubjectDescription)],
        ProcedurePart.Agencies =>
            List(
                "agencies",
                procedure.Agencies,
                item => $"{item.Role} {item.Code}{item.Name}",
                item => [(string.Empty, $"{item.Role}: {Coded(item.Code, item.Name)}")]),
        ProcedurePart.Results =>
            List("results", procedure.Results, item => item.Code.Length > 0 ? item.Code : item.Name, item => [("code", item.Code), ("name", item.Name)]),
        ProcedurePart.LegalBases =>
            List(
                "legalBases",
                procedure.LegalBases,
                item => item.Number.Length > 0 ? item.Number : item.Title,
                item => [("number", item.Number), ("title", item.Title)]),
        ProcedurePart.Fields => List("fields", procedure.Fields, item => item.Code + item.Name, item => [(string.Empty, Coded(item.Code, item.Name))]),
        ProcedurePart.Kind =>
        [
            .. One("kind", $"{procedure.Kind}{(procedure.RawKind.Length > 0 ? $" ({procedure.RawKind})" : string.Empty)}"),
            .. One("isInternal", YesNo(procedure.IsInternal)),
            .. One("regulation", $"{procedure.Regulation}{(procedure.RawRegulation.Length > 0 ? $" ({procedure.RawRegulation})" : string.Empty)}"),
        ],
        ProcedurePart.Levels => One("levels", procedure.Levels.ToString()),
        ProcedurePart.OnlineService =>
        [
            .. One(
                "online",
                procedure.Online.Description.Vi
                    + (procedure.Online is OnlineService.Partial { Note.Length: > 0 } partial ? $": {partial.Note}" : string.Empty)),
            .. One("isOfflineOnly", YesNo(procedure.IsOfflineOnly)), .. One("proactive", procedure.Proactive.ToString()),
            .. One("isNonTerritorial", YesNo(procedure.IsNonTerritorial)), .. One("isSharedService", YesNo(procedure.IsSharedService)),
        ],
        ProcedurePart.Delivery =>
            [.. One("receivingAddress", procedure.ReceivingAddress),
                .. List(
                    "returnMethods",
                    procedure.ReturnMethods,
                    item => item.Submitted,
                    item => [(string.Empty, $"{item.Submitted}: {string.Join(", ", item.Places)}")])],
        ProcedurePart.Links =>
        [
            .. List(
                "links",
                procedure.Links,
                item => $"{item.Kind} {item.Code}{item.Name}",
                item => [(string.Empty, $"{item.Kind}: {Coded(item.Code, item.Name)}")]),
            .. List("serviceGroups", procedure.ServiceGroups, item => item.Name, item => [("name", item.Name), ("audience", item.Audience)]),
        ],
        ProcedurePart.Notes => [.. One("keywords", procedure.Keywords), .. One("description", procedure.Description), .. One("note", procedure.Note)],
        ProcedurePart.Record => Record(procedure),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Expected a part of a procedure."),
    };

    private static List<PartItem> Record(Procedure procedure) =>
    [
        .. One("state", $"{procedure.State}{(procedure.RawState.Length > 0 ? $" ({procedure.RawState})" : string.Empty)}"),
        .. One("sourceId", procedure.SourceId),
        .. One("createdAt", Moment(procedure.CreatedAt)), .. One("updatedAt", Moment(procedure.UpdatedAt)),
        .. One("validity", procedure.Validity.IsUnstated ? string.Empty : procedure.Validity.ToString()),
        .. One(
            "announcement",
            procedure.Announcement is { } by
                ? $"{by.Number} {(by.SignedOn is { } day ? DateText.Iso(day) : string.Empty)} {by.Issuer} {by.RawKind} {Moment(by.PublishedAt)}".Trim()
                : string.Empty),
    ];

    private static List<PartItem> Components(Procedure procedure)
    {
        var items = new List<PartItem>();
        for (var g = 0; g < procedure.ComponentGroups.Count; g++)
        {
            var group = procedure.ComponentGroups[g];
            var path = Invariant($"componentGroups[{g}]");
            if (group.Components.Count == 0)
            {
                items.Add(new PartItem(path, group.Name, [("name", group.Name)]));
            }

            for (var c = 0; c < group.Components.Count; c++)
            {
                items.Add(new PartItem(path + Invariant($".components[{c}]"), group.Components[c].Name, Component(group, group.Components[c])));
            }
        }

        return items;
    }

    private static List<(string Name, string Text)> Component(ComponentGroup group, DossierComponent component) =>
    [
        ("name", component.Name), ("group", group.Name), ("code", component.Code), ("originals", Number(component.Originals)),
        ("copies", Number(component.Copies)),
        ("hasElectronicForm", YesNo(component.HasElectronicForm)), ("isProcessingResult", YesNo(component.IsProcessingResult)),
        ("isMarkedRequired", YesNo(component.IsMarkedRequired)),
        ("formName", component.FormName), (Forms, string.Join("; ", component.Forms.Select(File))),
    ];

    private static List<(string Name, string Text)> Channel(Channel channel)
    {
        var values = new List<(string, string)>
        {
            ("method", $"{channel.Method} {channel.RawMethod}".Trim()),
            ("time", Time(channel.Time)),
            ("description", channel.Description),
        };
        for (var i = 0; i < channel.Fees.Count; i++)
        {
            var fee = channel.Fees[i];
            var amount = fee.Amount is { } known ? $"{DateText.ViNumber(known)} {fee.Currency}" : fee.Currency;
            var words = new[] { $"{fee.Kind} {fee.RawKind}".Trim(), amount.Trim(), fee.RawAmount, fee.Description };
            values.Add((Invariant($"fees[{i}]"), string.Join(" · ", words.Where(word => word.Length > 0))));
            if (fee.Tariff is { } tariff)
            {
                values.Add((Invariant($"fees[{i}]{Tariff}"), File(tariff)));
            }
        }

        return values;
    }

    private static string Time(StatedTime time) => time.IsReadable ? $"{time.Time.Description.Vi} ({time})" : time.ToString();

    private static string File(FormFile file) => string.Join(" ", new[] { file.Name, file.Id, file.Bucket, file.Address }.Where(text => text.Length > 0));

    private static string Coded(string code, string name) => code.Length == 0 ? name : name.Length == 0 ? code : $"{code} {name}";

    private static string YesNo(bool value) => value ? "có" : "không";

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Moment(Instant? moment) => moment is { } known ? InstantPattern.ExtendedIso.Format(known) : string.Empty;

    private static List<PartItem> One(string path, string text) => text.Length == 0 ? [] : [new PartItem(path, path, [(string.Empty, text)])];

    private static List<PartItem> List<T>(string path, IReadOnlyList<T> items, Func<T, string> key, Func<T, List<(string Name, string Text)>> values) =>
        [.. items.Select((item, i) => new PartItem(Invariant($"{path}[{i}]"), key(item), values(item)))];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
