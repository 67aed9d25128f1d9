using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>The languages in which explanations and findings are written.</summary>
[JsonConverter(typeof(WordConverter<Language>))]
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt), the language of the law and the default.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
