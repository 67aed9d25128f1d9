using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>A piece of a report, without any format. A closed hierarchy: exactly the nested blocks exist.</summary>
internal abstract record ReportBlock
{
    private ReportBlock()
    {
    }

    /// <summary>What a column holds, from which a renderer decides how to set it.</summary>
    public enum ColumnKind
    {
        /// <summary>The number of the row.</summary>
        Number,

        /// <summary>What the row is about.</summary>
        Lead,

        /// <summary>A value of one or few words.</summary>
        Value,

        /// <summary>Text of any length.</summary>
        Prose,

        /// <summary>A figure, set to the right and never broken.</summary>
        Figure,
    }

    /// <summary>A part with a heading; numbered unless <paramref name="Number"/> is 0.</summary>
    public sealed record Section(string Heading, IReadOnlyList<ReportBlock> Blocks, int Number = 0) : ReportBlock;

    /// <summary>A heading inside a section.</summary>
    public sealed record Subheading(string Words) : ReportBlock;

    /// <summary>Text of a record: each line is a paragraph or an item of a list, as the record breaks it.</summary>
    public sealed record Prose(string Words) : ReportBlock;

    /// <summary>A sentence of ours.</summary>
    public sealed record Paragraph(string Words, bool IsSmall = false, bool IsDoubt = false) : ReportBlock;

    /// <summary>What is said in place of a part that is not there, such as "Không quy định".</summary>
    public sealed record Absent(string Words) : ReportBlock;

    /// <summary>A list without order.</summary>
    public sealed record Items(IReadOnlyList<string> Words) : ReportBlock;

    /// <summary>Labelled values.</summary>
    public sealed record Entries(IReadOnlyList<Entry> Values) : ReportBlock;

    /// <summary>Key figures, each with a label and a unit.</summary>
    public sealed record Cards(IReadOnlyList<(string Label, string Figure, string Unit)> Figures) : ReportBlock;

    /// <summary>A finding with its code and places.</summary>
    public sealed record Note(string Code, string Words, string Place, bool IsError) : ReportBlock
    {
        public static Note Of(Finding finding, Language language, string? place = null) =>
            new(finding.Code, finding.Text.In(language), place ?? finding.Place, finding.Severity == FindingSeverity.Error);
    }

    /// <summary>A drawing: markup that is written as it is.</summary>
    public sealed record Picture(string Svg) : ReportBlock;

    /// <summary>
    /// Rows of bars on one scale from <paramref name="Low"/> to <paramref name="High"/>; a line at <paramref name="Mark"/> where the bars are ranges.
    /// </summary>
    public sealed record Chart(string Caption, IReadOnlyList<(string Pattern, string Label)> Legend, IReadOnlyList<ChartRow> Rows, ExactNumber Low,
        ExactNumber High, ExactNumber Mark = default) : ReportBlock;

    /// <summary>
    /// Columns side by side over names, on one scale from nothing; a thick line below those that <paramref name="MarkWords"/> tell of.
    /// </summary>
    public sealed record ColumnChart(string Caption, string Description, IReadOnlyList<(string Pattern, string Label)> Series,
        IReadOnlyList<ColumnGroup> Groups,
        string MarkWords = "") : ReportBlock;

    /// <summary>Lines over names, on one scale from <paramref name="Low"/> to <paramref name="High"/>; where there is no value the line is broken.</summary>
    public sealed record LineChart(string Caption, string Description, IReadOnlyList<string> Series, IReadOnlyList<ColumnGroup> Groups, ChartEnd Low,
        ChartEnd High,
        string MarkWords = "") : ReportBlock;

    /// <summary>A table; each row has one cell a column, empty where there is nothing to say.</summary>
    public sealed record Table : ReportBlock
    {
        public Table(string caption, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Cell>> rows)
        {
            IReadOnlyList<Cell>[] all = [.. rows];
            if (all.FirstOrDefault(row => row.Count != columns.Count) is { } wrong)
            {
                throw new ArgumentException($"A row has {wrong.Count} cells: expected {columns.Count}, one a column.", nameof(rows));
            }

            var kept = Enumerable.Range(0, columns.Count).Where(i => !columns[i].IsOptional || all.Any(row => row[i].Text.Length > 0)).ToList();
            (Caption, Columns, Rows) = (caption, [.. kept.Select(i => columns[i])], [.. all.Select(row => kept.ConvertAll(i => row[i]))]);
        }

        public string Caption { get; }

        public IReadOnlyList<Column> Columns { get; }

        public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; }

        /// <summary>A table of figures: names on the left, figures in all other columns.</summary>
        public static Table Figures(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<Cell>> rows) =>
            new(string.Empty, [.. heads.Select((head, i) => new Column(head, i == 0 ? ColumnKind.Lead : ColumnKind.Figure))], rows);
    }

    /// <summary>A labelled value; the value may have several lines.</summary>
    public sealed record Entry(string Label, string Value);

    /// <summary>A column of a table. Names of records stay Vietnamese in a page in another language.</summary>
    public sealed record Column(string Heading, ColumnKind Kind, bool IsVietnamese = false)
    {
        /// <summary>Whether the table leaves the column out when all its cells are empty.</summary>
        public bool IsOptional { get; init; }
    }

    /// <summary>A cell: its text, and what is said below in small letters.</summary>
    public readonly record struct Cell(string Text, string Note = "")
    {
        public static implicit operator Cell(string text) => new(text);
    }

    /// <summary>A row of a chart.</summary>
    public sealed record ChartRow(string Name, params IReadOnlyList<Bar> Bars);

    /// <summary>What stands over one name of a chart: a value a series, and what is written; a second line of the name may be empty.</summary>
    public sealed record ColumnGroup(string Name, string Below, IReadOnlyList<(string Words, ExactNumber? Value)> Values, bool IsMarked = false);

    /// <summary>An end of a scale, and what is written there.</summary>
    public readonly record struct ChartEnd(ExactNumber Value, string Words);

    /// <summary>A bar between two values; with a <paramref name="Median"/> a range with its middle.</summary>
    public sealed record Bar(string Pattern, string Label, string Value, ExactNumber From, ExactNumber To, ExactNumber? Median = null)
    {
        public string Words => Label.Length == 0 ? Value : Label + ": " + Value;

        /// <summary>Between which values the truth may lie, drawn as a thin line over the bar; null for none.</summary>
        public (ExactNumber Low, ExactNumber High)? Doubt { get; init; }
    }
}
