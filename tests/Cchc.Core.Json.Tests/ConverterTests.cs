using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Calendars;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Json.Tests;

/// <summary>The converters on members of somebody else's type.</summary>
public sealed class ConverterTests
{
    private const string Written =
        """{"Received":"2026-08-28","Days":["2026-08-31","2026-09-01"],"Share":"1/3","Code":"1.001193","Kind":"workingDay","Hours":"07:30-11:30,13:30-17:00","Room":"B12"}""";

    [Fact]
    public void Members_of_other_types_are_written_and_read_by_them()
    {
        var slip = new Slip
        {
            Received = new LocalDate(2026, 8, 28),
            Days = [new LocalDate(2026, 8, 31), new LocalDate(2026, 9, 1)],
            Share = ExactNumber.Parse("1/3"),
            Code = ProcedureCode.Parse("1.001193"),
            Kind = Enum.GetValues<DayKind>().Single(kind => kind.ToString() == "WorkingDay"),
            Hours = OfficeHours.Parse("07:30-11:30,13:30-17:00"),
            Room = new Room("B12"),
        };
        JsonSerializer.Serialize(slip).Should().Be(Written);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Slip>(Written)).Should().Be(Written);
    }

    [Theory]
    [InlineData("\"2026-08-28\"", "\"2026-02-30\"", "*2026-02-30*")]
    [InlineData("[\"2026-08-31\",\"2026-09-01\"]", "\"2026-08-31\"", "*array*")]
    [InlineData("\"1/3\"", "\"1/0\"", "*1/0*12.5*")]
    [InlineData("\"1.001193\"", "\" \"", "*blank*")]
    [InlineData("\"workingDay\"", "\"working_day\"", "*working_day*workingDay*")]
    [InlineData("\"07:30-11:30,13:30-17:00\"", "\"morning\"", "*morning*")]
    [InlineData("\"B12\"", "\"12B\"", "*12B*room*")]
    public void A_wrong_member_is_quoted(string right, string wrong, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Slip>(Written.Replace(right, wrong, StringComparison.Ordinal))).Should().Throw<JsonException>().WithMessage(message);

    internal sealed record Slip
    {
        [JsonConverter(typeof(IsoConverter<LocalDate>))]
        public LocalDate Received { get; init; }

        [JsonConverter(typeof(ListConverter<LocalDate, IsoConverter<LocalDate>>))]
        public IReadOnlyList<LocalDate> Days { get; init; } = [];

        [JsonConverter(typeof(ExactNumberConverter))]
        public ExactNumber Share { get; init; }

        [JsonConverter(typeof(IdentifierConverter<ProcedureCode>))]
        public ProcedureCode? Code { get; init; }

        [JsonConverter(typeof(WordConverter<DayKind>))]
        public DayKind Kind { get; init; }

        [JsonConverter(typeof(OfficeHours.Converter))]
        public OfficeHours? Hours { get; init; }

        [JsonConverter(typeof(RoomConverter))]
        public Room? Room { get; init; }
    }

    internal sealed record Room(string Number);

    /// <summary>A text of one's own, on the converter that those of the library stand on.</summary>
    internal sealed class RoomConverter : TextConverter<Room>
    {
        protected override string Expected => "a room such as B12";

        protected override string TextOf(Room value) => value.Number;

#pragma warning disable CS8765 // the attribute is in two assemblies where the library is built for .NET Standard
        protected override bool TryRead(string text, out Room? value)
#pragma warning restore CS8765
        {
            value = char.IsLetter(text.FirstOrDefault()) ? new Room(text) : null;
            return value is not null;
        }
    }
}
