using System.Text.RegularExpressions;
using Pages;

// Pages FOLDER DOCUMENT PACKAGE…: what the page of each package in the folder shows is there and right. DOCUMENT is docs/how-to/use-the-package.md, whose table says what each package
// brings. One line a fault; exit code 1 when there is one.
var documented = File.ReadAllLines(args[1]).Select(line => Regex.Match(line, @"^\| `(Cchc\.[A-Za-z.]+)` \|.*\|([^|]*)\|$")).Where(match => match.Success)
    .ToDictionary(match => match.Groups[1].Value, match => Regex.Matches(match.Groups[2].Value, "`([^`]+)`").Select(name => name.Groups[1].Value).Order(StringComparer.Ordinal).ToList());
var faults = 0;
foreach (var name in args[2..])
{
    var found = PackageFile.Single(args[0], name, "nupkg") is { } file ? Faults(name, file).ToList() : ["there is no package"];
    faults += found.Count;
    foreach (var fault in found) Console.WriteLine($"{name}: {fault}");
}

Console.WriteLine($"{args.Length - 2} packages, {faults} faults");
return faults == 0 ? 0 : 1;

IEnumerable<string> Faults(string name, string path)
{
    using var package = new PackageFile(path);
    if (package["license"] != "Apache-2.0") yield return $"the licence is '{package["license"]}'";
    if (package["description"].Length < 80 || package["tags"].Length == 0) yield return "it is not described, or has no tags";
    if (package["releaseNotes"].Length is < 100 or > 35_000) yield return $"the release notes have {package["releaseNotes"].Length} characters";
    if (!IsPicture(package.Bytes(package["icon"]))) yield return "the icon is no PNG of 128 × 128";
    if (package.Bytes("LICENSE").Length == 0) yield return "the licence is not in it";
    if (package["projectUrl"] is { Length: > 0 } url && !Uri.IsWellFormedUriString(url, UriKind.Absolute)) yield return $"the project's address is '{url}'";
    if (package.Names.FirstOrDefault(entry => entry.EndsWith(".pdb", StringComparison.Ordinal) && name != "Cchc.Cli") is { } symbols) yield return $"{symbols} belongs into the symbol package";

    var readme = package.Text(package["readme"]);
    var install = name == "Cchc.Cli" ? $"dotnet tool install --global {name}\n" : $"dotnet add package {name}\n";
    if (!readme.StartsWith($"# {name}\n", StringComparison.Ordinal)) yield return "its page is not its own";
    if (!readme.Contains(install, StringComparison.Ordinal)) yield return $"its page does not say '{install.Trim()}'";
    foreach (Match link in Regex.Matches(readme, @"\]\((?!https://)([^)]*)\)|(?:src|href)=""(?!https://)([^""]*)""")) yield return $"its page has a link that leads nowhere there: {link.Value}";
    foreach (Match block in Regex.Matches(readme, "```csharp\n(?!using )(.*)")) yield return $"an example shows no using: {block.Groups[1].Value}";
    if (name == "Cchc.Core" && Regex.Count(readme, "```csharp\n") < 5) yield return "its page has fewer than five examples";

    if (!documented.TryGetValue(name, out var brings)) yield return "the how-to does not list it";
    else if (!package.Dependencies.SequenceEqual(brings)) yield return $"it brings [{string.Join(", ", package.Dependencies)}], the how-to says [{string.Join(", ", brings)}]";

    if (name == "Cchc.Cli") yield break;
    foreach (var fault in Libraries(name, path, package)) yield return fault;
}

// The assemblies with their documentation and symbols.
static IEnumerable<string> Libraries(string name, string path, PackageFile package)
{
    using var symbols = PackageFile.Single(Path.GetDirectoryName(path)!, name, "snupkg") is { } file ? new PackageFile(file) : null;
    if (symbols is null) yield return "there is no symbol package";
    var libraries = package.Names.Where(entry => entry.EndsWith($"/{name}.dll", StringComparison.Ordinal)).ToList();
    if (libraries.Count < 2) yield return "it has fewer than two builds";
    foreach (var library in libraries)
    {
        var assembly = new Assembly(package.Bytes(library));
        if (!assembly.HasStrongName) yield return $"{library} has no strong name";
        if (symbols is not null && !symbols.Names.Contains(Path.ChangeExtension(library, "pdb"))) yield return $"{library} has no symbols";
        var documentation = package.Text(Path.ChangeExtension(library, "xml"));
        var members = Regex.Matches(documentation, "<member name=\"(.):([^\"(]+)").Select(match => (Kind: match.Groups[1].Value, Name: match.Groups[2].Value)).ToList();
        if (!assembly.Public.All(type => members.Contains(("T", type)))) yield return $"the documentation of {library} lacks public types";
        foreach (var (kind, member) in members.Where(member => assembly.Hides(member.Kind, member.Name)).Take(3)) yield return $"the documentation of {library} tells of {kind}:{member}, which nobody sees";
    }
}

static bool IsPicture(byte[] bytes) => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', _, _, _, _, _, _, _, _, _, _, _, _, 0, 0, 0, 128, 0, 0, 0, 128, ..];
