using System.Reflection;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Core.Tests.Support;

/// <summary>The libraries under test.</summary>
internal static class Libraries
{
    public static Assembly Core { get; } = typeof(WorkingCalendar).Assembly;

    public static Assembly Exchange { get; } = typeof(SampleCatalogue).Assembly;

    public static IReadOnlyList<Assembly> All { get; } = [Core, Exchange];

    public static IEnumerable<Type> Exported => All.SelectMany(library => library.GetExportedTypes());

    public static IEnumerable<Type> Types => All.SelectMany(library => library.GetTypes());
}
