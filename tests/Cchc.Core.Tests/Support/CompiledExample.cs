using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cchc.Core.Tests.Support;

/// <summary>A program that a document or a comment shows: compiled by itself and run, and what it prints is kept.</summary>
internal static class CompiledExample
{
    /// <summary>Takes what is printed; in the global namespace, so that it comes before the one of System.</summary>
    private const string ConsoleOfExamples = """
        internal static class Console
        {
            public static readonly System.IO.StringWriter Lines = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            public static readonly System.IO.StringWriter Error = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            public static System.IO.TextWriter Out => Lines;
            public static void WriteLine() => Lines.WriteLine();
            public static void WriteLine(object value) => Lines.WriteLine(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
            public static void Write(object value) => Lines.Write(System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
        }
        """;

    private static int number;

    /// <summary>The assemblies of this run whose paths are wanted; all of them when nothing is said.</summary>
    public static IEnumerable<MetadataReference> References(Func<string, bool>? isWanted = null) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => isWanted?.Invoke(path) != false)
            .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>Compiles a program, with no usings but those that it shows and those given.</summary>
    /// <param name="code">The program.</param>
    /// <param name="references">What it may use.</param>
    /// <param name="place">Where it stands, for the message of a failure.</param>
    /// <param name="usings">Usings that every project of its kind has.</param>
    public static Assembly Compile(string code, IEnumerable<MetadataReference> references, string place, params string[] usings)
    {
        var compilation = CSharpCompilation.Create(
            $"Example{Interlocked.Increment(ref number)}",
            new[] { code, ConsoleOfExamples }.Concat(usings).Select(text => CSharpSyntaxTree.ParseText(text)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Annotations));
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()).Should().BeEmpty("{0}:\n{1}", place, code);
        stream.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(stream);
    }

    /// <summary>What it has printed.</summary>
    public static string Printed(Assembly program) => program.GetType("Console")!.GetField("Lines")!.GetValue(null)!.ToString()!;
}
