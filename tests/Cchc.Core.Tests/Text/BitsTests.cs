using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>Sets of bits against sets of numbers, and the checksum against its definition.</summary>
public sealed class BitsTests
{
    public static TheoryData<int, int> Sizes => new() { { 1, 1 }, { 64, 2 }, { 65, 3 }, { 500, 4 }, { 1024, 5 }, { 1030, 6 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sets_are_united_cut_and_subtracted_as_numbers_are(int size, int seed)
    {
        var random = new Random(seed);
        var (one, other) = (Some(random, size), Some(random, size));
        Numbers(Combined(one, other, size, (into, from) => Bits.Or(into, from)), size).Should().Equal(one.Union(other).Order());
        Numbers(Combined(one, other, size, (into, from) => Bits.And(into, from)), size).Should().Equal(one.Intersect(other).Order());
        Numbers(Combined(one, other, size, (into, from) => Bits.AndNot(into, from)), size).Should().Equal(one.Except(other).Order());
        Bits.Intersect(Set(one, size), Set(other, size)).Should().Be(one.Overlaps(other));
        Bits.IsEmpty(Set(one, size)).Should().Be(one.Count == 0);
        Bits.IsEmpty(Set([], size)).Should().BeTrue();
    }

    [Fact]
    public void The_lowest_bit_and_the_number_of_bits()
    {
        for (var i = 0; i < 64; i++)
        {
            Bits.Lowest(1UL << i).Should().Be(i);
            Bits.Lowest(ulong.MaxValue << i).Should().Be(i);
        }

        var random = new Random(1);
        for (var i = 0; i < 1000; i++)
        {
            var word = (uint)random.NextInt64(0, 1L << 32);
            Bits.Count(word).Should().Be(Convert.ToString(word, 2).Count(digit => digit == '1'));
        }

        Bits.WordsFor(0).Should().Be(0);
        Bits.WordsFor(64).Should().Be(1);
        Bits.WordsFor(65).Should().Be(2);
    }

    [Fact]
    public void The_checksum_is_that_of_RFC_1952()
    {
        var check = "123456789"u8.ToArray();
        Crc32.Append(0, check, 0, check.Length).Should().Be(0xCBF43926);
        Crc32.Append(0, check, 3, 0).Should().Be(0u);
    }

    [Fact]
    public void The_checksum_of_pieces_is_that_of_the_whole()
    {
        var bytes = new byte[4096];
        var random = new Random(2);
        random.NextBytes(bytes);
        var whole = Crc32.Append(0, bytes, 0, bytes.Length);
        for (var round = 0; round < 50; round++)
        {
            uint sum = 0;
            for (var at = 0; at < bytes.Length;)
            {
                var count = Math.Min(random.Next(1, 700), bytes.Length - at);
                sum = Crc32.Append(sum, bytes, at, count);
                at += count;
            }

            sum.Should().Be(whole);
        }

        uint slow = ~0u;
        foreach (var value in bytes)
        {
            slow ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                slow = (slow & 1) != 0 ? (slow >> 1) ^ 0xEDB88320 : slow >> 1;
            }
        }

        whole.Should().Be(~slow);
    }

    private delegate void Combine(Span<ulong> into, ReadOnlySpan<ulong> from);

    private static ulong[] Combined(HashSet<int> one, HashSet<int> other, int size, Combine combine)
    {
        var into = Set(one, size);
        combine(into, Set(other, size));
        return into;
    }

    private static HashSet<int> Some(Random random, int size) => [.. Enumerable.Range(0, size).Where(_ => random.Next(3) == 0)];

    private static ulong[] Set(HashSet<int> numbers, int size)
    {
        var bits = new ulong[Bits.WordsFor(size)];
        foreach (var number in numbers)
        {
            Bits.Set(bits, number);
        }

        return bits;
    }

    private static IEnumerable<int> Numbers(ulong[] bits, int size) => Enumerable.Range(0, size).Where(i => Bits.Has(bits, i));
}
