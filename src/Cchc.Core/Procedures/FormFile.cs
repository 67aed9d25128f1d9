namespace Cchc.Core.Procedures;

/// <summary>A file of a form or an annex (biểu mẫu, tệp đính kèm).</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Id">The identifier in its source; empty when there is none.</param>
/// <param name="Address">The path or address in its source; empty when there is none.</param>
public sealed record FormFile(string Name, string Id = "", string Address = "");
