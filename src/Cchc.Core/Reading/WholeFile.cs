namespace Cchc.Core.Reading;

/// <summary>A small file as a whole: its bytes, unpacked and without a byte order mark, and what is wrong with it.</summary>
/// <param name="bytes">The bytes; only the first of them where there is a problem.</param>
/// <param name="problem">What is wrong with the file.</param>
/// <param name="largest">How many bytes it may have.</param>
internal readonly struct WholeFile(ArraySegment<byte> bytes, FileProblem problem, int largest)
{
    public ArraySegment<byte> Bytes { get; } = bytes;

    public FileProblem Problem { get; } = problem;

    public int Largest { get; } = largest;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="largest">How many bytes it may have, unpacked.</param>
    public static WholeFile Read(Stream file, int largest)
    {
        using var content = new FileContentStream(file, largest);
        var bytes = new Growing();
        var problem = FileProblem.None;
        try
        {
            while (bytes.Took(content.Read(bytes.Buffer, bytes.Length, bytes.Room)))
            {
            }
        }
        catch (FileContentException error)
        {
            problem = error.Problem;
        }

        return bytes.File(problem, largest);
    }

    /// <summary>Reads a file without waiting for it.</summary>
    /// <param name="file">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="largest">How many bytes it may have, unpacked.</param>
    /// <param name="cancellation">Stops between two pieces.</param>
    public static async Task<WholeFile> ReadAsync(Stream file, int largest, CancellationToken cancellation)
    {
        using var content = new FileContentStream(file, largest);
        var bytes = new Growing();
        var problem = FileProblem.None;
        try
        {
            do
            {
                cancellation.ThrowIfCancellationRequested();
            }
            while (bytes.Took(await content.TakeAsync(bytes.Buffer, bytes.Length, bytes.Room, cancellation).ConfigureAwait(false)));
        }
        catch (FileContentException error)
        {
            problem = error.Problem;
        }

        return bytes.File(problem, largest);
    }

    /// <summary>Reads a file without waiting for it, and makes something of it.</summary>
    public static async Task<T> ReadAsync<T>(Stream file, int largest, Func<WholeFile, T> make, CancellationToken cancellation) =>
        make(await ReadAsync(file, largest, cancellation).ConfigureAwait(false));

    /// <summary>Whether the first byte that is not white space opens a JSON array or object.</summary>
    public bool IsJson
    {
        get
        {
            var content = Bytes.AsSpan().Slice(Utf8.Blank(Bytes.AsSpan(), withFeeds: true));
            return content.Length > 0 && content[0] is (byte)'[' or (byte)'{';
        }
    }

    private sealed class Growing
    {
        private byte[] buffer = new byte[64 * 1024];

        public byte[] Buffer => buffer;

        public int Length { get; private set; }

        public int Room => buffer.Length - Length;

        /// <summary>Keeps what was read, and makes room for more; false at the end.</summary>
        public bool Took(int read)
        {
            Length += read;
            if (Room == 0)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            return read > 0;
        }

        public WholeFile File(FileProblem problem, int largest)
        {
            var start = Utf8.Mark(buffer.AsSpan(0, Length));
            return new WholeFile(new ArraySegment<byte>(buffer, start, Length - start), problem, largest);
        }
    }
}
