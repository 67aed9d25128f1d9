using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>Checks every input of a sheet and reports with its place what is missing, negative, too large or in another currency.</summary>
internal sealed class CostSheetCheck
{
    /// <summary>The largest input that is believed.</summary>
    public static readonly ExactNumber Largest = ExactNumber.FromInt64(1_000_000_000_000_000);

    private readonly CostSheet sheet;
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Estimate? overhead;
    private readonly bool hasChannels;
    private readonly bool isCurrencyWrong;
    private readonly HashSet<CostPayer> brokenIncomes = [];

    public CostSheetCheck(CostSheet sheet)
    {
        this.sheet = sheet;
        _ = sheet.Currency ?? throw new ArgumentException("The currency is null.", nameof(sheet));
        _ = sheet.Overhead ?? throw new ArgumentException("The overhead is null.", nameof(sheet));
        overhead = Amount(sheet.Overhead, "overhead");
        hasChannels = sheet.Activities.Where(activity => activity?.Channel is not null).Select(activity => activity.Channel).Distinct().Skip(1).Any();
        CheckCurrency(sheet.Currency, "currency");
        isCurrencyWrong = findings.Exists(finding => finding.Place == "currency");
        for (var i = 0; i < sheet.Incomes.Count; i++)
        {
            var errors = Errors;
            CheckIncome(sheet.Incomes[i] ?? throw new ArgumentException($"Income {i} is null.", nameof(sheet)), $"incomes[{i}]");
            if (Errors > errors)
            {
                brokenIncomes.Add(sheet.Incomes[i].Payer);
            }

            if (sheet.Incomes.Take(i).Any(earlier => earlier.Payer == sheet.Incomes[i].Payer))
            {
                Error(CostFindings.StatedTwice, $"incomes[{i}].payer", $"{CostWords.Payer(sheet.Incomes[i].Payer).Vi} đã có mức thu nhập",
                    $"{CostWords.Payer(sheet.Incomes[i].Payer).En} already has an income");
            }
        }

        CheckShares(ActivityKind.File);
        CheckShares(ActivityKind.ReceiveResult);
        if (sheet.IsAbolished && sheet.Activities.Count > 0)
        {
            Error(CostFindings.StatedTwice, "activities", "thủ tục đã bãi bỏ nhưng còn công việc", "the procedure is abolished and still has activities");
        }

        if (sheet.Activities.Count == 0 && !sheet.IsAbolished)
        {
            Error(CostFindings.NotStated, "activities", "không có công việc nào: chi phí không phải bằng 0 mà là chưa biết",
                "no activities: the cost is not zero but unknown");
        }
    }

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The inputs of one activity; null when something is wrong with them.</summary>
    public ActivityInputs? Read(int index)
    {
        var activity = sheet.Activities[index] ?? throw new ArgumentException($"Activity {index} is null.", nameof(index));
        var place = $"activities[{index}] \"{PlainLine.Of(activity.Id)}\"";
        var before = Errors;
        _ = activity.BusinessAsUsual ?? throw new ArgumentException($"{place}: the share of business as usual is null.", nameof(index));
        CheckWords(activity, place);
        if (!ids.Add(activity.Id))
        {
            Error(CostFindings.StatedTwice, place + ".id", $"mã \"{activity.Id}\" đã dùng cho công việc khác",
                $"the id \"{activity.Id}\" is already that of another activity");
        }

        var hours = Required(activity.Hours, place + ".hours");
        var services = Required(activity.Services, place + ".services");
        var fees = Required(activity.Fees, place + ".fees");
        var times = activity.IsOneOff ? new Estimate(1) : Required(activity.TimesPerYear ?? sheet.TimesPerYear, place + ".timesPerYear");
        var subjects = Required(activity.SubjectsPerYear ?? sheet.SubjectsPerYear, place + ".subjectsPerYear");
        Share(activity.Share, place + ".share");
        if (hasChannels && activity.Channel is not null && !activity.IsShareStated)
        {
            Error(
                CostFindings.NotStated,
                place + ".share",
                "chưa có tỷ lệ đối tượng dùng cách thức này; bảng có nhiều cách thức",
                "the share of subjects who use this channel is missing; the sheet has several channels");
        }

        Share(activity.BusinessAsUsual, place + ".businessAsUsual");
        var income = activity.Income ?? sheet.Incomes.FirstOrDefault(entry => entry.Payer == activity.Payer);
        if (activity.Income is not null)
        {
            CheckIncome(activity.Income, place + ".income");
        }

        if (hours is not null && hours.High.Sign > 0 && income is null)
        {
            Error(
                CostFindings.NoIncome,
                place + ".income",
                $"thiếu thu nhập một giờ của {CostWords.Payer(activity.Payer).Vi}: cần mức có năm, nguồn",
                $"the income of an hour of {CostWords.Payer(activity.Payer).En} is missing: expected a figure with its year and source");
        }

        // What rests on a broken input of the sheet has no figure either.
        var wrong = Errors > before || isCurrencyWrong || (activity.Income is null && hours!.High.Sign > 0 && brokenIncomes.Contains(activity.Payer));
        return wrong || overhead is null ? null
            : new ActivityInputs(activity, hours!.High.Sign > 0 ? income : null, hours, services!, fees!, times!, subjects!, overhead);
    }

    private int Errors => findings.Count(finding => finding.Severity == FindingSeverity.Error);

    private void CheckWords(CostActivity activity, string place)
    {
        if (activity.Id.Length == 0)
        {
            Error(CostFindings.BadActivity, place + ".id", "thiếu mã công việc", "the activity has no id");
        }

        if (activity.Payer is not (CostPayer.Individual or CostPayer.Enterprise or CostPayer.Official))
        {
            Error(CostFindings.BadActivity, place + ".payer", $"không có đối tượng chi trả {(int)activity.Payer}", $"{(int)activity.Payer} is not a payer");
        }
        else if (activity.Income is { } income && income.Payer != activity.Payer)
        {
            Error(
                CostFindings.BadActivity,
                place + ".income.payer",
                $"thu nhập của {CostWords.Payer(income.Payer).Vi} dùng cho công việc của {CostWords.Payer(activity.Payer).Vi}",
                $"the income of {CostWords.Payer(income.Payer).En} is used for an activity of {CostWords.Payer(activity.Payer).En}");
        }

        if (activity.Kind is < ActivityKind.PrepareComponent or > ActivityKind.ReceiveResult)
        {
            Error(
                CostFindings.BadActivity,
                place + ".kind",
                $"không có loại công việc {(int)activity.Kind}",
                $"{(int)activity.Kind} is not a kind of activity");
        }
    }

    // A subject files, or receives the result, by one channel. Several activities of one channel are done by the same subjects.
    private void CheckShares(ActivityKind kind)
    {
        foreach (var payer in sheet.Activities.Where(activity => activity is { Channel: not null, IsShareStated: true } && activity.Kind == kind)
            .GroupBy(activity => activity.Payer))
        {
            var channels = payer.GroupBy(activity => activity.Channel)
                .Select(same => same.Select(activity => activity.Share.Likely).Aggregate((most, next) => next > most ? next : most)).ToList();
            var sum = channels.Aggregate(ExactNumber.Zero, (all, share) => all + share);
            if (channels.Count > 1 && sum > ExactNumber.One)
            {
                Error(
                    CostFindings.ShareOutOfRange,
                    $"activities, {CostWords.Kind(kind).En.ToLowerInvariant()}",
                    $"tỷ lệ của các cách thức cộng lại {(sum * 100).ToVietnamese(2)}%: nhiều nhất 100%",
                    $"the shares of the channels add up to {(sum * 100).ToEnglish(2)}%: 100% at most");
            }
            else if (channels.Count > 1 && sum < ExactNumber.One)
            {
                Warn(
                    CostFindings.SharesBelowWhole,
                    $"activities, {CostWords.Kind(kind).En.ToLowerInvariant()}",
                    $"tỷ lệ của các cách thức cộng lại {(sum * 100).ToVietnamese(2)}%: phần còn lại không tính",
                    $"the shares of the channels add up to {(sum * 100).ToEnglish(2)}%: the rest is not counted");
            }
        }
    }

    private void CheckIncome(HourlyIncome income, string place)
    {
        Amount(income.Value, place + ".value");
        if (!string.Equals(income.Currency, sheet.Currency, StringComparison.Ordinal))
        {
            Error(
                CostFindings.WrongCurrency,
                place + ".currency",
                $"thu nhập tính bằng \"{PlainLine.Of(income.Currency)}\", bảng tính bằng \"{PlainLine.Of(sheet.Currency)}\": không tự quy đổi",
                $"the income is in \"{PlainLine.Of(income.Currency)}\", the sheet in \"{PlainLine.Of(sheet.Currency)}\": nothing is converted silently");
        }

        if (string.IsNullOrWhiteSpace(income.Series) || string.IsNullOrWhiteSpace(income.Source))
        {
            Error(CostFindings.NoIncome, place, "mức thu nhập phải có chỉ tiêu và nguồn", "an income needs its series and its source");
        }

        if (income.Year != sheet.Year)
        {
            Warn(CostFindings.IncomeOfAnotherYear, place + ".year", $"mức thu nhập năm {income.Year} dùng cho bảng năm {sheet.Year}",
                $"an income of {income.Year} is used in a sheet of {sheet.Year}");
        }
    }

    private void CheckCurrency(string currency, string place)
    {
        if (currency.Length != 3 || !currency.All(c => c is >= 'A' and <= 'Z'))
        {
            Error(CostFindings.WrongCurrency, place, $"\"{PlainLine.Of(currency)}\" không phải mã tiền tệ ba chữ in hoa như VND",
                $"\"{PlainLine.Of(currency)}\" is not a currency code of three capitals such as VND");
        }
    }

    private Estimate? Required(Estimate? value, string place)
    {
        if (value is not null)
        {
            return Amount(value, place);
        }

        Error(CostFindings.NotStated, place, "chưa có số liệu; nếu không phát sinh, ghi 0", "missing; write 0 if there is none");
        return null;
    }

    private Estimate? Amount(Estimate value, string place)
    {
        if (value.Low.Sign < 0)
        {
            Error(CostFindings.NegativeNumber, place, $"{value}: cần số không âm", $"{value}: expected a number that is not negative");
            return null;
        }

        if (value.High > Largest)
        {
            Error(CostFindings.NumberTooLarge, place, $"{value}: lớn hơn {Largest.ToVietnamese()}", $"{value}: larger than {Largest.ToEnglish()}");
            return null;
        }

        return value;
    }

    private void Share(Estimate value, string place)
    {
        if (value.Low.Sign >= 0 && value.High <= ExactNumber.One)
        {
            return;
        }

        // 40 is what people type for 40%.
        var isPercent = value.Low >= ExactNumber.One && value.High <= 100;
        var meant = isPercent ? new Estimate(value.Low / 100, value.Likely / 100, value.High / 100) : value;
        Error(
            CostFindings.ShareOutOfRange,
            place,
            $"{value}: cần tỷ lệ từ 0 đến 1" + (isPercent ? $"; nếu là {value}% thì ghi {meant}" : string.Empty),
            $"{value}: expected a share from 0 to 1" + (isPercent ? $"; if {value}% is meant, write {meant}" : string.Empty));
    }

    private void Error(string code, string place, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, place, new BilingualText(vi, en)));

    private void Warn(string code, string place, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Warning, place, new BilingualText(vi, en)));
}
