using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>A piece of a section of a notice. A closed hierarchy: exactly the nested kinds exist.</summary>
public abstract record NoticeBlock
{
    private NoticeBlock()
    {
    }

    /// <summary>Text of the record. Each line is a paragraph or an item of a list, as the record breaks it.</summary>
    /// <param name="Words">The text; never empty.</param>
    public sealed record Prose(string Words) : NoticeBlock;

    /// <summary>A heading inside the section, such as the name of a step.</summary>
    /// <param name="Words">The heading; never empty.</param>
    public sealed record Subheading(string Words) : NoticeBlock;

    /// <summary>What stands in place of a part that the record leaves out, such as "Không quy định".</summary>
    /// <param name="Words">The words; never empty.</param>
    public sealed record Absent(string Words) : NoticeBlock;

    /// <summary>A list without order.</summary>
    public sealed record Items : NoticeBlock
    {
        /// <summary>A list.</summary>
        /// <param name="words">The items; none empty.</param>
        /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
        public Items(IEnumerable<string> words) => Words = ValueList.Of(words);

        /// <summary>The items.</summary>
        public IReadOnlyList<string> Words { get; }
    }

    /// <summary>Labelled values.</summary>
    public sealed record Entries : NoticeBlock
    {
        /// <summary>Labelled values.</summary>
        /// <param name="values">The values in order.</param>
        /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
        public Entries(IEnumerable<NoticeEntry> values) => Values = ValueList.Of(values);

        /// <summary>The values in order.</summary>
        public IReadOnlyList<NoticeEntry> Values { get; }
    }

    /// <summary>A table.</summary>
    public sealed record Table : NoticeBlock
    {
        /// <summary>A table.</summary>
        /// <param name="caption">Its caption; empty when the section's heading says enough.</param>
        /// <param name="columns">The columns.</param>
        /// <param name="rows">The rows; each with one cell a column, empty where there is nothing to say.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">A row has not one cell a column.</exception>
        public Table(string caption, IEnumerable<NoticeColumn> columns, IEnumerable<IEnumerable<string>> rows)
        {
            Caption = caption ?? throw new ArgumentNullException(nameof(caption));
            Columns = ValueList.Of(columns);
            Rows = ValueList.Of((rows ?? throw new ArgumentNullException(nameof(rows))).Select(ValueList.Of));
            if (Rows.FirstOrDefault(row => row.Count != Columns.Count) is { } wrong)
            {
                throw new ArgumentException($"A row has {wrong.Count} cells: expected {Columns.Count}, one a column.", nameof(rows));
            }
        }

        /// <summary>The caption; may be empty.</summary>
        public string Caption { get; }

        /// <summary>The columns.</summary>
        public IReadOnlyList<NoticeColumn> Columns { get; }

        /// <summary>The rows; each with one cell a column.</summary>
        public IReadOnlyList<IReadOnlyList<string>> Rows { get; }
    }
}
