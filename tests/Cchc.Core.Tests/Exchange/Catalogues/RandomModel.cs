using System.Collections;
using System.Reflection;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Catalogues;

/// <summary>
/// Random catalogues, made by reflection: whatever property a type of the model has is set, so that a new one is covered on the day it is added.
/// Texts are in NFC and trimmed, as the model promises.
/// </summary>
internal sealed class RandomModel(Random random)
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly string[] Odd =
    [
        "Thủ tục đăng ký khai sinh", "\"", "\\", "a\nb\tc\r\nd", "\u0001\u001F\u007F", "👩‍👩‍👧 🇻🇳 𝕏", "{\"code\":\"x\"}", "</script>&'+", "\u2028\u2029", "a\u0305b", "null", "1e999", "\uFFFE\uFFFF", "é è ễ ừ ộ",
        "Việt\u00A0Nam", "x\u200By", "\u0000", "0", "٣", new string('ộ', 700),
    ];

    public ProcedureCatalogue Catalogue(int most) => new(List<Procedure>(most))
    {
        DataVersion = Text(),
        LocalVersions = List<LocalVersion>(most),
        Announcements = List<AnnouncementDecision>(most),
    };

    public Procedure Procedure() => (Procedure)Record(typeof(Procedure), 0)!;

    private List<T> List<T>(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => (T)Record(typeof(T), 0)!)];

    private object? Value(Type type, int depth) => type switch
    {
        _ when type == typeof(string) => Text(),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(4) == 0 ? random.Next(int.MinValue, int.MaxValue) : random.Next(5),
        _ when type == typeof(decimal) => Decimal(),
        _ when type == typeof(LocalDate) => Date(),
        _ when type == typeof(Instant) => Moment(),
        _ when type == typeof(Validity) => Validity(),
        _ when type == typeof(ProcedureCode) => Code(),
        _ when type == typeof(ProcessingTime) => Time(false),
        _ when type == typeof(OnlineService) => Online(),
        _ when type == typeof(ProcedureChanges) => Changes(depth),
        _ when type == typeof(AnnouncedChange) => Change(depth),
        _ when type == typeof(AdministrativeLevels) => (AdministrativeLevels)random.Next(128),
        { IsEnum: true } => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length)),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Items(type.GetGenericArguments()[0], depth),
        _ => Record(type, depth),
    };

    private object Record(Type type, int depth)
    {
        var constructor = type.GetConstructors().Where(made => made.GetParameters() is not [{ } only] || only.ParameterType != type).OrderByDescending(made => made.GetParameters().Length).First();
        var item = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, depth + 1))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            var required = property.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "RequiredMemberAttribute");
            if (required || random.Next(3) > 0)
            {
                var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                var mayBeNull = Nullability.Create(property).ReadState == NullabilityState.Nullable;
                property.SetValue(item, mayBeNull && random.Next(4) == 0 ? null : Value(inner, depth + 1));
            }
        }

        return item;
    }

    private IList Items(Type type, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        for (var i = random.Next(depth > 3 ? 2 : 3); i > 0; i--)
        {
            list.Add(Value(type, depth + 1));
        }

        return list;
    }

    private ProcedureChanges Changes(int depth) =>
        ProcedureChanges.Of((Procedure)Record(typeof(Procedure), depth + 1), ProcedureParts.All.Where(_ => random.Next(3) == 0));

    private AnnouncedChange Change(int depth) => random.Next(4) switch
    {
        0 => new AnnouncedChange.New((Procedure)Record(typeof(Procedure), depth + 1)),
        1 => new AnnouncedChange.Amended(Code(), Changes(depth), [.. (IEnumerable<ChangeBasis>)Items(typeof(ChangeBasis), depth)]),
        2 => new AnnouncedChange.Replaced((Procedure)Record(typeof(Procedure), depth + 1), [.. (IEnumerable<ProcedureCode>)Items(typeof(ProcedureCode), depth)], Text()),
        _ => new AnnouncedChange.Abolished(Code(), Text()),
    };

    private OnlineService Online() => random.Next(4) switch
    {
        0 => OnlineService.NotStated.Instance,
        1 => new OnlineService.Level(random.Next(1, 5)),
        2 => OnlineService.Full.Instance,
        _ => new OnlineService.Partial((PartialReason)random.Next(5), Text()),
    };

    private ProcessingTime Time(bool isStage) => random.Next(isStage ? 7 : 14) switch
    {
        0 => new ProcessingTime.WorkingDays(Decimal() % 100),
        1 => new ProcessingTime.CalendarDays(Decimal() % 100),
        2 => new ProcessingTime.WorkingHours(Decimal() % 100),
        3 => new ProcessingTime.ClockHours(Decimal() % 100),
        4 => new ProcessingTime.Weeks(random.Next(500)),
        5 => new ProcessingTime.Months(random.Next(100)),
        6 => new ProcessingTime.Years(random.Next(20)),
        7 => new ProcessingTime.SameDay(null),
        8 => new ProcessingTime.SameDay(LocalTime.FromNanosecondsSinceMidnight(random.Next(2) == 0 ? random.NextInt64(NodaConstants.NanosecondsPerDay) : 54_000_000_000_000)),
        9 => new ProcessingTime.FixedDate(Date()),
        10 => new ProcessingTime.YearlyDate(random.Next(4) == 0 ? new AnnualDate(2, 29) : new AnnualDate(random.Next(1, 13), random.Next(1, 29))),
        11 => new ProcessingTime.Stages(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Time(true))),
        12 => new ProcessingTime.NotStated(Text()),
        _ => new ProcessingTime.Unreadable(Text()),
    };

    private Validity Validity()
    {
        var (one, other) = (Date(), Date());
        return random.Next(4) switch
        {
            0 => default,
            1 => new Validity(one),
            2 => new Validity(null, other),
            _ => new Validity(LocalDate.Min(one, other), LocalDate.Max(one, other)),
        };
    }

    private ProcedureCode Code() => random.Next(4) switch
    {
        0 => ProcedureCode.Parse($" {random.Next(1, 9)}.{random.Next(1_000_000):000000}\u00A0"),
        1 => ProcedureCode.Parse("1." + (Text() is { Length: > 0 } text ? text : "x") + random.Next(100)),
        _ => ProcedureCode.Parse($"{random.Next(1, 9)}.{random.Next(1_000_000):000000}"),
    };

    private LocalDate Date() => random.Next(4) == 0
        ? LocalDate.MinIsoValue.PlusDays(random.Next(Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) + 1))
        : new LocalDate(2026, 1, 1).PlusDays(random.Next(-3000, 3000));

    private Instant Moment() => random.Next(8) switch
    {
        0 => Instant.MinValue,
        1 => Instant.MaxValue,
        2 => Instant.FromUnixTimeSeconds(random.NextInt64(Instant.MinValue.ToUnixTimeSeconds(), Instant.MaxValue.ToUnixTimeSeconds())).PlusNanoseconds(random.Next(1_000_000_000)),
        _ => Instant.FromUnixTimeMilliseconds(1_700_000_000_000 + random.Next()),
    };

    private decimal Decimal() => random.Next(4) switch
    {
        0 => random.Next(100),
        1 => 2.50m,
        2 => decimal.MaxValue,
        _ => new decimal(random.Next(), random.Next(), random.Next(), false, (byte)random.Next(29)),
    };

    private string Text()
    {
        var text = random.Next(5) switch
        {
            0 => string.Empty,
            1 => Odd[random.Next(Odd.Length)],
            2 => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => char.ConvertFromUtf32(random.Next(3) == 0 ? random.Next(0x300, 0x380) : Scalar()))),
            3 => Odd[random.Next(Odd.Length)] + " " + Odd[random.Next(Odd.Length)],
            _ => "WORKING_DAY",
        };
        return VietnameseText.ToNfc(text).Trim();
    }

    private int Scalar()
    {
        var scalar = random.Next(0x10FFFF - 0x800);
        return scalar < 0xD800 ? scalar : scalar + 0x800;
    }
}
