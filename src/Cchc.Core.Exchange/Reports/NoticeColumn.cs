namespace Cchc.Core.Exchange.Reports;

/// <summary>A column of a table in a notice.</summary>
/// <param name="Heading">Its heading, in the language of the notice. Never empty.</param>
/// <param name="Kind">What it holds.</param>
public sealed record NoticeColumn(string Heading, NoticeColumnKind Kind);
