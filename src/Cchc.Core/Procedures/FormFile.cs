using System.Text.Json.Serialization;

namespace Cchc.Core.Procedures;

/// <summary>
/// A file of a form or an annex (biểu mẫu, tệp đính kèm). Its texts are those of its source, white space and composition of letters included: they are
/// addresses.
/// </summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Id">The identifier in its source; empty when there is none.</param>
/// <param name="Address">The path or address in its source; empty when there is none.</param>
public sealed record FormFile(
    [property: JsonRequired] string Name,
    string Id = "",
    string Address = "")
{
    /// <summary>The store in which <see cref="Address"/> is a path (<c>bucketName</c> of the national portal); empty when there is none.</summary>
    public string Bucket { get; init; } = string.Empty;
}
