using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.Procedures;
using Cchc.Core.Simplification;
using static Cchc.Core.Tests.Simplification.Records;

namespace Cchc.Core.Tests.Simplification;

/// <summary>Kinds of questions that no careful official would ask, in words of real records; found when candidates were drawn and judged.</summary>
public sealed class SoundnessTests
{
    [Theory]
    [InlineData("Văn bản đề nghị, trong đó ghi rõ họ tên, số định danh cá nhân hoặc số hộ chiếu của người điều khiển phương tiện, người áp tải", false)]
    [InlineData("Danh sách người tham gia đào tạo, huấn luyện, trong đó ghi rõ họ tên, ngày, tháng, năm sinh, số định danh cá nhân, chức vụ", true)]
    public void A_name_beside_its_number_is_no_item_that_could_go(string name, bool expected) =>
        Kinds(Of(Paper(name, 1, 0))).Contains(SimplificationKind.FormData).Should().Be(expected);

    [Theory]
    [InlineData("Giải thích cho những người liên quan về quyền thay đổi ý kiến đồng ý trong thời hạn 30 ngày kể từ ngày được lấy ý kiến đồng ý", false)]
    [InlineData("Trong thời hạn 12 ngày làm việc kể từ ngày nhận được ý kiến bằng văn bản của các cơ quan, đơn vị được lấy ý kiến, Sở Nông nghiệp và Môi trường hoàn thiện báo cáo", false)]
    [InlineData("Trong thời hạn 16 ngày làm việc kể từ ngày nhận được đầy đủ ý kiến trả lời của các cơ quan, tổ chức được lấy ý kiến, Bộ xét cấp giấy phép", false)]
    [InlineData("Trong thời hạn 09 ngày làm việc kể từ ngày nhận được văn bản của các cơ quan được lấy ý kiến, cơ quan thẩm định hoàn thiện báo cáo", false)]
    [InlineData("Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản lấy ý kiến, các cơ quan, đơn vị được lấy ý kiến có trách nhiệm trả lời", true)]
    [InlineData("Trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản của Ủy ban công tác, các cơ quan được lấy ý kiến có trách nhiệm trả lời", true)]
    public void A_stage_of_waiting_is_the_time_of_an_agency_that_is_asked(string step, bool expected) =>
        Kinds(Of() with { Steps = [new Step("Bước 3", step)] }).Contains(SimplificationKind.WaitingStage).Should().Be(expected);

    [Fact]
    public void A_sentence_that_was_wrapped_by_hand_is_one()
    {
        var found = Find(Of() with { Steps = [new Step("", "- Trong thời hạn 15 ngày làm việc, cơ quan được lấy ý kiến\nphối hợp, tổ chức có ý kiến.\nb) Trả kết quả")] }).Single();
        found.Words.Should().Be("- Trong thời hạn 15 ngày làm việc, cơ quan được lấy ý kiến phối hợp, tổ chức có ý kiến");
    }

    [Theory]
    [InlineData("Trường hợp nộp trực tiếp, các thành phần\nhồ sơ phải là bản chính hoặc bản sao có chứng thực hoặc bản sao y theo đúng quy định", false)]
    [InlineData("Các thành phần hồ sơ là bản gốc hoặc bản chính hoặc bản sao y hoặc bản sao chứng thực", false)]
    [InlineData("Các tài liệu bằng tiếng nước ngoài thì gửi bản dịch tiếng Việt có chứng thực", true)]
    [InlineData("Chủ đầu tư nộp 01 bộ hồ sơ (bản sao có chứng thực)", true)]
    public void Certification_is_not_asked_about_where_the_record_says_of_all_papers_that_plain_copies_do(string sentence, bool expected)
    {
        var record = Of(Paper("Bản sao có chứng thực Tờ khai hải quan có xác nhận đã hoàn thành thủ tục hải quan"));
        Kinds(record with { Steps = [new Step("Bước 1", sentence)] }).Contains(SimplificationKind.NoCertification).Should().Be(expected);
        Kinds(record with { Conditions = sentence }).Contains(SimplificationKind.NoCertification).Should().Be(expected);
    }

    [Theory]
    [InlineData("Các giấy tờ chứng minh đạt tiêu chuẩn (bản sao công chứng hoặc xác nhận của cơ quan, tổ chức nghiệm thu, giới thiệu)", false)]
    [InlineData("Các giấy tờ chứng minh đạt tiêu chuẩn (bản sao công chứng)", true)]
    public void A_line_that_takes_a_confirmation_instead_does_not_ask_for_certification_alone(string name, bool expected) =>
        Kinds(Of(Paper(name))).Contains(SimplificationKind.NoCertification).Should().Be(expected);

    [Fact]
    public void Courts_are_not_bound_by_decree_224_of_2026()
    {
        var record = Of(Paper("Chứng minh nhân dân/Căn cước công dân")) with { Online = OnlineService.NotStated.Instance };
        Kinds(record).Should().Equal(SimplificationKind.DataInstead, SimplificationKind.PartialOnline);
        Agency court = new(AgencyRole.Executing, string.Empty, "Tòa án nhân dân khu vực");
        Kinds(record with { Agencies = [court] }).Should().BeEmpty();
        Kinds(record with { Agencies = [court, new Agency(AgencyRole.Executing, string.Empty, "Sở Tư pháp")] }).Should().HaveCount(2);
        Kinds(record with { Agencies = [court with { Role = AgencyRole.Coordinating }] }).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Thủ tục tạm đình chỉ, chấm dứt hưởng chế độ ưu đãi đối với người có công", "Cơ quan, đơn vị trực tiếp quản lý có văn bản đề nghị cấp trên trực tiếp giải quyết", false)]
    [InlineData("Thu hồi Giấy phép hoạt động", "Tổ chức nộp văn bản đề nghị tại cơ quan có thẩm quyền", true)]
    [InlineData("Cấp Giấy phép hoạt động", "Cơ quan có thẩm quyền xem xét", true)]
    public void Where_an_authority_acts_of_itself_nobody_files_online(string name, string step, bool expected)
    {
        var record = Named(name, Paper("Văn bản đề nghị của cơ quan, đơn vị", 1, 0)) with
        {
            Steps = [new Step("Bước 1", step)],
            Channels = [Channel(SubmissionMethod.InPerson, new ProcessingTime.CalendarDays(5))],
        };
        Kinds(record).Contains(SimplificationKind.NoOnlineChannel).Should().Be(expected);
    }

    [Theory]
    [InlineData("Hai bên nam, nữ phải có mặt, xuất trình giấy tờ tùy thân", " Nội dung có nêu việc người thực hiện phải hiện diện: đó có phải là lý do không?", false)]
    [InlineData("Tổ chức kiểm tra thực địa khu vực biển", " Nội dung có nêu việc thẩm tra, xác minh tại hiện trường: đó có phải là lý do không?", true)]
    [InlineData("Cuộc họp phải có mặt Chủ tịch hội đồng", "", true)]
    [InlineData("Cơ quan xem xét hồ sơ", "", true)]
    public void What_may_be_the_reason_of_decree_224_of_2026_art_14_is_asked_about(string step, string asked, bool isEstimated)
    {
        var options = new SimplificationOptions { Date = Day, Assumptions = AssumptionReader.BuiltIn };
        var record = Of() with { Online = OnlineService.NotStated.Instance, Steps = [new Step("Bước 1", step)] };
        var partial = Find(record, options).Single();
        (partial.Rule.Kind, partial.Words).Should().Be((SimplificationKind.PartialOnline, asked.Length > 0 ? step : string.Empty));
        partial.Question.Vi.Should().EndWith("đã công khai chưa?" + asked);
        var none = Find(record with { Channels = [Channel(SubmissionMethod.InPerson, new ProcessingTime.WorkingDays(5))] }, options).Single();
        none.Question.Vi.Should().EndWith("đã công khai chưa?" + asked);
        (none.Money is not null).Should().Be(isEstimated, "who must come saves no trip");
    }

    [Fact]
    public void Papers_of_a_group_with_the_same_numbers_are_sets_and_asked_about_once()
    {
        DossierComponent[] papers = [Paper("Văn bản đăng ký đầu tư ra nước ngoài;", 1, 2), Paper("Quyết định đầu tư ra nước ngoài;", 1, 2)];
        var found = Find(Of(papers)).Single();
        found.Question.Vi.Should().StartWith("Bản ghi yêu cầu 1 bản chính và 2 bản sao đối với từng giấy tờ trong 2 giấy tờ. ");
        (found.Path, found.Place.Vi, found.Words).Should().Be(("componentGroups[0]", "thành phần hồ sơ, nhóm 1", "Văn bản đăng ký đầu tư ra nước ngoài; Quyết định đầu tư ra nước ngoài"));
        Find(Of([.. papers, Paper("Điều lệ", 1, 1)])).Select(candidate => candidate.Path).Should().Equal("componentGroups[0].components[0]", "componentGroups[0].components[1]");
    }

    [Fact]
    public void Sets_that_a_line_states_are_asked_about_once()
    {
        var found = Find(Of(Paper("Bản sao Hộ chiếu", 0, 2), Paper("Đơn xin nhận con nuôi", 2, 0), Paper("Số lượng hồ sơ: 02 bộ đối với mỗi loại hồ sơ", 0, 0)));
        found.Where(candidate => candidate.Rule.Kind == SimplificationKind.FewerCopies).Select(candidate => candidate.Words).Should().Equal("Số lượng hồ sơ: 02 bộ");
        Find(Of(Paper("Bản sao Hộ chiếu", 0, 2), Paper("Đơn xin nhận con nuôi", 2, 0))).Single(candidate => candidate.Rule.Kind == SimplificationKind.FewerCopies)
            .Question.Vi.Should().StartWith("Bản ghi yêu cầu 2 bản đối với từng giấy tờ trong 2 giấy tờ. ", "originals and copies differ");
    }

    [Theory]
    [InlineData("Thành phần hồ sơ được thay thế hoặc cắt giảm trong trường hợp cơ quan tiếp nhận khai thác được thông tin từ các cơ sở dữ liệu quốc gia", false)]
    [InlineData("Khai thác thông tin trong Cơ sở dữ liệu quốc gia về đất đai để thay thế thành phần hồ sơ", true)]
    public void Where_the_record_says_of_all_papers_that_data_take_their_place_none_is_asked_about(string sentence, bool expected)
    {
        var record = Of(Paper("Phiếu lý lịch tư pháp số 1 được cấp trong thời hạn 06 tháng"));
        Kinds(record with { Note = sentence }).Contains(SimplificationKind.DataInstead).Should().Be(expected);
        var line = Of([.. record.ComponentGroups[0].Components, Paper(sentence, 0, 0)]);
        Kinds(line).Contains(SimplificationKind.DataInstead).Should().Be(expected);
    }

    [Fact]
    public void How_a_dossier_filed_online_must_look_tells_that_it_can_be_filed_so()
    {
        const string Words = "trường hợp nộp hồ sơ theo hình thức trực tuyến thì hồ sơ nộp phải được số hóa từ bản chính";
        var found = Find(Of() with { Channels = [Channel(SubmissionMethod.InPerson, new ProcessingTime.CalendarDays(12))], Steps = [new Step("Bước 1", Words)] }).Single();
        (found.Words, found.Question.Vi.Contains("nội dung có nêu việc nộp trực tuyến", StringComparison.Ordinal)).Should().Be((Words, true));
    }

    [Theory]
    [InlineData("Giấy phép kinh doanh xuất nhập khẩu xăng dầu: 01 bản chụp;", 0)]
    [InlineData("Giấy phép kinh doanh xuất nhập khẩu xăng dầu", 1)]
    [InlineData("Bản khai hoàn chỉnh gồm 01 bản gốc và 03 bản sao", 1)]
    public void Where_the_words_say_one_copy_the_numbers_do_not_count(string name, int expected) =>
        Find(Of(Paper(name, 0, 3))).Count(candidate => candidate.Rule.Kind == SimplificationKind.FewerCopies).Should().Be(expected);
}
