using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

/// <summary>What was inferred from words of a record.</summary>
[JsonConverter(typeof(WordConverter<InferenceKind>))]
public enum InferenceKind
{
    /// <summary>It is a note (lưu ý) and no component.</summary>
    Note = 0,

    /// <summary>It is a heading of other components and no component itself.</summary>
    Heading = 1,

    /// <summary>It is submitted and kept (nộp).</summary>
    Submitted = 2,

    /// <summary>It is shown and given back (xuất trình).</summary>
    Presented = 3,

    /// <summary>The forms in which it is accepted: original, copy, certified copy, a form filled in, a photograph.</summary>
    Forms = 4,

    /// <summary>How many pieces.</summary>
    Quantity = 5,

    /// <summary>It is needed only where there is one (nếu có).</summary>
    WhereApplicable = 6,

    /// <summary>It is needed in a case only (trường hợp … thì).</summary>
    Conditional = 7,

    /// <summary>It is needed but in a case (trừ trường hợp).</summary>
    Exception = 8,

    /// <summary>Its group needs only one of its members (một trong các giấy tờ sau).</summary>
    OneOf = 9,

    /// <summary>Its own text names papers of which one is enough. They stay one component.</summary>
    AlternativesInside = 10,

    /// <summary>Data of a database takes its place (không phải nộp, khai thác cơ sở dữ liệu).</summary>
    DataReplacement = 11,

    /// <summary>It is the result of another procedure.</summary>
    ResultOfProcedure = 12,

    /// <summary>The number of sets of the dossier (số lượng hồ sơ: 01 bộ).</summary>
    Sets = 13,

    /// <summary>A heading says for which case its components are needed.</summary>
    GroupCase = 14,

    /// <summary>A heading names its list among several of the record (Hồ sơ đề nghị gia hạn gồm): its components are asked about as those of a case.</summary>
    OneOfSeveralLists = 15,
}
