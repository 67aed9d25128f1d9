namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>How well a place of a text of law is known, as the pages of statutes say it.</summary>
internal enum StatuteStanding
{
    /// <summary>It was read, in the wording that is cited.</summary>
    Read,

    /// <summary>Some of what is cited was read: articles of a text that is cited as a whole, an article without its amendment, or the amendment alone.</summary>
    InPart,

    /// <summary>Known from other texts.</summary>
    SecondHand,

    /// <summary>Not read.</summary>
    NotRead,

    /// <summary>No text says so.</summary>
    Convention,
}
