using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Sql;

/// <summary>
/// Where a register stands in a database (bảng hồ sơ và bảng sự kiện): the names of its two tables, and which column holds which field. Immutable. Names are
/// identifiers and nothing else: whatever they hold, they are written in quotation marks, so that no name can become a command.
/// </summary>
/// <remarks>
/// Fields of dossiers: <c>code</c>, <c>received</c>, <c>days</c> (all needed), <c>procedure</c>, <c>field</c>, <c>rules</c>, <c>agency</c>, <c>officer</c>,
/// <c>channel</c>, <c>remote</c>, <c>submitted</c>, <c>promised</c>, <c>result</c>, <c>returned</c>, <c>refused</c>, <c>refusalReason</c>, <c>status</c>.
/// Fields
/// of events: <c>event.dossier</c>, <c>event.id</c>, <c>event.type</c>, <c>event.at</c> (all needed), <c>event.order</c>, <c>event.recorded</c>,
/// <c>event.promised</c>, <c>event.content</c>, <c>event.cause</c>, <c>event.reason</c>, <c>event.rule</c>, <c>event.legalBasis</c>, <c>event.what</c>. What
/// they
/// hold: docs/reference/register-sql.md.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Exchange.Sql;
///
/// var map = new SqlRegisterMap("mot_cua.ho_so").With("code", "MaHoSo").With("received", "NgayTiepNhan").With("days", "SoNgay");
///
/// Console.WriteLine(map.Column("received")); // NgayTiepNhan
/// Console.WriteLine(map.Column("result") is null); // True
/// </code>
/// </example>
public sealed class SqlRegisterMap
{
    private const int Longest = 128;
    private const string Ours = "cchc_";
    private const string Expected = "1 to 128 characters, none of them a control character, & or $(";

    private static readonly string[] DossierFields =
    [
        "code", "received", "days", "procedure", "field", "rules", "agency", "officer", "channel", "remote", "submitted", "promised", "result", "returned",
        "refused", "refusalReason", "status",
    ];

    private static readonly string[] EventFields =
    [
        "event.dossier", "event.id", "event.type", "event.at", "event.order", "event.recorded", "event.promised", "event.content",
        "event.cause", "event.reason",
        "event.rule", "event.legalBasis", "event.what",
    ];

    private readonly Dictionary<string, string> columns;

    /// <summary>Two tables, nothing mapped yet.</summary>
    /// <param name="dossiers">The table or view of dossiers, one row each; with its schema before a full stop where it has one.</param>
    /// <param name="events">The table or view of events, one row each; null when the register has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is empty, too long, or holds characters that no name needs.</exception>
    public SqlRegisterMap(string dossiers, string? events = null)
        : this(Table(dossiers ?? throw new ArgumentNullException(nameof(dossiers)), nameof(dossiers)),
            events is null ? null : Table(events, nameof(events)), [])
    {
    }

    private SqlRegisterMap(string dossiers, string? events, Dictionary<string, string> columns) =>
        (Dossiers, Events, this.columns) = (dossiers, events, columns);

    /// <summary>All fields, those of dossiers first.</summary>
    public static IReadOnlyList<string> Fields { get; } = ValueList.Of([.. DossierFields, .. EventFields]);

    /// <summary>
    /// The tables <c>dossiers</c> and <c>events</c> with every field in a column of its own, named as the field with underscores: <c>refusal_reason</c>,
    /// <c>legal_basis</c>; events without the prefix.
    /// </summary>
    public static SqlRegisterMap Standard { get; } = StandardIn("dossiers", "events");

    /// <summary>The table of dossiers as it was given.</summary>
    public string Dossiers { get; }

    /// <summary>The table of events as it was given; null when there is none.</summary>
    public string? Events { get; }

    /// <summary>The columns of <see cref="Standard"/> in tables of other names.</summary>
    /// <param name="dossiers">As in the constructor.</param>
    /// <param name="events">As in the constructor.</param>
    /// <returns>A map in which every field of the tables has its column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null.</exception>
    /// <exception cref="ArgumentException">As in the constructor.</exception>
    public static SqlRegisterMap StandardIn(string dossiers, string? events)
    {
        var map = new SqlRegisterMap(dossiers, events);
        foreach (var field in events is null ? DossierFields : Fields)
        {
            map.columns[field] = StandardColumn(field);
        }

        return map;
    }

    /// <summary>The same with a column for a field.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <param name="column">The name of the column as the database has it, quotation marks left away.</param>
    /// <returns>A new map.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The field is not known, has a column already, belongs to events and there is no such table; or the name is no
    /// name.</exception>
    public SqlRegisterMap With(string field, string column)
    {
        ArgumentNullException.ThrowIfNull(field);

        ArgumentNullException.ThrowIfNull(column);

        if (!Fields.Contains(field, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no field \"{field}\": expected {string.Join(", ", Fields)}.", nameof(field));
        }

        if (columns.TryGetValue(field, out var other))
        {
            throw new ArgumentException($"The field \"{field}\" stands in the column \"{other}\" already.", nameof(field));
        }

        if (Events is null && IsOfEvents(field))
        {
            throw new ArgumentException($"The field \"{field}\" belongs to the table of events, and none is named.", nameof(field));
        }

        return new SqlRegisterMap(Dossiers, Events, new(columns, StringComparer.Ordinal) { [field] = Column(column, nameof(column)) });
    }

    /// <summary>The column of a field.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <returns>The name; null when the tables have no such column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public string? Column(string field) => columns.TryGetValue(field ?? throw new ArgumentNullException(nameof(field)), out var column) ? column : null;

    internal static string StandardColumn(string field)
    {
        var name = IsOfEvents(field) ? field.Substring("event.".Length) : field;
        return string.Concat(name.Select(c => c is >= 'A' and <= 'Z' ? "_" + (char)(c + 32) : c.ToString()));
    }

    /// <summary>The first needed field that has no column; null when all have.</summary>
    internal string? Missing() =>
        DossierFields.Take(3).Concat(Events is null ? [] : EventFields.Take(4)).FirstOrDefault(field => Column(field) is null);

    private static bool IsOfEvents(string field) => field.StartsWith("event.", StringComparison.Ordinal);

    private static string Table(string text, string parameter) => IsTable(text) ? text
        : throw new ArgumentException($"\"{Shorten.To(text, 40)}\" is not the name of a table: expected a name, or schema.name, {Expected}.", parameter);

    private static string Column(string text, string parameter) => IsColumn(text) ? text
        : throw new ArgumentException($"\"{Shorten.To(text, 40)}\" is not the name of a column: expected {Expected}, not beginning with {Ours}.", parameter);

    /// <summary>Whether a text can name a table, perhaps in a schema of a database.</summary>
    internal static bool IsTable(string text) => text.Split('.') is { Length: <= 3 } parts && parts.All(IsName);

    /// <summary>Whether a text can name a column; names that begin as ours do are those of the views.</summary>
    internal static bool IsColumn(string text) => IsName(text) && !text.StartsWith(Ours, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name is any text that stands on one line and shows as it is stored. $( would be a variable of sqlcmd, &amp; one of SQL*Plus even in
    /// quotation marks.</summary>
    private static bool IsName(string text) => text.Length is >= 1 and <= Longest && !string.IsNullOrWhiteSpace(text) && !text.Contains("$(")
        && !text.Any(c => char.IsControl(c) || HiddenMarks.Turns(c) || c is '\u2028' or '\u2029' or '&');
}
