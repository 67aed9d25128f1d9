using System.Text.Json.Serialization;
using Cchc.Core.Costs.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Costs.Plans;

/// <summary>
/// One measure of a simplification plan (biện pháp đơn giản hóa). A closed hierarchy: exactly the nested kinds exist. A measure states the value after; it
/// never computes one. Two measures are equal when kind and content are. Every kind derives from this record itself: what some of them share is an interface
/// (<see cref="IActivityMeasure"/>, <see cref="IAmountMeasure"/>), because ahead-of-time compilation for .NET 8 copies a record wrongly (<c>with</c>) where
/// another record lies between it and the declared type.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AbolishProcedure), "abolishProcedure")]
[JsonDerivedType(typeof(DropComponent), "dropComponent")]
[JsonDerivedType(typeof(ReplaceByData), "replaceByData")]
[JsonDerivedType(typeof(MergeComponents), "mergeComponents")]
[JsonDerivedType(typeof(FewerCopies), "fewerCopies")]
[JsonDerivedType(typeof(NoCertification), "noCertification")]
[JsonDerivedType(typeof(FileOnline), "fileOnline")]
[JsonDerivedType(typeof(ShorterTask), "shorterTask")]
[JsonDerivedType(typeof(LowerFee), "lowerFee")]
[JsonDerivedType(typeof(LowerFrequency), "rarer")]
[JsonDerivedType(typeof(FewerSubjects), "fewerSubjects")]
[JsonDerivedType(typeof(Decentralise), "decentralise")]
[JsonDerivedType(typeof(ShorterProcessing), "shorterProcessing")]
public abstract record SimplificationMeasure
{
    private SimplificationMeasure()
    {
    }

    /// <summary>The identifier inside its plan, such as <c>m1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is done, in words; empty when not stated.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The legal basis; null when not stated, which is reported as a finding.</summary>
    public MeasureBasis? LegalBasis { get; init; }

    /// <summary>The first day in force; null when it is in force from the beginning.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force, itself included; null when it does not lapse.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The kind in Vietnamese and English, such as "Bãi bỏ thủ tục".</summary>
    [JsonIgnore]
    public BilingualText KindName => MeasureWords.Kind(this);

    /// <summary>Whether it is in force on a day; both ends of the period belong to it.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True inside the period.</returns>
    public bool IsInForce(LocalDate date) => (InForceFrom is not { } from || from <= date) && (InForceThrough is not { } through || date <= through);

    private static IReadOnlyList<string> Names(IReadOnlyList<string> value) => ValueList.Of(value.Select(VietnameseText.Clean));

    /// <summary>Applies the measure to a sheet. What it aims at and is not there (any more) stays away: then nothing is changed.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The sheet after; the same when the measure changes nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public CostSheet Apply(CostSheet sheet) => SimplificationPlan.Apply(sheet, [this]);

    /// <summary>Abolish the procedure (bãi bỏ thủ tục): all activities go.</summary>
    public sealed record AbolishProcedure : SimplificationMeasure;

    /// <summary>Drop components (bỏ thành phần hồ sơ): their activities go.</summary>
    public sealed record DropComponent : SimplificationMeasure, IActivityMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();
    }

    /// <summary>
    /// Replace components by data that the State holds (thay thế bằng dữ liệu). Where no amount is given the activities go; else they stay with what is given.
    /// </summary>
    public sealed record ReplaceByData : SimplificationMeasure, IAmountMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public Estimate? Hours { get; init; }

        /// <inheritdoc />
        public Estimate? Services { get; init; }

        /// <inheritdoc />
        public Estimate? Fees { get; init; }
    }

    /// <summary>
    /// Merge components or declarations into one (gộp thành phần hồ sơ): of the activities the first (in the order of the sheet, or <see cref="Into"/>) stays
    /// with the hours that remain, the others go. Services and fees that are null stay those of the activity that remains.
    /// </summary>
    public sealed record MergeComponents : SimplificationMeasure, IAmountMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public Estimate? Hours { get; init; }

        /// <inheritdoc />
        public Estimate? Services { get; init; }

        /// <inheritdoc />
        public Estimate? Fees { get; init; }

        /// <summary>The activity that remains; null takes the first in the order of the sheet.</summary>
        public string? Into { get; init; }
    }

    /// <summary>Fewer copies (giảm số lượng hồ sơ): services or hours fall.</summary>
    public sealed record FewerCopies : SimplificationMeasure, IAmountMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public Estimate? Hours { get; init; }

        /// <inheritdoc />
        public Estimate? Services { get; init; }

        /// <inheritdoc />
        public Estimate? Fees { get; init; }
    }

    /// <summary>No certification (bỏ yêu cầu chứng thực): its services, fees and hours fall to what is given.</summary>
    public sealed record NoCertification : SimplificationMeasure, IAmountMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public Estimate? Hours { get; init; }

        /// <inheritdoc />
        public Estimate? Services { get; init; }

        /// <inheritdoc />
        public Estimate? Fees { get; init; }
    }

    /// <summary>
    /// File online (nộp hồ sơ trực tuyến): the share of subjects who file online rises, taken from other ways of doing the same task. The sum of the shares
    /// of all activities named stays. Activities on one side keep their proportions; where online ones had no share they get equal ones.
    /// Any other task (such as receiving the result) needs a measure of its own.
    /// </summary>
    public sealed record FileOnline : SimplificationMeasure, IActivityMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <summary>The identifiers of the activities whose share falls, such as filing in person and by post.</summary>
        public required IReadOnlyList<string> From { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

        /// <summary>The share after of the online activities together, 0 to 1.</summary>
        public required ExactNumber Share { get; init; }
    }

    /// <summary>A task takes less time (giảm thời gian thực hiện công việc).</summary>
    public sealed record ShorterTask : SimplificationMeasure, IActivityMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <summary>Hours after, once: column (4).</summary>
        public required Estimate Hours { get; init; }
    }

    /// <summary>Lower charges or levies (giảm phí, lệ phí).</summary>
    public sealed record LowerFee : SimplificationMeasure, IActivityMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <summary>Charges, levies and other costs after, once: column (7).</summary>
        public required Estimate Fees { get; init; }
    }

    /// <summary>Lower frequency (giảm tần suất thực hiện). Without activities and components it sets the times a year of the sheet.</summary>
    public sealed record LowerFrequency : SimplificationMeasure, IActivityMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <summary>Times a year after, column (8); a fraction where it is rarer than yearly.</summary>
        public required Estimate TimesPerYear { get; init; }
    }

    /// <summary>Fewer subjects (giảm đối tượng thực hiện). Without activities and components it sets the subjects of the sheet.</summary>
    public sealed record FewerSubjects : SimplificationMeasure, IActivityMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <summary>Subjects a year after, column (9).</summary>
        public required Estimate SubjectsPerYear { get; init; }
    }

    /// <summary>Decentralise (phân cấp thẩm quyền giải quyết): a nearer agency means fewer hours, services or fees.</summary>
    public sealed record Decentralise : SimplificationMeasure, IAmountMeasure
    {
        /// <inheritdoc />
        public IReadOnlyList<string> Activities { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public IReadOnlyList<string> Components { get; init => field = Names(value); } = ValueList.Empty<string>();

        /// <inheritdoc />
        public Estimate? Hours { get; init; }

        /// <inheritdoc />
        public Estimate? Services { get; init; }

        /// <inheritdoc />
        public Estimate? Fees { get; init; }
    }

    /// <summary>
    /// Shorter processing time (cắt giảm thời hạn giải quyết): what the applicant waits for. It saves no compliance cost: TT 02/2017/TT-VPCP, art. 27 does not
    /// count opportunity cost.
    /// </summary>
    public sealed record ShorterProcessing : SimplificationMeasure
    {
        /// <summary>The times before and after, case by case.</summary>
        public required ProcessingTimeCut Cut { get; init; }
    }

    /// <inheritdoc/>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);
}
