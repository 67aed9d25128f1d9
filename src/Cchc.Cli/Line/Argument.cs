namespace Cchc.Cli.Line;

/// <summary>A value of a command that has its place and no name, such as the day of <c>cchc day 2026-08-22</c>.</summary>
/// <param name="value">The key of the word that stands for it in help, such as <c>value.date</c>.</param>
/// <param name="about">The key of the sentence that says what it is.</param>
internal sealed class Argument(string value, string about)
{
    public string Value { get; } = value;

    public string About { get; } = about;

    public bool IsOptional { get; init; }

    /// <summary>Whether several may follow; only the last argument of a command.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether several words are one value, typed without quotation marks: a day such as <c>hôm nay</c>, a text.</summary>
    public bool Joins => !IsMany && (Value is "value.date" or "value.from" or "value.text");
}
