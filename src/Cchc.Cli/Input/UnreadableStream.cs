using Cchc.Core.Reading;

namespace Cchc.Cli.Input;

/// <summary>Stands for a file that cannot be opened, so that whoever reads many can name it among the others.</summary>
internal sealed class UnreadableStream : OneWayStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The file cannot be opened.");
}
