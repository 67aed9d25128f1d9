using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cchc.Mutation;

/// <summary>The switch that dotnet-stryker compiles into a library: which mutant is on, and which ones a test came past.</summary>
internal sealed class Switch
{
    private readonly FieldInfo active;
    private readonly FieldInfo capture;
    private readonly MethodInfo covered;
    private readonly Assembly library;
    private readonly int token; // of the method that asks whether a mutant is on

    public Switch(Assembly library)
    {
        var type = library.GetTypes().SingleOrDefault(type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"There are no mutants in {library.Location}.");
        this.library = library;
        token = type.GetMethod("IsActive")!.MetadataToken;
        active = type.GetField("ActiveMutant")!;
        capture = type.GetField("CaptureCoverage")!;
        covered = type.GetMethod("GetCoverageData")!;
        Active = None;
    }

    /// <summary>The number that no mutant has.</summary>
    public const int None = -1;

    public int Active
    {
        set => active.SetValue(null, value);
    }

    /// <summary>The mutants that an action comes past.</summary>
    public int[] Past(Action action)
    {
        covered.Invoke(null, null);
        capture.SetValue(null, true);
        action();
        capture.SetValue(null, false);
        return [.. ((IList<int>[])covered.Invoke(null, null)!).SelectMany(list => list).Distinct()];
    }

    /// <summary>
    /// Has what runs once in a process run without a mutant: initializers of types, and values that are made when they are first asked for. A mutant that is on
    /// when they run would be in them ever after.
    /// </summary>
    public void RunInitializers()
    {
        foreach (var type in library.GetTypes().Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Lazy<>)))
            {
                _ = field.FieldType.GetProperty(nameof(Lazy<object>.Value))!.GetValue(field.GetValue(null));
            }
        }
    }

    /// <summary>The mutants that were compiled, each with the method it is in.</summary>
    public IEnumerable<(int Mutant, MethodBase Method)> Compiled()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var method in library.GetTypes().SelectMany(type => type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All))))
        {
            var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
            for (var i = 5; i + 5 <= code.Length; i++)
            {
                // call IsActive, and before it the number: four bytes, one byte or none
                if (code[i] != 0x28 || BitConverter.ToInt32(code, i + 1) != token)
                {
                    continue;
                }

                yield return (code[i - 5] == 0x20 ? BitConverter.ToInt32(code, i - 4) : code[i - 2] == 0x1F ? (sbyte)code[i - 1] : code[i - 1] - 0x16, method);
            }
        }
    }
}
