namespace Cchc.Core.Reading;

/// <summary>The content of a file as <see cref="FileContent"/> describes it. Does not close the file.</summary>
/// <param name="file">The file.</param>
/// <param name="largest">So many bytes may come out.</param>
/// <param name="keepsEnd">Gzip data that are cut short end as if they were whole, so that what came last can still be read; <see cref="IsTruncated"/>
/// tells.</param>
internal sealed class FileContentStream(Stream file, long largest, bool keepsEnd = false) : OneWayStream
{
    private Stream? source;
    private GzipMembers? packed;
    private byte[] head = new byte[2];
    private int headLength;
    private int headAt;
    private long taken;
    private FileProblem failure;

    /// <summary>How many bytes came out.</summary>
    public long Passed { get; private set; }

    /// <summary>How many bytes of the file itself were taken.</summary>
    public long Taken => packed?.Taken ?? taken;

    /// <summary>Whether gzip data were cut short; known at the end.</summary>
    public bool IsTruncated => packed is { IsTruncated: true };

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (failure != FileProblem.None)
        {
            throw Failure(failure);
        }

        if (source is null)
        {
            Begin();
        }

        int read;
        if (headAt < headLength)
        {
            read = Math.Min(count, headLength - headAt);
            Buffer.BlockCopy(head, headAt, buffer, offset, read);
            headAt += read;
        }
        else
        {
            read = Take(buffer, offset, count);
        }

        Passed += read;
        return Passed <= largest ? read : throw Failure(FileProblem.TooLarge);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Begin()
    {
        source = file;
        FillHead();
        if (GzipMembers.Begins(head.AsSpan(0, headLength)))
        {
            source = packed = new GzipMembers(head, headLength, file);
            (head, headLength) = (new byte[2], 0);
            FillHead();
        }

        if (Utf8.IsUtf16(head.AsSpan(0, headLength)))
        {
            throw Failure(FileProblem.Utf16);
        }
    }

    private void FillHead()
    {
        while (headLength < head.Length && Take(head, headLength, head.Length - headLength) is > 0 and var read)
        {
            headLength += read;
        }
    }

    private int Take(byte[] buffer, int offset, int count)
    {
        try
        {
            var read = source!.Read(buffer, offset, count);
            taken += packed is null ? read : 0;
            return read > 0 || keepsEnd || !IsTruncated ? read : throw Failure(FileProblem.TruncatedGzip);
        }
        catch (InvalidDataException)
        {
            throw Failure(FileProblem.DamagedGzip);
        }
    }

    // Said again to whoever reads on.
    private FileContentException Failure(FileProblem problem)
    {
        failure = problem;
        return new FileContentException(problem, largest);
    }
}
