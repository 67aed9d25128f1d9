using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>One way through a file of <c>cchc-catalogue/1</c>, line by line: its header, its records, and at the end what is missing.</summary>
internal sealed class CataloguePass : IDisposable
{
    private const int ReportEvery = 256; // records

    private readonly RecordLines lines;
    private readonly SharedValues shared = new();
    private readonly IProgress<CatalogueProgress>? progress;
    private readonly long? total;
    private CatalogueParser.HeaderLine? header;
    private bool ended;
    private int records;
    private int procedures;
    private int localVersions;
    private int announcements;

    public CataloguePass(Stream stream, IProgress<CatalogueProgress>? progress)
    {
        this.progress = progress;
        total = stream.CanSeek ? stream.Length - stream.Position : stream is CountedStream counted ? counted.Total : null;
        Parser = new CatalogueParser(shared);
        lines = new RecordLines(stream, CatalogueReader.LongestLine);
    }

    /// <summary>Holds the record of the current line; meaningless when <see cref="IsHeader"/> or when the line could not be parsed.</summary>
    public CatalogueParser Parser { get; }

    public bool IsHeader { get; private set; }

    public string DataVersion => header?.DataVersion ?? string.Empty;

    public int Line => Math.Max(lines.Number, 1);

    /// <summary>What was found on the current line; null for nothing.</summary>
    public List<Finding>? Findings { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool Next() => !ended && Took(lines.Next());

    /// <summary>The same, without waiting for the stream.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return !ended && Took(await lines.NextAsync(cancellationToken).ConfigureAwait(false));
    }

    public void Dispose()
    {
        lines.Dispose();
        shared.Dispose();
    }

    private bool Took(bool isLine)
    {
        IsHeader = false;
        if (!isLine)
        {
            return End();
        }

        if (lines.Problem != FileProblem.None)
        {
            Parser.Clear();
            Findings = [CatalogueFindings.Of(lines.Number, lines.Problem)];
            records++;
            if (header is null)
            {
                ended = true;
            }

            return true;
        }

        if (header is null)
        {
            header = Parser.ParseHeader(lines.Bytes, lines.Number);
            Findings = Parser.Findings;
            IsHeader = header is not null;
            ended = header is null;
            return true;
        }

        Parser.Parse(lines.Bytes, lines.Number);
        Findings = Parser.Findings;
        procedures += Parser.Procedure is null ? 0 : 1;
        localVersions += Parser.LocalVersion is null ? 0 : 1;
        announcements += Parser.Announcement is null ? 0 : 1;
        if (++records % ReportEvery == 0)
        {
            Report();
        }

        return true;
    }

    private bool End()
    {
        ended = true;
        Parser.Clear();
        Report();
        if (header is null)
        {
            Findings = [CatalogueFindings.OfLine(1, CatalogueFindings.WrongFormat, "tệp rỗng", "the file is empty")];
            return true;
        }

        var found = CatalogueFindings.Compare(header, procedures, localVersions, announcements, Line);
        Findings = found is null ? null : [found];
        return found is not null;
    }

    private void Report() => progress?.Report(new CatalogueProgress(lines.BytesRead, total, records));
}
