using System.Collections;
using System.IO.Pipes;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Cchc.Cli.Tests.Warm;

/// <summary>
/// Runs inside the command, before its Main: answers one call after the other in one process, so that what was compiled for one need not be compiled for the next. Standard input and
/// output are files of each call, and what the command keeps in static fields is put back between two calls.
/// </summary>
internal static class WarmHost
{
    public const string PipeVariable = "CCHC_TEST_PIPE";

    /// <summary>Answers until the other end is closed, then ends the process.</summary>
    public static void Serve(string pipe)
    {
        using var stream = new NamedPipeClientStream(".", pipe);
        stream.Connect(10_000);
        using var reader = new BinaryReader(stream);
        using var writer = new BinaryWriter(stream);
        var state = new StaticState(typeof(Program).Assembly);
        while (Next(reader) is { } call)
        {
            writer.Write(Answer(call));
            state.Reset();
        }

        Environment.Exit(0);
    }

    private static WarmCall? Next(BinaryReader reader)
    {
        try
        {
            return WarmCall.Read(reader);
        }
        catch (IOException)
        {
            return null; // the tests are over
        }
    }

    private static int Answer(WarmCall call)
    {
        Environment.CurrentDirectory = call.Folder;
        foreach (var (name, value) in call.Environment)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        Redirect(0, call.Input, FileMode.Open, FileAccess.Read);
        Redirect(1, call.Output, FileMode.Create, FileAccess.Write);
        Redirect(2, call.Error, FileMode.Create, FileAccess.Write);
        var utf8 = new UTF8Encoding(false);
        Console.SetIn(new StreamReader(Console.OpenStandardInput(), utf8));
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            return Program.Main(call.Args);
        }
        catch (Exception failure)
        {
            error.WriteLine($"Unhandled exception. {failure}"); // as the runtime would say
            return 134;
        }
        finally
        {
            foreach (var (name, _) in call.Environment)
            {
                Environment.SetEnvironmentVariable(name, null);
            }
        }
    }

    private static void Redirect(int descriptor, string path, FileMode mode, FileAccess access)
    {
        using var file = File.OpenHandle(path, mode, access, FileShare.ReadWrite);
        if (Duplicate((int)file.DangerousGetHandle(), descriptor) < 0)
        {
            throw new IOException($"{path} does not take the place of descriptor {descriptor}.");
        }
    }

    [DllImport("libc", EntryPoint = "dup2")]
    private static extern int Duplicate(int from, int to);

    /// <summary>The static fields of the command as they are before its first call.</summary>
    private sealed class StaticState
    {
        private readonly List<(FieldInfo Field, object? Value)> variables = [];
        private readonly List<object> collections = [];

        public StaticState(Assembly assembly)
        {
            foreach (var field in assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)))
            {
                if (field is { IsInitOnly: false, IsLiteral: false })
                {
                    variables.Add((field, field.GetValue(null)));
                }
                else if (field.IsInitOnly && field.GetValue(null) is ICollection { Count: 0 } empty and (IList { IsFixedSize: false } or IDictionary { IsFixedSize: false }))
                {
                    collections.Add(empty);
                }
            }
        }

        public void Reset()
        {
            foreach (var (field, value) in variables)
            {
                field.SetValue(null, value);
            }

            foreach (var collection in collections)
            {
                (collection as IList)?.Clear();
                (collection as IDictionary)?.Clear();
            }
        }
    }
}
