using System.Text.Json;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.LegacyPackets;

/// <summary>
/// Writes one procedure of the legacy packet. Every member of the format is always written, empty as "" or [], since receivers ask
/// for them without looking.
/// </summary>
internal sealed class LegacyProcedureWriter(Utf8JsonWriter json, Procedure procedure, LegacyLosses losses)
{
    public void Write()
    {
        json.WriteStartObject();
        WriteHead();
        List("CAPTHUCHIEN", LegacyWords.Codes(procedure.Levels), level => Text("CAPTHUCHIEN", level));
        List("LINHVUCTHUCHIEN", procedure.Fields, field => (Text("MALINHVUC", field.Code), Text("TENLINHVUC", field.Name), Text("MANGANH", string.Empty)));
        List("TRINHTUTHUCHIEN", Runs(procedure.Steps, step => step.CaseName), steps => (
            Text("TRUONGHOP", steps[0].CaseName),
            List("TRINHTU", steps, step => Text("TENTRINHTU", Words(step)))));
        List("CACHTHUCTHUCHIEN", Runs(procedure.Channels, channel => LegacyWords.Method(channel.Method, channel.RawMethod)), channels => (
            Text("KENH", LegacyWords.Method(channels[0].Method, channels[0].RawMethod)),
            List("THOIGIAN", channels, Channel)));
        List("THANHPHANHOSO", procedure.ComponentGroups, group => (Text("TRUONGHOP", group.Name), List("GIAYTO", group.Components, Component)));
        List("DOITUONGTHUCHIEN", procedure.Subjects, subject => (Text("MADOITUONG", subject.Code), Text("TENDOITUONG", subject.Name)));
        List("KETQUATHUCHIEN", procedure.Results, result => (Text("MAKETQUA", result.Code), Text("TENKETQUA", result.Name)));
        List("CANCUPHAPLY", procedure.LegalBases, basis => (Text("SOVANBAN", basis.Number), Text("TENVANBAN", basis.Title)));
        Agencies("COQUANTHUCHIEN", AgencyRole.Executing);
        Agencies("COQUANCOTHAMQUYEN", AgencyRole.Competent);
        Agencies("COQUANDUOCUYQUYEN", AgencyRole.Delegated);
        Agencies("COQUANPHOIHOP", AgencyRole.Coordinating);
        Links("TTHCLIENQUAN", ProcedureLinkKind.Related);
        Links("TTHCLIENTHONG", ProcedureLinkKind.Interlinked);
        WriteGroups();
        json.WriteEndObject();
    }

    /// <summary>The text of a step: the packet has one, so a name goes before the description on a line of its own.</summary>
    public static string Words(Step step) =>
        step.Name.Length == 0 ? step.Description : step.Description.Length == 0 ? step.Name : $"{step.Name}\n{step.Description}";

    private void WriteHead()
    {
        Text("ID", procedure.SourceId);
        Text("MATTHC", procedure.Code.Value);
        Text("TENTTHC", procedure.Name);
        var announcing = procedure.Agencies.FirstOrDefault(agency => agency.Role == AgencyRole.Announcing);
        Text("MACOQUANCONGBO", announcing?.Code ?? string.Empty);
        TextIfAny("TENCOQUANCONGBO", announcing?.Name);
        Text("LOAITTHC", LegacyWords.Kind(procedure.Kind, procedure.RawKind));
        Text("TRANGTHAI", LegacyWords.State(procedure.State, procedure.RawState));
        Text("IDQUYETDINHCONGBO", procedure.Announcement?.Number ?? string.Empty);
        Text("MOTADOITUONGTHUCHIEN", procedure.SubjectDescription);
        Text("DIACHITIEPNHAN", procedure.ReceivingAddress);
        Text("YEUCAU", procedure.Conditions);
        Text("TUKHOA", procedure.Keywords);
        Text("MOTA", procedure.Description);
        Moment("NGAYTAO", procedure.CreatedAt);
        Moment("NGAYCAPNHAT", procedure.UpdatedAt);
    }

    private bool Channel(Channel channel)
    {
        var form = LegacyTimes.Write(channel.Time, out var value, out var isNumber, out var unit);
        if (form != LegacyTimeForm.Own)
        {
            losses.AddTime(procedure, channel.Time, form == LegacyTimeForm.Lost);
        }

        if (isNumber)
        {
            json.WritePropertyName("THOIGIANGIAIQUYET");
            json.WriteRawValue(value);
        }
        else
        {
            Text("THOIGIANGIAIQUYET", value);
        }

        Text("DONVITINH", unit);
        Text("MOTA", channel.Description);
        return List("PHILEPHI", channel.Fees, Fee);
    }

    private bool Fee(Fee fee)
    {
        Text("MAPHILEPHI", LegacyWords.Fee(fee.Kind, fee.RawKind));
        if (fee.RawAmount.Length > 0)
        {
            Text("SOTIEN", fee.RawAmount);
        }
        else if (fee.Amount is { } amount && LegacyAmount.Read(LegacyAmount.Plain(amount)) != amount)
        {
            json.WriteNumber("SOTIEN", amount); // as text, "1.234" would be read as 1,234
        }
        else
        {
            Text("SOTIEN", fee.Amount is { } plain ? LegacyAmount.Plain(plain) : string.Empty);
        }

        Text("DONVI", fee.Currency);
        Text("MOTA", fee.Description);
        TextIfAny("TENTEP", fee.Tariff?.Name);
        return Text("URL", fee.Tariff?.Address ?? string.Empty);
    }

    private bool Component(DossierComponent component)
    {
        var file = component.Forms.Count > 0 ? component.Forms[0] : null;
        var formName = component.FormName.Length > 0 ? component.FormName : VietnameseText.ToNfc(file?.Name ?? string.Empty).Trim();
        Text("MAGIAYTO", component.Code);
        Text("TENGIAYTO", component.Name);
        Text("TENMAUDON", formName);
        Text("SOBANCHINH", Count(component.Originals));
        Text("SOBANSAO", Count(component.Copies));
        if (file is { Name.Length: > 0 } && (file.Name != VietnameseText.ToNfc(formName).Trim() || file.Address.Length == 0))
        {
            Text("TENTEP", file.Name);
        }

        return Text("URL", file?.Address ?? string.Empty);
    }

    private void Agencies(string name, AgencyRole role) =>
        List(name, procedure.Agencies.Where(agency => agency.Role == role), agency => (Text("MADONVI", agency.Code), Text("TENDONVI", agency.Name)));

    private void Links(string name, ProcedureLinkKind kind)
    {
        json.WriteStartArray(name);
        foreach (var link in procedure.Links.Where(link => link.Kind == kind))
        {
            if (link.Name.Length == 0 && LegacyRecordMapper.LooksLikeCode(link.Code))
            {
                json.WriteStringValue(link.Code);
                continue;
            }

            json.WriteStartObject();
            Text("MATTHC", link.Code);
            Text("TENTTHC", link.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteGroups()
    {
        if (procedure.ServiceGroups.Count <= 1)
        {
            Text("NHOMTHUTUC", procedure.ServiceGroups.Count == 0 ? string.Empty : procedure.ServiceGroups[0].Name);
            return;
        }

        json.WriteStartArray("NHOMTHUTUC");
        foreach (var group in procedure.ServiceGroups)
        {
            json.WriteStringValue(group.Name);
        }

        json.WriteEndArray();
    }

    private void Moment(string name, Instant? moment) => TextIfAny(name, moment is { } known ? LegacyMoment.Write(known) : null);

    /// <summary>Members that the format's description does not name stand only where they say something.</summary>
    private void TextIfAny(string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            Text(name, value);
        }
    }

    private bool Text(string name, string value)
    {
        json.WriteString(name, value);
        return true;
    }

    private bool List<T, TWritten>(string name, IEnumerable<T> items, Func<T, TWritten> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            _ = write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return true;
    }

    private static string Count(int? number) => number is { } known ? known.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>Neighbours with the same key together, in their order.</summary>
    private static IEnumerable<List<T>> Runs<T>(IReadOnlyList<T> items, Func<T, string> key)
    {
        for (var i = 0; i < items.Count;)
        {
            var run = new List<T>();
            var first = key(items[i]);
            for (; i < items.Count && key(items[i]) == first; i++)
            {
                run.Add(items[i]);
            }

            yield return run;
        }
    }
}
