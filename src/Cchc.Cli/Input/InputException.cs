using Cchc.Cli.Texts;
using Cchc.Core.Text;

namespace Cchc.Cli.Input;

/// <summary>Wrong input from the user; the message is the sentence to print, in the language in use.</summary>
internal class InputException : Exception
{
    /// <param name="key">The key of the sentence, such as <c>input.noDate</c>.</param>
    /// <param name="values">What stands in the sentence.</param>
    public InputException(string key, params object?[] values)
        : base(Say.Text(key, values)) => Key = key;

    /// <param name="code">By what programs know it.</param>
    /// <param name="text">A sentence of the library.</param>
    public InputException(string code, BilingualText text)
        : base(Say.In(text)) => Key = code;

    /// <summary>By what programs know the error: the key of its sentence, or a code of the library.</summary>
    public string Key { get; }
}
