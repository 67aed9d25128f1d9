using Cchc.Core.Reading;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// The lines of a file of records that are not blank, or the elements of its array. Plain and gzip are told apart by the first bytes; a byte order mark is
/// passed over; damaged gzip data end the file with a line that says so.
/// </summary>
internal sealed class RecordLines : IDisposable
{
    private readonly FileContentStream source;
    private readonly LineReader reader;
    private readonly int longestLine;
    private ArrayElements? array;
    private FileContentException? failure;
    private bool ended;
    private int blank; // lines in a row

    public RecordLines(Stream stream, int longestLine)
    {
        source = new FileContentStream(stream, FileContent.LargestFile, keepsEnd: true);
        reader = new LineReader(source, longestLine);
        this.longestLine = longestLine;
    }

    /// <summary>The number of the current line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The bytes of the current line, trimmed; valid until the next one.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Why the current line has no bytes.</summary>
    public FileProblem Problem { get; private set; }

    /// <summary>How many bytes were taken from the stream itself.</summary>
    public long BytesRead => source.Taken;

    /// <summary>Whether gzip data, read to its end, ends as it should.</summary>
    public bool IsComplete => !source.IsTruncated;

    /// <summary>Goes to the next line that is not blank; false at the end.</summary>
    public bool Next()
    {
        bool? next;
        while ((next = TryNext()) is null)
        {
            Fill();
        }

        return next.Value;
    }

    /// <summary>The same, without waiting for the stream.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        bool? next;
        while ((next = TryNext()) is null)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return next.Value;
    }

    /// <summary>Reads more. What goes wrong is told where it stands, by whatever is asked next.</summary>
    public void Fill()
    {
        try
        {
            reader.Fill();
        }
        catch (FileContentException error)
        {
            failure = error;
        }
    }

    /// <summary>The same, without waiting for the stream.</summary>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            await reader.FillAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (FileContentException error)
        {
            failure = error;
        }
    }

    /// <summary>The next line, with bytes of its own; null at the end. False where more has to be read first, to be asked again then.</summary>
    public bool TryNextLine(out RawLine? line)
    {
        var next = TryNext();
        line = next == true ? new RawLine(Number, Bytes.ToArray(), Problem) : null;
        return next is not null;
    }

    /// <summary>Whether the file is an array; then it is read by <see cref="TryNextElement"/>. To be asked before anything is read. False where more has to be
    /// read first.</summary>
    public bool TryBeginArray(out bool isArray)
    {
        isArray = false;
        if (failure is not null)
        {
            return true; // reading the first line will say so
        }

        var begins = reader.TryBegin((byte)'[');
        isArray = begins == true;
        array = isArray ? new ArrayElements(reader, longestLine) : null;
        return begins is not null;
    }

    /// <summary>The next part of the array; its bytes are valid until more is read. False where more has to be read first.</summary>
    public bool TryNextElement(out ArrayItem item)
    {
        try
        {
            if (array!.TryNext(out item))
            {
                return true;
            }
        }
        catch (FileContentException error)
        {
            failure = error;
        }

        item = failure is null ? default : new ArrayItem(ArrayItemKind.Broken, 1) { Problem = failure.Problem };
        return failure is not null;
    }

    /// <summary>Everything after the last line; null when it is larger than the limit or damaged. False where more has to be read first.</summary>
    public bool TryRest(out byte[]? rest)
    {
        if (failure is not null)
        {
            (rest, ended) = (null, true);
            return true;
        }

        var isKnown = reader.TryRest(out rest);
        ended |= isKnown;
        return isKnown;
    }

    public void Dispose() => source.Dispose();

    private bool? TryNext()
    {
        (Bytes, Problem) = (ReadOnlyMemory<byte>.Empty, FileProblem.None);
        while (!ended)
        {
            var read = reader.TryRead(out var line, out var tooLong);
            if (read is null)
            {
                return failure is null ? null : End(failure.Problem);
            }

            if (read == false)
            {
                return End(IsComplete ? FileProblem.None : FileProblem.TruncatedGzip);
            }

            Number = reader.Line;
            Bytes = tooLong ? ReadOnlyMemory<byte>.Empty : Utf8.Trim(line, Number == 1);
            if (tooLong || Bytes.Length > 0)
            {
                (blank, Problem) = (0, tooLong ? FileProblem.LineTooLong : FileProblem.None);
                return true;
            }

            if (++blank > FileContent.MostBlankLines)
            {
                return End(FileProblem.TooManyBlankLines);
            }
        }

        return false;
    }

    private bool End(FileProblem problem)
    {
        ended = true;
        (Number, Bytes, Problem) = (reader.Line + 1, ReadOnlyMemory<byte>.Empty, problem);
        return problem != FileProblem.None;
    }
}
