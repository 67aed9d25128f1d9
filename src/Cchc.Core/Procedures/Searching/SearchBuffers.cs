namespace Cchc.Core.Procedures.Searching;

/// <summary>Where a query is taken apart: buffers of fixed size on the stack of the caller.</summary>
internal readonly ref struct SearchBuffers(Span<char> plain, Span<char> shaped, Span<SearchWord> words, Span<int> slips)
{
    public Span<char> Plain { get; } = plain;

    public Span<char> Shaped { get; } = shaped;

    public Span<SearchWord> Words { get; } = words;

    public Span<int> Slips { get; } = slips;
}
