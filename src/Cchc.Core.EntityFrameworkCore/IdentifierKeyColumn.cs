using Cchc.Core.Procedures.Identifiers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>
/// A code or number (mã, số ký hiệu) as its normalised form, <see cref="Identifier{TSelf}.Key"/>: comparing, grouping and a unique index then see one code
/// however it was written, and what is read back is equal, but the way it was written is lost.
/// </summary>
/// <typeparam name="T">The identifier, such as <see cref="AgencyCode"/>.</typeparam>
/// <example><code>builder.Property(row =&gt; row.Agency).HasConversion&lt;IdentifierKeyColumn&lt;AgencyCode&gt;&gt;();</code></example>
public sealed class IdentifierKeyColumn<T> : ValueConverter<T, string>
    where T : Identifier<T>
{
    /// <summary>The converter; it has no settings.</summary>
    public IdentifierKeyColumn()
        : base(code => CodeText.Fitting(code.Key, IdentifierColumn<T>.Longest, typeof(T).Name), stored => Identifier<T>.Parse(stored))
    {
    }
}
