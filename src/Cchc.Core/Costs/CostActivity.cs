using System.Text.Json.Serialization;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// One activity that a procedure demands (công việc phải thực hiện): a row of form 03/SCM-KSTT. What is null was not stated, and missing is never zero: a
/// cost with a missing input is not computed. State 0 where there is nothing to pay.
/// </summary>
public sealed record CostActivity
{
    /// <summary>The identifier inside its sheet, such as <c>1.1</c>. Measures and comparisons refer to it.</summary>
    public required string Id { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>What is done.</summary>
    public required string Name { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>The part of the form it belongs to.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>Who does it and pays for it.</summary>
    public required CostPayer Payer { get; init; }

    /// <summary>The component it prepares, as a code or name; empty when it is none.</summary>
    public string Component { get; init => field = VietnameseText.Clean(value); } = string.Empty;

    /// <summary>The channel it belongs to; null when it belongs to all.</summary>
    public SubmissionMethod? Channel { get; init; }

    /// <summary>Hours of work, once: column (4). Null when not stated.</summary>
    public Estimate? Hours { get; init; }

    /// <summary>The income of an hour of this activity, column (5); null takes the sheet's income of the payer. Not needed where no hours are spent.</summary>
    public HourlyIncome? Income { get; init; }

    /// <summary>Money for consultancy and services (tư vấn, dịch vụ), once: column (6). Null when not stated.</summary>
    public Estimate? Services { get; init; }

    /// <summary>Charges, levies and other costs laid down (phí, lệ phí, chi phí khác), once: column (7). Null when not stated.</summary>
    public Estimate? Fees { get; init; }

    /// <summary>Times a year, column (8), a fraction where it is rarer: 1/6 for every six years. Null takes the sheet's.</summary>
    public Estimate? TimesPerYear { get; init; }

    /// <summary>Subjects a year (số đối tượng tuân thủ trong một năm), column (9). Null takes the sheet's.</summary>
    public Estimate? SubjectsPerYear { get; init; }

    /// <summary>
    /// The share of the subjects who do it, 0 to 1: 0.6 where 60% file online. Where it was never stated it reads as 1: all do it. That is used for an
    /// activity of no channel or of the only channel of its sheet; an activity of one of several channels needs a stated share (<see cref="IsShareStated"/>).
    /// </summary>
    [JsonIgnore]
    public Estimate Share { get => StatedShare ?? 1; init => StatedShare = value; }

    /// <summary><see cref="Share"/> as it was stated, be it as 1; null where it never was.</summary>
    [JsonPropertyName("share")]
    public Estimate? StatedShare { get; init; }

    /// <summary>Whether <see cref="Share"/> was stated, be it as 1.</summary>
    [JsonIgnore]
    public bool IsShareStated => StatedShare is not null;

    /// <summary>The share that would be done without the rule (business as usual), 0 to 1. 0 in Vietnam; the EU takes 25%, the UK 30%.</summary>
    public Estimate BusinessAsUsual { get; init; } = 0;

    /// <summary>Whether it is done once for all and not every year: totalled apart, its times a year are not used.</summary>
    [JsonPropertyName("oneOff")]
    public bool IsOneOff { get; init; }

    /// <summary>What the figures rest on (căn cứ): a survey, a document; empty when nothing is given.</summary>
    public string Evidence { get; init; } = string.Empty;

    /// <summary>A note (ghi chú); empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;
}
