namespace OneStopDesk.Data;

/// <summary>
/// The database itself keeps the trail append-only: not even a fault of this program, or a console with its rights, changes a row. Who owns the database can
/// drop the triggers; give the program an account that does not own the table.
/// </summary>
internal static class TrailTriggers
{
    public static IReadOnlyList<string> For(bool postgreSql) => postgreSql ? PostgreSql : Sqlite;

    private static readonly string[] Sqlite =
    [
        """
        CREATE TRIGGER IF NOT EXISTS trail_no_update BEFORE UPDATE ON "Trail"
        BEGIN SELECT RAISE(ABORT, 'The trail is append-only.'); END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS trail_no_delete BEFORE DELETE ON "Trail"
        BEGIN SELECT RAISE(ABORT, 'The trail is append-only.'); END
        """,
        // INSERT OR REPLACE deletes without the trigger above unless recursive triggers are on: an old number is refused here.
        """
        CREATE TRIGGER IF NOT EXISTS trail_no_replace BEFORE INSERT ON "Trail" WHEN EXISTS (SELECT 1 FROM "Trail" WHERE "Id" = NEW."Id")
        BEGIN SELECT RAISE(ABORT, 'The trail is append-only.'); END
        """,
    ];

    private static readonly string[] PostgreSql =
    [
        """
        CREATE OR REPLACE FUNCTION trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'The trail is append-only.'; END $$
        """,
        """
        CREATE OR REPLACE TRIGGER trail_no_change BEFORE UPDATE OR DELETE ON "Trail"
        FOR EACH ROW EXECUTE FUNCTION trail_is_append_only()
        """,
        """
        CREATE OR REPLACE TRIGGER trail_no_truncate BEFORE TRUNCATE ON "Trail"
        FOR EACH STATEMENT EXECUTE FUNCTION trail_is_append_only()
        """,
    ];
}
