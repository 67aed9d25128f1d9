using System.Text.Json.Serialization;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Catalogues;

/// <summary>A line of a file of <c>cchc-catalogue/1</c> and what reading it found. A closed hierarchy: exactly the nested kinds exist.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(OfProcedure), "procedure")]
[JsonDerivedType(typeof(OfLocalVersion), "localVersion")]
[JsonDerivedType(typeof(OfAnnouncement), "announcement")]
[JsonDerivedType(typeof(Unread), "unread")]
public abstract record CatalogueRecord
{
    private CatalogueRecord(int line, IReadOnlyList<Finding> findings) => (Line, Findings) = (line, ValueList.Of(findings));

    /// <summary>The line in the file, counted from 1.</summary>
    public int Line { get; }

    /// <summary>What was found; empty when nothing.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The first line.</summary>
    public sealed record Header : CatalogueRecord
    {
        internal Header(int line, string dataVersion, IReadOnlyList<Finding> findings)
            : base(line, findings) => DataVersion = dataVersion;

        /// <summary>Which data this is; empty when the file does not say.</summary>
        public string DataVersion { get; }
    }

    /// <summary>A line with a procedure (thủ tục).</summary>
    public sealed record OfProcedure : CatalogueRecord
    {
        internal OfProcedure(int line, Procedure procedure, IReadOnlyList<Finding> findings)
            : base(line, findings) => Procedure = procedure;

        /// <summary>The procedure.</summary>
        public Procedure Procedure { get; }
    }

    /// <summary>A line with the version of a locality (thủ tục đặc thù).</summary>
    public sealed record OfLocalVersion : CatalogueRecord
    {
        internal OfLocalVersion(int line, LocalVersion version, IReadOnlyList<Finding> findings)
            : base(line, findings) => Version = version;

        /// <summary>The version.</summary>
        public LocalVersion Version { get; }
    }

    /// <summary>A line with an announcing decision (quyết định công bố).</summary>
    public sealed record OfAnnouncement : CatalogueRecord
    {
        internal OfAnnouncement(int line, AnnouncementDecision decision, IReadOnlyList<Finding> findings)
            : base(line, findings) => Decision = decision;

        /// <summary>The decision.</summary>
        public AnnouncementDecision Decision { get; }
    }

    /// <summary>A line that could not be read, or the end of a file that is not whole; its findings say why.</summary>
    public sealed record Unread : CatalogueRecord
    {
        internal Unread(int line, IReadOnlyList<Finding> findings)
            : base(line, findings)
        {
        }
    }

    /// <inheritdoc/>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);
}
