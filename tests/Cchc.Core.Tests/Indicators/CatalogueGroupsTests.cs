using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Indicators;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Indicators;

/// <summary>Counts over a catalogue by agency and field: a value where records name it, and none, not 0, where they do not.</summary>
public sealed class CatalogueGroupsTests
{
    private static readonly LocalDate On = new(2026, 9, 30);

    private static readonly ProcedureCatalogue Catalogue = new(
    [
        Of("1.000001", OnlineService.Full.Instance, new Agency(AgencyRole.Executing, string.Empty, "Sở Tư pháp")),
        Of("1.000002", new OnlineService.Partial(PartialReason.AppearInPerson), new Agency(AgencyRole.Competent, string.Empty, "SỞ TƯ PHÁP"),
            new Agency(AgencyRole.Executing, string.Empty, "Sở Tư pháp")),
        Of("1.000003", OnlineService.Full.Instance, new Agency(AgencyRole.Executing, string.Empty, "Ủy ban nhân dân cấp xã")),
        Of("1.000004", OnlineService.Full.Instance, new Agency(AgencyRole.Coordinating, string.Empty, "Sở Tư pháp")),
        Of("1.000005", OnlineService.Full.Instance, new Agency(AgencyRole.Executing, string.Empty, "Sở Tư Pháo")),
    ]);

    [Fact]
    public void An_agency_has_the_procedures_whose_records_name_it()
    {
        var groups = Counted(IndicatorKey.Agency);
        // 1.000001 and 1.000002; the one that only cooperates, and another agency by one letter, are not its own.
        (groups["Sở Tư pháp"]["procedures"], groups["Sở Tư pháp"]["proceduresFull"]).Should().Be(((ExactNumber?)2, (ExactNumber?)1));
        groups["Ủy ban nhân dân xã A"]["procedures"].Should().BeNull("the record names a kind of agencies, not this one");
    }

    [Fact]
    public void A_field_is_known_by_its_code_and_other_keys_have_none()
    {
        Counted(IndicatorKey.Field)["HT"]["procedures"].Should().Be((ExactNumber)5);
        Counted(IndicatorKey.Procedure)["1.000001"]["procedures"].Should().BeNull();
    }

    [Fact]
    public void Where_there_is_no_value_it_is_said_why()
    {
        var set = SmallSets.Of("own", SmallSets.One("full", "proceduresFull", "procedures"));
        set.Values(Counted(IndicatorKey.Agency)["Sở Tư pháp"])[0].Value.Should().Be((ExactNumber)50);
        set.Values(Counted(IndicatorKey.Agency)["Ủy ban nhân dân xã A"])[0].Reason!.Vi.Should().StartWith("không có số liệu từ danh mục cho nhóm này");
    }

    private static Dictionary<string, IndicatorGroup> Counted(IndicatorKey key)
    {
        var counter = new IndicatorCounter([SmallSets.Of("own", SmallSets.One("all", "received", "received"))], new IndicatorOptions { By = [key] });
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        foreach (var agency in new[] { "Sở Tư pháp", "Ủy ban nhân dân xã A" })
        {
            counter.Add(judge.Judge(new RegisterDossier
            {
                Code = agency, Agency = agency, FieldCode = "HT", ProcedureCode = "1.000001", Time = new ProcessingTime.WorkingDays(5), Received = new LocalDateTime(2026, 9, 1, 9, 0),
            }, On.At(LocalTime.MaxValue)));
        }

        var groups = new CatalogueGroups(Catalogue, [key], On, WorkingCalendar.VietnamPublicSector);
        return counter.Groups().ToDictionary(group => group.Keys[0]!, groups.With);
    }

    private static Procedure Of(string code, OnlineService online, params Agency[] agencies) => new()
    {
        Code = ProcedureCode.Parse(code), Name = "Thủ tục " + code, Online = online, Agencies = agencies, Fields = [new Field("HT", "Hộ tịch")],
    };
}
