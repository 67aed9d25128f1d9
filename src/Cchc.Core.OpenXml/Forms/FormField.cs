namespace Cchc.Core.OpenXml.Forms;

/// <summary>A field of an official form (trường thông tin của biểu mẫu).</summary>
/// <param name="Name">Its identifier: the tag of a content control in a template, and the name by which <see cref="FilledForm.With"/> sets it. A column of a
/// table has the name of the table before a point, such as <c>components.name</c>.</param>
/// <param name="Vietnamese">Its name in Vietnamese, as the form words it. Never empty.</param>
/// <param name="IsTable">Whether it is a table, whose rows repeat; its columns are fields of their own.</param>
public sealed record FormField(string Name, string Vietnamese, bool IsTable = false)
{
    /// <summary>The table that it is a column of; null when it is none.</summary>
    public string? Table => Name.IndexOf('.') is > 0 and var point ? Name.Substring(0, point) : null;
}
