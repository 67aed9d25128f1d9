namespace Cchc.Core.Reading;

/// <summary>What can be wrong with a file that people write, whatever its format. <see cref="FormCodes"/> gives each its code in each format.</summary>
internal enum FormFault
{
    NotJson,
    TooLarge,
    Utf16,
    WrongFormat,
    UnknownMember,
    WrongType,
    OutOfRange,
    UnknownWord,
    DuplicateId,
    DuplicateMember,
    Missing,
    NotUtf8,

    /// <summary>Control characters, marks that turn the direction of writing, or more characters than a format allows.</summary>
    BadText,
    BadDate,
    BadTime,
}
