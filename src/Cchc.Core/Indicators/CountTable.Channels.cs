using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Channels, and what was digitised, reused, paid online. Null is what the register does not say: never no.</summary>
internal static partial class CountTable
{
    private static IEnumerable<IndicatorCount> Channels() =>
    [
        Stated("filedOnline", "hồ sơ nộp trực tuyến", "dossiers filed online", IsCounted, facts => Channel(facts, SubmissionMethod.Online)),
        Stated("filedInPerson", "hồ sơ nộp trực tiếp", "dossiers filed in person", IsCounted, facts => Channel(facts, SubmissionMethod.InPerson)),
        Stated("filedByPost", "hồ sơ nộp qua dịch vụ bưu chính", "dossiers filed by post", IsCounted, facts => Channel(facts, SubmissionMethod.Postal)),
        Dossiers("channelUnknown", "hồ sơ không ghi kênh thực hiện", "dossiers that state no channel",
            facts => facts.ByLaw != ReportColumn.None && facts.Dossier.Channel is null),
        Stated("digitised", "hồ sơ có thành phần được số hóa", "dossiers with digitised components", IsCounted, facts => facts.Dossier.IsDigitised),
        Stated("reused", "hồ sơ có thành phần được tái sử dụng", "dossiers with a component reused", IsCounted, facts => facts.Dossier.IsReused),
        Stated("fromNationalStore", "hồ sơ có thành phần lấy từ kho dữ liệu của Cổng Dịch vụ công quốc gia",
            "dossiers with a component from the store of the national portal", IsCounted, facts => facts.Dossier.IsFromNationalStore),
        Stated("verified", "hồ sơ của tài khoản đã xác thực định danh", "dossiers of a verified account", IsCounted, facts => facts.Dossier.IsVerified),
        Stated("withFee", "hồ sơ phải nộp phí, lệ phí", "dossiers with a fee to pay", IsCounted, facts => facts.Dossier.HasFee),
        Stated("paidOnline", "hồ sơ thanh toán trực tuyến", "dossiers paid online", IsCounted, facts => facts.Dossier.IsPaidOnline),
        Stated("withElectronicResult", "hồ sơ có kết quả điện tử", "dossiers with an electronic result",
            IsCounted, facts => facts.Dossier.HasElectronicResult),
        Stated("synchronised", "hồ sơ đã đồng bộ lên Cổng Dịch vụ công quốc gia", "dossiers synchronised with the national portal",
            IsCounted, facts => facts.Dossier.IsSynchronised),
        Distinct("proceduresWithDossiers", "thủ tục có phát sinh hồ sơ", "procedures with a dossier",
            facts => facts.ByLaw != ReportColumn.None ? facts.Dossier.ProcedureCode : null),
        Distinct("proceduresWithOnlineDossiers", "thủ tục có phát sinh hồ sơ trực tuyến", "procedures with an online dossier",
            facts => facts.ByLaw != ReportColumn.None && facts.Dossier.Channel == SubmissionMethod.Online ? facts.Dossier.ProcedureCode : null),
    ];

    private static bool? Channel(CountFacts facts, SubmissionMethod method) => facts.Dossier.Channel is { } channel ? channel == method : null;
}
