using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Procedures.Identifiers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// A code or number (mã, số ký hiệu) as its clean text, <see cref="Identifier{TSelf}.Value"/>. A database compares what is stored, so two spellings of one code
/// are two there; where they must be one, store the key: <see cref="IdentifierKeyColumn{T}"/>.
/// </summary>
/// <typeparam name="T">The identifier, such as <see cref="ProcedureCode"/>.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "The length belongs to the identifier.")]
public sealed class IdentifierColumn<T> : ValueConverter<T, string>
    where T : Identifier<T>
{
    /// <summary>The converter; it has no settings.</summary>
    public IdentifierColumn()
        : base(code => CodeText.Fitting(code.Value, Longest, typeof(T).Name), stored => Identifier<T>.Parse(stored))
    {
    }

    /// <summary>The longest text that is stored, in characters: 100, and 300 for numbers of documents. A longer one is refused.</summary>
    public static int Longest { get; } = CodeText.Longest(typeof(T));
}
