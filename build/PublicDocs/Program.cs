using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PublicDocs;

// The compiler writes the comments of internal members into the documentation file as well. Of 'PublicDocs ASSEMBLY IN OUT', OUT is IN with the members that a user of
// the assembly can see. A member that the assembly does not have at all is an error: then this program misreads a name, or the two files are not of one build.
if (args.Length != 3)
{
    Console.Error.WriteLine("Usage: PublicDocs ASSEMBLY IN OUT");
    return 2;
}

using var file = new PEReader(File.OpenRead(args[0]));
var members = AssemblyMembers.Of(file.GetMetadataReader());
var document = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
var unknown = 0;
foreach (var member in document.Descendants("member").ToList())
{
    var id = (string?)member.Attribute("name") ?? string.Empty;
    if (!members.TryGetValue(id, out var isVisible) && !id.StartsWith("N:", StringComparison.Ordinal))
    {
        Console.Error.WriteLine($"{args[1]}: error : '{id}' is no member of {Path.GetFileName(args[0])}");
        unknown++;
    }
    else if (!isVisible)
    {
        if (member.PreviousNode is XText { NodeType: XmlNodeType.Text } space && string.IsNullOrWhiteSpace(space.Value)) space.Remove();
        member.Remove();
    }
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[2]))!);
using var writer = XmlWriter.Create(args[2], new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None, CloseOutput = true });
document.Save(writer);
return unknown == 0 ? 0 : 1;
