using System.Reflection;
using System.Runtime.Versioning;
using Cchc.Core.Calendars;

namespace Cchc.Core.Tests.Architecture;

public sealed class LibraryBuildTests
{
    /// <summary>Whether the newest build is tested: pages written by tests are of that one.</summary>
    public static bool IsNewest => typeof(LibraryBuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "LibTfm").Value == "net10.0";

    [Fact]
    public void The_build_under_test_is_the_one_that_was_asked_for()
    {
        var asked = typeof(LibraryBuildTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "LibTfm").Value;
        var built = typeof(WorkingCalendar).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        built.Should().Be(asked switch
        {
            "netstandard2.0" => ".NETStandard,Version=v2.0",
            "net8.0" => ".NETCoreApp,Version=v8.0",
            _ => ".NETCoreApp,Version=v10.0",
        });
    }
}
