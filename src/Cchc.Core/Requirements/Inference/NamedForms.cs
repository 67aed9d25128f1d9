namespace Cchc.Core.Requirements.Inference;

/// <summary>Forms of a paper named in a text, each as the record means it: a copy that must be certified is not any copy.</summary>
[Flags]
internal enum NamedForms
{
    None = 0,
    Original = 1,
    Copy = 2,
    CopyWithOriginal = 4,
    Certified = 8,
    Register = 16,
    Electronic = 32,
    Form = 64,
    ElectronicForm = 128,
    Photograph = 256,
}
