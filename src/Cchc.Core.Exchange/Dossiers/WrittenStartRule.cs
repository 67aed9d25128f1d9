using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>A start rule as a file has it: the identifier of a known rule, or an object with all its members.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record WrittenStartRule(StartRule Rule)
{
    /// <exception cref="ArgumentException">The file has no place for a last stretch of a day or more.</exception>
    public static WrittenStartRule? Of(StartRule? rule)
    {
        if (rule is null)
        {
            return null;
        }

        return rule is { Title: not null, Start: not null } && rule.Start.BeforeClosing >= Duration.Zero && rule.Start.BeforeClosing < Duration.FromDays(1)
            ? new WrittenStartRule(rule)
            : throw new ArgumentException($"The start rule \"{rule.Id}\" has no title or no start, or its last stretch before closing is not within a day.",
                nameof(rule));
    }

    /// <summary>Writes it; files are read by their parser.</summary>
    public sealed class Converter : JsonConverter<WrittenStartRule>
    {
        public override WrittenStartRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, WrittenStartRule value, JsonSerializerOptions options)
        {
            var rule = value.Rule;
            if (rule.Equals(StartRules.BuiltIn.Find(rule.Id)))
            {
                writer.WriteStringValue(rule.Id);
                return;
            }

            writer.WriteStartObject();
            Text(writer, "id", rule.Id);
            Text(writer, "title", rule.Title.Vi);
            Text(writer, "titleEn", rule.Title.En == rule.Title.Vi ? null : rule.Title.En);
            Text(writer, "source", rule.Source);
            Text(writer, "standing", rule.Confidence == SourceConfidence.Secondary ? "secondHand" : null);
            Text(writer, "inForceFrom", rule.InForceFrom is { } from ? DateText.Iso(from) : null);
            Text(writer, "inForceTo", rule.InForceThrough is { } through ? DateText.Iso(through) : null);
            Texts(writer, "procedures", rule.ProcedureCodes);
            Texts(writer, "fields", rule.FieldCodes);
            Text(writer, "cutOff", Time(rule.Start.CutOff));
            Flag(writer, "daysOffMove", rule.Start.DaysOffMove);
            Text(writer, "beforeClosing", rule.Start.BeforeClosing == Duration.Zero ? null
                : Time(LocalTime.FromNanosecondsSinceMidnight(rule.Start.BeforeClosing.ToInt64Nanoseconds())));
            Text(writer, "openingAt", Time(rule.Start.OpeningAt));
            Flag(writer, "atNextSession", rule.Start.AtNextSession);
            Flag(writer, "atCompetentAgency", rule.Start.AtCompetentAgency);
            Flag(writer, "firstDayCounted", rule.CountsFirstDay);
            writer.WriteEndObject();
        }

        private static string? Time(LocalTime? time) => time is { } hour ? DateText.Time(hour) : null;

        private static void Text(Utf8JsonWriter writer, string name, string? text)
        {
            if (text is not null)
            {
                writer.WriteString(name, text);
            }
        }

        private static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
        {
            if (texts.Count == 0)
            {
                return;
            }

            writer.WriteStartArray(name);
            foreach (var text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }

        private static void Flag(Utf8JsonWriter writer, string name, bool flag)
        {
            if (flag)
            {
                writer.WriteBoolean(name, true);
            }
        }
    }
}
