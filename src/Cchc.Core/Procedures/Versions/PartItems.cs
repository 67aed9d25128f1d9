using System.Globalization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>Lays the parts of a procedure out as items with values that people can read.</summary>
internal static class PartItems
{
    private const string Forms = "forms";
    private const string Tariff = ".tariff";
    private const int LongestTime = 80; // what is longer is shown whole, as it was written

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
                item => [("code", item.Code), ("name", item.Name), ("time", Time(item.Time), Said(item.Time)), ("conditions", item.Conditions)]),
        ProcedurePart.Components => Components(procedure),
        ProcedurePart.Subjects =>
            [.. List("subjects", procedure.Subjects, item => item.Code + item.Name, item => [(string.Empty, Coded(item.Code, item.Name))]),
                .. One("subjectDescription", procedure.SubjectDescription)],
        ProcedurePart.Agencies =>
            List(
                "agencies",
                procedure.Agencies,
                item => $"{item.Role} {item.Code}{item.Name}",
                item => [(string.Empty, $"{item.Role}: {Coded(item.Code, item.Name)}", Said(RecordWords.Of(item.Role), Coded(item.Code, item.Name)))]),
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
            .. One("kind", Raw(procedure.Kind, procedure.RawKind), Said(RecordWords.Of(procedure.Kind), procedure.RawKind)),
            .. One("isInternal", procedure.IsInternal),
            .. One("regulation", Raw(procedure.Regulation, procedure.RawRegulation), Said(RecordWords.Of(procedure.Regulation), procedure.RawRegulation)),
        ],
        ProcedurePart.Levels => One("levels", procedure.Levels.ToString(), RecordWords.Of(procedure.Levels)),
        ProcedurePart.OnlineService =>
        [
            .. One(
                "online",
                procedure.Online.Description.Vi + NoteOf(procedure.Online),
                new(procedure.Online.Description.Vi + NoteOf(procedure.Online), procedure.Online.Description.En + NoteOf(procedure.Online))),
            .. One("isOfflineOnly", procedure.IsOfflineOnly),
            .. One("proactive", procedure.Proactive.ToString(), RecordWords.Of(procedure.Proactive)),
            .. One("isNonTerritorial", procedure.IsNonTerritorial), .. One("isSharedService", procedure.IsSharedService),
        ],
        ProcedurePart.Delivery =>
            [.. One("receivingAddress", procedure.ReceivingAddress),
                .. List(
                    "returnMethods",
                    procedure.ReturnMethods,
                    item => item.Submitted,
                    item => [(string.Empty, $"{item.Submitted}: {string.Join(", ", item.Places)}", Said(item))])],
        ProcedurePart.Links =>
        [
            .. List(
                "links",
                procedure.Links,
                item => $"{item.Kind} {item.Code}{item.Name}",
                item => [(string.Empty, $"{item.Kind}: {Coded(item.Code, item.Name)}", Said(RecordWords.Of(item.Kind), Coded(item.Code, item.Name)))]),
            .. List("serviceGroups", procedure.ServiceGroups, item => item.Name, item => [("name", item.Name), ("audience", item.Audience)]),
        ],
        ProcedurePart.Notes => [.. One("keywords", procedure.Keywords), .. One("description", procedure.Description), .. One("note", procedure.Note)],
        ProcedurePart.Record => Record(procedure),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Expected a part of a procedure."),
    };

    private static List<PartItem> Record(Procedure procedure) =>
    [
        .. One("state", Raw(procedure.State, procedure.RawState), Said(RecordWords.Of(procedure.State), procedure.RawState)),
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

    private static List<PartValue> Component(ComponentGroup group, DossierComponent component) =>
    [
        ("name", component.Name), ("group", group.Name), ("code", component.Code), ("originals", Number(component.Originals)),
        ("copies", Number(component.Copies)),
        ("hasElectronicForm", YesNo(component.HasElectronicForm), RecordWords.YesNo(component.HasElectronicForm)),
        ("isProcessingResult", YesNo(component.IsProcessingResult), RecordWords.YesNo(component.IsProcessingResult)),
        ("isMarkedRequired", YesNo(component.IsMarkedRequired), RecordWords.YesNo(component.IsMarkedRequired)),
        ("formName", component.FormName), (Forms, string.Join("; ", component.Forms.Select(File))),
    ];

    private static List<PartValue> Channel(Channel channel)
    {
        var values = new List<PartValue>
        {
            ("method", $"{channel.Method} {channel.RawMethod}".Trim(), Said(RecordWords.Of(channel.Method), channel.RawMethod)),
            ("time", Time(channel.Time), Said(channel.Time)),
            ("description", channel.Description),
        };
        for (var i = 0; i < channel.Fees.Count; i++)
        {
            var fee = channel.Fees[i];
            var amount = fee.Amount is { } known ? $"{DateText.ViNumber(known)} {fee.Currency}" : fee.Currency;
            string[] rest = [amount.Trim(), fee.RawAmount, fee.Description];
            var kind = Said(RecordWords.Of(fee.Kind), fee.RawKind);
            values.Add((Invariant($"fees[{i}]"), Joined([$"{fee.Kind} {fee.RawKind}".Trim(), .. rest]),
                new BilingualText(Joined([kind.Vi, .. rest]), Joined([kind.En, .. rest]))));
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

    private static string Joined(IEnumerable<string> words) => string.Join(" · ", words.Where(word => word.Length > 0));

    private static string Raw<T>(T value, string raw)
        where T : struct, Enum => raw.Length > 0 ? $"{value} ({raw})" : value.ToString();

    private static string NoteOf(OnlineService online) => online is OnlineService.Partial { Note.Length: > 0 } partial ? $": {partial.Note}" : string.Empty;

    // What a code means; the record's own word where it means nothing that is known.
    private static BilingualText Said(BilingualText? words, string raw) => words ?? (raw.Length > 0 ? new(raw, raw) : new("loại khác", "another kind"));

    private static BilingualText Said(BilingualText role, string name, string sign = ": ") => new(role.Vi + sign + name, role.En + sign + name);

    private static BilingualText? Said(StatedTime time) => time.IsReadable ? time.Time.Description
        : time.RawUnit.Length == 0 || time.RawValue.Length > LongestTime ? null : RecordUnits.Quote(time.RawValue, time.RawUnit);

    private static BilingualText Said(ReturnMethod method)
    {
        var (how, places) = (RecordWords.Submitted(method.Submitted) ?? new(method.Submitted, method.Submitted),
            method.Places.Select(place => RecordWords.Place(place) ?? new(place, place)).ToList());
        return new($"{how.Vi}: {string.Join(", ", places.Select(place => place.Vi))}", $"{how.En}: {string.Join(", ", places.Select(place => place.En))}");
    }

    private static List<PartItem> One(string path, bool value) => One(path, YesNo(value), RecordWords.YesNo(value));

    private static List<PartItem> One(string path, string text, BilingualText? said = null) =>
        text.Length == 0 ? [] : [new PartItem(path, path, [(string.Empty, text, said)])];

    private static List<PartItem> List<T>(string path, IReadOnlyList<T> items, Func<T, string> key, Func<T, List<PartValue>> values) =>
        [.. items.Select((item, i) => new PartItem(Invariant($"{path}[{i}]"), key(item), values(item)))];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
