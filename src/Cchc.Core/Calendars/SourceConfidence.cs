using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>How well the source of a calendar record is known.</summary>
[JsonConverter(typeof(WordConverter<SourceConfidence>))]
public enum SourceConfidence
{
    /// <summary>Confirmed: read in the law, the decision, or consistent official announcements.</summary>
    Confirmed = 0,

    /// <summary>Secondary: derived from the statute alone or known from the press; the deciding document was not found.</summary>
    Secondary = 1,
}
