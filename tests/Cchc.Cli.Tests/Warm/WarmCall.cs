namespace Cchc.Cli.Tests.Warm;

/// <summary>One call of the command: its words, its variables, the folder it stands in, and the files that are its standard input, output and error.</summary>
internal sealed record WarmCall(string[] Args, (string Name, string Value)[] Environment, string Folder, string Input, string Output, string Error)
{
    public static WarmCall Read(BinaryReader from)
    {
        var args = Enumerable.Range(0, from.ReadInt32()).Select(_ => from.ReadString()).ToArray();
        var environment = Enumerable.Range(0, from.ReadInt32()).Select(_ => (from.ReadString(), from.ReadString())).ToArray();
        return new(args, environment, from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString());
    }

    public void Write(BinaryWriter to)
    {
        to.Write(Args.Length);
        Array.ForEach(Args, to.Write);
        to.Write(Environment.Length);
        foreach (var (name, value) in Environment)
        {
            to.Write(name);
            to.Write(value);
        }

        Array.ForEach([Folder, Input, Output, Error], to.Write);
        to.Flush();
    }
}
