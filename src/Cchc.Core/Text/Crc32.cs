namespace Cchc.Core.Text;

/// <summary>The checksum of gzip (RFC 1952, CRC-32), eight bytes at a time.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = Make();

    /// <summary>The checksum of what came before and these bytes; that of nothing is 0.</summary>
    public static uint Append(uint before, byte[] bytes, int offset, int count)
    {
        var crc = ~before;
        var end = offset + count;
        for (; offset + 8 <= end; offset += 8)
        {
            var low = crc ^ (uint)(bytes[offset] | (bytes[offset + 1] << 8) | (bytes[offset + 2] << 16) | (bytes[offset + 3] << 24));
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][bytes[offset + 4]] ^ Tables[2][bytes[offset + 5]] ^ Tables[1][bytes[offset + 6]] ^ Tables[0][bytes[offset + 7]];
        }

        for (; offset < end; offset++)
        {
            crc = (crc >> 8) ^ Tables[0][(crc ^ bytes[offset]) & 0xFF];
        }

        return ~crc;
    }

    private static uint[][] Make()
    {
        var tables = new uint[8][];
        for (var slice = 0; slice < tables.Length; slice++)
        {
            tables[slice] = new uint[256];
            for (uint i = 0; i < 256; i++)
            {
                var value = slice == 0 ? i : tables[slice - 1][i];
                for (var bit = 0; bit < 8; bit++)
                {
                    value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
                }

                tables[slice][i] = value;
            }
        }

        return tables;
    }
}
