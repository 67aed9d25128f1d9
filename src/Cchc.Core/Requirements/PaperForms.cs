using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>The forms in which a paper or datum can be given; several may be accepted.</summary>
[Flags]
[JsonConverter(typeof(WordConverter<PaperForms>))]
public enum PaperForms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The original (bản chính).</summary>
    Original = 1,

    /// <summary>A plain copy (bản sao, bản chụp), nothing shown with it.</summary>
    PlainCopy = 2,

    /// <summary>A plain copy with the original shown for comparison (bản sao kèm bản chính để đối chiếu).</summary>
    CopyWithOriginal = 4,

    /// <summary>A copy certified from the original (bản sao chứng thực).</summary>
    CertifiedCopy = 8,

    /// <summary>A copy issued from the register (bản sao cấp từ sổ gốc, trích lục).</summary>
    RegisterCopy = 16,

    /// <summary>A digitally signed electronic original (bản điện tử có giá trị như bản chính).</summary>
    DigitalOriginal = 32,

    /// <summary>A scan or a photograph of a paper (bản quét, bản chụp điện tử).</summary>
    Scan = 64,

    /// <summary>A paper form filled in (tờ khai, đơn theo mẫu).</summary>
    PaperForm = 128,

    /// <summary>An electronic form filled in, interactive ones included (biểu mẫu điện tử, mẫu tương tác).</summary>
    ElectronicForm = 256,

    /// <summary>Data fetched from a database (khai thác cơ sở dữ liệu).</summary>
    Data = 512,

    /// <summary>A photograph of a person (ảnh chân dung).</summary>
    Photograph = 1024,

    /// <summary>
    /// What satisfies the demand of a copy (bản sao): NĐ 23/2015/NĐ-CP, art. 6. The agency may ask to see the original beside a plain copy; it may not
    /// demand certification.
    /// </summary>
    AnyCopy = PlainCopy | CopyWithOriginal | CertifiedCopy | RegisterCopy | DigitalOriginal | Data,

    /// <summary>What satisfies the demand of an original.</summary>
    AnyOriginal = Original | DigitalOriginal | Data,

    /// <summary>What satisfies the demand of a form.</summary>
    AnyForm = PaperForm | ElectronicForm,
}
