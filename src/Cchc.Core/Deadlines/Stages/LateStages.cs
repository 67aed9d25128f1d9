using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>What a step that was done late does to the steps after it (xử lý khi một bước trễ). No text settles it.</summary>
[JsonConverter(typeof(WordConverter<LateStages>))]
public enum LateStages
{
    /// <summary>Due moments stay: a late step eats from the time of the next ones. The default, since the applicant's appointment stays too.</summary>
    DueMomentsStay = 0,

    /// <summary>Each later step has its full time from the moment at which it got the dossier: all later due moments move, and the end with them.</summary>
    RestIsShifted = 1,

    /// <summary>The rest is caught up: the later steps share what is left until the end in proportion to their time.</summary>
    RestIsShrunk = 2,
}
