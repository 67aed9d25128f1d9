using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>How much a <see cref="Finding"/> matters.</summary>
[JsonConverter(typeof(WordConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is lost and nothing is in doubt.</summary>
    Information = 0,

    /// <summary>Something is in doubt or was left unread; its raw text is kept.</summary>
    Warning = 1,

    /// <summary>A part or a whole record could not be read.</summary>
    Error = 2,
}
