using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>A long sequence is worked on in pieces of 512: in order, none lost, none twice, and only four pieces for each processor are read ahead.</summary>
public sealed class RegisterPiecesTests
{
    private const int Piece = 512;
    private static readonly int Ahead = Piece * 4 * Environment.ProcessorCount;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData(200 * Piece)]
    public async Task Every_item_comes_once_and_in_its_order(int count)
    {
        var expected = Enumerable.Range(0, count).Select(item => 3 * item).ToList();
        RegisterPieces.InOrder(Enumerable.Range(0, count), item => 3 * item).Should().Equal(expected);
        var found = new List<int>();
        await foreach (var item in RegisterPieces.InOrderAsync(Waited(count), item => 3 * item, CancellationToken.None))
        {
            found.Add(item);
        }

        found.Should().Equal(expected);
        found.Clear();
        await foreach (var item in RegisterPieces.InPieces(expected, CancellationToken.None))
        {
            found.Add(item);
        }

        found.Should().Equal(expected);
    }

    [Fact]
    public async Task An_endless_sequence_is_read_only_so_far_ahead()
    {
        var read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return read++;
            }
        }

        using (var items = RegisterPieces.InOrder(Endless(), item => item).GetEnumerator())
        {
            items.MoveNext().Should().BeTrue();
            read.Should().Be(Ahead);
            items.Current.Should().Be(0);
        }

        read = 0;
        await foreach (var item in RegisterPieces.InOrderAsync(Waited(int.MaxValue, () => read++), item => item, CancellationToken.None))
        {
            item.Should().Be(0);
            break;
        }

        read.Should().Be(Ahead);
        read = 0;
        await foreach (var item in RegisterPieces.InPieces(Endless(), CancellationToken.None))
        {
            item.Should().Be(0);
            break;
        }

        read.Should().Be(Piece, "another thread reads one piece at a time");
    }

    [Fact]
    public async Task What_is_stopped_ends_at_once()
    {
        using var stop = new CancellationTokenSource();
        var pieces = async () =>
        {
            await foreach (var item in RegisterPieces.InPieces(Enumerable.Range(0, 100), stop.Token))
            {
                item.Should().Be(0, "it was stopped after the first");
                await stop.CancelAsync();
            }
        };
        await pieces.Should().ThrowAsync<OperationCanceledException>();
    }

    private static async IAsyncEnumerable<int> Waited(int count, Action? onRead = null)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % Piece == 7)
            {
                await Task.Yield();
            }

            onRead?.Invoke();
            yield return i;
        }
    }
}
