using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>What an announcing decision does to one procedure. A closed hierarchy: new, amended, replaced or abolished.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(New), "new")]
[JsonDerivedType(typeof(Amended), "amended")]
[JsonDerivedType(typeof(Replaced), "replaced")]
[JsonDerivedType(typeof(Abolished), "abolished")]
public abstract record AnnouncedChange
{
    private AnnouncedChange()
    {
    }

    /// <summary>The code of the procedure that it brings, amends or abolishes.</summary>
    [JsonIgnore]
    public abstract ProcedureCode Code { get; }

    /// <summary>A new procedure (mới ban hành).</summary>
    /// <param name="Content">The procedure; validity and announcement are set when it is applied.</param>
    public sealed record New([property: JsonRequired] Procedure Content) : AnnouncedChange
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override ProcedureCode Code => Content.Code;
    }

    /// <summary>An amended procedure (sửa đổi, bổ sung): the changed parts and the legal text behind each, NĐ 63/2010/NĐ-CP, art. 15(2).</summary>
    public sealed record Amended : AnnouncedChange
    {
        private readonly IReadOnlyList<ChangeBasis> bases = ValueList.Empty<ChangeBasis>();

        /// <summary>An amendment.</summary>
        /// <param name="code">The code.</param>
        /// <param name="changes">The parts that change.</param>
        /// <param name="bases">The legal text behind each changed part.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public Amended(ProcedureCode code, ProcedureChanges changes, IReadOnlyList<ChangeBasis> bases)
        {
            Code = code ?? throw new ArgumentNullException(nameof(code));
            Changes = changes ?? throw new ArgumentNullException(nameof(changes));
            this.bases = ValueList.Of(bases);
        }

        /// <inheritdoc/>
        public override ProcedureCode Code { get; }

        /// <summary>The parts that change.</summary>
        public ProcedureChanges Changes { get; }

        /// <summary>The legal text behind each changed part.</summary>
        public IReadOnlyList<ChangeBasis> Bases => bases;
    }

    /// <summary>A procedure that takes the place of others (thay thế).</summary>
    public sealed record Replaced : AnnouncedChange
    {
        /// <summary>A replacement.</summary>
        /// <param name="content">The new procedure; its code may be one of those replaced.</param>
        /// <param name="replacedCodes">The codes of those that it replaces.</param>
        /// <param name="basis">The legal text behind it; empty when not stated.</param>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public Replaced(Procedure content, IReadOnlyList<ProcedureCode> replacedCodes, string basis)
        {
            Content = content ?? throw new ArgumentNullException(nameof(content));
            ReplacedCodes = ValueList.Of(replacedCodes);
            Basis = basis ?? throw new ArgumentNullException(nameof(basis));
        }

        /// <summary>The new procedure; validity and announcement are set when it is applied.</summary>
        public Procedure Content { get; }

        /// <summary>The codes of those that it replaces.</summary>
        public IReadOnlyList<ProcedureCode> ReplacedCodes { get; }

        /// <summary>The legal text behind it; empty when not stated.</summary>
        public string Basis { get; }

        /// <inheritdoc/>
        [JsonIgnore]
        public override ProcedureCode Code => Content.Code;
    }

    /// <summary>An abolished procedure (bãi bỏ).</summary>
    /// <param name="AbolishedCode">The code.</param>
    /// <param name="Basis">The legal text that abolishes it; empty when not stated.</param>
    public sealed record Abolished(
        [property: JsonRequired, JsonPropertyName("code")] ProcedureCode AbolishedCode,
        [property: JsonRequired] string Basis) : AnnouncedChange
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override ProcedureCode Code => AbolishedCode;
    }
}
