using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>What QĐ 766/QĐ-TTg counts over a register; where it departs from the clock of the law: <see cref="Indicators.Progress766"/>.</summary>
internal static partial class CountTable
{
    private static BilingualText By766 => new(
        "Theo cách tính của Quyết định số 766/QĐ-TTg (biết qua văn bản dẫn lại), khác cách tính thời hạn theo quy định.",
        "As Decision No. 766/QĐ-TTg counts (known second hand), which is not the clock of the law.");

    private static BilingualText NeedsCatalogue => new(
        "Chỉ tính hồ sơ có ngày tiếp nhận trong kỳ; cần danh mục thủ tục hành chính.", "Only dossiers received in the period; needs a catalogue.");

    private static IEnumerable<IndicatorCount> Decision766() =>
    [
        Dossiers("processed766", "hồ sơ được tiếp nhận, xử lý trong kỳ", "dossiers received or processed in the period",
            facts => facts.Progress766.Standing != Standing766.None, By766),
        Dossiers("inTime766", "hồ sơ đã và đang xử lý đúng hạn, trong hạn", "dossiers processed, or in process, in time",
            facts => facts.Progress766.Standing == Standing766.InTime, By766),
        Dossiers("late766", "hồ sơ quá hạn", "dossiers late", facts => facts.Progress766.Standing == Standing766.Late, By766),
        Dossiers("unknown766", "hồ sơ không xác định được hạn", "dossiers of which nobody can say whether in time",
            facts => facts.Progress766.Standing == Standing766.Unknown, By766),
        Dossiers("lateBySecondRequest766", "hồ sơ xử lý xong trong hạn, chỉ quá hạn vì yêu cầu bổ sung từ hai lần",
            "dossiers done in time, late for a second supplement request alone", facts => facts.Progress766.IsLateBySecondRequest, By766),
        Dossiers("done766", "hồ sơ tiếp nhận trong kỳ đã có kết quả", "dossiers received in the period with a result",
            facts => Days766(facts) is not null, By766),
        Sum("days766", "tổng số ngày làm việc giải quyết, không kể thời gian bổ sung", "working days used, without the time of supplements", Days766, By766),
        .. Received766(),
        .. Procedures766(),
    ];

    private static IEnumerable<IndicatorCount> Received766() =>
    [
        Dossiers("receivedInPeriod", "hồ sơ tiếp nhận trong kỳ", "dossiers received in the period", IsNew),
        Dossiers("receivedInPersonInPeriod", "hồ sơ tiếp nhận trực tiếp trong kỳ", "dossiers received in person in the period",
            facts => IsNew(facts) && facts.Dossier.Channel is null or SubmissionMethod.InPerson,
            new("Hồ sơ không ghi kênh thực hiện tính là trực tiếp.", "A dossier that states no channel counts as in person.")),
        New("filedOnlineInPeriod", "hồ sơ nộp trực tuyến trong kỳ", "dossiers filed online in the period",
            Always, facts => facts.Dossier.Channel is { } channel ? channel == SubmissionMethod.Online : null),
        Dossiers("receivedByPostInPeriod", "hồ sơ tiếp nhận qua dịch vụ bưu chính trong kỳ", "dossiers received by post in the period",
            facts => IsNew(facts) && facts.Dossier.Channel == SubmissionMethod.Postal),
        New("onlineWithResult", "hồ sơ trực tuyến có kết quả điện tử, hoặc thủ tục không trả kết quả bằng giấy tờ",
            "online dossiers with an electronic result, or whose procedure ends without a paper",
            facts => facts.Dossier.Channel is null or SubmissionMethod.Online, facts => facts.Dossier.Channel is null ? null : HasNeededResult(facts),
            NeedsCatalogue),
        New("needingResult", "hồ sơ của thủ tục trả kết quả bằng giấy tờ", "dossiers whose procedure ends with a paper",
            Always, facts => facts.Traits?.HasResult, NeedsCatalogue),
        New("neededResultElectronic", "hồ sơ của thủ tục trả kết quả bằng giấy tờ có kết quả điện tử",
            "dossiers whose procedure ends with a paper, with an electronic result",
            facts => facts.Traits is not { HasResult: false }, facts => facts.Traits is null ? null : facts.Dossier.HasElectronicResult, NeedsCatalogue),
        New("digitisedWithResult", "hồ sơ số hóa thành phần và có kết quả điện tử khi thủ tục trả kết quả bằng giấy tờ",
            "dossiers with digitised components, and an electronic result where the procedure ends with a paper",
            Always, facts => And(facts.Dossier.IsDigitised, HasNeededResult(facts)), NeedsCatalogue),
        New("digitisedInPeriod", "hồ sơ tiếp nhận trong kỳ có thành phần được số hóa", "dossiers received in the period with digitised components",
            Always, facts => facts.Dossier.IsDigitised),
        New("reusedInPeriod", "hồ sơ tiếp nhận trong kỳ có thành phần được tái sử dụng", "dossiers received in the period with a component reused",
            Always, facts => facts.Dossier.IsReused),
        New("fromNationalStoreInPeriod", "hồ sơ tiếp nhận trong kỳ có thành phần lấy từ kho dữ liệu của Cổng Dịch vụ công quốc gia",
            "dossiers received in the period with a component from the store of the national portal", Always, facts => facts.Dossier.IsFromNationalStore),
        New("verifiedInPeriod", "hồ sơ tiếp nhận trong kỳ sử dụng dữ liệu dân cư (tài khoản đã xác thực định danh)",
            "dossiers received in the period that used population data (a verified account)", Always, facts => facts.Dossier.IsVerified),
        New("synchronisedInPeriod", "hồ sơ tiếp nhận trong kỳ đã đồng bộ lên Cổng Dịch vụ công quốc gia",
            "dossiers received in the period and synchronised with the national portal", Always, facts => facts.Dossier.IsSynchronised),
        New("withFeeInPeriod", "hồ sơ tiếp nhận trong kỳ phải nộp phí, lệ phí", "dossiers received in the period with a fee to pay",
            Always, facts => facts.Dossier.HasFee),
        New("paidOnlineInPeriod", "hồ sơ tiếp nhận trong kỳ phải nộp phí, lệ phí được thanh toán trực tuyến",
            "dossiers received in the period with a fee to pay, paid online", facts => facts.Dossier.HasFee != false,
            facts => facts.Dossier.HasFee is null ? null : facts.Dossier.IsPaidOnline),
        New("feeDossiers", "hồ sơ của thủ tục có phí, lệ phí, trừ hồ sơ có mức thu bằng 0",
            "dossiers of procedures with a fee, without those whose fees are all 0", facts => facts.Traits is not { HasFee: false },
            facts => facts.Traits is null ? null : facts.Dossier.HasFee != false, NeedsCatalogue),
        New("feeDossiersPaidOnline", "hồ sơ của thủ tục có phí, lệ phí được thanh toán trực tuyến", "dossiers of procedures with a fee that were paid online",
            facts => facts.Traits is not { HasFee: false } && facts.Dossier.HasFee != false,
            facts => facts.Traits is null ? null : facts.Dossier.IsPaidOnline, NeedsCatalogue),
    ];

    private static IEnumerable<IndicatorCount> Procedures766() =>
    [
        ProceduresWith("servicesWithOnlineDossiers", "dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến", "online services with an online dossier",
            traits => traits.IsOnline, facts => facts.Dossier.Channel is { } channel ? channel == SubmissionMethod.Online : null),
        ProceduresWith("proceduresWithFeeDossiers", "thủ tục có phí, lệ phí có hồ sơ ghi mức thu",
            "procedures with a fee that have a dossier with a fee to pay", traits => traits.HasFee, facts => facts.Dossier.HasFee),
        ProceduresWith("proceduresPaidOnline", "thủ tục có phí, lệ phí có giao dịch thanh toán trực tuyến", "procedures with a fee that have a payment online",
            traits => traits.HasFee, facts => facts.Dossier.IsPaidOnline),
        ProceduresWith("citizenProceduresVerified", "thủ tục có đối tượng là người dân có hồ sơ sử dụng dữ liệu dân cư",
            "procedures open to persons that have a dossier with population data", traits => traits.IsForCitizens, facts => facts.Dossier.IsVerified),
    ];

    private static long? Days766(CountFacts facts) => facts.Progress766.IsDone && IsNew(facts) ? facts.Progress766.Days : null;

    private static bool IsNew(CountFacts facts) => facts.ByLaw != ReportColumn.None && !facts.IsCarriedOver;

    private static bool Always(CountFacts facts) => true;

    /// <summary>Whether there is an electronic result, or none is needed; null where nobody says.</summary>
    private static bool? HasNeededResult(CountFacts facts) =>
        facts.Traits is not { } traits ? null : traits.HasResult ? facts.Dossier.HasElectronicResult : true;

    private static bool? And(bool? one, bool? other) => one is null || other is null ? null : one.Value && other.Value;

    /// <summary>Dossiers of the period that are concerned, and for which something holds.</summary>
    private static IndicatorCount New(
        string name, string vi, string en, Func<CountFacts, bool> concerns, Func<CountFacts, bool?> holds, BilingualText? note = null) =>
        Stated(name, vi, en, facts => IsNew(facts) && concerns(facts), holds, note) with { NeedsCatalogue = note is not null };

    /// <summary>Different procedures of a kind with a dossier of the period for which something holds, where the register may leave it open.</summary>
    private static IndicatorCount ProceduresWith(string name, string vi, string en, Func<ProcedureTraits, bool> kind, Func<CountFacts, bool?> holds) =>
        New(name, vi, en, facts => facts.Traits is not { } traits || kind(traits), facts => facts.Traits is null ? null : holds(facts), NeedsCatalogue) with
        {
            Distinct = facts => IsNew(facts) && facts.Traits is { } traits && kind(traits) && holds(facts) == true ? facts.Dossier.ProcedureCode : null,
        };
}
