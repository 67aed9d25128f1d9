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
    /// <param name="takesUtf16">The bytes of a file in UTF-16 are there beside the problem, for a table of people; otherwise it is not read further.</param>
    public static WholeFile Read(Stream file, int largest, bool takesUtf16 = false)
    {
        using var content = new FileContentStream(file, largest, takesUtf16: takesUtf16);
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
    /// <param name="cancellationToken">Stops between two pieces.</param>
    /// <param name="takesUtf16">As in <see cref="Read"/>.</param>
    public static async Task<WholeFile> ReadAsync(Stream file, int largest, CancellationToken cancellationToken, bool takesUtf16 = false)
    {
        using var content = new FileContentStream(file, largest, takesUtf16: takesUtf16);
        var bytes = new Growing();
        var problem = FileProblem.None;
        try
        {
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
            while (bytes.Took(await content.TakeAsync(bytes.Buffer, bytes.Length, bytes.Room, cancellationToken).ConfigureAwait(false)));
        }
        catch (FileContentException error)
        {
            problem = error.Problem;
        }

        return bytes.File(problem, largest);
    }

    /// <summary>Reads a file without waiting for it, and makes something of it.</summary>
    public static async Task<T> ReadAsync<T>(Stream file, int largest, Func<WholeFile, T> make, CancellationToken cancellationToken, bool takesUtf16 = false) =>
        make(await ReadAsync(file, largest, cancellationToken, takesUtf16).ConfigureAwait(false));

    /// <summary>Whether the first byte that is not white space opens a JSON array or object.</summary>
    public bool IsJson
    {
        get
        {
            var rest = Bytes.AsSpan();
            while (Problem == FileProblem.Utf16 && rest.Length > 0 && rest[0] is 0xFF or 0xFE or 0)
            {
                rest = rest.Slice(1);
            }

            var content = rest.Slice(Utf8.Blank(rest, withFeeds: true));
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
            problem = problem == FileProblem.None && Utf8.IsUtf16(buffer.AsSpan(0, Length)) ? FileProblem.Utf16 : problem;
            var start = Utf8.Mark(buffer.AsSpan(0, Length));
            return new WholeFile(new ArraySegment<byte>(buffer, start, Length - start), problem, largest);
        }
    }
}
