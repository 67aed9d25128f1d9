using System.Text;

namespace Cchc.Core.Extensions.Tests.Hosting;

/// <summary>A folder of layer files that is gone after the test.</summary>
internal sealed class LayerFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-layers-");

    public string Folder => folder.FullName;

    /// <summary>A layer that closes one day.</summary>
    public static string Closing(string date, string id = "storm", string version = "1") => $$"""
        {
          "format": "cchc-calendar/1",
          "id": "{{id}}",
          "version": "{{version}}",
          "documents": [{"id": "cv", "kind": "Công văn", "number": "1/UBND", "issuer": "UBND tỉnh X", "issuedOn": "{{date}}"}],
          "add": [{"id": "{{id}}/{{date}}", "date": "{{date}}", "kind": "localClosure", "nameVi": "Nghỉ phòng chống bão", "nameEn": "Closed for the storm", "documents": [{"ref": "cv"}], "decidedOn": "{{date}}"}]
        }
        """;

    /// <summary>Writes a file as careful programs do: beside its place, then moved there in one step.</summary>
    public void Write(string name, string content)
    {
        var beside = Path.Combine(Folder, name + ".tmp");
        File.WriteAllText(beside, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(beside, Path.Combine(Folder, name), overwrite: true);
    }

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            folder.Delete(recursive: true);
        }
    }
}
