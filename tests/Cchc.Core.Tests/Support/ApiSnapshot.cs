using System.Reflection;
using PublicApiGenerator;

namespace Cchc.Core.Tests.Support;

/// <summary>
/// The whole public surface of an assembly, with static, nullability, required and defaults, compared with a committed text, so that no change of it goes unnoticed. To accept a change,
/// run the tests with CCHC_ACCEPT_API=1 and commit the text.
/// </summary>
internal static class ApiSnapshot
{
    public static void Compare(Assembly assembly, string build, params string[] folder)
    {
        var name = assembly.GetName().Name!;
        var path = RepositoryFiles.PathOf([.. folder, $"{name}.{build}.txt"]);
        var surface = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).Replace("\r\n", "\n");
        surface = string.Concat(surface.TrimEnd('\n'), "\n");
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT_API") == "1")
        {
            File.WriteAllText(path, surface);
        }

        var committed = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n") : string.Empty;
        Differences(committed, surface).Should().BeEmpty("the public surface of {0} is the one committed in {1}", name, path);
    }

    private static IEnumerable<string> Differences(string committed, string surface)
    {
        var (before, after) = (committed.Split('\n'), surface.Split('\n'));
        return before.Except(after).Select(line => "- " + line.Trim()).Concat(after.Except(before).Select(line => "+ " + line.Trim())).Take(40)
            .Concat(committed == surface || before.Except(after).Any() || after.Except(before).Any() ? [] : ["the same lines in another order or number"]);
    }
}
