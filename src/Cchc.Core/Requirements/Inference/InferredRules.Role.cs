using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

public sealed partial record InferredRules
{
    /// <summary>What an entry of the list of components is.</summary>
    [JsonConverter(typeof(WordConverter<Role>))]
    public enum Role
    {
        /// <summary>A component: a paper or datum.</summary>
        Component = 0,

        /// <summary>A note (lưu ý): nothing to hand over.</summary>
        Note = 1,

        /// <summary>A heading of other entries.</summary>
        Heading = 2,
    }
}
