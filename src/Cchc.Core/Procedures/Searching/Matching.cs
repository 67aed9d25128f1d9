namespace Cchc.Core.Procedures.Searching;

/// <summary>In which ways a word of a query may match; each includes those before it, except that slips leave out initials and key words.</summary>
internal enum Matching
{
    Exact,
    Prefix,
    Initials,
    Keywords,
    Slips,
}
