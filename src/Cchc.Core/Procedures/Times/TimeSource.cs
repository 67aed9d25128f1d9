using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>The place in a record that states a processing time. A closed hierarchy: a channel row or a case.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OfChannel), "channel")]
[JsonDerivedType(typeof(OfCase), "case")]
public abstract record TimeSource
{
    private TimeSource()
    {
    }

    /// <summary>The time as that place states it.</summary>
    [JsonIgnore]
    public abstract StatedTime Stated { get; }

    /// <summary>How people would call the place.</summary>
    [JsonIgnore]
    public abstract BilingualText Label { get; }

    /// <summary>A row of the channels.</summary>
    /// <param name="Row">The number of the row in the record, counted from 1.</param>
    /// <param name="Channel">The row.</param>
    public sealed record OfChannel(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Row,
        [property: JsonRequired] Channel Channel) : TimeSource
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override StatedTime Stated => Channel.Time;

        /// <inheritdoc/>
        [JsonIgnore]
        public override BilingualText Label => Channel.Method switch
        {
            SubmissionMethod.InPerson => new($"trực tiếp (dòng {Row})", $"in person (row {Row})"),
            SubmissionMethod.Online => new($"trực tuyến (dòng {Row})", $"online (row {Row})"),
            SubmissionMethod.Postal => new($"bưu chính (dòng {Row})", $"by post (row {Row})"),
            _ when Channel.RawMethod.Length == 0 => new($"cách thức không ghi (dòng {Row})", $"unnamed method (row {Row})"),
            _ => new($"{Channel.RawMethod} (dòng {Row})", $"{Channel.RawMethod} (row {Row})"),
        };
    }

    /// <summary>A case.</summary>
    /// <param name="Row">The number of the case in the record, counted from 1.</param>
    /// <param name="Case">The case.</param>
    public sealed record OfCase(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Row,
        [property: JsonRequired] ProcedureCase Case) : TimeSource
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override StatedTime Stated => Case.Time;

        /// <inheritdoc/>
        [JsonIgnore]
        public override BilingualText Label => Case.Code.Length > 0
            ? new($"trường hợp {Case.Code}", $"case {Case.Code}")
            : new($"trường hợp thứ {Row}", $"case no. {Row}");
    }

    /// <inheritdoc/>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);
}
