using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

public sealed partial record StatedTable
{
    /// <summary>A row of a published table.</summary>
    public sealed record Row
    {
        /// <summary>The line in the file, counted from 1; 0 when there is none.</summary>
        public int Line { get; init; }

        /// <summary>What the row is about; a row named total, tổng or cộng is a total.</summary>
        public required string Name { get; init; }

        /// <summary>The document or part it belongs to: totals add up the rows of the same block. Empty when there is only one.</summary>
        public string Block { get; init; } = string.Empty;

        /// <summary>Whether it adds up the rows above it.</summary>
        public bool IsTotal { get; init; }

        /// <summary>The rows that it adds up, by their numbers from 0; empty where it adds up none, or where <see cref="IsTotal"/> says those above
        /// it.</summary>
        public IReadOnlyList<int> Parts { get; init => field = ValueList.Of(value); } = ValueList.Empty<int>();

        /// <summary>The figures, in the order of <see cref="StatedTable.Columns"/>; null where nothing is stated.</summary>
        public IReadOnlyList<Figure?> Figures { get; init => field = ValueList.Of(value); } = ValueList.Empty<Figure?>();

        /// <summary>Whether a name is that of a total: it begins with tổng, cộng, total, subtotal or grand total.</summary>
        /// <param name="name">Any text; null counts as empty.</param>
        /// <returns>True for <c>TOTAL industry</c>, <c>Tổng cộng</c>, <c>Cộng (I + II)</c>; false for <c>Cộng đồng dân cư</c> and <c>Tổng hợp</c>.</returns>
        public static bool IsTotalName(string? name)
        {
            var words = VietnameseText.Clean(name).ToLowerInvariant()
                .Split([' ', ':', '(', ')', '.', ',', ';', '/', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
            var first = words.SkipWhile(word => word.All(c => c is 'i' or 'v' or 'x' || (c is >= '0' and <= '9'))).Take(2).ToArray();
            return first.Length > 0 && first[0] switch
            {
                "total" or "totals" or "subtotal" => true,
                "sum" => first.Length == 1 || first[1] is "total" or "of",
                "tong" => first.Length == 1 || first[1] == "cong",
                "grand" or "sub" => first.Length > 1 && first[1] is "total" or "totals",
                "tổng" => first.Length == 1 || first[1] is not ("hợp" or "cục" or "công" or "kết" or "giám" or "thầu"),
                "cộng" => first.Length == 1 || first[1] is not ("đồng" or "hòa" or "hoà" or "tác" or "sự"),
                _ => false,
            };
        }

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Row), PrintMembers);
    }
}
