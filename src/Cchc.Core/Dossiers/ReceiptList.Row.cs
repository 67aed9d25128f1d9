using System.Text.Json.Serialization;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

public sealed partial record ReceiptList
{
    /// <summary>One line of a receipt's component list: papers of one kind, form and handling.</summary>
    public sealed record Row
    {
        private const PaperForms OriginalForms = PaperForms.Original | PaperForms.DigitalOriginal | PaperForms.PaperForm | PaperForms.ElectronicForm;
        private const PaperForms CopyForms =
            PaperForms.PlainCopy | PaperForms.CopyWithOriginal | PaperForms.CertifiedCopy | PaperForms.RegisterCopy | PaperForms.Scan;

        /// <summary>The running number (STT), from 1.</summary>
        public required int Number { get; init; }

        /// <summary>The component, by its identifier in the rules; empty when it belongs to none.</summary>
        public required string Component { get; init; }

        /// <summary>The name as one clean line, without the sign of a list in front and the stop behind.</summary>
        public required string Name { get; init; }

        /// <summary>The form.</summary>
        [JsonConverter(typeof(PaperFormConverter))]
        public required PaperForms Form { get; init; }

        /// <summary>How many pieces, in all.</summary>
        public required int Count { get; init; }

        /// <summary>How many of them are originals (bản chính): originals on paper or signed, and filled-in forms.</summary>
        public int Originals => (Form & OriginalForms) != PaperForms.None ? Count : 0;

        /// <summary>How many of them are copies (bản sao), scans included.</summary>
        public int Copies => (Form & CopyForms) != PaperForms.None ? Count : 0;

        /// <summary>Whether the rules know the component; what they do not know was brought without need.</summary>
        public required bool IsKnown { get; init; }

        /// <summary>Whether it is shown and given back (xuất trình), not kept.</summary>
        public bool IsPresented { get; init; }

        /// <summary>Whether it was digitised (đã số hóa).</summary>
        public bool IsDigitised { get; init; }

        /// <summary>Whether it is used again from a data store (tái sử dụng).</summary>
        public bool IsReused { get; init; }

        /// <summary>Whether it is digitally signed (ký số).</summary>
        public bool IsSigned { get; init; }

        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Row), PrintMembers);
    }
}
