using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>Makes one draft.</summary>
internal sealed class CostDraftRun(Procedure procedure, CostDraftOptions options)
{
    private static readonly string[] Organisations = ["doanh nghiệp", "tổ chức", "hợp tác xã", "công ty", "hộ kinh doanh", "cơ quan", "đơn vị", "hội", "quỹ",
        "trường"];
    private static readonly string[] Persons = ["cá nhân", "công dân", "người", "hộ gia đình"];

    private readonly List<CostActivity> activities = [];
    private readonly SubmissionMethod[] methods = [.. procedure.Channels.Select(channel => channel.Method).Distinct()];

    public List<Finding> Findings { get; } = [];

    public CostSheet Sheet()
    {
        Doubt("timesPerYear", FindingSeverity.Information, CostDraftFindings.InputOpen, "cần điền số lần một năm", "times a year are to be filled in");
        Doubt(
            "subjectsPerYear",
            FindingSeverity.Information,
            CostDraftFindings.InputOpen,
            "cần điền số đối tượng một năm",
            "subjects a year are to be filled in");
        Doubt("incomes", FindingSeverity.Information, CostDraftFindings.InputOpen, "cần điền thu nhập một giờ, có năm và nguồn",
            "the income of an hour is to be filled in, with its year and source");
        var payer = options.Payer ?? Payer();
        Components(payer);
        Filing(payer);
        Fees(payer);
        Results(payer);
        return new CostSheet
        {
            Procedure = procedure.Code,
            Name = PlainLine.Of(procedure.Name) is { Length: > 0 } name ? name : procedure.Code.Value,
            Year = options.Year,
            Agency = PlainLine.Of(procedure.Agencies.FirstOrDefault(agency => agency.Role == AgencyRole.Executing)?.Name),
            Field = PlainLine.Of(procedure.Fields.Count > 0 ? procedure.Fields[0].Name : null),
            Currency = options.Currency,
            Activities = activities,
        };
    }

    private CostPayer Payer()
    {
        var names = procedure.Subjects.Select(subject => VietnameseText.Clean(subject.Name).ToLowerInvariant()).ToList();
        var enterprises = names.Any(name => Array.Exists(Organisations, name.Contains));
        var individuals = names.Any(name => Array.Exists(Persons, name.Contains));
        if (procedure.IsInternal)
        {
            Doubt("payer", FindingSeverity.Warning, CostDraftFindings.PayerOpen, "thủ tục nội bộ: tạm ghi cán bộ, công chức",
                "an internal procedure: officials were taken as payers");
            return CostPayer.Official;
        }

        if (enterprises == individuals)
        {
            var listed = names.Count == 0 ? "–" : string.Join("; ", names.Select(PlainLine.Of));
            Doubt(
                "payer",
                FindingSeverity.Warning,
                CostDraftFindings.PayerOpen,
                $"đối tượng \"{listed}\": cần xác định cá nhân hay doanh nghiệp, tổ chức; tạm ghi cá nhân",
                $"subjects \"{listed}\": decide between individuals and enterprises; individuals were taken for now");
        }

        return enterprises && !individuals ? CostPayer.Enterprise : CostPayer.Individual;
    }

    // A note, a heading or the number of dossiers is prepared by nobody.
    private void Components(CostPayer payer)
    {
        var seen = new HashSet<(string Code, string Name)>();
        for (var g = 0; g < procedure.ComponentGroups.Count; g++)
        {
            var group = procedure.ComponentGroups[g];
            for (var c = 0; c < group.Components.Count; c++)
            {
                var component = group.Components[c];
                var view = new ComponentView(g, c, group, component);
                if (NoteRules.IsNoPaper(view))
                {
                    Doubt(
                        view.Path("name"),
                        FindingSeverity.Information,
                        CostDraftFindings.NotAComponent,
                        $"\"{Shorten.To(PlainLine.Of(component.Name), 80)}\" là ghi chú, tiêu đề hoặc số lượng hồ sơ: không lập công việc",
                        $"\"{Shorten.To(PlainLine.Of(component.Name), 80)}\" is a note, a heading or the number of dossiers: no activity is made of it");
                    continue;
                }

                var (code, name) = (PlainLine.Of(component.Code), PlainLine.Of(component.Name));
                if (seen.Add((code, name)))
                {
                    name = name.Length > 0 ? name : code.Length > 0 ? code : "Thành phần hồ sơ không có tên";
                    Add("1", ActivityKind.PrepareComponent, name, payer, null, code.Length > 0 ? code : name, null, PlainLine.Of(group.Name));
                }
            }
        }

        if (seen.Count == 0)
        {
            Doubt("activities", FindingSeverity.Warning, CostDraftFindings.NothingListed, "bản ghi không có thành phần hồ sơ", "the record lists no component");
        }
        else if (procedure.ComponentGroups.Count(group => group.Components.Count > 0) > 1)
        {
            Doubt(
                "activities",
                FindingSeverity.Warning,
                CostDraftFindings.SeveralGroups,
                "thành phần hồ sơ chia nhiều nhóm, trường hợp: cần điền tỷ lệ đối tượng của từng công việc không phải ai cũng làm",
                "components are listed in several groups or cases: state the share of subjects for what not everyone does");
        }
    }

    private void Filing(CostPayer payer)
    {
        foreach (var method in methods)
        {
            Add("2", ActivityKind.File, Named("Nộp hồ sơ", method), payer, method, string.Empty, null, string.Empty);
        }

        if (methods.Length == 0)
        {
            Doubt(
                "activities",
                FindingSeverity.Warning,
                CostDraftFindings.NothingListed,
                "bản ghi không có cách thức thực hiện",
                "the record lists no channel");
            Add("2", ActivityKind.File, "Nộp hồ sơ", payer, null, string.Empty, null, string.Empty);
        }
    }

    private void Results(CostPayer payer)
    {
        foreach (var method in methods)
        {
            Add("6", ActivityKind.ReceiveResult, Named("Nhận kết quả", method), payer, method, string.Empty, null, string.Empty);
        }

        if (methods.Length == 0)
        {
            Add("6", ActivityKind.ReceiveResult, "Nhận kết quả", payer, null, string.Empty, null, string.Empty);
        }
    }

    // A fee that all channels have is paid once by everyone; another one is that of its channel.
    private void Fees(CostPayer payer)
    {
        var fees = procedure.Channels.SelectMany(channel => channel.Fees.Select(fee => (channel.Method, Fee: fee)))
            .GroupBy(item => (item.Fee.Kind, item.Fee.Amount, item.Fee.RawAmount, item.Fee.Currency, item.Fee.Description));
        foreach (var group in fees)
        {
            var fee = group.First().Fee;
            var of = group.Select(item => item.Method).Distinct().ToArray();
            foreach (var method in of.Length == methods.Length ? [null] : of.Select(item => (SubmissionMethod?)item))
            {
                Fee(fee, payer, method);
            }
        }

        foreach (var channel in activities.Where(activity => activity.Kind == ActivityKind.Pay).GroupBy(activity => activity.Channel)
            .Where(group => group.Count() > 1))
        {
            Doubt(
                "activities",
                FindingSeverity.Warning,
                CostDraftFindings.SeveralFees,
                $"nhiều mức phí, lệ phí ({string.Join(", ", channel.Select(activity => activity.Id))}): cần điền tỷ lệ đối tượng của từng mức nếu " +
                    "không nộp tất cả",
                $"several fees ({string.Join(", ", channel.Select(activity => activity.Id))}): state the share of each where not all are paid");
        }
    }

    private void Fee(Fee fee, CostPayer payer, SubmissionMethod? method)
    {
        var title = fee.Kind switch { FeeKind.Charge => "Nộp phí", FeeKind.Levy => "Nộp lệ phí", FeeKind.Price => "Nộp giá dịch vụ", _ =>
            "Nộp khoản thu khác" };
        var words = PlainLine.Of(fee.Description);
        var currency = CurrencyOf(fee.Currency);
        var known = fee.Amount >= 0m && (currency is null || currency == options.Currency);
        var id = Add("3", ActivityKind.Pay, method is { } way ? Named(title, way) : title, payer, method, string.Empty, known ? fee.Amount : null, words);
        var place = $"activities[{activities.Count - 1}] \"{id}\".fees";
        var shown = PlainLine.Of(fee.Amount is { } amount ? ((ExactNumber)amount).ToString() : fee.RawAmount);
        if (fee.Amount is null or < 0m)
        {
            Doubt(place, FindingSeverity.Warning, CostDraftFindings.FeeWithoutAmount, $"bản ghi không có số tiền, gặp \"{shown}\": cần điền",
                $"the record states no amount, found \"{shown}\": fill it in");
        }
        else if (!known)
        {
            var unit = PlainLine.Of(fee.Currency);
            Doubt(
                place,
                FindingSeverity.Warning,
                CostDraftFindings.FeeWithoutAmount,
                $"mức thu {shown} bằng \"{unit}\", bảng tính bằng {options.Currency}: không tự quy đổi, cần điền",
                $"the fee of {shown} is in \"{unit}\", the sheet in {options.Currency}: nothing is converted, fill it in");
        }
        else if (fee.Amount == 0m && words.Length > 0)
        {
            Doubt(
                place,
                FindingSeverity.Warning,
                CostDraftFindings.ZeroFeeExplained,
                $"ghi 0 kèm giải thích \"{Shorten.To(words, 80)}\": cần xem lại có thật là miễn phí",
                
                $"0 with the explanation \"{Shorten.To(words, 80)}\": check whether it is free");
        }

        if (known && currency is null)
        {
            Doubt(place, FindingSeverity.Information, CostDraftFindings.CurrencyAssumed, $"bản ghi không ghi loại tiền của {shown}; coi là {options.Currency}",
                $"the record names no currency of {shown}; {options.Currency} was taken");
        }
    }

    private string Add(string row, ActivityKind kind, string name, CostPayer payer, SubmissionMethod? method, string component, decimal? fee, string note)
    {
        var id = row + "." + ((ExactNumber)(activities.Count(activity => activity.Kind == kind) + 1));
        var isPayment = kind == ActivityKind.Pay;
        activities.Add(new CostActivity
        {
            Id = id,
            Name = name,
            Kind = kind,
            Payer = payer,
            Component = component,
            Channel = method,
            Services = options.StatesNoOtherMoney ? 0 : null,
            Fees = fee is { } amount ? new Estimate(amount) : options.StatesNoOtherMoney && !isPayment ? 0 : null,
            Note = note,
        });
        var place = $"activities[{activities.Count - 1}] \"{id}\"";
        if (options.StatesNoOtherMoney)
        {
            Doubt(place, FindingSeverity.Information, CostDraftFindings.InputOpen, "cần điền thời gian (giờ)", "hours are to be filled in");
        }
        else
        {
            var (feesVi, feesEn) = isPayment ? (string.Empty, string.Empty) : (", phí, lệ phí", ", fees");
            Doubt(place, FindingSeverity.Information, CostDraftFindings.InputOpen, $"cần điền thời gian (giờ), dịch vụ{feesVi}; ghi 0 nếu không phát sinh",
                $"hours, services{feesEn} are to be filled in; 0 where there are none");
        }

        if (method is not null && methods.Length > 1)
        {
            Doubt(place + ".share", FindingSeverity.Information, CostDraftFindings.ShareOpen, "cần điền tỷ lệ đối tượng dùng cách thức này",
                "the share of the subjects who use this channel is to be filled in");
        }

        return id;
    }

    private static string Named(string what, SubmissionMethod method) => what + method switch
    {
        SubmissionMethod.InPerson => " (trực tiếp)",
        SubmissionMethod.Online => " (trực tuyến)",
        SubmissionMethod.Postal => " (dịch vụ bưu chính)",
        _ => " (cách thức khác)",
    };

    // Null when the record names none.
    private static string? CurrencyOf(string raw)
    {
        var text = VietnameseText.Clean(raw);
        return text.ToLowerInvariant() switch
        {
            "" => null,
            "việt nam đồng" or "đồng" or "đồng việt nam" or "vnđ" or "vnd" => CostSheet.Dong,
            _ => text.ToUpperInvariant(),
        };
    }

    private void Doubt(string place, FindingSeverity severity, string code, string vi, string en) =>
        Findings.Add(new Finding(code, severity, place, new BilingualText(vi, en)));
}
