using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Tests.Support;

/// <summary>Procedures made of phrases that rules look for, and of odd text, by a seed.</summary>
internal static class RandomProcedure
{
    private static readonly string[] Phrases =
    [
        "Bản sao", "bản chính", "có chứng thực", "công chứng", "kèm theo", "để đối chiếu", "hoặc", "không", "giấy khai sinh", "sổ hộ khẩu", "Căn cước công dân", "Giấy chứng nhận đăng ký doanh nghiệp", "Lưu ý:", "Trường hợp",
        "Số lượng hồ sơ: 01 bộ", "thì", "05 ngày làm việc", "không quá 10 ngày", "500.000 đồng", "miễn", "Ủy ban nhân dân", "cấp huyện", "huyện", "quận", "thị xã", "phòng Y tế", "trước ngày", "liên", "ủy", "a)", "-", "+", "(", ")", ":", ";", ".", ",",
        "Nghị định số", "104/2022/NĐ-CP", "1.", "\n", "0", "999999999999999999999", "đ", "một trong", "khai thác", "🙂", "\u200b", "n\u0301", "Ð", string.Empty, "từ bản gốc", "trực tuyến", "1.001193", ".01", "H15",
    ];

    public static Procedure Make(int seed)
    {
        var random = new Random(seed);
        return new Procedure
        {
            Code = ProcedureCode.Parse(random.Next(3) == 0 ? "x" + Text() : "1.00119" + random.Next(10)),
            Name = Text(),
            Levels = (AdministrativeLevels)random.Next(128),
            Agencies = Many(() => new Agency((AgencyRole)random.Next(5), Text(), Text())),
            Subjects = Many(() => new Subject(Text(), Text())),
            Steps = Many(() => new Step(Text(), Text())),
            Channels = Many(() => new Channel
            {
                Method = (SubmissionMethod)random.Next(4), RawMethod = Text(), Time = Time(), Description = Text(),
                Fees = Many(() => new Fee { Kind = FeeKind.Levy, RawKind = "FEE", Amount = random.Next(2) == 0 ? null : random.Next(2), Description = Text() }),
            }),
            Cases = Many(() => new ProcedureCase(Text(), Text(), Time())),
            ComponentGroups = Many(() => new ComponentGroup
            {
                Name = Text(), Components = Many(() => new DossierComponent { Code = Text(), Name = Text(), Originals = Number(), Copies = Number() }),
            }),
            Results = Many(() => new ProcedureResult(Text(), Text())),
            LegalBases = Many(() => new LegalBasis(Text(), Text())),
            Conditions = Text(),
            ReceivingAddress = Text(),
            Links = Many(() => new ProcedureLink(ProcedureLinkKind.Related, Text(), Text())),
            Online = random.Next(4) switch
            {
                0 => OnlineService.Full.Instance,
                1 => new OnlineService.Partial((PartialReason)random.Next(5), Text()),
                2 => new OnlineService.Level(random.Next(1, 5)),
                _ => OnlineService.NotStated.Instance,
            },
            IsOfflineOnly = random.Next(2) == 0,
            Validity = new Validity(new LocalDate(2015 + random.Next(12), 1, 1), random.Next(2) == 0 ? null : new LocalDate(2027 + random.Next(3), 1, 1)),
        };

        string Text() => string.Join(random.Next(4) == 0 ? string.Empty : " ", Enumerable.Range(0, random.Next(9)).Select(_ => Phrases[random.Next(Phrases.Length)]));

        int? Number() => random.Next(6) switch { 0 => null, 1 => -1, 2 => 99, 3 => 1, _ => 0 };

        List<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];

        StatedTime Time() => random.Next(5) switch
        {
            0 => new StatedTime(new ProcessingTime.WorkingDays(random.Next(1, 12)), "5", "WORKING_DAY"),
            1 => new StatedTime(new ProcessingTime.CalendarDays(random.Next(1, 12)), "5", "DAY"),
            2 => new StatedTime(new ProcessingTime.WorkingHours(random.Next(1, 20)), "8", "HOUR"),
            3 => new StatedTime(new ProcessingTime.NotStated("0 OTHER"), "0", "OTHER"),
            _ => new StatedTime(new ProcessingTime.Unreadable("1 OTHER"), Text(), "OTHER"),
        };
    }
}
