using System.Reflection;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Procedures;

/// <summary>Places in a record and its coded values as people read them.</summary>
public sealed class RecordPathTests
{
    [Theory]
    [InlineData("channels[1].fees[0].amount", "cách thức thực hiện 2, khoản phí 1, mức thu", "way of submission 2, fee 1, amount")]
    [InlineData("componentGroups[0].components[3].copies", "nhóm thành phần hồ sơ 1, thành phần 4, số bản sao", "group of components 1, component 4, copies")]
    [InlineData("legalBases[4].number", "căn cứ pháp lý 5, số văn bản", "legal basis 5, number")]
    [InlineData("steps", "trình tự thực hiện", "steps")]
    [InlineData("", "", "")]
    [InlineData("unknown[2].word[x]", "unknown[2], word[x]", "unknown[2], word[x]")]
    public void A_place_is_said_in_words_counted_from_one(string path, string vi, string en) =>
        (RecordPath.In(path, Language.Vietnamese), RecordPath.In(path, Language.English)).Should().Be((vi, en));

    [Theory]
    [InlineData("line 1, 1.000005, executionMethods[0].processingTime", "line 1, 1.000005, cách thức thực hiện 1, thời hạn")]
    [InlineData("a.jsonl: line 3, executionCases[2].profileComponents[2].name", "a.jsonl: line 3, nhóm thành phần hồ sơ 3, thành phần 3, tên")]
    [InlineData("line 14, 1.000059, cases[0].processingDay.qty", "line 14, 1.000059, trường hợp 1, thời hạn, số lượng")]
    [InlineData("a.code.jsonl: line 2, code", "a.code.jsonl: line 2, mã")]
    [InlineData("a.jsonl: line 3, ofNobody[0].name", "a.jsonl: line 3, ofNobody[0].name")]
    public void A_place_in_a_file_has_the_path_of_the_record_in_words(string place, string words) =>
        RecordPath.InFile(place, Language.Vietnamese).Should().Be(words);

    [Fact]
    public void Every_member_of_a_record_has_words()
    {
        var types = new[] { typeof(Procedure), typeof(Step), typeof(Channel), typeof(Fee), typeof(ProcedureCase), typeof(ComponentGroup), typeof(DossierComponent), typeof(Subject), typeof(Agency), typeof(ProcedureResult), typeof(LegalBasis), typeof(Field), typeof(ProcedureLink), typeof(ServiceGroup), typeof(ReturnMethod), typeof(FormFile), typeof(Validity), typeof(AnnouncementReference) };
        var members = types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite))
            .Select(member => char.ToLowerInvariant(member.Name[0]) + member.Name[1..]).Distinct(StringComparer.Ordinal);
        members.Where(member => !RecordPath.IsKnown(member)).Should().BeEmpty();
        ProcedureParts.All.Select(PartItems.NameOf).Where(part => !RecordPath.IsKnown(part)).Should().BeEmpty();
    }

    [Fact]
    public void Every_place_of_a_part_has_words_and_no_code_of_the_record_is_left()
    {
        var items = ProcedureParts.All.SelectMany(part => PartItems.Of(SampleProcedure.Clean, part)).ToList();
        items.SelectMany(item => item.Values.Select(value => value.Name.Length == 0 ? item.Path : item.Path + "." + value.Name)).Where(path => !RecordPath.IsKnown(path)).Should().BeEmpty();
        string.Join("\n", items.Select(item => item.Said.Vi)).Should().NotMatchRegex("InPerson|INPERSON|WORKING_DAY|Executing|Charge|Levy|Standard|Active");
    }

    [Fact]
    public void A_difference_is_told_in_words_and_by_its_codes_where_only_they_differ()
    {
        var before = SampleProcedure.Clean with { Channels = [SampleProcedure.Row(SubmissionMethod.InPerson, 20)] };
        var value = ProcedureDifference.Between(before, before with { Channels = [SampleProcedure.Row(SubmissionMethod.Online, 20)] }).Parts.Single().Values.Single();
        value.In(Language.Vietnamese).Should().Be(("trực tiếp", "trực tuyến"));
        value.In(Language.English).Should().Be(("in person", "online"));
        (value.Path, value.Before).Should().Be(("channels[0].method", "InPerson INPERSON"), "programs get what they got");

        var recoded = before with { Channels = [before.Channels[0] with { RawMethod = "DIRECT" }] };
        var codes = ProcedureDifference.Between(before, recoded).Parts.Single().Values.Single();
        codes.In(Language.Vietnamese).Should().Be(("InPerson INPERSON", "InPerson DIRECT"));
        codes.Should().Be(new ProcedureDifference.ValueDifference(codes.Path, codes.Before, codes.After), "words are no part of what is compared");
    }
}
