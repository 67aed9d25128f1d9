using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cchc.Core.Exchange.Writing;

/// <summary>How objects are written one a line: letters as they are, for a file and never for a part of HTML.</summary>
internal static class JsonLines
{
    /// <summary>The settings.</summary>
    public static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
