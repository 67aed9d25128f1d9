namespace Cchc.Core.Reading;

/// <summary>What is wrong with a file before anybody asks for its format.</summary>
internal enum FileProblem
{
    None = 0,
    TooLarge = 1,
    Utf16 = 2,
    DamagedGzip = 3,
    TruncatedGzip = 4,
    TooManyBlankLines = 5,

    /// <summary>One line of it.</summary>
    LineTooLong = 6,

    /// <summary>One that its format alone knows; the exception has the code and the text.</summary>
    OfItsFormat = 7,
}
