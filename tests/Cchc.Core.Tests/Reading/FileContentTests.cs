using System.IO.Compression;
using System.Text;
using Cchc.Core.Reading;

namespace Cchc.Core.Tests.Reading;

/// <summary>RFC 1952: members, flags and padding of gzip; and what is no UTF-8, or too large, in every format.</summary>
public sealed class FileContentTests
{
    private const int ExtraNameCommentAndChecksum = 2 | 4 | 8 | 16;

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(3, 8, 0)]
    [InlineData(1, ExtraNameCommentAndChecksum, 0)]
    [InlineData(2, ExtraNameCommentAndChecksum, 512)]
    [InlineData(1, 0, 4)]
    [InlineData(400, 8, 1)]
    public void Gzip_of_several_members_with_any_flags_and_zeros_between_them_is_whole(int members, int flags, int padding)
    {
        var random = new Random(members);
        using var file = new MemoryStream();
        using var plain = new MemoryStream();
        for (var i = 0; i < members; i++)
        {
            // Empty ones, short ones, ones that do not pack.
            var part = new byte[i % 5 == 4 ? 0 : members == 400 ? random.Next(60) : 200_000];
            random.NextBytes(part);
            if (i % 2 == 0)
            {
                Array.Fill(part, (byte)'a');
            }

            plain.Write(part);
            file.Write(Member(part, flags));
            file.Write(new byte[padding]);
        }

        Read(file.ToArray()).Should().Equal(plain.ToArray());
        Read(file.ToArray(), oneByOne: true).Should().Equal(plain.ToArray());
    }

    [Fact]
    public void Gzip_cut_anywhere_is_cut_short_and_never_taken_for_whole()
    {
        byte[] first = Member(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(i => $"{i * i} "))), 8), second = Member("hai"u8.ToArray(), 0);
        byte[] file = [.. first, 0, 0, .. second];
        for (var length = 2; length < file.Length; length++)
        {
            var cut = () => Read(file[..length]);
            if (length >= first.Length && length <= first.Length + 2)
            {
                cut.Should().NotThrow("{0} bytes are one member and zeros", length);
            }
            else
            {
                cut.Should().Throw<FileContentException>("of {0} bytes", length).Which.Code.Should().Be("CCHC-FILE-004");
            }
        }
    }

    [Fact]
    public void Gzip_with_a_wrong_byte_or_something_behind_it_is_damaged()
    {
        var member = Member(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300))), 0);
        foreach (var place in new[] { 2, 3, member.Length - 1, member.Length - 5, member.Length - 8 })
        {
            var wrong = (byte[])member.Clone();
            wrong[place] ^= 0xE1;
            var read = () => Read(wrong);
            read.Should().Throw<FileContentException>("of a wrong byte {0}", place).Which.Code.Should().Be("CCHC-FILE-003");
        }

        foreach (var more in new[] { 0, 5, 20 })
        {
            var behind = () => Read([.. member, (byte)'x', .. new byte[more]]);
            behind.Should().Throw<FileContentException>("of {0} bytes more", 1 + more).Which.Code.Should().Be("CCHC-FILE-003");
        }
    }

    [Fact]
    public void Utf16_and_files_beyond_the_limit_are_refused_packed_or_not()
    {
        foreach (var bytes in new[] { Encoding.Unicode.GetBytes("\uFEFF{}"), Encoding.Unicode.GetBytes("{}"), Encoding.BigEndianUnicode.GetBytes("\uFEFFid"), Encoding.BigEndianUnicode.GetBytes("id") })
        {
            foreach (var file in new[] { bytes, Member(bytes, 0) })
            {
                var read = () => Read(file);
                read.Should().Throw<FileContentException>().Which.Code.Should().Be("CCHC-FILE-002");
            }
        }

        foreach (var file in new[] { new byte[1001], Member(new byte[1001], 0) })
        {
            Read(file, largest: 1001).Should().HaveCount(1001);
            var read = () => Read(file, largest: 1000);
            var error = read.Should().Throw<FileContentException>().Which;
            (error.Code, error.Text.Vi, error.Text.En).Should().Be(("CCHC-FILE-001", "tệp lớn hơn 1000 byte", "the file is larger than 1000 bytes"));
        }
    }

    private static byte[] Member(byte[] content, int flags)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
            gzip.Flush(); // an empty member has a body too
        }

        // The platform writes neither header nor trailer for no content.
        var bytes = packed.Length == 0 ? [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0] : packed.ToArray();
        var head = bytes[..10];
        head[3] = (byte)flags;
        byte[] extra = (flags & 4) == 0 ? [] : [3, 0, 1, 0x1F, 0x8B];
        byte[] name = (flags & 8) == 0 ? [] : [.. "a.csv\0"u8];
        byte[] comment = (flags & 16) == 0 ? [] : [.. "\u00e9 8B\0"u8];
        byte[] checksum = (flags & 2) == 0 ? [] : [1, 2];
        return [.. head, .. extra, .. name, .. comment, .. checksum, .. bytes.AsSpan(10)];
    }

    private static byte[] Read(byte[] file, bool oneByOne = false, long largest = FileContent.LargestFile)
    {
        using var content = FileContent.Open(oneByOne ? new Dripping(file) : new MemoryStream(file), largest);
        using var all = new MemoryStream();
        content.CopyTo(all);
        return all.ToArray();
    }

    /// <summary>Gives one byte at a time, as a slow pipe does.</summary>
    private sealed class Dripping(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
