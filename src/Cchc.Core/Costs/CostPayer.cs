using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>Who bears a cost.</summary>
[JsonConverter(typeof(WordConverter<CostPayer>))]
public enum CostPayer
{
    /// <summary>An individual (cá nhân).</summary>
    Individual = 0,

    /// <summary>An enterprise or organisation (doanh nghiệp, tổ chức).</summary>
    Enterprise = 1,

    /// <summary>An official (cán bộ, công chức): a cost of the administration, totalled apart. TT 02/2017 counts the applicants' costs only.</summary>
    Official = 2,
}
