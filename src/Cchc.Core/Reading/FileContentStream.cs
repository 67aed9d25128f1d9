namespace Cchc.Core.Reading;

/// <summary>The content of a file as <see cref="FileContent"/> describes it. Does not close the file.</summary>
/// <param name="file">The file.</param>
/// <param name="largest">So many bytes may come out.</param>
/// <param name="keepsEnd">Gzip data that are cut short end as if they were whole, so that what came last can still be read; <see cref="IsTruncated"/>
/// tells.</param>
/// <param name="takesUtf16">UTF-16 is given as it is, to somebody who can read it; otherwise it is refused.</param>
internal sealed class FileContentStream(Stream file, long largest, bool keepsEnd = false, bool takesUtf16 = false) : OneWayStream
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
        ThrowAgain();
        if (source is null)
        {
            source = file;
            FillHead();
            if (Unpacks())
            {
                FillHead();
            }

            RefuseUtf16();
        }

        return Counted(headAt < headLength ? FromHead(buffer, offset, count) : Take(buffer, offset, count));
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ThrowAgain();
        if (source is null)
        {
            source = file;
            await FillHeadAsync(cancellationToken).ConfigureAwait(false);
            if (Unpacks())
            {
                await FillHeadAsync(cancellationToken).ConfigureAwait(false);
            }

            RefuseUtf16();
        }

        return Counted(headAt < headLength ? FromHead(buffer, offset, count)
            : await TakeAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void ThrowAgain()
    {
        if (failure != FileProblem.None)
        {
            throw Failure(failure);
        }
    }

    private int FromHead(byte[] buffer, int offset, int count)
    {
        var read = Math.Min(count, headLength - headAt);
        Buffer.BlockCopy(head, headAt, buffer, offset, read);
        headAt += read;
        return read;
    }

    private int Counted(int read)
    {
        Passed += read;
        return Passed <= largest ? read : throw Failure(FileProblem.TooLarge);
    }

    // Whether the first bytes of the file are those of gzip; then the first unpacked ones are looked at next.
    private bool Unpacks()
    {
        if (!GzipMembers.Begins(head.AsSpan(0, headLength)))
        {
            return false;
        }

        source = packed = new GzipMembers(head, headLength, file);
        (head, headLength) = (new byte[2], 0);
        return true;
    }

    private void RefuseUtf16()
    {
        if (!takesUtf16 && Utf8.IsUtf16(head.AsSpan(0, headLength)))
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

    private async ValueTask FillHeadAsync(CancellationToken cancellationToken)
    {
        while (headLength < head.Length
            && await TakeAsync(head, headLength, head.Length - headLength, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            headLength += read;
        }
    }

    private int Take(byte[] buffer, int offset, int count)
    {
        try
        {
            return Taking(source!.Read(buffer, offset, count));
        }
        catch (InvalidDataException)
        {
            throw Failure(FileProblem.DamagedGzip);
        }
    }

    private async ValueTask<int> TakeAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return Taking(await source!.TakeAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false));
        }
        catch (InvalidDataException)
        {
            throw Failure(FileProblem.DamagedGzip);
        }
    }

    private int Taking(int read)
    {
        taken += packed is null ? read : 0;
        return read > 0 || keepsEnd || !IsTruncated ? read : throw Failure(FileProblem.TruncatedGzip);
    }

    // Said again to whoever reads on.
    private FileContentException Failure(FileProblem problem)
    {
        failure = problem;
        return new FileContentException(problem, largest);
    }
}
