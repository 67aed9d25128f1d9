using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>A cell as another sheet names it, with its value; null is #N/A.</summary>
internal readonly record struct FormLine(string Reference, ExactNumber? Value);
