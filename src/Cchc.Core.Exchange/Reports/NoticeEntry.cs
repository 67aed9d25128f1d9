namespace Cchc.Core.Exchange.Reports;

/// <summary>A labelled value of a notice.</summary>
/// <param name="Label">The label, in the language of the notice. Never empty.</param>
/// <param name="Value">The value; may hold line breaks of the record. Never empty.</param>
public sealed record NoticeEntry(string Label, string Value);
