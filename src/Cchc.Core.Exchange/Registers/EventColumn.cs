namespace Cchc.Core.Exchange.Registers;

/// <summary>What a column of a table of events says: one row an event, in the order of the codes of the dossiers.</summary>
internal enum EventColumn
{
    Code,
    Event,
    At,
    RecordedAt,
    Id,
    To,
    Reason,
    Basis,
    Rule,
    Promised,
}
