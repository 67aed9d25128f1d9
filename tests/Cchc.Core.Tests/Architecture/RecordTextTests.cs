using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Cchc.Core.Calendars;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Architecture;

/// <summary>The text of a public record is the same on every machine: dates by ISO, numbers with a point, whatever culture the machine has.</summary>
public sealed class RecordTextTests
{
    private static readonly Type[] Records = [.. Libraries.Exported
        .Where(type => !type.IsAbstract && !type.ContainsGenericParameters && !type.IsEnum)
        .Where(type => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null))];

    [Fact]
    public void The_text_of_every_public_record_does_not_depend_on_the_culture_of_the_machine()
    {
        Records.Should().HaveCountGreaterThan(150);
        var (wrong, told) = (new List<string>(), 0);
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (var type in Records)
            {
                var record = Filled(type, 0);
                Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
                if (Text(record) is not { } expected)
                {
                    continue; // a text of its own that needs more than the members filled here
                }

                told++;
                foreach (var culture in Cultures())
                {
                    Thread.CurrentThread.CurrentCulture = culture;
                    if (Text(record) is var text && text != expected)
                    {
                        wrong.Add($"{type.FullName} under {culture.Name}: {text}");
                        break;
                    }
                }
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        string.Join("\n", wrong).Should().BeEmpty();
        told.Should().BeGreaterThan(Records.Length * 9 / 10);
    }

    private static string? Text(object record)
    {
        try
        {
            return record.ToString();
        }
        catch (Exception error) when (error is NullReferenceException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    [Fact]
    public void No_public_record_leaves_dates_and_numbers_to_the_text_that_the_compiler_makes()
    {
        // Base records too: a record derived from one prints its members.
        var wrong = Libraries.Exported
            .Where(type => type.GetMethod("ToString", Type.EmptyTypes)?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) == true)
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(member => DependsOnCulture(member.PropertyType)).Select(member => $"{type.FullName}.{member.Name}"));
        string.Join("\n", wrong).Should().BeEmpty("a record that holds dates or numbers writes its text by RecordText");
    }

    private static bool DependsOnCulture(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return !type.IsEnum && (Type.GetTypeCode(type) is >= TypeCode.Single and <= TypeCode.DateTime
            || type == typeof(System.Numerics.BigInteger) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type.Namespace == "NodaTime" || (type.IsGenericType && type.Namespace == "System" && type.GetGenericArguments().Any(DependsOnCulture)));
    }

    [Fact]
    public void Dates_are_ISO_and_numbers_have_a_point()
    {
        new Cchc.Core.Deadlines.Deadline.Reading(Cchc.Core.Deadlines.DeadlineRules.Roll, new BilingualText("a", "b"), new LocalDate(2026, 9, 3), new LocalTime(16, 30), Certainty.Announced)
            .ToString().Should().Contain("Date = 2026-09-03").And.Contain("TimeOfDay = 16:30:00");
    }

    private static IEnumerable<CultureInfo> Cultures()
    {
        foreach (var name in new[] { "th-TH", "fa-IR", "ar-SA", "tr-TR", "vi-VN" })
        {
            CultureInfo? known = null;
            try
            {
                known = CultureInfo.GetCultureInfo(name);
            }
            catch (CultureNotFoundException)
            {
                // Under invariant globalization there is only the culture made below.
            }

            if (known is not null)
            {
                yield return known;
            }
        }

        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "'";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.LongDatePattern = "'year' yyyy', day' d', month' M";
        odd.DateTimeFormat.ShortDatePattern = "d'#'M'#'yyyy";
        odd.DateTimeFormat.LongTimePattern = "s' 'm' 'H";
        odd.DateTimeFormat.ShortTimePattern = "m' 'H";
        yield return odd;
    }

    /// <summary>A record of which every member that can differ has a value: dates, times, negative and broken numbers, records within records.</summary>
    private static object Filled(Type type, int depth)
    {
        var record = RuntimeHelpers.GetUninitializedObject(type);
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                if (Value(field.FieldType, depth) is { } value)
                {
                    field.SetValue(record, value);
                }
            }
        }

        return record;
    }

    private static object? Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "x",
            _ when type == typeof(LocalDate) => new LocalDate(2026, 9, 3),
            _ when type == typeof(LocalTime) => new LocalTime(16, 30),
            _ when type == typeof(LocalDateTime) => new LocalDateTime(2026, 9, 3, 16, 30),
            _ when type == typeof(AnnualDate) => new AnnualDate(4, 16),
            _ when type == typeof(Duration) => Duration.FromMinutes(-90),
            _ when type == typeof(decimal) => -3.5m,
            _ when type == typeof(double) => -3.5d,
            _ when type == typeof(float) => -3.5f,
            _ when type == typeof(int) => 2026, // whole numbers differ by the sign alone: counts and years have none
            _ when type == typeof(long) => 2026L,
            _ when type == typeof(short) => (short)2026,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 9, 3),
            _ when type == typeof(TimeOnly) => new TimeOnly(16, 30),
            _ when type == typeof(System.Numerics.BigInteger) => new System.Numerics.BigInteger(-3),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => typeof(ValueList).GetMethod(nameof(ValueList.Empty))!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null),
            _ when !Libraries.All.Contains(type.Assembly) || type.IsEnum || depth > 3 => null,
            _ when type.IsClass && type.GetMethod("<Clone>$") is null => null,
            _ when !type.IsAbstract => Filled(type, depth + 1),
            _ => Libraries.Types.Where(derived => derived.IsSubclassOf(type) && !derived.IsAbstract && !derived.ContainsGenericParameters).Select(derived => Filled(derived, depth + 1)).FirstOrDefault(),
        };
    }
}
