using System.Globalization;

namespace Cchc.Core.Reading;

/// <summary>A place in a file, as findings name it.</summary>
internal static class FilePlace
{
    /// <summary>File, line and identifier: <c>layer.json:12 (vn-2027/tet)</c>.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line, counted from 1; 0 or <see cref="int.MaxValue"/> for none.</param>
    /// <param name="id">The identifier of the record; null for none.</param>
    public static string Of(string file, int line, string? id = null)
    {
        var place = line is > 0 and < int.MaxValue ? string.Format(CultureInfo.InvariantCulture, "{0}:{1}", file, line) : file;
        return id is null ? place : $"{place} ({id})";
    }
}
